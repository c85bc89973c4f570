// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/summarydata.h"

#include <algorithm>

namespace pei {

std::vector<std::size_t> widestGaps(const Analysis &analysis, std::size_t limit)
{
    std::vector<std::size_t> gaps;
    for (std::size_t i = 0; i < analysis.indicators.size(); ++i) {
        const Semaphore state = analysis.semaphore(i);
        if (state == Semaphore::Red || state == Semaphore::Amber)
            gaps.push_back(i);
    }
    const auto less = [&](std::size_t a, std::size_t b) {
        const double pa = *analysis.indicators[a].value;
        const double pb = *analysis.indicators[b].value;
        return pa != pb ? pa < pb : a < b;
    };
    limit = std::min(limit, gaps.size());
    std::partial_sort(gaps.begin(), gaps.begin() + std::ptrdiff_t(limit), gaps.end(), less);
    gaps.resize(limit);
    return gaps;
}

std::vector<std::size_t> nearAmber(const Analysis &analysis, double points)
{
    std::vector<std::size_t> near;
    for (std::size_t i = 0; i < analysis.indicators.size(); ++i) {
        if (analysis.semaphore(i) == Semaphore::Red && *analysis.indicators[i].value > analysis.rules.bands.amberFrom - points)
            near.push_back(i);
    }
    std::stable_sort(near.begin(), near.end(), [&](std::size_t a, std::size_t b) {
        return *analysis.indicators[a].value > *analysis.indicators[b].value;
    });
    return near;
}

OwedData owedData(const Plan &plan, const Analysis &analysis)
{
    const auto owedIn = [&](Period period) {
        OwedData owed{period, 0, {}};
        for (const Group &unit : analysis.units) {
            int missing = 0;
            for (const std::size_t row : unit.members)
                missing += !plan.obtained(plan.indicators[row], period);
            if (missing > 0)
                owed.units.emplace_back(unit.name, missing);
            owed.values += missing;
        }
        return owed;
    };
    OwedData owed = owedIn(analysis.period);
    if (owed.values > 0)
        return owed;
    const Period next = analysis.period.cut == Cut::Semester1 ? Period{analysis.period.year, Cut::Annual}
                                                              : Period{analysis.period.year + 1, Cut::Semester1};
    return next.year > plan.lastYear ? owed : owedIn(next);
}

PrintedTable compareWithPrinted(const Analysis &analysis, const PrintedFigures &printed, ElementKind kind)
{
    if (printed.period != analysis.period)
        return PrintedTable::NotPrinted;
    const auto wanted = kind == ElementKind::Objective ? SemaphoreCount::Kind::Objectives : SemaphoreCount::Kind::Actions;
    for (const SemaphoreCount &row : printed.semaphore) {
        if (row.kind != wanted || row.year != analysis.period.year)
            continue;
        const BandCount printedCount{row.red, row.amber, row.green, row.nd};
        return printedCount == analysis.bands(kind) ? PrintedTable::Equal : PrintedTable::Differs;
    }
    return PrintedTable::NotPrinted;
}

} // namespace pei
