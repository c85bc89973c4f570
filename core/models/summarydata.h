// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/analysis.h"

#include <vector>

namespace pei {

// What the summary says beyond the analysis, for screen and paper alike. Facts only: the sentences are made in ui.

// Indexes into Plan::indicators, lowest progress first, printed order among equals; those short of green only.
std::vector<std::size_t> widestGaps(const Analysis &analysis, std::size_t limit);
// Reds that lack less than `points` to amber, nearest first.
std::vector<std::size_t> nearAmber(const Analysis &analysis, double points = 5);

// Who still owes values: of the period in force while any is missing there, else of the next one.
struct OwedData {
    Period period;
    int values = 0;
    std::vector<std::pair<CodedName, int>> units; // natural order of the code

    friend bool operator==(const OwedData &, const OwedData &) = default;
};
OwedData owedData(const Plan &plan, const Analysis &analysis);

// The semaphore as counted here against the summary table the report prints.
enum class PrintedTable : quint8 { NotPrinted, Equal, Differs };
PrintedTable compareWithPrinted(const Analysis &analysis, const PrintedFigures &printed, ElementKind kind);

} // namespace pei
