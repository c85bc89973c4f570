// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/columns.h"
#include "core/reading/layout/partition.h"

namespace pei {

// A row of the table as it stands on the page, before anyone asks what it means.
struct TableRow {
    int page = 0; // index into the pages
    bool element = false;
    std::array<std::vector<Line>, TextColumnCount> cells; // an element's code and name are both in the first
    std::vector<const Word *> figures; // parallel to Columns::figures; nullptr: nothing stands there. Elements: progress only
    QRectF box;

    QString text(TextColumn column) const { return joinedText(cells[std::size_t(column)]); }
};

struct Table {
    Columns columns;
    std::vector<TableRow> rows;  // printed order
    std::vector<Line> before;    // the first page's lines above the table
    std::vector<Line> after;     // all lines behind the table, in order
    std::vector<UnreadRow> unread;
};

// Finds the table in the pages of a report: head, columns, rows, cells. Words are cut in pages where cells are glued.
// Errors: NotAReport (no head), HeadUnreadable, ReportTruncated (a head and no row).
Result<Table> readTable(std::vector<Page> &pages);

} // namespace pei
