// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laterreport.h"

#include "core/plan/code.h"
#include "core/progress/analysis.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

Report laterReport(const Report &report)
{
    Report later = report;
    later.sources.clear();
    later.unread.clear();
    later.digest.clear();
    Plan &plan = later.plan;
    const Period before = plan.periods.back();
    const Period period{before.year, Cut::Annual};
    plan.periods.push_back(period);

    plan.indicators[0].targets.back() = plan.indicators[0].targets.back().value_or(0) + 5;
    plan.indicators[1].obtained.back() = plan.indicators[1].obtained.back().value_or(0) + 1;
    const CodedName unit = plan.indicators[2].responsibleUnit;
    for (Indicator &row : plan.indicators) {
        if (row.responsibleUnit == unit)
            row.responsibleUnit.name = u"OFICINA RENOMBRADA"_s;
    }
    Indicator added = plan.indicators[0];
    added.code = u"IND.02."_s + added.element;
    added.name = u"Número de indicadores agregados después"_s;
    plan.indicators.insert(plan.indicators.begin() + 1, added);
    for (Indicator &row : plan.indicators) {
        const Value target = plan.target(row, period.year);
        row.obtained.push_back(target ? Value(roundHalfAway(*target * 0.8)) : Value());
    }

    PrintedFigures &printed = later.printed;
    printed.title = u"REPORTE DE SEGUIMIENTO ANUAL %1 DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI)"_s.arg(period.year);
    printed.period = period;
    printed.progressPeriods = {period};
    const Analysis analysis = analyse(plan, period);
    printed.elements.assign(plan.elements.size(), {});
    for (std::size_t i = 0; i < plan.elements.size(); ++i)
        printed.elements[i] = {analysis.elements[i]};
    printed.indicators.assign(plan.indicators.size(), {});
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        printed.indicators[i] = {analysis.indicators[i].value};
    printed.averages.clear();
    if (const Value average = analysis.average(ElementKind::Action).skipZero)
        printed.averages[ElementKind::Action] = *average;
    const BandCount bands = analysis.bands(ElementKind::Action);
    printed.semaphore = {{SemaphoreCount::Kind::Actions, period.year, bands.red, bands.amber, bands.green, bands.nd,
                          bands.total()}};
    return later;
}

} // namespace pei::test
