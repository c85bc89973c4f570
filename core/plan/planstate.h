// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/alertmark.h"
#include "core/plan/note.h"

#include <algorithm>

namespace pei {

// Everything people change about a plan: what a past moment is asked for.
struct PlanState
{
    Plan plan;
    Notes notes;
    std::vector<Period> closed; // columns that are read-only, ascending
    AlertMarks alertMarks;
    RuleSettings alertRules;

    bool isClosed(Period period) const { return std::binary_search(closed.begin(), closed.end(), period); }
    friend bool operator==(const PlanState &, const PlanState &) = default;
};

} // namespace pei
