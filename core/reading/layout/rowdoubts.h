// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/rows.h"

namespace pei {

// Rows tell of each other whether they can be as they were read: those that cannot become doubtful. The rows come top
// down, from a strip of pages that meet at the seams; height is a line's.
void doubtRows(std::vector<TableRow> &rows, const std::vector<double> &seams, double height);

} // namespace pei
