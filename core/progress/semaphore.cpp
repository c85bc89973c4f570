// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/semaphore.h"

namespace pei {

std::optional<Thresholds> thresholdsOf(const Plan &plan, const Indicator &indicator, int year, SemaphoreBands bands)
{
    const std::optional<TargetSense> sense = targetSense(indicator);
    const Value target = plan.target(indicator, year);
    if (!sense || !target || *target <= 0)
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
