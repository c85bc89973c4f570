// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/analysis.h"

namespace pei {

// One plan beside others. Codes mean something else in every plan, so that plans are compared by their own figures and
// never row by row.
struct PlanFigures
{
    CodedName entity; // as Entity::title()
    int firstYear = 0;
    int lastYear = 0;
    Period period;
    bool hasPeriod = false; // the plan has that column; else there are no values
    ElementKind leading = ElementKind::Action;
    Average average; // of the leading kind
    BandCount indicators;
    int withoutValue = 0; // indicators with nothing obtained in the period

    friend bool operator==(const PlanFigures &, const PlanFigures &) = default;
};

// period: nullopt for the latest with values.
PlanFigures figuresOf(const Plan &plan, std::optional<Period> period, const Rules &rules = {});

} // namespace pei
