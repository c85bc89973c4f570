// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/foresight.h"

#include "core/progress/valueunit.h"

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

constexpr int MostDecimals = 6;
// Less than this share of a year in its first semester, and multiplying it up says nothing.
constexpr double LeastShare = 0.1;

bool isSum(const Indicator &indicator)
{
    return indicator.aggregation == Aggregation::Aggregable;
}

int decimalsOf(double value)
{
    double scale = 1;
    for (int decimals = 0; decimals < MostDecimals; ++decimals) {
        // Nearly whole is whole: 0.29 · 100 is 28.999999999999996.
        const double scaled = value * scale;
        if (std::abs(scaled - std::round(scaled)) <= 1e-9 * std::max(1.0, std::abs(scaled)))
            return decimals;
        scale *= 10;
    }
    return MostDecimals;
}

// Values of an indicator by their place in the order of those that can be written. Places that large figures cannot
// tell apart are left out.
class Steps
{
public:
    Steps(const Indicator &indicator, double target)
        : m_scale(std::pow(10, decimalsOf(indicator)))
    {
        constexpr double Countable = 1e15;
        while (target * m_scale > Countable)
            m_scale /= 10;
    }
    double value(qint64 place) const { return double(place) / m_scale; }
    qint64 placeAfter(double value) const { return qint64(std::ceil(value * m_scale)) + 1; }

private:
    double m_scale;
};

// The last place from `in` on that is like it; `out` is not. Between them there is one border.
template <typename IsLike>
qint64 borderOf(qint64 in, qint64 out, const IsLike &isLike)
{
    while (std::abs(out - in) > 1) {
        const qint64 middle = in + (out - in) / 2;
        (isLike(middle) ? in : out) = middle;
    }
    return in;
}

// As exact as the figures it is made of, without what binary fractions add.
double difference(double a, double b)
{
    return std::abs(roundHalfAway(a - b, MostDecimals));
}

double counted(const Indicator &indicator, double value)
{
    return roundHalfAway(value, decimalsOf(indicator));
}

NoProjection whyNone(const Plan &plan, const Indicator &indicator, int year)
{
    if (plan.obtained(indicator, {year, Cut::Annual}))
        return NoProjection::YearKnown;
    const Value now = plan.obtained(indicator, {year, Cut::Semester1});
    if (!now)
        return NoProjection::ObtainedMissing;
    if (!indicator.aggregation)
        return NoProjection::AggregationUnknown;
    const ValueUnit unit = unitOf(indicator.name);
    if (unit == ValueUnit::Variation)
        return NoProjection::IsAChange;
    if (!isSum(indicator))
        return now == indicator.baseline.value ? NoProjection::EqualsBaseline : NoProjection::None;
    if (unit != ValueUnit::Number && unit != ValueUnit::Unknown)
        return NoProjection::NotASum;
    if (*now <= 0)
        return NoProjection::NothingYet;
    return now == indicator.baseline.value ? NoProjection::EqualsBaseline : NoProjection::None;
}

void projectSum(const Plan &plan, const Indicator &indicator, int year, double now, Projection &projection)
{
    double halves = 0;
    double wholes = 0;
    for (const Period period : plan.periods) {
        if (period.cut != Cut::Annual || period.year >= year)
            continue;
        const Value whole = plan.obtained(indicator, period);
        const Value half = plan.obtained(indicator, {period.year, Cut::Semester1});
        // A year's figure below its first semester's is a mistake, and so is a sum below zero.
        if (!whole || !half || *half < 0 || *whole <= 0 || *half > *whole)
            continue;
        halves += *half;
        wholes += *whole;
        projection.years.push_back(period.year);
    }
    if (projection.years.empty()) {
        projection.value = counted(indicator, 2 * now);
        return;
    }
    projection.way = ProjectionWay::ShareOfPastYears;
    projection.share = roundHalfAway(100 * halves / wholes);
    if (halves < LeastShare * wholes)
        projection.reason = NoProjection::UnevenYears;
    else
        projection.value = counted(indicator, now * wholes / halves);
}

void projectLevel(const Plan &plan, const Indicator &indicator, int year, double now, Projection &projection)
{
    const Value before = plan.obtained(indicator, {year - 1, Cut::Annual});
    if (!before) {
        projection.reason = NoProjection::NoEarlierYear;
        return;
    }
    projection.way = ProjectionWay::SameStepAgain;
    projection.years = {year - 1};
    projection.step = roundHalfAway(now - *before, MostDecimals);
    const double free = counted(indicator, now + projection.step);
    const ValueRange range = rangeOf(indicator);
    const double least = range.least ? std::max(free, *range.least) : free;
    const double most = range.most ? std::min(least, *range.most) : least;
    projection.value = most;
    if (most != free)
        projection.limit = most; // the end it was cut at
}

} // namespace

int decimalsOf(const Indicator &indicator)
{
    int decimals = 0;
    const auto take = [&](Value value) {
        if (value)
            decimals = std::max(decimals, decimalsOf(*value));
    };
    take(indicator.baseline.value);
    std::for_each(indicator.targets.begin(), indicator.targets.end(), take);
    std::for_each(indicator.obtained.begin(), indicator.obtained.end(), take);
    if (decimals == 0 && unitOf(indicator.name) == ValueUnit::Number)
        return 0;
    return std::max(decimals, 2);
}

Value standingOf(const Plan &plan, const Indicator &indicator, int year)
{
    const Value annual = plan.obtained(indicator, {year, Cut::Annual});
    return annual ? annual : plan.obtained(indicator, {year, Cut::Semester1});
}

Need needOf(const Plan &plan, const Indicator &indicator, int year, Semaphore wanted, SemaphoreBands bands)
{
    Need need;
    need.reason = noThresholds(plan, indicator, year);
    if (need.reason != NotCalculable::None)
        return need;
    const TargetSense sense = *targetSense(indicator);
    const double target = *plan.target(indicator, year);
    need.atLeast = sense == TargetSense::AtLeast || sense == TargetSense::Floor;
    const auto suffices = [&](double value) {
        return semaphoreOf(progressTypeOne(sense, value, target).value, bands) >= wanted;
    };
    const Steps steps(indicator, target);
    const auto sufficesAt = [&](qint64 place) { return suffices(steps.value(place)); };
    const double from = wanted == Semaphore::Green ? bands.greenFrom : bands.amberFrom;
    if (need.atLeast && !sufficesAt(0)) {
        const qint64 enough = steps.placeAfter(target * from / 100);
        need.value = steps.value(borderOf(enough, 0, sufficesAt));
    } else if (need.atLeast) {
        need.value = 0.0;
    } else {
        // Progress is rounded before it is classified: a little more than the threshold may still do.
        const qint64 tooMuch = steps.placeAfter(target * 100 / (from - 0.01));
        need.value = steps.value(borderOf(0, tooMuch, sufficesAt));
    }

    const bool yearKnown = plan.obtained(indicator, {year, Cut::Annual}).has_value();
    const Value now = standingOf(plan, indicator, year);
    if (now && (need.atLeast || *now >= 0)) // below zero there is no way down to a value
        need.missing = difference(*need.value, *now);
    const bool growing = isSum(indicator) && !yearKnown && !need.atLeast;
    if (now && suffices(*now)) {
        need.state = growing ? NeedState::Room : NeedState::Reached;
        if (!growing)
            need.missing = 0.0;
    } else if (now && growing) {
        need.state = NeedState::Passed;
    } else {
        const ValueRange range = rangeOfUnit(unitOf(indicator.name));
        need.state = range.most && *need.value > *range.most ? NeedState::BeyondUnit : NeedState::Needed;
    }
    return need;
}

std::optional<double> pointsTo(Semaphore wanted, Value progress, SemaphoreBands bands)
{
    const double from = wanted == Semaphore::Green ? bands.greenFrom : bands.amberFrom;
    if (!progress || *progress >= from)
        return std::nullopt;
    return roundHalfAway(from - *progress);
}

Projection projectionOf(const Plan &plan, const Indicator &indicator, int year)
{
    Projection projection;
    projection.reason = whyNone(plan, indicator, year);
    if (projection.reason != NoProjection::None)
        return projection;
    const double now = *plan.obtained(indicator, {year, Cut::Semester1});
    if (isSum(indicator))
        projectSum(plan, indicator, year, now, projection);
    else
        projectLevel(plan, indicator, year, now, projection);
    if (!projection.value)
        return projection;
    if (const std::optional<TargetSense> sense = targetSense(indicator))
        projection.progress = progressTypeOne(*sense, projection.value, plan.target(indicator, year));
    else
        projection.progress.reason = NotCalculable::RuleUnknown;
    return projection;
}

std::optional<Pace> paceOf(const Plan &plan, const Indicator &indicator, Period period)
{
    const std::optional<double> share = expectedShare(indicator, period.cut);
    if (!share)
        return std::nullopt;
    Pace pace;
    pace.expected = *share;
    const Value target = plan.target(indicator, period.year);
    const Value now = plan.obtained(indicator, period);
    if (!target || *target <= 0)
        return pace;
    pace.wanted = roundHalfAway(*target * *share / 100, MostDecimals);
    if (!now)
        return pace;
    pace.share = roundHalfAway(100 * *now / *target);
    const bool lessIsBetter = targetSense(indicator) == TargetSense::AtMost;
    pace.inPace = lessIsBetter ? *pace.share <= pace.expected : *pace.share >= pace.expected;
    return pace;
}

} // namespace pei
