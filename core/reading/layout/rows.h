// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/strip.h"

#include <functional>

namespace pei {

// A row of the table as it stands on the page, before anyone asks what it means. Its words are the strip's.
struct TableRow
{
    int page = 0; // index into the pages: where its figures stand
    bool element = false;
    bool doubtful = false; // nothing on the page says whether a line of its cells is its own or its neighbour's
    std::array<std::vector<Line>, TextColumnCount> cells; // elements: code and name only
    std::vector<const Word *>
        figures; // parallel to Columns::figures; nullptr: nothing stands there. Elements: progress only
    QRectF box;  // of what stands on that page

    QString text(TextColumn column) const { return joinedText(cells[std::size_t(column)]); }
    QString code() const; // joined without spaces
};

// The rulings of one of the pages.
using RulingsOfPage = std::function<std::vector<Ruling>(std::size_t page)>;

// Finds the limits of the text columns, then the rows and their cells, in printed order. Rows that lack their code or
// their figures are rows all the same. Rulings are asked for where the words leave a doubt.
std::vector<TableRow> readRows(Strip &strip, Columns &columns, const Page &headPage, const HeadZone &head,
                               const RulingsOfPage &rulings);

} // namespace pei
