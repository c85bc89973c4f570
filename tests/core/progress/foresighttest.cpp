// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/foresight.h"
#include "core/progress/outlook.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Value ND;
constexpr int Year = 2024;

// An indicator of a plan of 2023 and 2024 with all four periods.
struct Row
{
    const char16_t *name = u"Número de caminos";
    Direction direction = Direction::Ascending;
    std::optional<Aggregation> aggregation = Aggregation::NonAggregable;
    Value baseline = 1.0;
    Value target = ND; // of 2024
    Value sem1 = ND;
    Value annual = ND;
    Value sem1Before = ND;
    Value annualBefore = ND;
};

Plan planOf(const Row &row)
{
    Plan plan;
    plan.firstYear = 2023;
    plan.lastYear = Year;
    plan.targetYears = {2023, Year};
    plan.periods = {{2023, Cut::Semester1}, {2023, Cut::Annual}, {Year, Cut::Semester1}, {Year, Cut::Annual}};
    plan.elements = {{u"AEI.01.01"_s, ElementKind::Action, u"ACCIÓN"_s, 1}};
    Indicator indicator;
    indicator.id = 1;
    indicator.code = u"IND.01.AEI.01.01"_s;
    indicator.element = u"AEI.01.01"_s;
    indicator.name = QString::fromUtf16(row.name);
    indicator.direction = row.direction;
    indicator.aggregation = row.aggregation;
    indicator.baseline = {2022, row.baseline};
    indicator.targets = {ND, row.target};
    indicator.obtained = {row.sem1Before, row.annualBefore, row.sem1, row.annual};
    plan.indicators = {indicator};
    return plan;
}

struct NeedCase
{
    const char *what;
    Row row;
    Semaphore wanted;
    NeedState state;
    Value value;
    Value missing;
    NotCalculable reason = NotCalculable::None;
};

void PrintTo(const NeedCase &c, std::ostream *out)
{
    *out << c.what;
}

class NeedTable : public testing::TestWithParam<NeedCase>
{
};

TEST_P(NeedTable, SaysWhatTheYearNeeds)
{
    const NeedCase &c = GetParam();
    const Plan plan = planOf(c.row);
    const Need need = needOf(plan, plan.indicators[0], Year, c.wanted);
    EXPECT_EQ(int(need.state), int(c.state));
    EXPECT_EQ(need.value, c.value);
    EXPECT_EQ(need.missing, c.missing);
    EXPECT_EQ(int(need.reason), int(c.reason));
}

constexpr auto Amber = Semaphore::Amber;
constexpr auto Green = Semaphore::Green;
constexpr auto Down = Direction::Descending;
constexpr auto Sum = Aggregation::Aggregable;
constexpr auto Level = Aggregation::NonAggregable;

INSTANTIATE_TEST_SUITE_P(
    Ascending, NeedTable,
    testing::Values(
        NeedCase{"whole things need whole values", {.target = 30.0, .sem1 = 3.0}, Amber, NeedState::Needed, 23.0, 20.0},
        NeedCase{"whole green", {.target = 30.0, .sem1 = 3.0}, Green, NeedState::Needed, 29.0, 26.0},
        NeedCase{"percentages count hundredths",
                 {.name = u"Porcentaje de calles", .target = 30.0, .sem1 = 3.0},
                 Amber,
                 NeedState::Needed,
                 22.5,
                 19.5},
        NeedCase{"a figure rounds up into its state",
                 {.name = u"Porcentaje de calles", .target = 10.05, .sem1 = 9.0},
                 Green,
                 NeedState::Needed,
                 9.55,
                 0.55},
        NeedCase{"as fine as its own figures",
                 {.name = u"Tasa de partos", .target = 0.015, .sem1 = 0.01},
                 Amber,
                 NeedState::Needed,
                 0.012,
                 0.002},
        NeedCase{"stands there already", {.target = 30.0, .sem1 = 25.0}, Amber, NeedState::Reached, 23.0, 0.0},
        NeedCase{"and not yet at green", {.target = 30.0, .sem1 = 25.0}, Green, NeedState::Needed, 29.0, 4.0},
        NeedCase{"the annual figure decides",
                 {.target = 30.0, .sem1 = 29.0, .annual = 10.0},
                 Green,
                 NeedState::Needed,
                 29.0,
                 19.0},
        NeedCase{"a sum that has come far enough",
                 {.aggregation = Sum, .target = 30.0, .sem1 = 29.0},
                 Green,
                 NeedState::Reached,
                 29.0,
                 0.0},
        NeedCase{"nothing obtained yet", {.target = 30.0}, Green, NeedState::Needed, 29.0, ND},
        NeedCase{"below zero", {.target = 30.0, .sem1 = -1.0}, Green, NeedState::Needed, 29.0, 30.0},
        NeedCase{"more than a percentage can be",
                 {.name = u"Porcentaje de calles", .target = 110.0, .sem1 = 60.0},
                 Green,
                 NeedState::BeyondUnit,
                 104.5,
                 44.5},
        NeedCase{"its amber can be",
                 {.name = u"Porcentaje de calles", .target = 110.0, .sem1 = 60.0},
                 Amber,
                 NeedState::Needed,
                 82.5,
                 22.5},
        NeedCase{"target zero",
                 {.target = 0.0, .sem1 = 3.0},
                 Green,
                 NeedState::NotCalculable,
                 ND,
                 ND,
                 NotCalculable::TargetZero},
        NeedCase{"no target", {.sem1 = 3.0}, Green, NeedState::NotCalculable, ND, ND, NotCalculable::TargetMissing},
        NeedCase{"target below zero",
                 {.target = -3.0, .sem1 = 3.0},
                 Green,
                 NeedState::NotCalculable,
                 ND,
                 ND,
                 NotCalculable::SignsDiffer},
        NeedCase{"direction unknown",
                 {.direction = Direction::Undefined, .target = 30.0, .sem1 = 3.0},
                 Green,
                 NeedState::NotCalculable,
                 ND,
                 ND,
                 NotCalculable::RuleUnknown}));

INSTANTIATE_TEST_SUITE_P(
    Descending, NeedTable,
    testing::Values(
        NeedCase{
            "must come down", {.direction = Down, .target = 10.0, .sem1 = 20.0}, Amber, NeedState::Needed, 13.0, 7.0},
        NeedCase{"to green", {.direction = Down, .target = 10.0, .sem1 = 20.0}, Green, NeedState::Needed, 10.0, 10.0},
        NeedCase{"in hundredths",
                 {.name = u"Tasa de anemia", .direction = Down, .target = 10.0, .sem1 = 20.0},
                 Amber,
                 NeedState::Needed,
                 13.33,
                 6.67},
        NeedCase{"a level that stands there",
                 {.direction = Down, .target = 10.0, .sem1 = 12.0},
                 Amber,
                 NeedState::Reached,
                 13.0,
                 0.0},
        NeedCase{"a sum has room",
                 {.direction = Down, .aggregation = Sum, .target = 10.0, .sem1 = 4.0},
                 Amber,
                 NeedState::Room,
                 13.0,
                 9.0},
        NeedCase{"a sum has gone past",
                 {.direction = Down, .aggregation = Sum, .target = 10.0, .sem1 = 12.0},
                 Green,
                 NeedState::Passed,
                 10.0,
                 2.0},
        NeedCase{"a sum whose year is known",
                 {.direction = Down, .aggregation = Sum, .target = 10.0, .sem1 = 4.0, .annual = 9.0},
                 Green,
                 NeedState::Reached,
                 10.0,
                 0.0},
        NeedCase{"none at all is aimed at",
                 {.direction = Down, .target = 0.0, .sem1 = 4.0},
                 Green,
                 NeedState::Needed,
                 0.0,
                 4.0},
        NeedCase{"none at all is reached",
                 {.direction = Down, .target = 0.0, .sem1 = 0.0},
                 Green,
                 NeedState::Reached,
                 0.0,
                 0.0},
        NeedCase{"below zero there is no way",
                 {.direction = Down, .target = 10.0, .sem1 = -4.0},
                 Green,
                 NeedState::Needed,
                 10.0,
                 ND}));

INSTANTIATE_TEST_SUITE_P(
    CeilingAndFloor, NeedTable,
    testing::Values(
        NeedCase{"under the ceiling",
                 {.direction = Direction::Undefined, .aggregation = Aggregation::Maximum, .target = 10.0, .sem1 = 9.0},
                 Green,
                 NeedState::Reached,
                 10.0,
                 0.0},
        NeedCase{"over the ceiling",
                 {.direction = Direction::Undefined, .aggregation = Aggregation::Maximum, .target = 10.0, .sem1 = 20.0},
                 Green,
                 NeedState::Needed,
                 10.0,
                 10.0},
        NeedCase{"a ceiling of nothing",
                 {.direction = Direction::Undefined, .aggregation = Aggregation::Maximum, .target = 0.0, .sem1 = 1.0},
                 Amber,
                 NeedState::Needed,
                 0.0,
                 1.0},
        NeedCase{"under the floor",
                 {.direction = Direction::Undefined, .aggregation = Aggregation::Minimum, .target = 10.0, .sem1 = 5.0},
                 Amber,
                 NeedState::Needed,
                 8.0,
                 3.0},
        NeedCase{"a floor of nothing",
                 {.direction = Direction::Undefined, .aggregation = Aggregation::Minimum, .target = 0.0, .sem1 = 0.0},
                 Green,
                 NeedState::Reached,
                 0.0,
                 0.0}));

TEST(Need, HoldsForFiguresTooLargeToCountInHundredths)
{
    const Plan plan = planOf({.name = u"Índice", .target = 4e200, .sem1 = 1.0});
    const Need need = needOf(plan, plan.indicators[0], Year, Green);
    ASSERT_TRUE(need.value);
    EXPECT_EQ(semaphoreOf(progressTypeOne(TargetSense::AtLeast, need.value, 4e200).value), Green);
    EXPECT_LT(*need.value, 4e200);
}

TEST(Need, CountsAsFinelyAsTheFigures)
{
    EXPECT_EQ(decimalsOf(planOf({.target = 30.0, .sem1 = 3.0}).indicators[0]), 0);
    EXPECT_EQ(decimalsOf(planOf({.target = 30.0, .sem1 = 3.5}).indicators[0]), 2);
    EXPECT_EQ(decimalsOf(planOf({.target = 0.29, .sem1 = 3.0}).indicators[0]), 2);
    EXPECT_EQ(decimalsOf(planOf({.target = 0.1234}).indicators[0]), 4);
    EXPECT_EQ(decimalsOf(planOf({.target = 0.123456789}).indicators[0]), 6);
    EXPECT_EQ(decimalsOf(planOf({.name = u"Porcentaje de calles", .target = 30.0}).indicators[0]), 2);
}

TEST(Need, PointsToAState)
{
    EXPECT_EQ(pointsTo(Amber, 57.14), std::optional(17.86));
    EXPECT_EQ(pointsTo(Green, 94.99), std::optional(0.01));
    EXPECT_EQ(pointsTo(Amber, 75.0), std::nullopt);
    EXPECT_EQ(pointsTo(Green, 120.0), std::nullopt);
    EXPECT_EQ(pointsTo(Green, ND), std::nullopt);
}

struct ProjectionCase
{
    const char *what;
    Row row;
    NoProjection reason;
    ProjectionWay way = ProjectionWay::TwiceTheSemester;
    Value value = {};
    Value progress = {};
    Value limit = {};
};

void PrintTo(const ProjectionCase &c, std::ostream *out)
{
    *out << c.what;
}

class ProjectionTable : public testing::TestWithParam<ProjectionCase>
{
};

TEST_P(ProjectionTable, EstimatesTheYearOrSaysWhyNot)
{
    const ProjectionCase &c = GetParam();
    const Plan plan = planOf(c.row);
    const Projection projection = projectionOf(plan, plan.indicators[0], Year);
    EXPECT_EQ(int(projection.reason), int(c.reason));
    EXPECT_EQ(projection.value, c.value);
    EXPECT_EQ(projection.progress.value, c.progress);
    EXPECT_EQ(projection.limit, c.limit);
    if (c.value) {
        EXPECT_EQ(int(projection.way), int(c.way));
    }
    EXPECT_EQ(projection.value.has_value(), projection.reason == NoProjection::None);
}

constexpr auto Twice = ProjectionWay::TwiceTheSemester;
constexpr auto Share = ProjectionWay::ShareOfPastYears;
constexpr auto Again = ProjectionWay::SameStepAgain;

INSTANTIATE_TEST_SUITE_P(
    Sums, ProjectionTable,
    testing::Values(
        ProjectionCase{
            "as much again", {.aggregation = Sum, .target = 30.0, .sem1 = 12.0}, NoProjection::None, Twice, 24.0, 80.0},
        ProjectionCase{"as in the year before",
                       {.aggregation = Sum, .target = 30.0, .sem1 = 12.0, .sem1Before = 4.0, .annualBefore = 20.0},
                       NoProjection::None,
                       Share,
                       60.0,
                       200.0},
        ProjectionCase{"whole things stay whole",
                       {.aggregation = Sum, .target = 30.0, .sem1 = 10.0, .sem1Before = 3.0, .annualBefore = 4.0},
                       NoProjection::None,
                       Share,
                       13.0,
                       43.33},
        ProjectionCase{"a year below its semester is a mistake",
                       {.aggregation = Sum, .target = 30.0, .sem1 = 12.0, .sem1Before = 9.0, .annualBefore = 4.0},
                       NoProjection::None,
                       Twice,
                       24.0,
                       80.0},
        ProjectionCase{"nearly all came late",
                       {.aggregation = Sum, .target = 30.0, .sem1 = 12.0, .sem1Before = 1.0, .annualBefore = 20.0},
                       NoProjection::UnevenYears},
        ProjectionCase{"a direction unknown still has a sum",
                       {.direction = Direction::Undefined, .aggregation = Sum, .target = 30.0, .sem1 = 12.0},
                       NoProjection::None,
                       Twice,
                       24.0,
                       ND},
        ProjectionCase{"nothing yet",
                       {.aggregation = Sum, .baseline = 0.0, .target = 30.0, .sem1 = 0.0},
                       NoProjection::NothingYet},
        ProjectionCase{"a copy of the baseline",
                       {.aggregation = Sum, .baseline = 12.0, .target = 30.0, .sem1 = 12.0},
                       NoProjection::EqualsBaseline},
        ProjectionCase{"a percentage is no sum",
                       {.name = u"Porcentaje de calles", .aggregation = Sum, .target = 30.0, .sem1 = 12.0},
                       NoProjection::NotASum},
        ProjectionCase{"nor is an index",
                       {.name = u"Índice de calles", .aggregation = Sum, .target = 30.0, .sem1 = 12.0},
                       NoProjection::NotASum},
        ProjectionCase{"the year is known",
                       {.aggregation = Sum, .target = 30.0, .sem1 = 12.0, .annual = 20.0},
                       NoProjection::YearKnown},
        ProjectionCase{"no semester", {.aggregation = Sum, .target = 30.0}, NoProjection::ObtainedMissing},
        ProjectionCase{"a footnote",
                       {.aggregation = std::nullopt, .target = 30.0, .sem1 = 12.0},
                       NoProjection::AggregationUnknown}));

INSTANTIATE_TEST_SUITE_P(
    Levels, ProjectionTable,
    testing::Values(
        ProjectionCase{"the same step again",
                       {.target = 30.0, .sem1 = 12.0, .annualBefore = 10.0},
                       NoProjection::None,
                       Again,
                       14.0,
                       46.67},
        ProjectionCase{"down as well",
                       {.direction = Down, .target = 10.0, .sem1 = 16.0, .annualBefore = 20.0},
                       NoProjection::None,
                       Again,
                       12.0,
                       83.33},
        ProjectionCase{
            "no step", {.target = 30.0, .sem1 = 10.0, .annualBefore = 10.0}, NoProjection::None, Again, 10.0, 33.33},
        ProjectionCase{"not beyond the unit",
                       {.name = u"Porcentaje de calles", .target = 90.0, .sem1 = 95.0, .annualBefore = 80.0},
                       NoProjection::None,
                       Again,
                       100.0,
                       111.11,
                       100.0},
        ProjectionCase{"nor below it",
                       {.direction = Down, .target = 2.0, .sem1 = 3.0, .annualBefore = 20.0},
                       NoProjection::None,
                       Again,
                       0.0,
                       100.0,
                       0.0},
        ProjectionCase{"one figure is no trend", {.target = 30.0, .sem1 = 12.0}, NoProjection::NoEarlierYear},
        ProjectionCase{"a copy of the baseline",
                       {.baseline = 12.0, .target = 30.0, .sem1 = 12.0, .annualBefore = 10.0},
                       NoProjection::EqualsBaseline},
        ProjectionCase{"a change has no trend",
                       {.name = u"Tasa de variación de turistas", .target = 30.0, .sem1 = 12.0, .annualBefore = 10.0},
                       NoProjection::IsAChange}));

TEST(Projection, SaysWhatItRestsOn)
{
    const Plan sum =
        planOf({.aggregation = Sum, .target = 30.0, .sem1 = 12.0, .sem1Before = 4.0, .annualBefore = 16.0});
    const Projection byShare = projectionOf(sum, sum.indicators[0], Year);
    EXPECT_EQ(byShare.share, 25.0);
    EXPECT_EQ(byShare.years, std::vector{2023});
    const Plan level = planOf({.target = 30.0, .sem1 = 12.0, .annualBefore = 10.0});
    const Projection byStep = projectionOf(level, level.indicators[0], Year);
    EXPECT_EQ(byStep.step, 2.0);
    EXPECT_EQ(byStep.years, std::vector{2023});
}

TEST(Pace, IsOfSumsInTheirFirstSemester)
{
    const auto pace = [](const Row &row, Cut cut = Cut::Semester1) {
        const Plan plan = planOf(row);
        return paceOf(plan, plan.indicators[0], {Year, cut});
    };
    EXPECT_EQ(pace({.aggregation = Level, .target = 30.0, .sem1 = 12.0}), std::nullopt);
    EXPECT_EQ(pace({.aggregation = Sum, .target = 30.0, .annual = 12.0}, Cut::Annual), std::nullopt);
    EXPECT_EQ(pace({.aggregation = Sum, .target = 30.0, .sem1 = 12.0}), (Pace{50, 40.0, false, 15.0}));
    EXPECT_EQ(pace({.aggregation = Sum, .target = 30.0, .sem1 = 15.0}), (Pace{50, 50.0, true, 15.0}));
    EXPECT_EQ(pace({.direction = Down, .aggregation = Sum, .target = 30.0, .sem1 = 12.0}),
              (Pace{50, 40.0, true, 15.0}));
    EXPECT_EQ(pace({.direction = Down, .aggregation = Sum, .target = 30.0, .sem1 = 18.0}),
              (Pace{50, 60.0, false, 15.0}));
    EXPECT_EQ(pace({.aggregation = Sum, .target = 0.0, .sem1 = 18.0}), (Pace{50, ND, false, ND}));
    EXPECT_EQ(pace({.aggregation = Sum, .target = 30.0}), (Pace{50, ND, false, 15.0}));
}

TEST(Outlook, GivesBothAveragesAndTheObjectivesThatMove)
{
    const Plan plan = test::smallReport().plan;
    const Period period{2023, Cut::Semester1};
    Plan keyed = plan;
    for (std::size_t i = 0; i < keyed.indicators.size(); ++i)
        keyed.indicators[i].id = qint64(i) + 1;
    const Analysis before = analyse(keyed, period);
    const Plan changed = withValues(keyed, {{1, period, 0.0}, {3, period, 2.0}, {99, period, 1.0}});
    const OutlookChange change = outlookChange(keyed, before, analyse(changed, period));
    EXPECT_EQ(change.before.skipZero, Value(90));
    EXPECT_EQ(change.after.skipZero, Value(50)); // 0.00 is left out
    EXPECT_EQ(change.after.withZeros, Value(25));
    EXPECT_EQ(change.bandsBefore.red, 0);
    EXPECT_EQ(change.bandsAfter.red, 2);
    ASSERT_EQ(change.objectives.size(), 1u);
    EXPECT_EQ(change.objectives[0].before, Value(90));
    EXPECT_EQ(change.objectives[0].after, Value(25));
    EXPECT_TRUE(outlookChange(keyed, before, before).objectives.empty());
}

} // namespace
} // namespace pei
