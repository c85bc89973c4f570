// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/chartdata.h"

#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace pei {

struct Look;

// Where the parts of a bullet stand, in the painter's units. Empty rectangles are not drawn. The scale always runs
// from left to right; where less is better the order of the bands is mirrored, so that good stands on the left.
struct BulletGeometry {
    QRectF bands[3]; // red, amber, green
    QRectF bar;      // from 0 to the value; a sliver for 0 and below
    QRectF targetTick;
    QRectF baselineTick;
};
BulletGeometry bulletGeometry(const QRectF &area, const Bullet &bullet);

// Targets as level steps joined by risers, one line per unbroken run of years; obtained as dots.
struct SparklineGeometry {
    std::vector<QPolygonF> steps;
    std::vector<QPointF> dots;
    double dotRadius = 0;
};
SparklineGeometry sparklineGeometry(const QRectF &area, const Sparkline &sparkline);

// The same code for delegates, cards and paper: sizes follow from the height of the area (about 12 px in a row of 26).
void paintBullet(QPainter &painter, const QRectF &area, const Bullet &bullet, const Look &look);
void paintSparkline(QPainter &painter, const QRectF &area, const Sparkline &sparkline, const Look &look);

} // namespace pei
