// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/flow.h"

#include <algorithm>

namespace pei {

namespace {

// What must stand together from this block on: headings and the first block that is none.
double unbreakable(const std::vector<Block> &blocks, std::size_t from)
{
    double height = 0;
    for (std::size_t i = from; i < blocks.size(); ++i) {
        height += blocks[i].height;
        if (!blocks[i].keepWithNext) {
            height -= blocks[i].givesWay;
            break;
        }
    }
    return height;
}

} // namespace

std::vector<PlacedPage> placeBlocks(const std::vector<Block> &blocks, double height)
{
    std::vector<PlacedPage> pages;
    double y = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool fits = !pages.empty() && y + unbreakable(blocks, i) <= height + 1e-6;
        if (!fits || (blocks[i].newPage && !pages.back().empty())) {
            const int heading = blocks[i].heading;
            const double above = heading >= 0 && std::size_t(heading) != i ? blocks[std::size_t(heading)].height : 0;
            // Where nothing fits, a block after its heading must not open page after page; but after a heading so tall
            // that it has no room left, one that fits a page of its own takes it.
            const bool follows = !pages.empty() && i > 0 && blocks[i - 1].keepWithNext && !blocks[i].newPage;
            const bool wouldLeaveThePage = y + blocks[i].height - blocks[i].givesWay > height + 1e-6;
            const bool fitsAlone = above + blocks[i].height <= height + 1e-6;
            if (!follows || (wouldLeaveThePage && fitsAlone)) {
                pages.emplace_back();
                y = above;
                if (above > 0)
                    pages.back().push_back({std::size_t(heading), 0});
            }
        }
        const double over = y + blocks[i].height - height;
        const double top = y - std::clamp(over, 0.0, blocks[i].givesWay);
        pages.back().push_back({i, top});
        y = top + blocks[i].height;
    }
    return pages;
}

} // namespace pei
