// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress.h"

namespace pei {

enum class Semaphore : quint8 { NoData, Red, Amber, Green };

// Percent; lower bounds are inclusive: red [0,75>, amber [75,95>, green from 95.
struct SemaphoreBands {
    double amberFrom = 75;
    double greenFrom = 95;

    friend bool operator==(const SemaphoreBands &, const SemaphoreBands &) = default;
};

// Classifies the rounded figure: 74.995 is 75.00 and amber.
constexpr Semaphore semaphoreOf(Value roundedProgress, SemaphoreBands bands = {})
{
    if (!roundedProgress)
        return Semaphore::NoData;
    if (*roundedProgress >= bands.greenFrom)
        return Semaphore::Green;
    return *roundedProgress >= bands.amberFrom ? Semaphore::Amber : Semaphore::Red;
}

// The obtained value from which a band starts, to show while typing. atLeast tells the side: ascending and floor
// indicators need at least amber/green, descending and ceiling ones at most. Unrounded.
struct Thresholds {
    double amber = 0;
    double green = 0;
    bool atLeast = true;

    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};
// nullopt where no value is calculable (target ND or negative, 0 to be reached, rule unknown). Where 0 is to be kept
// both are 0: that is green, and nothing else is calculable.
std::optional<Thresholds> thresholdsOf(const Plan &plan, const Indicator &indicator, int year,
                                       SemaphoreBands bands = {});
// Why there are none; None where there are.
NotCalculable noThresholds(const Plan &plan, const Indicator &indicator, int year);

} // namespace pei
