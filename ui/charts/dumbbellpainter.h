// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/dumbbell.h"

#include <QLineF>
#include <QRectF>

class QPainter;

namespace pei {

struct Look;

// Where the parts stand, in the painter's units. Empty rectangles are not drawn.
struct DumbbellGeometry
{
    QRectF bands[3];     // red, amber, green
    QRectF before;       // a hollow ring
    QRectF after;        // the mark of its state
    QLineF bar;          // between them; null where they touch or one is missing
    bool beyond = false; // one of them stands beyond the end of the scale
};
DumbbellGeometry dumbbellGeometry(const QRectF &area, const Dumbbell &dumbbell);

// For delegates, paper and pictures: sizes follow from the height of the area (about 16 px in a row of 26).
void paintDumbbell(QPainter &painter, const QRectF &area, const Dumbbell &dumbbell, const Look &look);

} // namespace pei
