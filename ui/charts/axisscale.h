// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/chartdata.h"

#include <QString>

namespace pei {

// The value axis of a year chart. Always holds zero; ends at the outermost figure, so that a bar uses the whole height.
// Huge figures are shown in millions or more: labels of fifteen digits would leave no room for the bars.
struct AxisScale {
    double low = 0;  // in units of `unit`
    double high = 1; // likewise
    double step = 1; // likewise; ticks stand at its multiples
    int decimals = 0;
    double unit = 1;   // 1, 1e6, 1e9 or 1e12
    bool empty = true; // no figure at all: nothing to label

    friend bool operator==(const AxisScale &, const AxisScale &) = default;
};
AxisScale axisScaleOf(const YearChart &chart, int maxTicks = 6);

// 1, 2 or 5 times a power of ten, so that a span holds at most maxTicks of it.
double niceStep(double span, int maxTicks);

// A figure without decimals that say nothing: 2,550 · 10.15 · 3.5
QString shortNumber(double value);

} // namespace pei
