// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reportgenerator.h"

#include "core/plan/code.h"
#include "core/progress/analysis.h"
#include "tests/support/nastynames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

// The double that reading the printed figure gives.
double asPrinted(double value)
{
    return *parsePrintedNumber(formatNumber(value));
}

Value asPrinted(const Value &value)
{
    return value ? Value(asPrinted(*value)) : Value();
}

// How large and how often absent the figures of one report are: most entities count in tens, some in millions.
struct Habits
{
    int ndTargets = 0; // percent
    int ndObtained = 0;
    int ndBaselines = 0;
    int marks = 0;
    int priorities = 100;
    int moreIndicators = 0;
    int moreUnits = 0;
    bool oddFigures = false; // negative, huge, zero
};

Habits randomHabits(Chance &chance)
{
    Habits habits;
    habits.ndTargets = chance.oneOf({0, 0, 3, 30});
    habits.ndObtained = chance.oneOf({0, 10, 40, 97});
    habits.ndBaselines = chance.oneOf({0, 5, 50});
    habits.marks = chance.oneOf({0, 0, 5, 60});
    habits.priorities = chance.oneOf({100, 100, 80, 0});
    habits.moreIndicators = chance.oneOf({0, 20, 60});
    habits.moreUnits = chance.oneOf({0, 0, 25});
    habits.oddFigures = chance.percent(40);
    return habits;
}

double randomFigure(Chance &chance, const Habits &habits)
{
    if (habits.oddFigures) {
        if (chance.percent(8))
            return 0;
        if (chance.percent(6))
            return asPrinted(-chance.between(0.01, 250.0));
        if (chance.percent(8))
            return asPrinted(chance.between(1000000.0, 98765432.0));
    }
    switch (chance.between(0, 3)) {
    case 0:
        return chance.between(1, 100);
    case 1:
        return chance.between(1, 20) * 5;
    case 2:
        return chance.between(100, 99999);
    default:
        return asPrinted(chance.between(0.01, 130.0));
    }
}

std::vector<CodedName> randomUnits(Chance &chance, bool executing)
{
    std::vector<CodedName> units;
    const int count = executing ? chance.between(1, 4) : chance.between(1, 12);
    for (int i = 0; i < count; ++i) {
        QString code;
        if (executing) {
            code = chance.percent(80) ? QString::number(300000 + chance.between(1, 9999))
                                      : u"%1"_s.arg(chance.between(1, 1999), 6, 10, QChar(u'0'));
        } else {
            code = twoDigits(chance.between(1, 30));
            for (int level = chance.oneOf({0, 1, 1, 2}); level > 0; --level)
                code += u'.' + twoDigits(chance.between(1, 20));
        }
        units.push_back({code, nastyUnitName(chance)});
    }
    return units;
}

Entity randomEntity(Chance &chance, const CodedName &unit)
{
    Entity entity;
    if (chance.percent(60)) {
        const QString department = twoDigits(chance.between(1, 25));
        const QString province = department + twoDigits(chance.between(1, 13));
        entity.lines = {{EntityLevel::GovernmentLevel, {u"M"_s, u"GOBIERNOS LOCALES"_s}},
                        {EntityLevel::Department, {department, nastyPlaceName(chance)}},
                        {EntityLevel::Province, {province, nastyPlaceName(chance)}},
                        {EntityLevel::District, {province + twoDigits(chance.between(1, 20)), nastyPlaceName(chance)}}};
    } else {
        entity.lines = {
            {EntityLevel::GovernmentLevel, chance.percent(50) ? CodedName{u"E"_s, u"GOBIERNO NACIONAL"_s}
                                                              : CodedName{u"R"_s, u"GOBIERNOS REGIONALES"_s}},
            {EntityLevel::Sector, {twoDigits(chance.between(1, 99)), nastyPlaceName(chance)}},
            {EntityLevel::Pliego, {u"%1"_s.arg(chance.between(1, 560), 3, 10, QChar(u'0')), nastyPlaceName(chance)}}};
    }
    entity.lines.push_back({EntityLevel::ExecutingUnit, unit});
    return entity;
}

void drawCalendar(Chance &chance, const PlanShape &shape, Report &report)
{
    Plan &plan = report.plan;
    plan.firstYear = chance.between(2017, 2026);
    plan.lastYear = plan.firstYear + chance.between(shape.minYears, shape.maxYears) - 1;
    for (int year = plan.firstYear; year <= plan.lastYear; ++year)
        plan.targetYears.push_back(year);
    const Period own{chance.between(plan.firstYear, plan.lastYear), chance.percent(60) ? Cut::Semester1 : Cut::Annual};
    const int start = chance.percent(70) ? plan.firstYear : chance.between(plan.firstYear, own.year);
    for (int year = start; year <= own.year; ++year) {
        plan.periods.push_back({year, Cut::Semester1});
        if (year < own.year || own.cut == Cut::Annual)
            plan.periods.push_back({year, Cut::Annual});
    }
    PrintedFigures &printed = report.printed;
    printed.period = own;
    printed.title = own.cut == Cut::Semester1 ? u"REPORTE DE SEGUIMIENTO AL PRIMER SEMESTRE DE %1"_s.arg(own.year)
                                              : u"REPORTE DE SEGUIMIENTO ANUAL %1"_s.arg(own.year);
    printed.title +=
        chance.oneOf({u" DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI)"_s, u" DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI)"_s,
                      u" DEL PLAN ESTRATÉGICO INSTITUCIONAL (PEI) AMPLIADO"_s});
    const int columns = std::min(int(plan.periods.size()), chance.oneOf({1, 1, 1, 2, 3}));
    printed.progressPeriods.assign(plan.periods.end() - columns, plan.periods.end());
}

void drawSense(Chance &chance, const Habits &habits, Indicator &row)
{
    if (!chance.percent(habits.marks))
        row.relevance = chance.oneOf({Relevance::VeryRelevant, Relevance::Relevant, Relevance::LessRelevant});
    const int sense = chance.between(0, 9);
    if (sense == 0) {
        row.direction = Direction::Undefined;
        row.aggregation = chance.oneOf({Aggregation::Maximum, Aggregation::Minimum});
    } else {
        row.direction = sense <= 2 ? Direction::Descending : Direction::Ascending;
        row.aggregation = chance.oneOf({Aggregation::Aggregable, Aggregation::NonAggregable});
    }
    if (chance.percent(habits.marks))
        row.aggregation.reset();
}

void drawFigures(Chance &chance, const Habits &habits, const Plan &plan, Indicator &row)
{
    if (!chance.percent(habits.ndBaselines))
        row.baseline.year = plan.firstYear - chance.between(0, 4);
    if (!chance.percent(habits.ndBaselines))
        row.baseline.value = randomFigure(chance, habits);
    const double first = randomFigure(chance, habits);
    const double step = chance.percent(30) ? 0 : std::abs(randomFigure(chance, habits)) / 4;
    for (std::size_t i = 0; i < plan.targetYears.size(); ++i)
        row.targets.push_back(chance.percent(habits.ndTargets) ? Value() : asPrinted(first + double(i) * step));
    for (const Period period : plan.periods) {
        const Value target = row.targets[*plan.targetColumn(period.year)];
        if (chance.percent(habits.ndObtained))
            row.obtained.push_back(std::nullopt);
        else if (target && chance.percent(70)) // near the target on either side, so that all the colours occur
            row.obtained.push_back(asPrinted(*target * chance.oneOf({0.0, 0.5, 0.75, 0.95, 1.0, 1.25}) +
                                             (chance.percent(30) ? chance.between(-2, 2) : 0)));
        else
            row.obtained.push_back(randomFigure(chance, habits));
    }
}

class Writer
{
public:
    Writer(std::mt19937_64 &engine, const PlanShape &shape)
        : m_chance(engine)
        , m_shape(shape)
    {
    }

    Report write()
    {
        m_habits = randomHabits(m_chance);
        drawCalendar(m_chance, m_shape, m_report);
        m_executing = randomUnits(m_chance, true);
        m_responsible = randomUnits(m_chance, false);
        m_report.plan.entity = randomEntity(m_chance, m_executing.front());
        writeElements();
        writeFigures();
        return std::move(m_report);
    }

private:
    void writeElements()
    {
        const int wanted = m_chance.between(1, m_shape.maxIndicators);
        const bool objectives = m_shape.objectives && m_chance.percent(45);
        const bool nested = m_chance.percent(70);
        std::vector<QString> actions;
        for (int objective = 1; int(m_report.plan.indicators.size()) < wanted && objective < 100; ++objective) {
            if (objectives)
                writeElement(u"OEI."_s + twoDigits(objective), wanted);
            const int under = m_chance.between(objectives ? 0 : 1, 9);
            for (int action = 1; action <= under; ++action) {
                const QString code = u"AEI.%1.%2"_s.arg(twoDigits(objective), twoDigits(action));
                if (nested)
                    writeElement(code, wanted);
                else
                    actions.push_back(code);
            }
            if (!nested && int(actions.size()) > wanted / 2)
                break;
        }
        for (const QString &code : actions)
            writeElement(code, wanted);
    }

    void writeElement(const QString &code, int wanted)
    {
        Plan &plan = m_report.plan;
        if (int(plan.indicators.size()) >= wanted)
            return;
        Element element{code, isObjectiveCode(code) ? ElementKind::Objective : ElementKind::Action,
                        nastyElementName(m_chance), std::nullopt};
        if (m_chance.percent(m_habits.priorities))
            element.priority = m_chance.percent(90) ? m_chance.between(1, 12) : m_chance.between(13, 120);
        plan.elements.push_back(element);
        const int indicators = m_chance.percent(m_habits.moreIndicators) ? m_chance.between(2, 4) : 1;
        for (int number = 1; number <= indicators; ++number)
            writeIndicator(u"IND.%1.%2"_s.arg(twoDigits(number), code));
    }

    void writeIndicator(const QString &code)
    {
        Indicator row;
        row.code = code;
        row.element = elementOfIndicator(code);
        row.name = nastyIndicatorName(m_chance);
        drawSense(m_chance, m_habits, row);
        const int units = m_chance.percent(m_habits.moreUnits) ? m_chance.between(2, 3) : 1;
        for (int unit = 0; unit < units; ++unit) {
            row.executingUnit = m_chance.oneOf(m_executing);
            row.responsibleUnit = m_chance.oneOf(m_responsible);
            row.targets.clear();
            row.obtained.clear();
            row.baseline = {};
            drawFigures(m_chance, m_habits, m_report.plan, row);
            m_report.plan.indicators.push_back(row);
        }
    }

    void writeFigures()
    {
        const Plan &plan = m_report.plan;
        PrintedFigures &printed = m_report.printed;
        Rules rules;
        rules.element = m_chance.oneOf({ElementRule::PlainMean, ElementRule::ByRelevance});
        rules.average = m_chance.oneOf({AverageRule::SkipZero, AverageRule::WithZeros});
        rules.capAt100 = m_chance.percent(20);
        printed.elements.resize(plan.elements.size());
        printed.indicators.resize(plan.indicators.size());
        for (const Period period : printed.progressPeriods) {
            const Analysis analysis = analyse(plan, period, rules);
            for (std::size_t i = 0; i < plan.elements.size(); ++i)
                printed.elements[i].push_back(asPrinted(analysis.elements[i]));
            for (std::size_t i = 0; i < plan.indicators.size(); ++i)
                printed.indicators[i].push_back(asPrinted(analysis.indicators[i].value));
            if (period == printed.period)
                writeTotals(analysis);
        }
    }

    void writeTotals(const Analysis &analysis)
    {
        const bool withIndicators = m_chance.percent(50);
        for (const ElementKind kind : {ElementKind::Objective, ElementKind::Action}) {
            if (analysis.average(kind).total == 0)
                continue;
            if (const Value average = analysis.average(kind).under(analysis.rules.average))
                m_report.printed.averages[kind] = asPrinted(*average);
            const bool objective = kind == ElementKind::Objective;
            count(objective ? SemaphoreCount::Kind::Objectives : SemaphoreCount::Kind::Actions, analysis.bands(kind));
            if (withIndicators) {
                count(objective ? SemaphoreCount::Kind::ObjectiveIndicators : SemaphoreCount::Kind::ActionIndicators,
                      analysis.indicatorBands[std::size_t(kind)]);
            }
        }
    }

    void count(SemaphoreCount::Kind kind, const BandCount &bands)
    {
        m_report.printed.semaphore.push_back(
            {kind, m_report.printed.period.year, bands.red, bands.amber, bands.green, bands.nd, bands.total()});
    }

    Chance m_chance;
    PlanShape m_shape;
    Habits m_habits;
    Report m_report;
    std::vector<CodedName> m_executing;
    std::vector<CodedName> m_responsible;
};

} // namespace

Report randomReport(std::mt19937_64 &engine, const PlanShape &shape)
{
    return Writer(engine, shape).write();
}

} // namespace pei::test
