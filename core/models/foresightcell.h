// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorcolumns.h"
#include "core/models/indicatorsource.h"

namespace pei {

// The figure of one of the list's columns that say what no report says: points to the next state and to green, and the
// progress the year is heading for. progress is the row's; indicator its index, -1 for an element, which has no
// estimate; part the plan of an element. nullopt where the state is reached or nothing can be said, and for every other column.
Value foresightFigure(IndicatorColumns::Column column, const IndicatorSource &source, int indicator, int part,
                      Value progress);

} // namespace pei
