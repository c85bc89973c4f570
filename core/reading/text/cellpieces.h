// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/text/celllines.h"

#include <vector>

namespace pei {

// A piece of the table in the order of the text: an element, a figure, or a line of a cell.
struct CellPiece
{
    enum class Kind : quint8 { Element, Figure, Text } kind = Kind::Text;
    CellLine line;
    bool doubtful = false; // an element whose name may be longer or shorter
};
using CellPieces = std::vector<CellPiece>;
// Of the lines given, all of the table; head: those before it, which later pages may repeat.
CellPieces cellPieces(const CellLines &table, const CellLines &head);

// A row's figures up to its obtained values, as pieces from first to end.
struct CellRun
{
    std::size_t first = 0;
    std::size_t end = 0;
    std::size_t after = 0; // behind the figures that follow, too
};
struct CellRuns
{
    std::vector<CellRun> runs;
    bool clear = true; // no other figures look like a row's
};
CellRuns runsIn(const CellPieces &pieces, std::size_t first, std::size_t end, std::size_t values);

} // namespace pei
