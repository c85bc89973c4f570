// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/planfigures.h"

namespace pei {

PlanFigures figuresOf(const Plan &plan, std::optional<Period> period, const Rules &rules)
{
    PlanFigures figures;
    figures.entity = plan.entity.title();
    figures.firstYear = plan.firstYear;
    figures.lastYear = plan.lastYear;
    figures.period = period.value_or(latestPeriod(plan));
    figures.hasPeriod = plan.periodColumn(figures.period).has_value();
    figures.leading = leadingKind(plan);
    const Analysis analysis = analyse(plan, figures.period, rules);
    figures.average = analysis.average(figures.leading);
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        figures.indicators.add(analysis.semaphore(row));
        figures.withoutValue += !plan.obtained(plan.indicators[row], figures.period);
    }
    return figures;
}

} // namespace pei
