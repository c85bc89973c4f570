// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dumbbellpainter.h"

#include "ui/look/look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

constexpr double BandHeight = 0.56; // of the area's height, like all below
constexpr double RingSide = 0.62;
constexpr double MarkSide = 0.86;

} // namespace

DumbbellGeometry dumbbellGeometry(const QRectF &area, const Dumbbell &dumbbell)
{
    DumbbellGeometry geometry;
    const double height = area.height();
    // Marks at both ends of the scale stay inside the area, with room for what tells that it goes on.
    const QRectF scale = area.adjusted(height / 2, 0, -height * 0.75, 0);
    const double end = dumbbell.end > 0 ? dumbbell.end : 1;
    const auto xOf = [&](double value) { return scale.left() + scale.width() * std::clamp(value / end, 0.0, 1.0); };
    const auto band = [&](double from, double to) {
        return QRectF(from, area.center().y() - height * BandHeight / 2, std::max(0.0, to - from), height * BandHeight);
    };
    const double amber = xOf(dumbbell.bands.amberFrom);
    const double green = xOf(dumbbell.bands.greenFrom);
    geometry.bands[0] = band(area.left(), amber);
    geometry.bands[1] = band(amber, green);
    geometry.bands[2] = band(green, area.right());
    const auto squareAt = [&](double value, double side) {
        return QRectF(xOf(value) - side / 2, area.center().y() - side / 2, side, side);
    };
    if (dumbbell.before)
        geometry.before = squareAt(*dumbbell.before, height * RingSide);
    if (dumbbell.after)
        geometry.after = squareAt(*dumbbell.after, height * MarkSide);
    geometry.beyond = std::max(dumbbell.before.value_or(0), dumbbell.after.value_or(0)) > end;
    if (!dumbbell.before || !dumbbell.after)
        return geometry;
    const double from = geometry.before.center().x();
    const double to = geometry.after.center().x();
    const double sign = to > from ? 1 : -1;
    const double start = from + sign * geometry.before.width() / 2;
    const double stop = to - sign * geometry.after.width() / 2;
    if ((stop - start) * sign > 0)
        geometry.bar = QLineF(start, area.center().y(), stop, area.center().y());
    return geometry;
}

void paintDumbbell(QPainter &painter, const QRectF &area, const Dumbbell &dumbbell, const Look &look)
{
    const DumbbellGeometry geometry = dumbbellGeometry(area, dumbbell);
    const double height = area.height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < 3; ++i) {
        if (!geometry.bands[i].isEmpty())
            painter.fillRect(geometry.bands[i], look.band(i));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (!geometry.bar.isNull()) {
        painter.setPen(QPen(look.text, height * 0.14, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(geometry.bar);
    }
    if (!geometry.before.isEmpty()) {
        const double width = height * 0.11;
        painter.setPen(QPen(look.text, width));
        painter.setBrush(look.panel);
        const QRectF ring = geometry.before.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.drawEllipse(ring);
    }
    if (!geometry.after.isEmpty())
        paintSemaphoreMark(painter, geometry.after, dumbbell.state, look);
    if (geometry.beyond) { // "goes on"
        const double reach = height * 0.16;
        const double x = area.right() - height * 0.06;
        const double y = area.center().y();
        painter.setPen(QPen(look.text, height * 0.1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolyline(QPolygonF{{x - reach, y - reach}, {x, y}, {x - reach, y + reach}});
    }
    painter.restore();
}

} // namespace pei
