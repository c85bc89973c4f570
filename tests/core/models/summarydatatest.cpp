// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/summarydata.h"

#include "tests/support/examples.h"
#include "tests/support/printers.h"

namespace pei {
namespace {

constexpr Period Sem2023{2023, Cut::Semester1};

// One action with one indicator for each progress, in percent of a target of 100.
Plan planOf(const std::vector<Value> &progress)
{
    Plan plan = test::smallReport().plan;
    const Indicator model = plan.indicators[0];
    plan.indicators.clear();
    for (const Value &value : progress) {
        Indicator row = model;
        row.targets.assign(3, 100.0);
        row.obtained = {std::nullopt, std::nullopt, value};
        plan.indicators.push_back(row);
    }
    return plan;
}

TEST(WidestGaps, RanksThoseShortOfGreenAndSkipsNd)
{
    const Plan plan = planOf({80.0, std::nullopt, 10.0, 99.0, 0.0, 10.0});
    const Analysis analysis = analyse(plan, Sem2023);
    EXPECT_EQ(widestGaps(analysis, 10), (std::vector<std::size_t>{4, 2, 5, 0}));
    EXPECT_EQ(widestGaps(analysis, 2), (std::vector<std::size_t>{4, 2}));
    EXPECT_TRUE(widestGaps(analysis, 0).empty());
}

TEST(NearAmber, TakesRedsThatLackLessThanTheGivenPoints)
{
    const Analysis analysis = analyse(planOf({70.0, 70.01, 74.99, 75.0, 40.0}), Sem2023);
    EXPECT_EQ(nearAmber(analysis), (std::vector<std::size_t>{2, 1})) << "70.00 lacks exactly five";
    EXPECT_EQ(nearAmber(analysis, 6), (std::vector<std::size_t>{2, 1, 0}));
}

TEST(OwedData, AsksForThePeriodInForceFirstThenForTheNext)
{
    Plan plan = test::smallReport().plan;
    const OwedData now = owedData(plan, analyse(plan, Sem2023));
    EXPECT_EQ(now.period, Sem2023);
    EXPECT_EQ(now.values, 1);
    ASSERT_EQ(now.units.size(), 1u);
    EXPECT_EQ(now.units[0].first.code, u"10");
    plan.indicators[1].obtained[2] = 3.0;
    const OwedData next = owedData(plan, analyse(plan, Sem2023));
    EXPECT_EQ(next.period, (Period{2023, Cut::Annual}));
    EXPECT_EQ(next.values, 3);
    EXPECT_EQ(next.units.size(), 2u);
}

TEST(CompareWithPrinted, KnowsEqualDifferentAndNotPrinted)
{
    Report report = test::smallReport();
    const Analysis analysis = analyse(report.plan, Sem2023);
    EXPECT_EQ(compareWithPrinted(analysis, report.printed, ElementKind::Action), PrintedTable::Equal);
    EXPECT_EQ(compareWithPrinted(analysis, report.printed, ElementKind::Objective), PrintedTable::NotPrinted);
    report.printed.semaphore[0].red = 1;
    EXPECT_EQ(compareWithPrinted(analysis, report.printed, ElementKind::Action), PrintedTable::Differs);
    EXPECT_EQ(compareWithPrinted(analyse(report.plan, {2022, Cut::Annual}), report.printed, ElementKind::Action),
              PrintedTable::NotPrinted);
}

} // namespace
} // namespace pei
