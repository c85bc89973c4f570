// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/semaphore.h"

namespace pei {

NotCalculable noThresholds(const Plan &plan, const Indicator &indicator, int year)
{
    const std::optional<TargetSense> sense = targetSense(indicator);
    const Value target = plan.target(indicator, year);
    if (!sense)
        return NotCalculable::RuleUnknown;
    if (!target)
        return NotCalculable::TargetMissing;
    if (*target < 0)
        return NotCalculable::SignsDiffer;
    return *target == 0 && *sense == TargetSense::AtLeast ? NotCalculable::TargetZero : NotCalculable::None;
}

std::optional<Thresholds> thresholdsOf(const Plan &plan, const Indicator &indicator, int year, SemaphoreBands bands)
{
    const std::optional<TargetSense> sense = targetSense(indicator);
    const Value target = plan.target(indicator, year);
    if (noThresholds(plan, indicator, year) != NotCalculable::None)
        return std::nullopt;
    switch (*sense) {
    case TargetSense::AtLeast:
    case TargetSense::Floor:
        return Thresholds{*target * bands.amberFrom / 100, *target * bands.greenFrom / 100, true};
    case TargetSense::AtMost:
    case TargetSense::Ceiling:
        return Thresholds{*target * 100 / bands.amberFrom, *target * 100 / bands.greenFrom, false};
    }
    Q_UNREACHABLE();
}

} // namespace pei
