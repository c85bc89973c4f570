// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/valueedit.h"

namespace pei {

// Values that were tried in a copy of a plan: the columns added to it and the cells that differ, by row and period.
struct Trial
{
    std::vector<Period> periods; // ascending
    std::vector<ValueChange> values;

    bool isEmpty() const { return periods.empty() && values.empty(); }
    friend bool operator==(const Trial &, const Trial &) = default;
};

// tried: a copy of base with other values and perhaps further columns; the rows are the same.
Trial trialBetween(const Plan &base, const Plan &tried);

} // namespace pei
