// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/strip.h"

namespace pei {

// A row of the table as it stands on the page, before anyone asks what it means. Its words are the strip's.
struct TableRow {
    int page = 0; // index into the pages: where its figures stand
    bool element = false;
    std::array<std::vector<Line>, TextColumnCount> cells; // elements: code and name only
    std::vector<const Word *> figures; // parallel to Columns::figures; nullptr: nothing stands there. Elements: progress only
    QRectF box; // of what stands on that page

    QString text(TextColumn column) const { return joinedText(cells[std::size_t(column)]); }
    QString code() const; // joined without spaces
};

// Finds the limits of the text columns, then the rows and their cells, in printed order. Rows that lack their code or
// their figures are rows all the same.
std::vector<TableRow> readRows(Strip &strip, Columns &columns, const Page &headPage, const HeadZone &head);

} // namespace pei
