// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include <QIconEngine>
#include <QPainter>

#include <cmath>

namespace pei {

namespace {

// Points in the unit square, origin top left.
QPolygonF placed(const QRectF &square, std::initializer_list<QPointF> points)
{
    QPolygonF polygon;
    for (const QPointF &point : points)
        polygon << QPointF(square.left() + point.x() * square.width(), square.top() + point.y() * square.height());
    return polygon;
}

QPen outline(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style, Qt::FlatCap, Qt::MiterJoin);
    pen.setMiterLimit(3);
    return pen;
}

void paintRed(QPainter &painter, const QRectF &square, const Look &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill(Semaphore::Red));
    const QRectF box = square.adjusted(square.width() * 0.06, square.height() * 0.06, -square.width() * 0.06,
                                       -square.height() * 0.06);
    painter.drawRoundedRect(box, box.width() * 0.12, box.width() * 0.12);
    painter.setBrush(Qt::white);
    painter.drawPolygon(placed(square, {{0.28, 0.38}, {0.72, 0.38}, {0.50, 0.70}}));
}

void paintAmber(QPainter &painter, const QRectF &square, const Look &look)
{
    painter.setBrush(look.fill(Semaphore::Amber));
    painter.setPen(outline(look.edge(Semaphore::Amber), square.width() * 0.075));
    painter.drawPolygon(placed(square, {{0.50, 0.09}, {0.94, 0.90}, {0.06, 0.90}}));
}

void paintGreen(QPainter &painter, const QRectF &square, const Look &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill(Semaphore::Green));
    painter.drawEllipse(square.center(), square.width() * 0.47, square.height() * 0.47);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(Qt::white), square.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(placed(square, {{0.29, 0.52}, {0.44, 0.67}, {0.72, 0.36}}));
}

void paintNoData(QPainter &painter, const QRectF &square, const Look &look)
{
    constexpr double Reach = 0.45; // from the centre to a corner
    const QColor colour = look.edge(Semaphore::NoData);
    const double side = square.width();
    // Lines of the mark's own, not a brush pattern: those have the size of a pixel whatever the printer.
    QColor hatch = colour;
    hatch.setAlphaF(0.55f);
    painter.setPen(outline(hatch, side * 0.05));
    for (const double c : {-0.18, 0.0, 0.18}) {
        // x + y = c, from one edge to the opposite one
        const double from = (c - Reach) / 2;
        const double to = (c + Reach) / 2;
        painter.drawPolyline(placed(square, {{0.5 + from, 0.5 + c - from}, {0.5 + to, 0.5 + c - to}}));
    }
    // Three dashes an edge, with a dash around each corner: the shape holds at any size.
    const double width = side * 0.085;
    const double period = Reach * std::sqrt(2.0) * side / 3 / width;
    QPen pen = outline(colour, width);
    pen.setDashPattern({period * 0.62, period * 0.38});
    pen.setDashOffset(period * 0.31);
    const QPolygonF diamond = placed(square, {{0.5, 0.5 - Reach}, {0.5 + Reach, 0.5}, {0.5, 0.5 + Reach}, {0.5 - Reach, 0.5}});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(diamond);
}

class MarkEngine final : public QIconEngine
{
public:
    MarkEngine(Semaphore state, const Look &look) : m_state(state), m_look(look) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        const double side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintSemaphoreMark(*painter, square, m_state, m_look);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    Semaphore m_state;
    Look m_look;
};

} // namespace

void paintSemaphoreMark(QPainter &painter, const QRectF &square, Semaphore state, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case Semaphore::Red:
        paintRed(painter, square, look);
        break;
    case Semaphore::Amber:
        paintAmber(painter, square, look);
        break;
    case Semaphore::Green:
        paintGreen(painter, square, look);
        break;
    case Semaphore::NoData:
        paintNoData(painter, square, look);
        break;
    }
    painter.restore();
}

QIcon semaphoreIcon(Semaphore state, const Look &look) { return QIcon(new MarkEngine(state, look)); }

} // namespace pei
