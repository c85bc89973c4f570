// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress.h"

namespace pei {

namespace {

Progress missing(NotCalculable reason) { return {std::nullopt, reason}; }

Progress percent(double part, double whole) { return {roundHalfAway(100 * part / whole), NotCalculable::None}; }

// 100 * obtained / target where more is better.
Progress ratioUp(double obtained, double target)
{
    if (target == 0)
        return missing(NotCalculable::TargetZero);
    // With both below zero more would be better, yet the ratio grows as the value falls.
    if (obtained < 0 || target < 0)
        return missing(NotCalculable::SignsDiffer);
    return percent(obtained, target);
}

// 100 * target / obtained where less is better.
Progress ratioDown(double obtained, double target)
{
    if (obtained == 0 && target >= 0)
        return {100.0, NotCalculable::None};
    if (target == 0)
        return missing(NotCalculable::TargetZero);
    if (obtained <= 0 || target < 0)
        return missing(NotCalculable::SignsDiffer);
    return percent(target, obtained);
}

} // namespace

std::optional<TargetSense> targetSense(const Indicator &indicator)
{
    switch (indicator.direction) {
    case Direction::Ascending:
        return TargetSense::AtLeast;
    case Direction::Descending:
        return TargetSense::AtMost;
    case Direction::Undefined:
        break;
    }
    if (indicator.aggregation == Aggregation::Maximum)
        return TargetSense::Ceiling;
    if (indicator.aggregation == Aggregation::Minimum)
        return TargetSense::Floor;
    return std::nullopt;
}

Progress progressTypeOne(TargetSense sense, Value obtained, Value target)
{
    if (!target)
        return missing(NotCalculable::TargetMissing);
    if (!obtained)
        return missing(NotCalculable::ObtainedMissing);
    switch (sense) {
    case TargetSense::AtLeast:
        return ratioUp(*obtained, *target);
    case TargetSense::AtMost:
        return ratioDown(*obtained, *target);
    case TargetSense::Ceiling:
        // A ceiling of zero can be kept, so it is calculable while it is.
        return *obtained <= *target ? Progress{100.0, NotCalculable::None} : ratioDown(*obtained, *target);
    case TargetSense::Floor:
        return *obtained >= *target ? Progress{100.0, NotCalculable::None} : ratioUp(*obtained, *target);
    }
    Q_UNREACHABLE();
}

Progress progressTypeOne(const Plan &plan, const Indicator &indicator, Period period)
{
    const std::optional<TargetSense> sense = targetSense(indicator);
    if (!sense)
        return missing(NotCalculable::RuleUnknown);
    return progressTypeOne(*sense, plan.obtained(indicator, period), plan.target(indicator, period.year));
}

std::optional<TypeTwoSums> typeTwoSums(const Plan &plan, const Indicator &indicator, Period period)
{
    TypeTwoSums sums;
    bool any = false;
    for (const int year : plan.targetYears) {
        if (year > period.year)
            break;
        const Value value = plan.obtained(indicator, year == period.year ? period : Period{year, Cut::Annual});
        const Value target = plan.target(indicator, year);
        if (!value || !target)
            continue;
        sums.obtained += *value;
        sums.targets += *target;
        any = true;
    }
    return any ? std::optional(sums) : std::nullopt;
}

Progress progressTypeTwo(const Plan &plan, const Indicator &indicator, Period period)
{
    if (indicator.aggregation == Aggregation::Aggregable) {
        const std::optional<TypeTwoSums> sums = typeTwoSums(plan, indicator, period);
        if (!sums)
            return missing(plan.target(indicator, period.year) ? NotCalculable::ObtainedMissing
                                                               : NotCalculable::TargetMissing);
        return ratioUp(sums->obtained, sums->targets);
    }
    if (indicator.direction == Direction::Undefined)
        return missing(NotCalculable::RuleUnknown);
    const Value obtained = plan.obtained(indicator, period);
    const Value target = plan.target(indicator, period.year);
    if (!target)
        return missing(NotCalculable::TargetMissing);
    if (!obtained)
        return missing(NotCalculable::ObtainedMissing);
    if (!indicator.baseline.value)
        return missing(NotCalculable::BaselineMissing);
    const double distance = *target - *indicator.baseline.value;
    if (distance == 0)
        return missing(NotCalculable::NoDistance);
    return percent(*obtained - *indicator.baseline.value, distance);
}

std::optional<double> expectedShare(const Indicator &indicator, Cut cut)
{
    if (cut == Cut::Semester1 && indicator.aggregation == Aggregation::Aggregable)
        return 50.0;
    return std::nullopt;
}

} // namespace pei
