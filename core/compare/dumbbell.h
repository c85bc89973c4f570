// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/rowchange.h"

namespace pei {

// A progress before and after on a scale in percent, from 0 to end: all rows of a comparison share it.
struct Dumbbell
{
    Value before;
    Value after;
    Semaphore state = Semaphore::NoData; // after
    SemaphoreBands bands;
    double end = 110;

    friend bool operator==(const Dumbbell &, const Dumbbell &) = default;
};

// Far enough for the usual row. The few far above it end at its end, or everything else would be a dot.
double dumbbellEnd(const std::vector<RowChange> &rows);
Dumbbell dumbbellOf(const RowChange &row, const SemaphoreBands &bands, double end);

} // namespace pei
