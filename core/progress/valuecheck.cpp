// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/valuecheck.h"

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

constexpr double JumpFactor = 3;

bool isAggregable(const Indicator &indicator)
{
    return indicator.aggregation == Aggregation::Aggregable;
}

// Median of the steps between what the plan starts from and aims at, without those that stay where they are.
double medianPlannedStep(const Indicator &indicator)
{
    std::vector<double> steps;
    Value last = indicator.baseline.value;
    for (const Value target : indicator.targets) {
        if (!target)
            continue;
        if (last && *target != *last)
            steps.push_back(std::abs(*target - *last));
        last = target;
    }
    if (steps.empty())
        return 0;
    const auto middle = steps.begin() + std::ptrdiff_t(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

bool comparable(const Indicator &indicator, Cut cut, Cut earlier)
{
    if (cut == Cut::Annual || isAggregable(indicator))
        return cut == earlier;
    return true;
}

bool isJump(const Jump &jump, double value)
{
    if (std::abs(value - jump.from) <= jump.longest)
        return false;
    if (!jump.byRatio)
        return true;
    const double before = std::abs(jump.from);
    const double now = std::abs(value);
    // From zero every step is endless: it says nothing.
    return before > 0 && (now > JumpFactor * before || now * JumpFactor < before || (value < 0) != (jump.from < 0));
}

// range: rangeOf(indicator), which costs more than all else.
std::vector<Doubt> doubtsIn(const Plan &plan, const Indicator &indicator, const ValueRange &range, Period period,
                            double value)
{
    std::vector<Doubt> doubts;
    if (range.least && value < *range.least)
        doubts.push_back({Doubt::Kind::BelowRange, *range.least, {}, {}});
    if (range.most && value > *range.most)
        doubts.push_back({Doubt::Kind::AboveRange, *range.most, {}, {}});
    if (isAggregable(indicator)) {
        const bool annual = period.cut == Cut::Annual;
        const Period sibling{period.year, annual ? Cut::Semester1 : Cut::Annual};
        const Value other = plan.obtained(indicator, sibling);
        if (other && (annual ? value < *other : *other < value))
            doubts.push_back({Doubt::Kind::AnnualTooLow, 0, other, sibling});
    }
    if (indicator.baseline.value == value)
        doubts.push_back({Doubt::Kind::EqualsBaseline, 0, value, {}});
    if (const std::optional<Jump> jump = jumpOf(plan, indicator, period); jump && isJump(*jump, value))
        doubts.push_back({Doubt::Kind::Jump, jump->longest, jump->from, jump->since});
    return doubts;
}

ValueRefusal refusalOf(TypedNumber::Refusal refusal)
{
    switch (refusal) {
    case TypedNumber::Refusal::None:
        return ValueRefusal::None;
    case TypedNumber::Refusal::NotANumber:
        return ValueRefusal::NotANumber;
    case TypedNumber::Refusal::BadGrouping:
        return ValueRefusal::BadGrouping;
    case TypedNumber::Refusal::TooManyMarks:
        return ValueRefusal::TooManyMarks;
    case TypedNumber::Refusal::TooLong:
        return ValueRefusal::TooLong;
    }
    Q_UNREACHABLE();
}

Value readingOf(const TypedNumber &number, AmbiguousReading reading)
{
    if (!number.ambiguous || !number.value || !number.alternative)
        return number.value;
    const bool firstIsLarger = std::abs(*number.value) > std::abs(*number.alternative);
    switch (reading) {
    case AmbiguousReading::Refused:
    case AmbiguousReading::AsShown:
        return number.value;
    case AmbiguousReading::Thousands:
        return firstIsLarger ? number.value : number.alternative;
    case AmbiguousReading::Decimals:
        return firstIsLarger ? number.alternative : number.value;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Jump> jumpOf(const Plan &plan, const Indicator &indicator, Period period)
{
    Jump jump;
    Value from;
    for (std::size_t column = std::min(plan.periods.size(), indicator.obtained.size()); column-- > 0;) {
        const Period earlier = plan.periods[column];
        if (earlier < period && comparable(indicator, period.cut, earlier.cut) && indicator.obtained[column]) {
            from = indicator.obtained[column];
            jump.since = earlier;
            break;
        }
    }
    const bool halfASum = isAggregable(indicator) && period.cut == Cut::Semester1;
    if (!from && !halfASum)
        from = indicator.baseline.value;
    if (!from)
        return std::nullopt;
    jump.from = *from;
    double step = medianPlannedStep(indicator);
    if (const Value target = plan.target(indicator, period.year); target && !halfASum)
        step = std::max(step, std::abs(*target - *from));
    jump.longest = JumpFactor * step;
    jump.byRatio = isAggregable(indicator) || step == 0;
    return jump;
}

std::vector<Doubt> doubtsOf(const Plan &plan, std::size_t row, Period period)
{
    return row < plan.indicators.size() ? doubtsOf(plan, row, period, plan.obtained(plan.indicators[row], period))
                                        : std::vector<Doubt>();
}

std::vector<Doubt> doubtsOf(const Plan &plan, std::size_t row, Period period, Value value)
{
    if (!value || row >= plan.indicators.size())
        return {};
    const Indicator &indicator = plan.indicators[row];
    return doubtsIn(plan, indicator, rangeOf(indicator), period, *value);
}

ValueCheck checkValue(const Plan &plan, std::size_t row, Period period, QStringView text, AmbiguousReading reading)
{
    const TypedNumber number = parseTypedNumber(text);
    if (!number.accepted()) {
        ValueCheck check;
        check.refusal = refusalOf(number.refusal);
        check.number = number;
        return check;
    }
    ValueCheck check = checkValue(plan, row, period, readingOf(number, reading));
    check.number = number;
    if (check.taken() && number.ambiguous && reading == AmbiguousReading::Refused) {
        check.refusal = ValueRefusal::Ambiguous;
        check.doubts.clear();
    }
    return check;
}

ValueCheck checkValue(const Plan &plan, std::size_t row, Period period, Value value)
{
    ValueCheck check;
    check.value = value;
    check.number.value = value;
    if (row >= plan.indicators.size() || !plan.periodColumn(period)) {
        check.refusal = ValueRefusal::Outside;
        return check;
    }
    if (value && !std::isfinite(*value)) {
        check.refusal = ValueRefusal::NotANumber;
        return check;
    }
    const ValueRange range = rangeOf(plan.indicators[row]);
    if (value && range.hardLeast && *value < *range.least) {
        check.refusal = ValueRefusal::BelowZero;
        return check;
    }
    if (value)
        check.doubts = doubtsIn(plan, plan.indicators[row], range, period, *value);
    return check;
}

} // namespace pei
