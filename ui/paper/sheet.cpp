// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet.h"

#include "ui/charts/bulletpainter.h"
#include "ui/charts/yearchartscene.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace pei {

namespace {

constexpr double Fine = 20; // pixels of the measuring font in a point

QFont measuringFont(double points, int weight)
{
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(int(std::lround(points * Fine)));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// Lines of the text broken at width, in the font's own pixels. The last of maxLines is elided.
QStringList brokenLines(const QString &text, const QFont &font, QPaintDevice *device, double width, int maxLines)
{
    QStringList lines;
    QTextLayout layout(text, font, device);
    const QFontMetricsF metrics = device ? QFontMetricsF(font, device) : QFontMetricsF(font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (int(lines.size()) == maxLines - 1) {
            lines << metrics.elidedText(text.sliced(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

Sheet::Sheet(QPainter &painter, const QRectF &area, const Look &look)
    : m_painter(painter), m_area(area), m_unit(painter.device()->logicalDpiX() / 72.0), m_look(look)
{
}

QSizeF Sheet::size() const { return m_area.size() / m_unit; }

QRectF Sheet::map(const QRectF &box) const
{
    return QRectF(m_area.left() + box.left() * m_unit, m_area.top() + box.top() * m_unit, box.width() * m_unit,
                  box.height() * m_unit);
}

QFont Sheet::font(double points, int weight) const
{
    QFont font(QGuiApplication::font().family());
    font.setPointSizeF(points);
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void Sheet::text(const QRectF &box, const QString &text, double points, const QColor &colour, Qt::Alignment alignment,
                 int weight)
{
    const QRectF at = map(box);
    m_painter.setFont(font(points, weight));
    m_painter.setPen(colour);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    // A hair of tolerance: a text measured for this very box must not be elided by a rounding.
    m_painter.drawText(at, int(alignment) | Qt::TextDontClip | Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, at.width() * 1.005 + 1));
}

void Sheet::wrapped(const QRectF &box, const QString &text, double points, const QColor &colour, int weight,
                    Qt::Alignment alignment)
{
    const QRectF at = map(box);
    const QFont face = font(points, weight);
    const QFontMetricsF metrics(face, m_painter.device());
    const int room = std::max(1, int(at.height() / metrics.lineSpacing() + 0.2));
    m_painter.setFont(face);
    m_painter.setPen(colour);
    double y = at.top();
    for (const QString &line : brokenLines(text, face, m_painter.device(), at.width(), room)) {
        m_painter.drawText(QRectF(at.left(), y, at.width(), metrics.lineSpacing()),
                           int(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop | Qt::TextDontClip, line);
        y += metrics.lineSpacing();
    }
}

double Sheet::textWidth(const QString &text, double points, int weight)
{
    return QFontMetricsF(measuringFont(points, weight)).horizontalAdvance(text) / Fine;
}

double Sheet::wrappedHeight(const QString &text, double points, double width, int weight, int maxLines)
{
    const QFont face = measuringFont(points, weight);
    return double(brokenLines(text, face, nullptr, width * Fine, maxLines).size()) * QFontMetricsF(face).lineSpacing() / Fine;
}

void Sheet::rule(double left, double right, double y, double width, const QColor &colour)
{
    fill(QRectF(left, y - width / 2, right - left, width), colour);
}

void Sheet::fill(const QRectF &box, const QColor &colour) { m_painter.fillRect(map(box), colour); }

void Sheet::frame(const QRectF &box, double width, const QColor &colour, Qt::PenStyle style)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, width * m_unit, style, Qt::FlatCap, Qt::MiterJoin));
    m_painter.drawRect(map(box));
}

void Sheet::mark(const QRectF &square, Semaphore state) { paintSemaphoreMark(m_painter, map(square), state, m_look); }

void Sheet::bullet(const QRectF &box, const Bullet &bullet) { paintBullet(m_painter, map(box), bullet, m_look); }

void Sheet::chart(const QRectF &box, const YearChart &chart)
{
    m_painter.setFont(font(BodyType, QFont::Normal));
    paintYearChart(m_painter, map(box), chart, m_look);
}

} // namespace pei
