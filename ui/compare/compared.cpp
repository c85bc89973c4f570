// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared.h"

#include "core/models/labels.h"
#include "ui/compare/comparetext.h"

namespace pei {

Compared periodComparison(const Plan &plan, const PeriodPair &periods, const Rules &rules)
{
    Compared compared;
    compared.comparison = compare({plan, periods.before}, {plan, periods.after}, rules);
    compared.span = CompareText::span(Labels::period(periods.before), Labels::period(periods.after));
    compared.rows = compared.comparison.indicators;
    return compared;
}

std::optional<Compared> usualComparison(const Plan &plan, std::optional<Period> after, const Rules &rules)
{
    const std::optional<PeriodPair> pair = latestPair(plan, after);
    return pair ? std::optional(periodComparison(plan, *pair, rules)) : std::nullopt;
}

} // namespace pei
