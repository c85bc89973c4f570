// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/semaphore.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Value ND;

struct TypeOneCase {
    TargetSense sense;
    Value obtained;
    Value target;
    Value progress;
    NotCalculable reason = NotCalculable::None;
};

class TypeOne : public testing::TestWithParam<TypeOneCase>
{
};

TEST_P(TypeOne, FollowsTheSenseOfTheTarget)
{
    const TypeOneCase &c = GetParam();
    const Progress progress = progressTypeOne(c.sense, c.obtained, c.target);
    EXPECT_EQ(progress.value, c.progress);
    EXPECT_EQ(progress.reason, c.reason);
    EXPECT_EQ(progress.value.has_value(), progress.reason == NotCalculable::None);
}

INSTANTIATE_TEST_SUITE_P(
    Ascending, TypeOne,
    testing::Values(TypeOneCase{TargetSense::AtLeast, 3.0, 30.0, 10.0}, TypeOneCase{TargetSense::AtLeast, 8.0, 14.0, 57.14},
                    TypeOneCase{TargetSense::AtLeast, 0.0, 50.0, 0.0},
                    TypeOneCase{TargetSense::AtLeast, 60.0, 50.0, 120.0},
                    TypeOneCase{TargetSense::AtLeast, 5.0, 0.0, ND, NotCalculable::TargetZero},
                    TypeOneCase{TargetSense::AtLeast, ND, 50.0, ND, NotCalculable::ObtainedMissing},
                    TypeOneCase{TargetSense::AtLeast, 5.0, ND, ND, NotCalculable::TargetMissing},
                    TypeOneCase{TargetSense::AtLeast, ND, ND, ND, NotCalculable::TargetMissing},
                    TypeOneCase{TargetSense::AtLeast, -5.0, 50.0, ND, NotCalculable::SignsDiffer},
                    TypeOneCase{TargetSense::AtLeast, -5.0, -10.0, ND, NotCalculable::SignsDiffer}));

INSTANTIATE_TEST_SUITE_P(
    Descending, TypeOne,
    testing::Values(TypeOneCase{TargetSense::AtMost, 20.0, 10.0, 50.0}, TypeOneCase{TargetSense::AtMost, 8.0, 10.0, 125.0},
                    TypeOneCase{TargetSense::AtMost, 0.0, 10.0, 100.0}, TypeOneCase{TargetSense::AtMost, 0.0, 0.0, 100.0},
                    TypeOneCase{TargetSense::AtMost, 5.0, 0.0, ND, NotCalculable::TargetZero},
                    TypeOneCase{TargetSense::AtMost, -5.0, 10.0, ND, NotCalculable::SignsDiffer},
                    TypeOneCase{TargetSense::AtMost, ND, 10.0, ND, NotCalculable::ObtainedMissing}));

INSTANTIATE_TEST_SUITE_P(
    CeilingAndFloor, TypeOne,
    testing::Values(TypeOneCase{TargetSense::Ceiling, 9.0, 10.0, 100.0}, TypeOneCase{TargetSense::Ceiling, 10.0, 10.0, 100.0},
                    TypeOneCase{TargetSense::Ceiling, 20.0, 10.0, 50.0}, TypeOneCase{TargetSense::Ceiling, 0.0, 0.0, 100.0},
                    TypeOneCase{TargetSense::Ceiling, 1.0, 0.0, ND, NotCalculable::TargetZero},
                    TypeOneCase{TargetSense::Floor, 11.0, 10.0, 100.0}, TypeOneCase{TargetSense::Floor, 5.0, 10.0, 50.0},
                    TypeOneCase{TargetSense::Floor, 0.0, 0.0, 100.0},
                    TypeOneCase{TargetSense::Floor, -5.0, 10.0, ND, NotCalculable::SignsDiffer}));

TEST(TypeOne, ReadsTheSenseFromDirectionAndAggregation)
{
    Indicator indicator;
    indicator.direction = Direction::Ascending;
    indicator.aggregation = Aggregation::Maximum;
    EXPECT_EQ(targetSense(indicator), TargetSense::AtLeast);
    indicator.direction = Direction::Descending;
    EXPECT_EQ(targetSense(indicator), TargetSense::AtMost);
    indicator.direction = Direction::Undefined;
    EXPECT_EQ(targetSense(indicator), TargetSense::Ceiling);
    indicator.aggregation = Aggregation::Minimum;
    EXPECT_EQ(targetSense(indicator), TargetSense::Floor);
    indicator.aggregation = Aggregation::Aggregable;
    EXPECT_EQ(targetSense(indicator), std::nullopt);
    indicator.aggregation = std::nullopt;
    EXPECT_EQ(targetSense(indicator), std::nullopt);
}

TEST(TypeOne, UsesTheTargetOfTheFullYearForTheFirstSemester)
{
    const Plan plan = test::smallReport().plan;
    EXPECT_EQ(progressTypeOne(plan, plan.indicators[0], {2022, Cut::Semester1}).value, Value(40));
    EXPECT_EQ(progressTypeOne(plan, plan.indicators[0], {2022, Cut::Annual}).reason, NotCalculable::ObtainedMissing);
    EXPECT_EQ(progressTypeOne(plan, plan.indicators[0], {2024, Cut::Annual}).reason, NotCalculable::ObtainedMissing);
    EXPECT_EQ(progressTypeOne(plan, plan.indicators[0], {2031, Cut::Annual}).reason, NotCalculable::TargetMissing);
}

TEST(TypeTwo, MeasuresTheDistanceFromTheBaseline)
{
    Plan plan = test::smallReport().plan;
    Indicator &indicator = plan.indicators[0]; // baseline 5, target of 2023 20, obtained 16
    EXPECT_EQ(progressTypeTwo(plan, indicator, {2023, Cut::Semester1}).value, Value(73.33));
    indicator.direction = Direction::Descending;
    indicator.baseline.value = 40;
    EXPECT_EQ(progressTypeTwo(plan, indicator, {2023, Cut::Semester1}).value, Value(120));
    indicator.baseline.value = 20;
    EXPECT_EQ(progressTypeTwo(plan, indicator, {2023, Cut::Semester1}).reason, NotCalculable::NoDistance);
    indicator.baseline.value = std::nullopt;
    EXPECT_EQ(progressTypeTwo(plan, indicator, {2023, Cut::Semester1}).reason, NotCalculable::BaselineMissing);
    indicator.direction = Direction::Undefined;
    EXPECT_EQ(progressTypeTwo(plan, indicator, {2023, Cut::Semester1}).reason, NotCalculable::RuleUnknown);
}

TEST(TypeTwo, AddsUpAggregableYears)
{
    Plan plan = test::smallReport().plan;
    Indicator &indicator = plan.indicators[2]; // targets 2 4 6, obtained Sem1 0, Anual 1, Sem1 4
    indicator.aggregation = Aggregation::Aggregable;
    EXPECT_EQ(progressTypeTwo(plan, indicator, {2023, Cut::Semester1}).value, Value(83.33)); // (1 + 4) / (2 + 4)
    indicator.obtained[1] = std::nullopt;
    EXPECT_EQ(progressTypeTwo(plan, indicator, {2023, Cut::Semester1}).value, Value(100)); // 2022 counts on no side
    indicator.obtained[2] = std::nullopt;
    EXPECT_EQ(progressTypeTwo(plan, indicator, {2023, Cut::Semester1}).reason, NotCalculable::ObtainedMissing);
}

TEST(Pace, ExpectsHalfOfAnAggregableTargetByTheFirstSemester)
{
    Indicator indicator;
    indicator.aggregation = Aggregation::Aggregable;
    EXPECT_EQ(expectedShare(indicator, Cut::Semester1), 50.0);
    EXPECT_EQ(expectedShare(indicator, Cut::Annual), std::nullopt);
    indicator.aggregation = Aggregation::NonAggregable;
    EXPECT_EQ(expectedShare(indicator, Cut::Semester1), std::nullopt);
}

TEST(Semaphore, IncludesLowerBoundsAndClassifiesTheRoundedFigure)
{
    EXPECT_EQ(semaphoreOf(std::nullopt), Semaphore::NoData);
    EXPECT_EQ(semaphoreOf(0.0), Semaphore::Red);
    EXPECT_EQ(semaphoreOf(74.99), Semaphore::Red);
    EXPECT_EQ(semaphoreOf(75.0), Semaphore::Amber);
    EXPECT_EQ(semaphoreOf(94.99), Semaphore::Amber);
    EXPECT_EQ(semaphoreOf(95.0), Semaphore::Green);
    EXPECT_EQ(semaphoreOf(140.0), Semaphore::Green);
    // 74.995 % before rounding: 14999 of 20000.
    EXPECT_EQ(semaphoreOf(progressTypeOne(TargetSense::AtLeast, 14999.0, 20000.0).value), Semaphore::Amber);
    EXPECT_EQ(semaphoreOf(progressTypeOne(TargetSense::AtLeast, 14998.0, 20000.0).value), Semaphore::Red);
}

TEST(Thresholds, StandOnTheSideThatTheDirectionAsks)
{
    Plan plan = test::smallReport().plan;
    Indicator &indicator = plan.indicators[0];
    EXPECT_EQ(thresholdsOf(plan, indicator, 2024), (Thresholds{22.5, 28.5, true}));
    indicator.direction = Direction::Descending;
    const std::optional<Thresholds> down = thresholdsOf(plan, indicator, 2024);
    ASSERT_TRUE(down);
    EXPECT_FALSE(down->atLeast);
    EXPECT_DOUBLE_EQ(down->amber, 40);
    EXPECT_NEAR(down->green, 31.5789, 1e-4);
    indicator.targets[2] = 0;
    EXPECT_EQ(thresholdsOf(plan, indicator, 2024), (Thresholds{0, 0, false})) << "zero can be kept";
    EXPECT_EQ(noThresholds(plan, indicator, 2024), NotCalculable::None);
    EXPECT_FALSE(thresholdsOf(plan, indicator, 2031));
    EXPECT_EQ(noThresholds(plan, indicator, 2031), NotCalculable::TargetMissing);
    indicator.direction = Direction::Ascending;
    EXPECT_FALSE(thresholdsOf(plan, indicator, 2024));
    EXPECT_EQ(noThresholds(plan, indicator, 2024), NotCalculable::TargetZero);
    indicator.targets[2] = -1;
    EXPECT_EQ(noThresholds(plan, indicator, 2024), NotCalculable::SignsDiffer);
    indicator.direction = Direction::Undefined;
    EXPECT_EQ(noThresholds(plan, indicator, 2024), NotCalculable::RuleUnknown);
}

// What a threshold says must be what the semaphore then shows.
TEST(Thresholds, AgreeWithTheSemaphore)
{
    Plan plan = test::smallReport().plan;
    Indicator &indicator = plan.indicators[0];
    for (const auto &[direction, aggregation] :
         {std::pair(Direction::Ascending, Aggregation::Aggregable), std::pair(Direction::Descending, Aggregation::NonAggregable),
          std::pair(Direction::Undefined, Aggregation::Maximum), std::pair(Direction::Undefined, Aggregation::Minimum)}) {
        indicator.direction = direction;
        indicator.aggregation = aggregation;
        const Thresholds t = thresholdsOf(plan, indicator, 2024).value();
        const double worse = t.atLeast ? -0.01 : 0.01;
        const auto state = [&](double value) {
            return semaphoreOf(progressTypeOne(*targetSense(indicator), value, plan.target(indicator, 2024)).value);
        };
        EXPECT_EQ(state(t.green), Semaphore::Green);
        EXPECT_EQ(state(t.green + worse), Semaphore::Amber);
        EXPECT_EQ(state(t.amber), Semaphore::Amber);
        EXPECT_EQ(state(t.amber + worse), Semaphore::Red);
    }
}

} // namespace
} // namespace pei
