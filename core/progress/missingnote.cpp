// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/missingnote.h"

namespace pei {

bool noteIsMissing(const Plan &plan, const Analysis &analysis, const Notes &notes, std::size_t indicator)
{
    if (indicator >= analysis.indicators.size() || analysis.semaphore(indicator) != Semaphore::Red)
        return false;
    const Note note = noteOf(notes, plan.indicators[indicator].id, analysis.period);
    return note.factor.isEmpty() && note.measure.isEmpty();
}

std::vector<std::size_t> missingNotes(const Plan &plan, const Analysis &analysis, const Notes &notes)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        if (noteIsMissing(plan, analysis, notes, row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace pei
