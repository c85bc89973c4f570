// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/columns.h"

namespace pei {

// How strange lines[first, first + count) are as the text of one cell of a column, in line heights.
double misfitOfCell(TextColumn column, const std::vector<Line> &lines, std::size_t first, std::size_t count);

} // namespace pei
