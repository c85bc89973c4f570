// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/lines.h"

#include <QStringList>

namespace pei {

// Words of neighbouring cells that nearly touch arrive as one. What follows cuts them by the places of their letters.

// And a percent sign that stands apart from its figure is put to it.
void joinPercentSigns(Page &page);

// Where the text alone tells: figures ("1,050.002,100.50", "2020160.00") and the words of the narrow columns
// ("RelevanteAscendente", "Agregable2021").
void splitGluedCells(Page &page);
// The same for one word: its cells, none where it is one or no row of cells.
QStringList gluedCells(const QString &word);

// Where a column tells: words that run over a left edge at which that column's other cells begin. May only be asked for
// words of rows; a wide cell's words cross columns rightly. The cut-off parts are appended to the page in the order of
// what is returned, the words they were cut from; pointers into the page are then void.
std::vector<std::size_t> splitAtLeftEdges(Page &page, const std::vector<std::size_t> &words,
                                          const std::vector<double> &lefts, double height);

} // namespace pei
