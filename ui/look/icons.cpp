// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourOf(mode);
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor colour = colourOf(mode);
        if (m_size != size || m_colour != colour) {
            m_pixmap = QPixmap(size);
            m_pixmap.fill(Qt::transparent);
            QPainter painter(&m_pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            m_size = size;
            m_colour = colour;
        }
        return m_pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_svg); }
    QString key() const override { return u"pei-line"_s; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    static QColor colourOf(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        switch (mode) {
        case QIcon::Normal:
        case QIcon::Active:
            return palette.color(QPalette::Active, QPalette::ButtonText);
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        }
        Q_UNREACHABLE();
    }

    QByteArray m_svg;
    // The last one drawn: a toolbar asks for the same again and again.
    QSize m_size;
    QColor m_colour;
    QPixmap m_pixmap;
};

} // namespace

QIcon lookIcon(QStringView name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll()));
}

QIcon applicationIcon() { return QIcon(u":/icons/%1.svg"_s.arg(QLatin1StringView(ApplicationId))); }

} // namespace pei
