// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/progress/analysis.h"
#include "core/support/result.h"

#include <array>
#include <variant>
#include <vector>

namespace pei {

// A cell of a table for other programs: nothing, a text, or a number.
using TableCell = std::variant<std::monostate, QString, double>;
using TableRow = std::vector<TableCell>;

// A plan as a table: what CSV and XLSX of ours hold. The words are those of the printed report, whatever the language
// of the window, so that a file can always be read back. The first column says what a row is. ND is the text "ND"; an
// empty cell is what a report does not print.
struct PlanTable
{
    TableRow head;
    std::vector<TableRow> rows; // elements in printed order, each before its first indicator; as wide as the head
    // The same columns as the head's first four: about the file, the plan, the entity, the report, its totals.
    std::vector<TableRow> facts;
    // Where the columns of the computed figures stand, which are not read back.
    std::size_t progressColumn = 0;
    std::size_t semaphoreColumn = 0;
};

inline constexpr std::size_t FactColumns = 4;

// The computed columns are of the analysis, which must be of this plan.
PlanTable tableOf(const Report &report, const Analysis &analysis);
// Of the given period, else of the one the report is about, else of the latest one with values; under the rules its
// figures tell.
Analysis analysisFor(const Report &report, std::optional<Period> period = std::nullopt);

// "Bajo", "Medio", "Alto", "ND": what the semaphore's column says, by Semaphore.
const std::array<QString, 4> &semaphoreWords();
// Whether a row is the head of such a table.
bool isPlanHead(const TableRow &row);

// A row with its number in the file it comes from, for who has to find it there.
struct NumberedRow
{
    int number = 0; // 1-based
    TableRow cells;
};
// Reads the plan back: the head, then rows and facts in any order. Columns may stand in any order, others beside them.
// Numbers may be texts: then with the decimal mark of the file's own sample. HeadUnreadable with the column that is
// missing, TableUnreadable with the row and the cell.
Result<Report> planOfTable(const std::vector<NumberedRow> &table);

// The same report with some of its indicators only, and the elements these belong to. Its totals are those of the
// whole and are left out.
Report selectionOf(const Report &report, const std::vector<std::size_t> &indicators);

} // namespace pei
