// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertrules.h"
#include "core/plan/code.h"
#include "tests/support/chance.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <iostream>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using test::Chance;

constexpr int PlansEach = 300; // for each rule that many that must raise it, and that many that must not

// A plan that gives no reason for any alert, and what a test then does to it.
struct Sample
{
    Plan plan;
    Rules rules;
    PrintedFigures printed;
    Notes notes;
    std::size_t row = 0;          // the one that is spoilt
    std::set<std::size_t> raised; // the rows the alerts must be about; the rule's own subject if it has no rows

    Period period() const { return printed.period; }
    Indicator &spoilt() { return plan.indicators[row]; }
    Value &value() { return spoilt().obtained[*plan.periodColumn(period())]; }
    Value target() const { return plan.target(plan.indicators[row], period().year); }
    int sign() const { return plan.indicators[row].direction == Direction::Descending ? -1 : 1; }
    std::vector<std::size_t> siblings() const
    {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
            if (plan.indicators[i].element == plan.indicators[row].element)
                rows.push_back(i);
        }
        return rows;
    }
};

double cents(double value)
{
    return roundHalfAway(value, 2);
}

Indicator cleanIndicator(const Plan &plan, const QString &element, int number, int serial, Chance &chance)
{
    Indicator row;
    row.id = serial + 1;
    row.code = u"IND.%1.%2"_s.arg(number, 2, 10, QChar(u'0')).arg(element);
    row.element = element;
    row.executingUnit = {u"300001"_s, u"ENTIDAD"_s};
    row.responsibleUnit = {u"1%1"_s.arg(serial % 5), u"UNIDAD"_s};
    row.relevance = Relevance::VeryRelevant;
    const bool percentage = chance.percent(40);
    row.name = percentage ? u"Porcentaje de hogares con servicio %1"_s.arg(serial)
                          : u"Número de familias del grupo %1"_s.arg(serial);
    row.aggregation = !percentage && chance.percent(40) ? Aggregation::Aggregable : Aggregation::NonAggregable;
    const bool falling = chance.percent(30);
    row.direction = falling ? Direction::Descending : Direction::Ascending;
    // Within 0 and 100 even for ten years, steps at most twice as long as the shortest, all series apart.
    double at = falling ? chance.between(90, 95) : chance.between(10, 15);
    at += serial * 0.01;
    row.baseline = {plan.firstYear - 1, cents(at)};
    for (std::size_t year = 0; year < plan.targetYears.size(); ++year) {
        at += (falling ? -1 : 1) * double(chance.between(200, 400)) / 100;
        row.targets.push_back(cents(at));
    }
    // Green and different everywhere; a year's figure above its first semester's.
    for (const Period period : plan.periods) {
        const double target = *plan.target(row, period.year);
        const bool half = period.cut == Cut::Semester1;
        row.obtained.push_back(cents(falling ? target * (half ? 1.01 : 1.02) : target * (half ? 0.97 : 0.98)));
    }
    return row;
}

// At least three rows, four years, and a whole year behind the period.
Sample cleanSample(Chance &chance)
{
    Sample sample;
    Plan &plan = sample.plan;
    plan.firstYear = chance.between(2015, 2024);
    plan.lastYear = plan.firstYear + chance.between(3, 8);
    for (int year = plan.firstYear; year <= plan.lastYear; ++year)
        plan.targetYears.push_back(year);
    sample.printed.period = {chance.between(plan.firstYear + 1, plan.lastYear),
                             chance.percent(50) ? Cut::Semester1 : Cut::Annual};
    for (int year = plan.firstYear; year <= sample.period().year; ++year) {
        for (const Cut cut : {Cut::Semester1, Cut::Annual}) {
            if (Period{year, cut} <= sample.period() || chance.percent(20))
                plan.periods.push_back({year, cut});
        }
    }
    const int objectives = chance.between(2, 4);
    for (int objective = 1; objective <= objectives; ++objective) {
        const int actions = chance.between(2, 4);
        for (int action = 1; action <= actions; ++action) {
            const QString code = u"AEI.%1.%2"_s.arg(objective, 2, 10, QChar(u'0')).arg(action, 2, 10, QChar(u'0'));
            plan.elements.push_back({code, ElementKind::Action, u"ACCIÓN"_s, action});
            const int rows = chance.between(1, 3);
            for (int number = 1; number <= rows; ++number)
                plan.indicators.push_back(cleanIndicator(plan, code, number, int(plan.indicators.size()), chance));
        }
    }
    sample.rules.element = chance.percent(50) ? ElementRule::PlainMean : ElementRule::ByRelevance;
    sample.rules.average = chance.percent(50) ? AverageRule::SkipZero : AverageRule::WithZeros;
    const Analysis analysis = analyse(plan, sample.period(), sample.rules);
    sample.printed.progressPeriods = {sample.period()};
    for (const Progress &progress : analysis.indicators)
        sample.printed.indicators.push_back({progress.value});
    for (const Value &progress : analysis.elements)
        sample.printed.elements.push_back({progress});
    sample.printed.averages[ElementKind::Action] = *analysis.average(ElementKind::Action).under(sample.rules.average);
    sample.row = std::size_t(chance.between(0, int(plan.indicators.size()) - 1));
    return sample;
}

std::vector<Alert> alertsOf(const Sample &sample, std::optional<AlertRule> rule = std::nullopt)
{
    const Analysis analysis = analyse(sample.plan, sample.period(), sample.rules);
    std::vector<Alert> alerts = findAlerts({sample.plan, analysis, &sample.printed, &sample.notes});
    if (rule)
        std::erase_if(alerts, [&](const Alert &alert) { return alert.rule != *rule; });
    return alerts;
}

// Tells one rule's plans: spoil() gives a reason, almost() comes close to one.
struct RuleCase
{
    AlertRule rule;
    void (*spoil)(Sample &, Chance &);
    void (*almost)(Sample &, Chance &);
};

void copyBaselines(Sample &sample, int count)
{
    const std::size_t column = *sample.plan.periodColumn(sample.period());
    for (int i = 0; i < count; ++i)
        sample.plan.indicators[std::size_t(i)].baseline.value = sample.plan.indicators[std::size_t(i)].obtained[column];
}

void emptyPastYear(Sample &sample, Chance &chance, bool whole)
{
    const int year = chance.between(sample.plan.firstYear, sample.period().year - 1);
    for (std::size_t column = 0; column < sample.plan.periods.size(); ++column) {
        if (sample.plan.periods[column].year != year)
            continue;
        for (std::size_t row = 0; row < sample.plan.indicators.size(); ++row) {
            if (whole || row != sample.row)
                sample.plan.indicators[row].obtained[column].reset();
        }
    }
}

void scaleTargets(Sample &sample, double to)
{
    Indicator &row = sample.spoilt();
    const double from = 200;
    row.direction = Direction::Ascending;
    row.name = u"Número de pasos"_s;
    for (std::size_t i = 0; i < row.targets.size(); ++i)
        row.targets[i] = from + (to - from) * double(i) / double(row.targets.size() - 1);
}

// Even steps of 2, the last one as given.
void lastStep(Sample &sample, double step)
{
    Indicator &row = sample.spoilt();
    for (std::size_t i = 0; i < row.targets.size(); ++i)
        row.targets[i] = 200 + sample.sign() * 2.0 * double(i);
    row.targets.back() = *row.targets[row.targets.size() - 2] + sample.sign() * step;
}

void pair(Sample &sample, Chance &chance, std::size_t *other)
{
    const int count = int(sample.plan.indicators.size());
    *other = std::size_t((int(sample.row) + chance.between(1, count - 1)) % count);
    sample.raised = {sample.row, *other};
}

void makeRed(Sample &sample)
{
    const std::size_t column = *sample.plan.periodColumn(sample.period());
    for (const std::size_t row : sample.siblings()) {
        Indicator &it = sample.plan.indicators[row];
        const double target = *sample.plan.target(it, sample.period().year);
        it.obtained[column] = cents(it.direction == Direction::Descending ? target * 2 : target / 2);
        sample.raised.insert(row);
    }
}

const RuleCase Cases[] = {
    {AlertRule::BaselineCopied,
     [](Sample &s, Chance &chance) {
         const int all = int(s.plan.indicators.size());
         copyBaselines(s, chance.between(int(std::ceil(0.3 * all - 1e-9)), all));
         s.raised.clear();
     },
     [](Sample &s, Chance &) { copyBaselines(s, int(std::ceil(0.3 * int(s.plan.indicators.size()) - 1e-9)) - 1); }},
    {AlertRule::YearMissing,
     [](Sample &s, Chance &chance) {
         emptyPastYear(s, chance, true);
         s.raised.clear();
     },
     [](Sample &s, Chance &chance) { emptyPastYear(s, chance, false); }},
    {AlertRule::PrintedDiffers,
     [](Sample &s, Chance &chance) {
         s.printed.indicators[s.row][0] = *s.printed.indicators[s.row][0] + chance.between(1, 900) / 100.0;
         // The element's figure goes with it, so that there is one reason.
         std::vector<Value> progress;
         std::vector<std::optional<Relevance>> relevances;
         for (const std::size_t row : s.siblings()) {
             progress.push_back(s.printed.indicators[row][0]);
             relevances.push_back(s.plan.indicators[row].relevance);
         }
         std::vector<Value> elements;
         for (std::size_t e = 0; e < s.plan.elements.size(); ++e) {
             if (s.plan.elements[e].code == s.spoilt().element)
                 s.printed.elements[e][0] = elementProgress(s.rules.element, progress, relevances);
             elements.push_back(s.printed.elements[e][0]);
         }
         s.printed.averages[ElementKind::Action] = *averageProgress(s.rules.average, elements);
     },
     [](Sample &s, Chance &) { // other rules, but known ones
         s.spoilt().relevance = Relevance::LessRelevant;
         s.plan.indicators[s.siblings().front()].obtained[*s.plan.periodColumn(s.period())] = 0.0;
         s.rules = {ElementRule::ByRelevance, AverageRule::WithZeros, true, {}};
         const Analysis analysis = analyse(s.plan, s.period(), s.rules);
         for (std::size_t i = 0; i < s.plan.indicators.size(); ++i)
             s.printed.indicators[i][0] = analysis.indicators[i].value;
         for (std::size_t e = 0; e < s.plan.elements.size(); ++e)
             s.printed.elements[e][0] = analysis.elements[e];
         s.printed.averages[ElementKind::Action] = *analysis.average(ElementKind::Action).withZeros;
         s.rules = {}; // those in force play no part
     }},
    {AlertRule::ApparentProgress, [](Sample &s, Chance &) { s.spoilt().baseline.value = s.value(); },
     [](Sample &s, Chance &) {
         s.value() = cents(s.sign() > 0 ? *s.target() * 0.749 : *s.target() / 0.749);
         s.spoilt().baseline.value = s.value();
     }},
    {AlertRule::EqualsBaseline, [](Sample &s, Chance &) { s.spoilt().baseline.value = s.value(); },
     [](Sample &s, Chance &chance) {
         s.spoilt().baseline.value = *s.value() + chance.oneOf({0.01, -0.01});
     }},
    {AlertRule::EqualsPrevious,
     [](Sample &s, Chance &) {
         const std::size_t column = *s.plan.periodColumn(s.period());
         s.spoilt().obtained[column - 1] = s.value();
     },
     [](Sample &s, Chance &chance) {
         const std::size_t column = *s.plan.periodColumn(s.period());
         if (column > 1 && chance.percent(50))
             s.spoilt().obtained[column - 2] = s.value(); // not the one just before
         else
             s.spoilt().obtained[column - 1] = *s.value() + 0.01;
     }},
    {AlertRule::PastMissing,
     [](Sample &s, Chance &chance) {
         const std::size_t column = *s.plan.periodColumn(s.period());
         s.spoilt().obtained[std::size_t(chance.between(0, int(column) - 1))].reset();
     },
     [](Sample &s, Chance &) { s.value().reset(); }},
    {AlertRule::AnnualBelowSemester,
     [](Sample &s, Chance &chance) {
         s.spoilt().aggregation = Aggregation::Aggregable;
         s.spoilt().obtained[0] = *s.spoilt().obtained[1] + chance.between(1, 999) / 100.0;
     },
     [](Sample &s, Chance &chance) {
         s.spoilt().aggregation = chance.oneOf({Aggregation::Aggregable, Aggregation::NonAggregable});
         s.spoilt().obtained[0] =
             *s.spoilt().obtained[1] + (s.spoilt().aggregation == Aggregation::Aggregable ? 0.0 : 1.0);
     }},
    {AlertRule::OutOfRange,
     [](Sample &s, Chance &chance) {
         if (chance.percent(50)) {
             s.spoilt().name = u"Porcentaje de hogares"_s;
             s.value() = 100 + chance.between(1, 9999) / 100.0;
         } else {
             s.spoilt().name = chance.oneOf({u"Número de días"_s, u"Ratio de camas"_s, u"Índice de acceso"_s});
             s.value() = -chance.between(1, 9999) / 100.0;
         }
     },
     [](Sample &s, Chance &chance) {
         if (chance.percent(50)) {
             s.spoilt().name = u"Porcentaje de hogares"_s;
             s.value() = chance.oneOf({0.0, 100.0});
         } else {
             s.spoilt().name = u"Tasa de variación de hogares"_s;
             s.value() = -chance.between(0, 10000) / 100.0;
         }
     }},
    {AlertRule::RedWithoutNote, [](Sample &s, Chance &) { makeRed(s); },
     [](Sample &s, Chance &chance) {
         makeRed(s);
         Note &note = s.notes[{s.spoilt().id, s.period()}];
         (chance.percent(50) ? note.factor : note.measure) = u"Se reprogramó"_s;
     }},
    {AlertRule::AggregablePercentage,
     [](Sample &s, Chance &chance) {
         s.spoilt().name = chance.oneOf({u"Porcentaje de obras"_s, u"PORCENTAJE de incremento"_s, u"% de obras"_s});
         s.spoilt().aggregation = Aggregation::Aggregable;
     },
     [](Sample &s, Chance &chance) {
         const bool number = chance.percent(50);
         s.spoilt().name = number ? u"Número de porcentajes"_s : u"Porcentaje de obras"_s;
         s.spoilt().aggregation =
             number ? Aggregation::Aggregable : chance.oneOf({Aggregation::NonAggregable, Aggregation::Maximum});
     }},
    {AlertRule::FirstTarget,
     [](Sample &s, Chance &chance) {
         s.spoilt().baseline.value = *s.spoilt().targets.front() + s.sign() * chance.between(0, 500) / 100.0;
     },
     [](Sample &s, Chance &chance) {
         if (chance.percent(50)) {
             s.spoilt().direction = Direction::Undefined;
             s.spoilt().baseline.value = s.spoilt().targets.front();
         } else {
             s.spoilt().baseline.value = *s.spoilt().targets.front() - s.sign() * 0.01;
         }
     }},
    {AlertRule::TargetReversal,
     [](Sample &s, Chance &chance) {
         const auto at = std::size_t(chance.between(1, int(s.spoilt().targets.size()) - 1));
         s.spoilt().targets[at] = *s.spoilt().targets[at - 1] - s.sign() * chance.between(1, 500) / 100.0;
     },
     [](Sample &s, Chance &chance) {
         const auto at = std::size_t(chance.between(1, int(s.spoilt().targets.size()) - 1));
         s.spoilt().targets[at] = s.spoilt().targets[at - 1];
     }},
    {AlertRule::TargetJump, [](Sample &s, Chance &chance) { lastStep(s, 6 + chance.between(1, 9000) / 100.0); },
     [](Sample &s, Chance &chance) { lastStep(s, chance.between(0, 600) / 100.0); }},
    {AlertRule::FlatTargets,
     [](Sample &s, Chance &chance) {
         s.spoilt().direction = Direction::Ascending;
         std::vector<Value> &targets = s.spoilt().targets;
         const bool all = chance.percent(50);
         for (std::size_t i = 0; i < targets.size(); ++i)
             targets[i] = all ? 12.0 : 6.0 + 2.0 * double(i / 2); // in pairs: half of the steps, or one more
     },
     [](Sample &s, Chance &chance) {
         std::vector<Value> &targets = s.spoilt().targets;
         s.spoilt().direction = Direction::Ascending;
         if (chance.percent(50)) {
             for (std::size_t i = 0; i < targets.size(); ++i)
                 targets[i] = 12.0 + 2.0 * double(i);
             targets[1] = targets[0]; // one of three or more
         } else {
             s.spoilt().name = u"Porcentaje de obras"_s;
             std::fill(targets.begin() + 1, targets.end(), 100.0);
         }
     }},
    {AlertRule::SmallHorizon, [](Sample &s, Chance &chance) { scaleTargets(s, 200 + chance.between(1, 998) / 100.0); },
     [](Sample &s, Chance &chance) { scaleTargets(s, 210 + chance.between(0, 998) / 100.0); }},
    {AlertRule::SameName,
     [](Sample &s, Chance &chance) {
         std::size_t other = 0;
         pair(s, chance, &other);
         s.spoilt().name = u"Número de niños atendidos, en la posta"_s;
         s.plan.indicators[other].name =
             chance.oneOf({u"número de niños atendidos en la posta"_s, u"NUMERO DE NIÑOS  ATENDIDOS, EN LA POSTA."_s});
     },
     [](Sample &s, Chance &chance) {
         std::size_t other = 0;
         pair(s, chance, &other);
         s.spoilt().name = u"Número de niños atendidos"_s;
         s.plan.indicators[other].name = u"Número de niños y niñas atendidos"_s;
         if (chance.percent(50)) { // one indicator that two units measure
             s.plan.indicators[other] = s.spoilt();
             s.plan.indicators[other].executingUnit.code = u"300002"_s;
         }
     }},
    {AlertRule::SameSeries,
     [](Sample &s, Chance &chance) {
         std::size_t other = 0;
         pair(s, chance, &other);
         s.plan.indicators[other].baseline.value = s.spoilt().baseline.value;
         s.plan.indicators[other].targets = s.spoilt().targets;
     },
     [](Sample &s, Chance &chance) {
         std::size_t other = 0;
         pair(s, chance, &other);
         Indicator &twin = s.plan.indicators[other];
         twin.baseline.value = s.spoilt().baseline.value;
         twin.targets = s.spoilt().targets;
         if (chance.percent(50))
             twin.targets[std::size_t(chance.between(0, int(twin.targets.size()) - 1))] = chance.oneOf({0.5, 0.25});
         else
             twin.baseline.value = s.spoilt().baseline.value = std::nullopt; // too little to be the same
     }},
    {AlertRule::Priorities,
     [](Sample &s, Chance &chance) {
         Element &element = s.plan.elements[std::size_t(chance.between(0, int(s.plan.elements.size()) - 1))];
         element.priority = chance.percent(50) ? std::optional(*element.priority + chance.between(1, 3)) : std::nullopt;
         s.raised.clear();
     },
     [](Sample &s, Chance &chance) {
         const bool none = chance.percent(50);
         for (Element &element : s.plan.elements) {
             if (objectiveOf(element.code) != u"OEI.01"_s)
                 continue;
             if (none)
                 element.priority.reset(); // the report prints none
             else                          // turned round
                 element.priority = element.priority == 1 ? 2 : element.priority == 2 ? 1 : *element.priority;
         }
     }},
};

// How many plans each rule was tried on is said by the tests themselves.
class AlertProperty : public testing::TestWithParam<RuleCase>
{
protected:
    void TearDown() override
    {
        if (m_tried == 0)
            return;
        RecordProperty("plans", m_tried);
        std::cout << alertRuleKey(GetParam().rule).leftJustified(22).toStdString() << "raised in " << m_raised << " of "
                  << m_tried << ' ' << m_what << '\n';
    }
    void count(const char *what, bool raised)
    {
        m_what = what;
        ++m_tried;
        m_raised += raised;
    }

private:
    const char *m_what = "";
    int m_tried = 0;
    int m_raised = 0;
};

TEST_P(AlertProperty, IsRaisedWhereItMustAboutWhatItMust)
{
    const AlertRule rule = GetParam().rule;
    for (int seed = 1; seed <= PlansEach; ++seed) {
        std::mt19937_64 engine{quint64(seed)};
        Chance chance(engine);
        Sample sample = cleanSample(chance);
        ASSERT_TRUE(alertsOf(sample).empty()) << "plan " << seed << " is no clean one";
        sample.raised = {sample.row};
        GetParam().spoil(sample, chance);
        const std::vector<Alert> alerts = alertsOf(sample, rule);
        ASSERT_EQ(alerts.size(), 1u) << alertRuleKey(rule).toStdString() << ", plan " << seed;
        const std::vector<std::size_t> &rows = alerts[0].subject.rows;
        EXPECT_EQ(std::set(rows.begin(), rows.end()), sample.raised) << alertRuleKey(rule).toStdString() << seed;
        EXPECT_EQ(alerts[0].severity, severityOf(rule));
        EXPECT_FALSE(alerts[0].cells.empty());
        count("plans that must raise it", true);
    }
}

TEST_P(AlertProperty, IsNotRaisedByWhatComesClose)
{
    const AlertRule rule = GetParam().rule;
    for (int seed = 1; seed <= PlansEach; ++seed) {
        std::mt19937_64 engine{quint64(seed) + 1000000};
        Chance chance(engine);
        Sample sample = cleanSample(chance);
        GetParam().almost(sample, chance);
        const std::vector<Alert> alerts = alertsOf(sample, rule);
        EXPECT_TRUE(alerts.empty()) << alertRuleKey(rule).toStdString() << ", plan " << seed;
        count("plans that come close", !alerts.empty());
    }
}

// A switched-off rule finds nothing, and takes nothing from the others.
TEST_P(AlertProperty, IsTheOnlyOneThatItsSwitchSilences)
{
    const AlertRule rule = GetParam().rule;
    for (int seed = 1; seed <= PlansEach / 10; ++seed) {
        std::mt19937_64 engine{quint64(seed)};
        Chance chance(engine);
        Sample sample = cleanSample(chance);
        for (const RuleCase &each : Cases)
            each.spoil(sample, chance);
        const Analysis analysis = analyse(sample.plan, sample.period(), sample.rules);
        const AlertInput input{sample.plan, analysis, &sample.printed, &sample.notes};
        std::vector<Alert> expected = findAlerts(input);
        std::erase_if(expected, [rule](const Alert &alert) { return alert.rule == rule; });
        AlertSettings settings;
        settings.setOn(rule, false);
        EXPECT_EQ(findAlerts(input, settings), expected) << alertRuleKey(rule).toStdString() << ", plan " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Rules, AlertProperty, testing::ValuesIn(Cases),
                         [](const auto &each) { return alertRuleKey(each.param.rule).toStdString(); });

TEST(AlertProperties, CoverEveryRule)
{
    std::set<AlertRule> rules;
    for (const RuleCase &each : Cases)
        rules.insert(each.rule);
    EXPECT_EQ(rules.size(), AlertRuleCount);
    static_assert(PlansEach >= 300);
}

} // namespace
} // namespace pei
