// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorcolumns.h"
#include "core/progress/analysis.h"

namespace pei {

// The figure of one of the list's columns that say what no report says: points to the next state and to green, and the
// progress the year is heading for. progress is the row's; indicator its index, -1 for an element, which has no
// estimate. nullopt where the state is reached or nothing can be said, and for every other column.
Value foresightFigure(IndicatorColumns::Column column, const Plan &plan, const Analysis &analysis, int indicator,
                      Value progress);

} // namespace pei
