// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/analysis.h"

#include <vector>

namespace pei {

// What the drawings of ui/charts need, computed here so that it is tested without a screen and the same on paper.

// A value on a scale with its bands. Figures in the indicator's own unit; for elements and groups in percent.
struct Bullet {
    Value value;
    Value target;
    Value baseline;
    double amberFrom = 0; // where the bands change, same unit; 0 with green 0: no bands are calculable
    double greenFrom = 0;
    double end = 1;       // the scale runs from 0 to end = max(target * 1.1, value, baseline)
    bool reversed = false; // less is better: good stands on the left
    Semaphore state = Semaphore::NoData;

    friend bool operator==(const Bullet &, const Bullet &) = default;
};
Bullet bulletOf(const Plan &plan, const Indicator &indicator, Period period, const Rules &rules);
Bullet bulletOfProgress(Value percent, const Rules &rules); // target 100, scale to max(110, percent)

// Targets as steps, obtained as dots; by year, nullopt is a gap.
struct Sparkline {
    std::vector<Value> targets;
    std::vector<Value> obtained; // the year's Anual, else its Sem1

    friend bool operator==(const Sparkline &, const Sparkline &) = default;
};
Sparkline sparklineOf(const Plan &plan, const Indicator &indicator);

// The chart by year of one indicator.
struct YearChart {
    struct Cell {
        bool present = false; // the plan has this column; a present cell without value is ND and drawn as ◇
        Value value;
        Progress progress;
        Semaphore state = Semaphore::NoData;

        friend bool operator==(const Cell &, const Cell &) = default;
    };
    struct Year {
        int year = 0;
        Value target;
        Cell semester;
        Cell annual;

        friend bool operator==(const Year &, const Year &) = default;
    };
    std::vector<Year> years;
    Baseline baseline;
    Period focus;        // the period in force
    Value obtained;      // of the focus
    Value target;        // of the focus' year
    Progress progress;   // of the focus
    Semaphore state = Semaphore::NoData;

    friend bool operator==(const YearChart &, const YearChart &) = default;
};
YearChart yearChartOf(const Plan &plan, const Indicator &indicator, Period focus, const Rules &rules);

} // namespace pei
