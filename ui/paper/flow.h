// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"

#include <QSizeF>

#include <functional>
#include <vector>

namespace pei {

// A piece of a page that is never cut: a row, a heading, a chart. Boxes in points.
struct Block
{
    double height = 0;
    std::function<void(Sheet &, const QRectF &)> paint;
    int heading = -1;          // index of the block repeated above this one where a page begins with it
    bool keepWithNext = false; // a heading does not end a page
    bool newPage = false;      // begins one, unless it would be the first block
    double givesWay = 0;       // white above it that it does without at a page's foot
};

struct PlacedBlock
{
    std::size_t block = 0;
    double top = 0;

    friend bool operator==(const PlacedBlock &, const PlacedBlock &) = default;
};
using PlacedPage = std::vector<PlacedBlock>;

// Pages of `height` points, in order. A block taller than a page stands alone on one.
std::vector<PlacedPage> placeBlocks(const std::vector<Block> &blocks, double height);

} // namespace pei
