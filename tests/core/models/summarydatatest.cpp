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

TEST(BaselineCopies, CountsOnlyWhereBothFiguresExist)
{
    Plan plan = planOf({5.0, 6.0, std::nullopt, 5.0});
    plan.indicators[3].baseline.value.reset();
    EXPECT_EQ(baselineCopies(plan, Sem2023), (BaselineCopies{1, 2, 2021}));
    plan.indicators[1].baseline = {2019, 6.0};
    EXPECT_EQ(baselineCopies(plan, Sem2023), (BaselineCopies{2, 2, std::nullopt})) << "of different years";
}

TEST(PastGaps, LeavesOutThePeriodItselfAndNamesEmptyYears)
{
    Plan plan = test::smallReport().plan; // 2022 S1 4 ND 0, 2022 A ND ND 1, 2023 S1
    const PastGaps gaps = pastGaps(plan, Sem2023);
    EXPECT_EQ(gaps, (PastGaps{6, 3, {}, 0}));
    for (Indicator &row : plan.indicators)
        row.obtained[0] = row.obtained[1] = std::nullopt;
    EXPECT_EQ(pastGaps(plan, Sem2023), (PastGaps{6, 6, {2022}, 6}));
    EXPECT_EQ(pastGaps(plan, {2022, Cut::Annual}), (PastGaps{3, 3, {}, 0})) << "the period's own year is not past";
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
