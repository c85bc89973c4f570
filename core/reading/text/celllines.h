// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/report/heading.h"
#include "core/reading/text/rowgrammar.h"
#include "core/reading/text/sourcetext.h"

#include <vector>

namespace pei {

// Some extractors, pdftotext of itself among them, set each cell apart: a few lines, then a blank one. The order of the
// cells follows the page's blocks, not always its rows.
struct CellLine
{
    QString text; // simplified, never empty
    int page = 1;
    int block = 0; // lines without a blank one between them
};
using CellLines = std::vector<CellLine>;
CellLines cellLines(const SourceText &source);

// Whether nearly all of the figures stand alone on their lines.
bool isCellByCell(const CellLines &lines);

// What stands above the first row.
struct CellHead
{
    Heading heading;
    TextColumns columns;
    std::size_t end = 0; // the first line of the table
};
// Labels, colons and values may stand in columns of their own, the head's cells in any order. Error: NotAReport,
// TextOutOfOrder, HeadUnreadable.
Result<CellHead> readCellHead(const CellLines &lines);

// "Unidad Ejecutora"; and what the head's own first line may begin with: "Línea Base".
bool isHeadingLabel(QStringView text);
bool opensHead(QStringView line);

// The heading from the lines above the head, where its labels, colons and values stand on lines of their own; nullopt
// where it is not sure whose a line is.
std::optional<Heading> readHeadingApart(const CellLines &lines);

// "2024 Sem1", "2024 - Anual": a whole line of the head.
std::optional<Period> progressPeriodFrom(QStringView line);
// The same, where no other cell's text stands with it: it may come behind the rows.
bool isLastOfHead(const CellLines &lines, std::size_t line);

} // namespace pei
