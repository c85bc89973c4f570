// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/valueedit.h"
#include "core/progress/analysis.h"

namespace pei {

// What becomes of a plan's figures if values change: the same rules on other values.

// The plan with the values in their cells; those it has no cell for are left out.
Plan withValues(Plan plan, const std::vector<ValueEdit> &edits);

// One row's progress taken for another, all else as it is: what its element and the average of that element's kind
// become. The same figures as an analysis of the changed plan, without one.
struct Outlook
{
    ElementKind kind = ElementKind::Action;
    Value element;
    Average average;

    friend bool operator==(const Outlook &, const Outlook &) = default;
};
// nullopt for a row whose element the plan does not have: it counts nowhere.
std::optional<Outlook> outlookWith(const Plan &plan, const Analysis &analysis, std::size_t row, Value progress);

// Two analyses of one plan's rows, side by side.
struct OutlookChange
{
    struct Objective
    {
        CodedName name;
        Value before;
        Value after;

        friend bool operator==(const Objective &, const Objective &) = default;
    };
    Average before; // of the leading kind
    Average after;
    BandCount bandsBefore; // of all indicators
    BandCount bandsAfter;
    std::vector<Objective> objectives; // those that change, natural order
};
OutlookChange outlookChange(const Plan &plan, const Analysis &before, const Analysis &after);

} // namespace pei
