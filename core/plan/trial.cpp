// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/trial.h"

namespace pei {

Trial trialBetween(const Plan &base, const Plan &tried)
{
    Trial trial;
    std::vector<std::optional<std::size_t>> columns; // of base, by the columns of tried
    columns.reserve(tried.periods.size());
    for (const Period period : tried.periods) {
        columns.push_back(base.periodColumn(period));
        if (!columns.back())
            trial.periods.push_back(period);
    }
    for (std::size_t row = 0; row < tried.indicators.size(); ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const Value before = columns[column] ? base.indicators[row].obtained[*columns[column]] : Value();
            const Value after = tried.indicators[row].obtained[column];
            if (before != after)
                trial.values.push_back({tried.indicators[row].id, tried.periods[column], before, after});
        }
    }
    return trial;
}

} // namespace pei
