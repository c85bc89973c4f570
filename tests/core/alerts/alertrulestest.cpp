// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertrules.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Value ND;
constexpr Period Sem2024{2024, Cut::Semester1};

// One indicator alone: 2022 to 2026, seen in 2024-S1.
struct Row
{
    QString name = u"Número de caminos"_s;
    Direction direction = Direction::Ascending;
    Aggregation aggregation = Aggregation::NonAggregable;
    Value baseline = 5.0;
    std::vector<Value> targets = {10.0, 20.0, 30.0, 40.0, 50.0};
    std::vector<Value> obtained = {4.0, 9.0, 14.0, 19.0, 29.0}; // 2022-S1 to 2024-S1
};

std::vector<Alert> alertsOf(AlertRule rule, const Row &row)
{
    Report report = test::smallReport();
    Plan &plan = report.plan;
    plan.lastYear = 2026;
    plan.targetYears = {2022, 2023, 2024, 2025, 2026};
    plan.periods = {{2022, Cut::Semester1}, {2022, Cut::Annual}, {2023, Cut::Semester1}, {2023, Cut::Annual}, Sem2024};
    plan.indicators.resize(1);
    plan.elements.resize(1);
    Indicator &indicator = plan.indicators[0];
    indicator.name = row.name;
    indicator.direction = row.direction;
    indicator.aggregation = row.aggregation;
    indicator.baseline.value = row.baseline;
    indicator.targets = row.targets;
    indicator.obtained = row.obtained;
    AlertSettings only;
    only.off.set();
    only.setOn(rule, true);
    const Analysis analysis = analyse(plan, Sem2024);
    return findAlerts({plan, analysis}, only);
}

TEST(FirstTarget, MustMoveFromTheBaselineInTheDirection)
{
    struct Case
    {
        Direction direction;
        Value baseline;
        std::vector<Value> targets;
        bool raised;
    };
    const Case cases[] = {
        {Direction::Ascending, 5.0, {6.0, 7.0}, false},
        {Direction::Ascending, 5.0, {5.0, 7.0}, true},
        {Direction::Ascending, 5.0, {4.99, 7.0}, true},
        {Direction::Ascending, 5.0, {ND, 4.0}, true}, // the first that is there
        {Direction::Ascending, ND, {4.0, 7.0}, false},
        {Direction::Ascending, 5.0, {ND, ND}, false},
        {Direction::Descending, 5.0, {4.0, 3.0}, false},
        {Direction::Descending, 5.0, {5.0, 3.0}, true},
        {Direction::Descending, 5.0, {6.0, 3.0}, true},
        {Direction::Undefined, 5.0, {4.0, 3.0}, false},
    };
    for (const Case &c : cases) {
        Row row;
        row.direction = c.direction;
        row.baseline = c.baseline;
        row.targets = c.targets;
        row.targets.resize(5);
        EXPECT_EQ(alertsOf(AlertRule::FirstTarget, row).size(), std::size_t(c.raised)) << &c - cases;
    }
}

TEST(TargetJump, ComparesYearlyStepsThatMove)
{
    struct Case
    {
        std::vector<Value> targets;
        std::size_t raised;
    };
    const Case cases[] = {
        {{10.0, 20.0, 30.0, 40.0, 70.0}, 0}, // three times the usual is not more than three times
        {{10.0, 20.0, 30.0, 40.0, 70.01}, 1},   {{100.0, 90.0, 80.0, 70.0, 39.0}, 1},
        {{6.0, 6.0, 8.0, 8.0, 10.0}, 0},     // steps that stay do not make the others jumps
        {{10.0, 10.1, 10.2, 10.3, 10.4}, 0}, // nor does the noise of binary fractions
        {{10.0, 20.0, ND, 40.0, 50.0}, 0},   // a missing year makes one step of two
        {{10.0, 20.0, ND, ND, 90.0}, 0},     // 70 in three years, after 10 in one: the median is of both
        {{10.0, 500.0, ND, ND, ND}, 0},         {{ND, ND, ND, ND, ND}, 0},
        {{10.0, 20.0, 100.0, 110.0, 120.0}, 1},
    };
    for (const Case &c : cases) {
        Row row;
        row.targets = c.targets;
        EXPECT_EQ(alertsOf(AlertRule::TargetJump, row).size(), c.raised) << &c - cases;
    }
}

TEST(FlatTargets, RepeatInHalfOfTheStepsThatCouldRise)
{
    struct Case
    {
        QString name;
        Direction direction;
        std::vector<Value> targets;
        bool raised;
    };
    const QString number = u"Número de caminos"_s;
    const QString percentage = u"Porcentaje de caminos"_s;
    const Case cases[] = {
        {number, Direction::Ascending, {12.0, 12.0, 12.0, 12.0, 12.0}, true},
        {number, Direction::Ascending, {6.0, 6.0, 8.0, 8.0, 10.0}, true},
        {number, Direction::Ascending, {6.0, 6.0, 8.0, 9.0, 10.0}, false}, // one of four
        {number, Direction::Ascending, {6.0, ND, 6.0, ND, ND}, true},
        {number, Direction::Ascending, {6.0, ND, ND, ND, ND}, false},
        {number, Direction::Descending, {6.0, 6.0, 6.0, 6.0, 6.0}, false},
        {percentage, Direction::Ascending, {90.0, 100.0, 100.0, 100.0, 100.0}, false}, // there is no more
        {percentage, Direction::Ascending, {100.0, 100.0, 100.0, 100.0, 100.0}, false},
        {percentage, Direction::Ascending, {90.0, 90.0, 90.0, 100.0, 100.0}, true},
    };
    for (const Case &c : cases) {
        Row row;
        row.name = c.name;
        row.direction = c.direction;
        row.targets = c.targets;
        EXPECT_EQ(alertsOf(AlertRule::FlatTargets, row).size(), std::size_t(c.raised)) << &c - cases;
    }
}

TEST(SmallHorizon, IsSeenFromTheFirstTargetToTheLast)
{
    struct Case
    {
        Direction direction;
        std::vector<Value> targets;
        bool raised;
    };
    const Case cases[] = {
        {Direction::Ascending, {100.0, 101.0, 102.0, 103.0, 104.99}, true},
        {Direction::Ascending, {100.0, 101.0, 102.0, 103.0, 105.0}, false},
        {Direction::Descending, {100.0, 99.0, 98.0, 97.0, 96.0}, true},
        {Direction::Ascending, {100.0, 100.0, 100.0, 100.0, 100.0}, false}, // flat: another rule
        {Direction::Ascending, {100.0, 150.0, 100.0, 150.0, 100.0}, true},  // back where it began
        {Direction::Ascending, {0.0, 1.0, 2.0, 3.0, 4.0}, false},
        {Direction::Undefined, {100.0, 101.0, 101.0, 101.0, 101.0}, false},
    };
    for (const Case &c : cases) {
        Row row;
        row.direction = c.direction;
        row.targets = c.targets;
        EXPECT_EQ(alertsOf(AlertRule::SmallHorizon, row).size(), std::size_t(c.raised)) << &c - cases;
    }
}

TEST(OutOfRange, FollowsTheUnitThatTheNameBeginsWith)
{
    struct Case
    {
        QString name;
        Value baseline;
        Value target;
        Value obtained;
        std::size_t raised;
    };
    const Case cases[] = {
        {u"Porcentaje de hogares"_s, 5.0, 50.0, 100.0, 0},
        {u"Porcentaje de hogares"_s, 5.0, 50.0, 100.01, 1},
        {u"Porcentaje de hogares"_s, 5.0, 50.0, -1.0, 1},
        {u"Porcentaje de hogares"_s, 5.0, 120.0, 110.0, 1}, // found in the target, not in the value that follows it
        {u"Porcentaje de hogares"_s, -2.0, 50.0, 10.0, 1},
        {u"Porcentaje de incremento de hogares"_s, 5.0, 50.0, 110.0, 0},
        {u"Porcentaje de incremento de hogares"_s, 5.0, 50.0, -110.0, 1},
        {u"Tasa de variación de la recaudación"_s, 5.0, 50.0, -20.0, 0},
        {u"Tasa de mortalidad"_s, 5.0, 50.0, -20.0, 1},
        {u"Número de hogares"_s, 5.0, 50.0, 5000.0, 0},
        {u"Número de hogares"_s, 5.0, 50.0, -1.0, 1},
        {u"Ratio de docentes"_s, 5.0, 50.0, -1.0, 1},
        {u"Índice de satisfacción"_s, 5.0, 50.0, -1.0, 1},
        {u"Promedio de horas"_s, 5.0, 50.0, 0.0, 0},
        {u"Hogares con agua"_s, 5.0, 50.0, ND, 0},
    };
    for (const Case &c : cases) {
        Row row;
        row.name = c.name;
        row.baseline = c.baseline;
        row.targets[2] = c.target;
        row.obtained.back() = c.obtained;
        EXPECT_EQ(alertsOf(AlertRule::OutOfRange, row).size(), c.raised) << c.name.toStdString() << &c - cases;
    }
}

TEST(PastValues, AreHeldAgainstWhatCameBefore)
{
    Row row;
    EXPECT_TRUE(alertsOf(AlertRule::EqualsPrevious, row).empty());
    row.obtained = {29.0, ND, ND, 14.0, 29.0};
    EXPECT_TRUE(alertsOf(AlertRule::EqualsPrevious, row).empty()) << "the latest earlier one counts";
    row.obtained = {4.0, 29.0, ND, ND, 29.0};
    ASSERT_EQ(alertsOf(AlertRule::EqualsPrevious, row).size(), 1u);
    EXPECT_EQ(alertsOf(AlertRule::EqualsPrevious, row)[0].cells[1].period, (Period{2022, Cut::Annual}));
    row.obtained = {4.0, 9.0, 14.0, 19.0, ND};
    EXPECT_TRUE(alertsOf(AlertRule::EqualsPrevious, row).empty());

    row.aggregation = Aggregation::Aggregable;
    row.obtained = {10.0, 9.0, 14.0, 14.0, 5.0};
    ASSERT_EQ(alertsOf(AlertRule::AnnualBelowSemester, row).size(), 1u);
    EXPECT_EQ(alertsOf(AlertRule::AnnualBelowSemester, row)[0].facts.year, 2022);
    row.aggregation = Aggregation::NonAggregable;
    EXPECT_TRUE(alertsOf(AlertRule::AnnualBelowSemester, row).empty());
}

TEST(PastGaps, AreOfTheRowUnlessTheWholeYearIsEmpty)
{
    Row row;
    row.obtained = {4.0, ND, ND, 9.0, ND};
    const std::vector<Alert> missing = alertsOf(AlertRule::PastMissing, row);
    ASSERT_EQ(missing.size(), 1u);
    EXPECT_EQ(missing[0].facts.count, 2) << "the period's own cell is not past";
    EXPECT_EQ(missing[0].facts.total, 4);
    row.obtained = {4.0, 9.0, ND, ND, 9.0};
    EXPECT_TRUE(alertsOf(AlertRule::PastMissing, row).empty());
    ASSERT_EQ(alertsOf(AlertRule::YearMissing, row).size(), 1u);
    EXPECT_EQ(alertsOf(AlertRule::YearMissing, row)[0].facts.year, 2023);
}

TEST(ApparentProgress, NeedsAnAdvanceThatLooksGood)
{
    Row row; // the target of 2024 is 30
    row.baseline = 22.5;
    row.obtained.back() = 22.5;
    ASSERT_EQ(alertsOf(AlertRule::ApparentProgress, row).size(), 1u) << "75.00 is reached";
    row.baseline = row.obtained.back() = 22.4;
    EXPECT_TRUE(alertsOf(AlertRule::ApparentProgress, row).empty());
    row.baseline = 22.4;
    row.obtained.back() = 30.0;
    EXPECT_TRUE(alertsOf(AlertRule::ApparentProgress, row).empty());
}

TEST(RedWithoutNote, IsSettledByAFactorOrAMeasure)
{
    Report report = test::smallReport();
    report.plan.indicators[0].obtained.back() = 1.0;
    for (std::size_t i = 0; i < report.plan.indicators.size(); ++i)
        report.plan.indicators[i].id = qint64(i) + 1;
    const Analysis analysis = analyse(report.plan, report.printed.period);
    AlertSettings only;
    only.off.set();
    only.setOn(AlertRule::RedWithoutNote, true);
    Notes notes;
    const auto count = [&] { return findAlerts({report.plan, analysis, nullptr, &notes}, only).size(); };
    EXPECT_EQ(count(), 1u);
    notes[{1, report.printed.period}].responsible = u"ROSA"_s;
    EXPECT_EQ(count(), 1u) << "who is not why";
    notes[{1, {2022, Cut::Annual}}].factor = u"Lluvias"_s;
    EXPECT_EQ(count(), 1u) << "of another period";
    notes[{1, report.printed.period}].measure = u"Reprogramar"_s;
    EXPECT_EQ(count(), 0u);
}

TEST(PrintedDiffers, HoldsEachFigureAgainstTheStepBeforeIt)
{
    const Report report = test::smallReport();
    AlertSettings only;
    only.off.set();
    only.setOn(AlertRule::PrintedDiffers, true);
    const auto found = [&](const PrintedFigures &printed, Period period) {
        const Analysis analysis = analyse(report.plan, period);
        return findAlerts({report.plan, analysis, &printed}, only);
    };
    EXPECT_TRUE(found(report.printed, report.printed.period).empty());
    PrintedFigures printed = report.printed;
    printed.averages[ElementKind::Action] = 77.0;
    ASSERT_EQ(found(printed, printed.period).size(), 1u);
    EXPECT_EQ(found(printed, printed.period)[0].subject.kind, AlertSubject::Kind::Plan);
    EXPECT_EQ(found(printed, printed.period)[0].facts.other, Value(90));
    EXPECT_TRUE(found(printed, {2022, Cut::Annual}).empty()) << "the report says nothing about that period";
    printed = report.printed;
    printed.indicators[2] = {99.0};
    printed.elements[1] = {99.0};
    printed.averages[ElementKind::Action] = 89.5;
    ASSERT_EQ(found(printed, printed.period).size(), 1u) << "one error is found once";
    EXPECT_EQ(found(printed, printed.period)[0].subject.rows, std::vector<std::size_t>{2});
    printed = report.printed;
    printed.indicators[1].clear();
    printed.elements[1].clear();
    EXPECT_TRUE(found(printed, printed.period).empty()) << "rows that the report did not print";
}

} // namespace
} // namespace pei
