// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include <algorithm>
#include <cmath>

namespace pei {

double niceStep(double span, int maxTicks)
{
    if (!(span > 0) || !std::isfinite(span))
        return 1;
    const double rough = span / std::max(1, maxTicks);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

AxisScale axisScaleOf(const YearChart &chart, int maxTicks)
{
    AxisScale scale;
    double low = 0;
    double high = 0;
    const auto take = [&](Value value) {
        if (!value || !std::isfinite(*value))
            return;
        scale.empty = false;
        low = std::min(low, *value);
        high = std::max(high, *value);
    };
    for (const YearChart::Year &year : chart.years) {
        take(year.target);
        take(year.semester.value);
        take(year.annual.value);
    }
    take(chart.baseline.value);
    if (low == high)
        high = 1; // all figures are zero, or there is none
    const double largest = std::max(high, -low);
    for (const double unit : {1e12, 1e9, 1e6}) {
        if (largest >= unit * 10) {
            scale.unit = unit;
            break;
        }
    }
    scale.low = low / scale.unit;
    scale.high = high / scale.unit;
    scale.step = niceStep(scale.high - scale.low, maxTicks);
    scale.decimals = std::clamp(int(std::ceil(-std::log10(scale.step) - 1e-9)), 0, 6);
    return scale;
}

QString shortNumber(double value)
{
    int decimals = 0;
    while (decimals < 2 && roundHalfAway(value, decimals) != roundHalfAway(value, 2))
        ++decimals;
    return formatNumber(value, PeruFormat, decimals);
}

} // namespace pei
