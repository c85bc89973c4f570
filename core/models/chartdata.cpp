// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/chartdata.h"

#include <algorithm>

namespace pei {

namespace {

// Every year the plan knows anything about, ascending: a period can be opened in a year without a target.
std::vector<int> yearsOf(const Plan &plan)
{
    std::vector<int> years = plan.targetYears;
    for (const Period &period : plan.periods)
        years.push_back(period.year);
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

YearChart::Cell cellOf(const Plan &plan, const Indicator &indicator, Period period, const Rules &rules)
{
    YearChart::Cell cell;
    cell.present = plan.periodColumn(period).has_value();
    if (!cell.present)
        return cell;
    cell.value = plan.obtained(indicator, period);
    cell.progress = progressTypeOne(plan, indicator, period);
    cell.state = semaphoreOf(cell.progress.value, rules.bands);
    return cell;
}

// A scale needs a length: with nothing above zero it runs to 1.
double scaleEnd(std::initializer_list<Value> values)
{
    double end = 0;
    for (const Value &value : values)
        end = std::max(end, value.value_or(0));
    return end > 0 ? end : 1;
}

} // namespace

Bullet bulletOf(const Plan &plan, const Indicator &indicator, Period period, const Rules &rules)
{
    Bullet bullet;
    bullet.value = plan.obtained(indicator, period);
    bullet.target = plan.target(indicator, period.year);
    bullet.baseline = indicator.baseline.value;
    bullet.state = semaphoreOf(progressTypeOne(plan, indicator, period).value, rules.bands);
    if (const std::optional<Thresholds> thresholds = thresholdsOf(plan, indicator, period.year, rules.bands)) {
        bullet.amberFrom = thresholds->amber;
        bullet.greenFrom = thresholds->green;
        bullet.reversed = !thresholds->atLeast;
    } else if (const std::optional<TargetSense> sense = targetSense(indicator)) {
        bullet.reversed = *sense == TargetSense::AtMost || *sense == TargetSense::Ceiling;
    }
    const Value beyondTarget = bullet.target ? Value(*bullet.target * 1.1) : Value();
    bullet.end = scaleEnd({beyondTarget, bullet.value, bullet.baseline});
    return bullet;
}

Bullet bulletOfProgress(Value percent, const Rules &rules)
{
    Bullet bullet;
    bullet.value = percent;
    bullet.target = 100;
    bullet.amberFrom = rules.bands.amberFrom;
    bullet.greenFrom = rules.bands.greenFrom;
    bullet.end = std::max(110.0, percent.value_or(0));
    bullet.state = semaphoreOf(percent, rules.bands);
    return bullet;
}

Sparkline sparklineOf(const Plan &plan, const Indicator &indicator)
{
    Sparkline sparkline;
    for (const int year : yearsOf(plan)) {
        sparkline.targets.push_back(plan.target(indicator, year));
        const Value annual = plan.obtained(indicator, {year, Cut::Annual});
        sparkline.obtained.push_back(annual ? annual : plan.obtained(indicator, {year, Cut::Semester1}));
    }
    return sparkline;
}

YearChart yearChartOf(const Plan &plan, const Indicator &indicator, Period focus, const Rules &rules)
{
    YearChart chart;
    for (const int year : yearsOf(plan)) {
        chart.years.push_back({year, plan.target(indicator, year),
                               cellOf(plan, indicator, {year, Cut::Semester1}, rules),
                               cellOf(plan, indicator, {year, Cut::Annual}, rules)});
    }
    chart.baseline = indicator.baseline;
    chart.focus = focus;
    chart.obtained = plan.obtained(indicator, focus);
    chart.target = plan.target(indicator, focus.year);
    chart.progress = progressTypeOne(plan, indicator, focus);
    chart.state = semaphoreOf(chart.progress.value, rules.bands);
    return chart;
}

} // namespace pei
