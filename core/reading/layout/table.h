// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/rows.h"

namespace pei {

struct Table
{
    Columns columns;
    Strip strip;                // the words of the rows
    std::vector<TableRow> rows; // printed order
    std::vector<Line> before;   // the first pages' lines above the table
    std::vector<Line> after;    // all lines behind the table, in order
    int headWords = 0;          // words of the table's heads
    int runningWords = 0;       // words of running heads and feet
};

// Finds the table in the pages of a report: head, columns, rows, cells. Words are cut in pages where cells are glued,
// running heads and feet taken off.
// Errors: NotAReport (no head; page: where another report begins), HeadUnreadable, ReportTruncated (a head and no row).
Result<Table> readTable(std::vector<Page> &pages, const RulingsOfPage &rulings = {});

} // namespace pei
