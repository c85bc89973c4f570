// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/examples.h"

#include "core/plan/code.h"

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

Indicator indicator(const QString &code, const QString &name, const CodedName &unit, std::vector<Value> targets,
                    std::vector<Value> obtained)
{
    Indicator row;
    row.code = code;
    row.element = elementOfIndicator(code);
    row.name = name;
    row.executingUnit = {u"300001"_s, u"MUNICIPALIDAD DE PRUEBA"_s};
    row.responsibleUnit = unit;
    row.relevance = Relevance::VeryRelevant;
    row.direction = Direction::Ascending;
    row.aggregation = Aggregation::NonAggregable;
    row.baseline = {2021, 5.0};
    row.targets = std::move(targets);
    row.obtained = std::move(obtained);
    return row;
}

} // namespace

Report smallReport()
{
    const CodedName works{u"10"_s, u"GERENCIA DE OBRAS"_s};
    const CodedName risk{u"10.06"_s, u"UNIDAD DE RIESGOS"_s};
    Report report;
    Plan &plan = report.plan;
    plan.firstYear = 2022;
    plan.lastYear = 2024;
    plan.entity.lines = {{EntityLevel::GovernmentLevel, {u"M"_s, u"GOBIERNOS LOCALES"_s}},
                         {EntityLevel::District, {u"060501"_s, u"PRUEBA"_s}},
                         {EntityLevel::ExecutingUnit, {u"300001"_s, u"MUNICIPALIDAD DE PRUEBA"_s}}};
    plan.targetYears = {2022, 2023, 2024};
    plan.periods = {{2022, Cut::Semester1}, {2022, Cut::Annual}, {2023, Cut::Semester1}};
    plan.elements = {{u"AEI.01.01"_s, ElementKind::Action, u"CAMINOS SEGUROS"_s, 1},
                     {u"AEI.01.02"_s, ElementKind::Action, u"ALBERGUES LISTOS"_s, std::nullopt}};
    plan.indicators = {
        indicator(u"IND.01.AEI.01.01"_s, u"Número de caminos"_s, works, {10.0, 20.0, 30.0}, {4.0, std::nullopt, 16.0}),
        indicator(u"IND.02.AEI.01.01"_s, u"Porcentaje de puentes"_s, works, {40.0, 50.0, 60.0},
                  {std::nullopt, std::nullopt, std::nullopt}),
        indicator(u"IND.01.AEI.01.02"_s, u"Número de albergues"_s, risk, {2.0, 4.0, 6.0}, {0.0, 1.0, 4.0})};
    report.printed.title = u"REPORTE DE SEGUIMIENTO AL PRIMER SEMESTRE DE 2023"_s;
    report.printed.period = {2023, Cut::Semester1};
    report.printed.progressPeriods = {{2023, Cut::Semester1}};
    report.printed.elements = {{80.0}, {100.0}};
    report.printed.indicators = {{80.0}, {std::nullopt}, {100.0}};
    report.printed.averages = {{ElementKind::Action, 90.0}};
    report.printed.semaphore = {{SemaphoreCount::Kind::Actions, 2023, 0, 1, 1, 0, 2}};
    return report;
}

Report largeReport(int actions)
{
    Report report;
    Plan &plan = report.plan;
    plan.firstYear = 2022;
    plan.lastYear = 2027;
    plan.entity.lines = {{EntityLevel::ExecutingUnit, {u"300002"_s, u"MUNICIPALIDAD GRANDE"_s}}};
    plan.targetYears = {2022, 2023, 2024, 2025, 2026, 2027};
    plan.periods = {{2022, Cut::Semester1}, {2022, Cut::Annual}};
    plan.elements.reserve(std::size_t(actions));
    plan.indicators.reserve(std::size_t(actions));
    for (int i = 0; i < actions; ++i) {
        const QString code = u"AEI.%1.%2"_s.arg(i % 10 + 1, 2, 10, QChar(u'0')).arg(i / 10 + 1, 2, 10, QChar(u'0'));
        plan.elements.push_back({code, ElementKind::Action, u"ACCIÓN %1"_s.arg(i), i % 10 + 1});
        const double base = i % 97;
        plan.indicators.push_back(indicator(u"IND.01."_s + code, u"Número de obras del lugar %1"_s.arg(i),
                                            CodedName{u"%1"_s.arg(i % 30 + 1, 2, 10, QChar(u'0')), u"UNIDAD %1"_s.arg(i % 30 + 1)},
                                            {base + 10, base + 20, base + 30, base + 40, base + 50, base + 60},
                                            {base + i % 12, i % 3 == 0 ? Value() : Value(base + i % 11)}));
    }
    report.printed.period = {2022, Cut::Annual};
    report.printed.elements.resize(plan.elements.size());
    report.printed.indicators.resize(plan.indicators.size());
    return report;
}

QString dataPath(const QString &name) { return QStringLiteral(TEST_DATA_DIR "/") + name; }

} // namespace pei::test
