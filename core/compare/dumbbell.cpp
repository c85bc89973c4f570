// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/dumbbell.h"

#include <algorithm>

namespace pei {

double dumbbellEnd(const std::vector<RowChange> &rows)
{
    constexpr double Least = 110;
    constexpr double Most = 150;
    double end = Least;
    for (const RowChange &row : rows) {
        for (const std::optional<RowFigures> &side : {row.before, row.after}) {
            if (side && side->progress)
                end = std::max(end, *side->progress);
        }
    }
    return std::min(end, Most);
}

Dumbbell dumbbellOf(const RowChange &row, const SemaphoreBands &bands, double end)
{
    return {row.before ? row.before->progress : Value(), row.after ? row.after->progress : Value(), row.stateAfter(),
            bands, end};
}

} // namespace pei
