// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/chartdata.h"
#include "ui/look/look.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace pei {

inline constexpr double SmallType = 7.5; // points; nothing on paper is smaller
inline constexpr double BodyType = 8.5;
inline constexpr double HeadType = 9.5;

// Draws in points on whatever device: origin at the area's top left. Text keeps its size in points through the
// device's resolution, since a painter scaled to points would round fonts to whole pixels.
class Sheet
{
public:
    Sheet(QPainter &painter, const QRectF &area, const Look &look);

    const Look &look() const { return m_look; }
    QSizeF size() const; // in points

    void text(const QRectF &box, const QString &text, double points, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, int weight = QFont::Normal); // one line, elided
    void wrapped(const QRectF &box, const QString &text, double points, const QColor &colour, int weight = QFont::Normal,
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop); // what does not fit is cut at a whole line
    void rule(double left, double right, double y, double width, const QColor &colour);
    void fill(const QRectF &box, const QColor &colour);
    void frame(const QRectF &box, double width, const QColor &colour, Qt::PenStyle style = Qt::SolidLine);
    void mark(const QRectF &square, Semaphore state);
    void bullet(const QRectF &box, const Bullet &bullet);
    void chart(const QRectF &box, const YearChart &chart);

    // Widths and heights in points, the same on every device.
    static double textWidth(const QString &text, double points, int weight = QFont::Normal);
    static double wrappedHeight(const QString &text, double points, double width, int weight = QFont::Normal,
                                int maxLines = 99);

private:
    QRectF map(const QRectF &box) const;
    QFont font(double points, int weight) const;

    QPainter &m_painter;
    QRectF m_area;
    double m_unit; // the painter's units in a point
    Look m_look;
};

} // namespace pei
