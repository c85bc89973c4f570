// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/pastedtable.h"

#include <vector>

namespace pei {

class IndicatorListModel;

// Rows of the list as a table for other programs, under its heads: codes whole, names as printed, figures as numbers.
// Drawn columns have nothing to copy and are left out.
PastedTable copyOf(const IndicatorListModel &list, const std::vector<int> &rows, const std::vector<int> &columns);

} // namespace pei
