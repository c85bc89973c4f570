// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/chartdata.h"

#include "tests/support/examples.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period Sem2023{2023, Cut::Semester1};

struct BulletCase {
    const char *name;
    Direction direction;
    Aggregation aggregation;
    Value target;
    Value obtained;
    Value baseline;
    double amber;
    double green;
    double end;
    bool reversed;
    Semaphore state;
};

class BulletOf : public testing::TestWithParam<BulletCase>
{
};

TEST_P(BulletOf, PlacesBandsScaleAndState)
{
    const BulletCase &c = GetParam();
    Plan plan = test::smallReport().plan;
    Indicator row = plan.indicators[0];
    row.direction = c.direction;
    row.aggregation = c.aggregation;
    row.targets[1] = c.target;
    row.obtained[2] = c.obtained;
    row.baseline.value = c.baseline;
    const Bullet bullet = bulletOf(plan, row, Sem2023, {});
    EXPECT_EQ(bullet.value, c.obtained);
    EXPECT_EQ(bullet.target, c.target);
    EXPECT_EQ(bullet.baseline, c.baseline);
    EXPECT_DOUBLE_EQ(bullet.amberFrom, c.amber);
    EXPECT_DOUBLE_EQ(bullet.greenFrom, c.green);
    EXPECT_DOUBLE_EQ(bullet.end, c.end);
    EXPECT_EQ(bullet.reversed, c.reversed);
    EXPECT_EQ(bullet.state, c.state);
}

constexpr auto Up = Direction::Ascending;
constexpr auto Down = Direction::Descending;
constexpr auto Free = Direction::Undefined;
constexpr auto Plain = Aggregation::NonAggregable;
INSTANTIATE_TEST_SUITE_P(
    Cases, BulletOf,
    testing::Values(BulletCase{"Ascending", Up, Plain, 20.0, 16.0, 5.0, 15, 19, 22, false, Semaphore::Amber},
                    BulletCase{"BeyondTheScale", Up, Plain, 20.0, 50.0, 5.0, 15, 19, 50, false, Semaphore::Green},
                    BulletCase{"BaselineBeyond", Up, Plain, 20.0, 1.0, 90.0, 15, 19, 90, false, Semaphore::Red},
                    BulletCase{"ObtainedMissing", Up, Plain, 20.0, {}, 5.0, 15, 19, 22, false, Semaphore::NoData},
                    BulletCase{"TargetMissing", Up, Plain, {}, 16.0, {}, 0, 0, 16, false, Semaphore::NoData},
                    BulletCase{"TargetZero", Up, Plain, 0.0, 4.0, {}, 0, 0, 4, false, Semaphore::NoData},
                    BulletCase{"NothingAtAll", Up, Plain, {}, {}, {}, 0, 0, 1, false, Semaphore::NoData},
                    BulletCase{"Negative", Up, Plain, -4.0, -5.0, -6.0, 0, 0, 1, false, Semaphore::NoData},
                    BulletCase{"Descending", Down, Plain, 30.0, 40.0, 60.0, 40, 30 / 0.95, 60, true, Semaphore::Amber},
                    BulletCase{"DescendingToZero", Down, Plain, 0.0, 0.0, 8.0, 0, 0, 8, true, Semaphore::Green},
                    BulletCase{"Ceiling", Free, Aggregation::Maximum, 30.0, 29.0, {}, 40, 30 / 0.95, 33, true,
                               Semaphore::Green},
                    BulletCase{"Floor", Free, Aggregation::Minimum, 20.0, 10.0, {}, 15, 19, 22, false, Semaphore::Red}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST(BulletOfProgress, RunsToTheLargerOf110AndTheValue)
{
    EXPECT_DOUBLE_EQ(bulletOfProgress(40.0, {}).end, 110);
    EXPECT_DOUBLE_EQ(bulletOfProgress(180.0, {}).end, 180);
    const Bullet none = bulletOfProgress(std::nullopt, {});
    EXPECT_FALSE(none.value);
    EXPECT_EQ(none.state, Semaphore::NoData);
    EXPECT_DOUBLE_EQ(none.end, 110);
    EXPECT_EQ(bulletOfProgress(75.0, {}).state, Semaphore::Amber);
}

TEST(SparklineOf, TakesTheAnnualFigureElseTheSemesterElseAGap)
{
    Plan plan = test::smallReport().plan;
    const Sparkline line = sparklineOf(plan, plan.indicators[0]);
    EXPECT_EQ(line.targets, (std::vector<Value>{10.0, 20.0, 30.0}));
    EXPECT_EQ(line.obtained, (std::vector<Value>{4.0, 16.0, {}})) << "2022 has only its Sem1, 2024 no column at all";
    EXPECT_EQ(sparklineOf(plan, plan.indicators[2]).obtained, (std::vector<Value>{1.0, 4.0, {}}));
}

TEST(YearChartOf, TellsNdFromAColumnThePlanDoesNotHave)
{
    const Plan plan = test::smallReport().plan;
    const YearChart chart = yearChartOf(plan, plan.indicators[0], Sem2023, {});
    ASSERT_EQ(chart.years.size(), 3u);
    EXPECT_TRUE(chart.years[0].annual.present);
    EXPECT_FALSE(chart.years[0].annual.value);
    EXPECT_EQ(chart.years[0].semester.value, 4.0);
    EXPECT_EQ(chart.years[0].semester.state, Semaphore::Red);
    EXPECT_FALSE(chart.years[1].annual.present);
    EXPECT_FALSE(chart.years[2].semester.present);
    EXPECT_EQ(chart.years[2].target, 30.0);
    EXPECT_EQ(chart.obtained, 16.0);
    EXPECT_EQ(chart.target, 20.0);
    EXPECT_EQ(chart.progress.value, 80.0);
    EXPECT_EQ(chart.state, Semaphore::Amber);
    EXPECT_EQ(chart.baseline, plan.indicators[0].baseline);
}

TEST(YearChartOf, ShowsAPeriodOpenedInAYearWithoutTarget)
{
    Plan plan = test::smallReport().plan;
    plan.periods.push_back({2025, Cut::Semester1});
    for (Indicator &row : plan.indicators)
        row.obtained.push_back(7.0);
    const YearChart chart = yearChartOf(plan, plan.indicators[0], {2025, Cut::Semester1}, {});
    ASSERT_EQ(chart.years.size(), 4u);
    EXPECT_EQ(chart.years[3].year, 2025);
    EXPECT_FALSE(chart.years[3].target);
    EXPECT_EQ(chart.progress.reason, NotCalculable::TargetMissing);
}

} // namespace
} // namespace pei
