// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletpainter.h"

#include "ui/look/look.h"

#include <QPainter>

#include <algorithm>

namespace pei {

namespace {

QRectF between(const QRectF &area, double from, double to)
{
    return QRectF(area.left() + area.width() * from, area.top(), area.width() * std::max(0.0, to - from),
                  area.height());
}

// A tick of the scale, kept inside the area at both ends.
QRectF tickAt(const QRectF &area, double share, double width, double height)
{
    const double left = std::clamp(area.left() + area.width() * share - width / 2, area.left(),
                                   std::max(area.left(), area.right() - width));
    return QRectF(left, area.center().y() - height / 2, width, height);
}

} // namespace

BulletGeometry bulletGeometry(const QRectF &area, const Bullet &bullet)
{
    BulletGeometry geometry;
    const double end = bullet.end > 0 ? bullet.end : 1;
    const auto share = [end](double value) { return std::clamp(value / end, 0.0, 1.0); };
    const double height = area.height();
    if (bullet.amberFrom > 0 || bullet.greenFrom > 0) {
        const double amber = share(bullet.amberFrom);
        const double green = share(bullet.greenFrom);
        geometry.bands[0] = bullet.reversed ? between(area, amber, 1) : between(area, 0, amber);
        geometry.bands[1] = bullet.reversed ? between(area, green, amber) : between(area, amber, green);
        geometry.bands[2] = bullet.reversed ? between(area, 0, green) : between(area, green, 1);
    }
    if (bullet.value) {
        const double width = std::max(area.width() * share(*bullet.value), height / 12);
        geometry.bar = QRectF(area.left(), area.center().y() - height * 0.2, width, height * 0.4);
    }
    if (bullet.target && *bullet.target >= 0)
        geometry.targetTick = tickAt(area, share(*bullet.target), height / 6, height * 0.86);
    if (bullet.baseline && *bullet.baseline >= 0)
        geometry.baselineTick = tickAt(area, share(*bullet.baseline), height / 12, height * 0.86);
    return geometry;
}

SparklineGeometry sparklineGeometry(const QRectF &area, const Sparkline &sparkline)
{
    SparklineGeometry geometry;
    const std::size_t count = std::max(sparkline.targets.size(), sparkline.obtained.size());
    geometry.dotRadius = std::min(area.height() * 0.13, area.width() * 0.08);
    double low = 0;
    double high = 0;
    bool any = false;
    for (const std::vector<Value> *series : {&sparkline.targets, &sparkline.obtained}) {
        for (const Value &value : *series) {
            if (!value)
                continue;
            low = any ? std::min(low, *value) : *value;
            high = any ? std::max(high, *value) : *value;
            any = true;
        }
    }
    if (!any || count == 0)
        return geometry;
    const double top = area.top() + geometry.dotRadius;
    const double room = area.height() - 2 * geometry.dotRadius;
    const auto yOf = [&](double value) {
        // Halves before subtracting: the span of two huge figures of opposite signs must not overflow.
        const double span = high / 2 - low / 2;
        return span > 0 ? top + room * (1 - (value / 2 - low / 2) / span) : top + room / 2;
    };
    const double step = area.width() / double(count);
    QPolygonF run;
    for (std::size_t i = 0; i < sparkline.targets.size(); ++i) {
        if (const Value &target = sparkline.targets[i]) {
            run << QPointF(area.left() + step * double(i), yOf(*target))
                << QPointF(area.left() + step * double(i + 1), yOf(*target));
        } else if (!run.isEmpty()) {
            geometry.steps.push_back(std::exchange(run, {}));
        }
    }
    if (!run.isEmpty())
        geometry.steps.push_back(run);
    for (std::size_t i = 0; i < sparkline.obtained.size(); ++i) {
        if (const Value &value = sparkline.obtained[i])
            geometry.dots.emplace_back(area.left() + step * (double(i) + 0.5), yOf(*value));
    }
    return geometry;
}

void paintBullet(QPainter &painter, const QRectF &area, const Bullet &bullet, const Look &look)
{
    const BulletGeometry geometry = bulletGeometry(area, bullet);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    bool anyBand = false;
    for (int i = 0; i < 3; ++i) {
        if (geometry.bands[i].isEmpty())
            continue;
        anyBand = true;
        painter.fillRect(geometry.bands[i], look.band(i));
    }
    if (!anyBand)
        painter.fillRect(area, look.band(2));
    if (!geometry.baselineTick.isEmpty())
        painter.fillRect(geometry.baselineTick, look.muted);
    if (!geometry.bar.isEmpty())
        painter.fillRect(geometry.bar, look.text);
    if (!geometry.targetTick.isEmpty())
        painter.fillRect(geometry.targetTick, look.target);
    if (!bullet.value) {
        const double side = area.height();
        paintSemaphoreMark(painter, QRectF(area.left() + side * 0.15, area.top() + side * 0.06, side * 0.88, side * 0.88),
                           Semaphore::NoData, look);
    }
    painter.restore();
}

void paintSparkline(QPainter &painter, const QRectF &area, const Sparkline &sparkline, const Look &look)
{
    const SparklineGeometry geometry = sparklineGeometry(area, sparkline);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.target, area.height() * 0.075, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const QPolygonF &line : geometry.steps)
        painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.text);
    for (const QPointF &dot : geometry.dots)
        painter.drawEllipse(dot, geometry.dotRadius, geometry.dotRadius);
    painter.restore();
}

} // namespace pei
