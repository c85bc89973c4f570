// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planstate.h"
#include "core/store/journal.h"

namespace pei {

// The lines of a journal that lead from one state of a plan to another, in an order in which each can be taken back:
// who and when are left out, and so are notes. Rows are known by their ids, which all must have; those in both states
// stand in the same order.
std::vector<JournalEntry> linesBetween(const PlanState &from, const PlanState &to);

} // namespace pei
