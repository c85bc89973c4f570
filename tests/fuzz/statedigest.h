// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planstate.h"

namespace pei::test {

// Rows that a store has not taken yet have no keys: what is foretold of them leaves all keys out.
enum class RowKeys : quint8 { Counted, LeftOut };

// One word for all that people change about a plan: the same for equal states, another for any that differ. "~" stands
// before one that leaves the keys out.
QString digestOf(const PlanState &state, RowKeys keys = RowKeys::Counted);

} // namespace pei::test
