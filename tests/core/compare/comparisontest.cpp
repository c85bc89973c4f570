// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using test::smallReport;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr Period First{2022, Cut::Semester1};
constexpr Period Last{2023, Cut::Semester1};

const RowChange *rowOf(const std::vector<RowChange> &rows, const QString &code)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RowChange &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<ChangeKind> kindsOf(const RowChange &row)
{
    std::vector<ChangeKind> kinds;
    for (const ChangeKind kind : ChangeKinds) {
        if (hasChange(row, kind))
            kinds.push_back(kind);
    }
    return kinds;
}

int countOf(const std::vector<RowChange> &rows, ChangeKind kind)
{
    return countChanges(rows)[std::size_t(kind)];
}

TEST(Comparison, TwoPeriodsOfOnePlanMoveProgressAndSemaphore)
{
    const Plan plan = smallReport().plan;
    const Comparison result = compare({plan, First}, {plan, Last});

    // 0 of 2 became 4 of 4, 4 of 10 became 16 of 20; nothing is known of the third.
    ASSERT_THAT(result.indicators, SizeIs(3));
    const RowChange &most = result.indicators[0];
    EXPECT_EQ(most.code, u"IND.01.AEI.01.02"_s);
    EXPECT_EQ(most.before->progress, 0.0);
    EXPECT_EQ(most.after->progress, 100.0);
    EXPECT_EQ(most.change(), 100.0);
    EXPECT_EQ(most.movement(), Movement::Up);
    EXPECT_EQ(most.stateBefore(), Semaphore::Red);
    EXPECT_EQ(most.stateAfter(), Semaphore::Green);
    EXPECT_EQ(most.before->obtained, 0.0);
    EXPECT_EQ(most.after->obtained, 4.0);
    EXPECT_EQ(most.before->target, 2.0);
    EXPECT_EQ(most.after->target, 4.0);
    EXPECT_EQ(result.indicators[1].code, u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(result.indicators[1].change(), 40.0);
    EXPECT_EQ(result.indicators[2].code, u"IND.02.AEI.01.01"_s);
    EXPECT_FALSE(result.indicators[2].change().has_value());

    EXPECT_EQ(countOf(result.indicators, ChangeKind::Up), 2);
    EXPECT_EQ(countOf(result.indicators, ChangeKind::Down), 0);
    EXPECT_EQ(countOf(result.indicators, ChangeKind::Uncomparable), 1);
    EXPECT_EQ(countOf(result.indicators, ChangeKind::Semaphore), 2);
    // The plan itself is the same one: nothing in it has changed.
    for (const ChangeKind kind : {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Renamed, ChangeKind::Targets,
                                  ChangeKind::Values, ChangeKind::Fields})
        EXPECT_EQ(countOf(result.indicators, kind), 0) << int(kind);
    // Actions: 40 and 0 became 80 and 100.
    EXPECT_EQ(result.averageBefore().skipZero, 40.0);
    EXPECT_EQ(result.averageBefore().withZeros, 20.0);
    EXPECT_EQ(result.averageAfter().skipZero, 90.0);
    EXPECT_EQ(result.averageAfter().withZeros, 90.0);
    EXPECT_THAT(result.elements, SizeIs(2));
    EXPECT_EQ(result.elements.front().code, u"AEI.01.02"_s);
    EXPECT_FALSE(result.isEmpty());
}

// Each edit of one row, and all the ways in which that row has then changed.
struct EditCase
{
    const char *name;
    std::function<void(Plan &)> edit;
    std::vector<ChangeKind> kinds;
    QString code = u"IND.01.AEI.01.01"_s;
};

class ComparisonEdit : public testing::TestWithParam<EditCase>
{
};

TEST_P(ComparisonEdit, IsFoundInItsRowAndInNoOther)
{
    const EditCase &edit = GetParam();
    const Plan before = smallReport().plan;
    Plan after = before;
    edit.edit(after);
    const Comparison result = compare({before, Last}, {after, Last});
    ASSERT_THAT(result.indicators, SizeIs(3));
    const RowChange *row = rowOf(result.indicators, edit.code);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(kindsOf(*row), edit.kinds);
    EXPECT_TRUE(hasChanged(*row));
    for (const RowChange &other : result.indicators) {
        if (&other != row) {
            EXPECT_FALSE(hasChanged(other)) << other.code.toStdString();
        }
    }
    EXPECT_FALSE(result.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Indicators, ComparisonEdit,
    testing::Values(EditCase{"name",
                             [](Plan &plan) { plan.indicators[0].name = u"Otro"_s; },
                             {ChangeKind::Level, ChangeKind::Renamed}},
                    EditCase{"target",
                             [](Plan &plan) { plan.indicators[0].targets[2] = 35.0; },
                             {ChangeKind::Level, ChangeKind::Targets}},
                    EditCase{"targetOfThePeriod",
                             [](Plan &plan) { plan.indicators[0].targets[1] = 16.0; },
                             {ChangeKind::Up, ChangeKind::Semaphore, ChangeKind::Targets}},
                    EditCase{"value",
                             [](Plan &plan) { plan.indicators[0].obtained[2] = 15.0; },
                             {ChangeKind::Down, ChangeKind::Values}},
                    EditCase{"valueOfAnotherPeriod",
                             [](Plan &plan) { plan.indicators[0].obtained[1] = 15.0; },
                             {ChangeKind::Level, ChangeKind::Values}},
                    EditCase{"valueLost",
                             [](Plan &plan) { plan.indicators[0].obtained[2] = std::nullopt; },
                             {ChangeKind::Uncomparable, ChangeKind::Semaphore, ChangeKind::Values}},
                    EditCase{"executingUnit",
                             [](Plan &plan) { plan.indicators[0].executingUnit.code = u"300002"_s; },
                             {ChangeKind::Level, ChangeKind::Fields}},
                    EditCase{"responsibleUnit",
                             [](Plan &plan) { plan.indicators[0].responsibleUnit.name = u"GERENCIA"_s; },
                             {ChangeKind::Level, ChangeKind::Fields}},
                    EditCase{"relevance",
                             [](Plan &plan) { plan.indicators[0].relevance = std::nullopt; },
                             {ChangeKind::Level, ChangeKind::Fields}},
                    EditCase{"direction",
                             [](Plan &plan) { plan.indicators[0].direction = Direction::Descending; },
                             {ChangeKind::Up, ChangeKind::Semaphore, ChangeKind::Fields}},
                    EditCase{"aggregation",
                             [](Plan &plan) { plan.indicators[0].aggregation = Aggregation::Aggregable; },
                             {ChangeKind::Level, ChangeKind::Fields}},
                    EditCase{"baselineYear",
                             [](Plan &plan) { plan.indicators[0].baseline.year = 2020; },
                             {ChangeKind::Level, ChangeKind::Fields}},
                    EditCase{"baselineValue",
                             [](Plan &plan) { plan.indicators[0].baseline.value = std::nullopt; },
                             {ChangeKind::Level, ChangeKind::Fields}},
                    EditCase{"everything",
                             [](Plan &plan) {
                                 Indicator &row = plan.indicators[0];
                                 row.name = u"Otro"_s;
                                 row.targets[0] = 1.0;
                                 row.obtained[2] = 20.0;
                                 row.relevance = Relevance::LessRelevant;
                             },
                             {ChangeKind::Up, ChangeKind::Semaphore, ChangeKind::Renamed, ChangeKind::Targets,
                              ChangeKind::Values, ChangeKind::Fields}}),
    [](const auto &param) { return std::string(param.param.name); });

TEST(Comparison, TellsWhatAFieldWasAndIs)
{
    const Plan before = smallReport().plan;
    Plan after = before;
    after.indicators[1].targets[0] = 41.5;
    after.indicators[1].name = u"Porcentaje de pasarelas"_s;
    const Comparison result = compare({before, Last}, {after, Last});
    const RowChange *row = rowOf(result.indicators, u"IND.02.AEI.01.01"_s);
    ASSERT_NE(row, nullptr);
    EXPECT_THAT(row->fields, ElementsAre(FieldChange{PlanField::IndicatorName, 1, 0, u"Porcentaje de puentes"_s,
                                                     u"Porcentaje de pasarelas"_s, true},
                                         FieldChange{PlanField::Target, 1, 2022, 40.0, 41.5, true}));
    EXPECT_EQ(row->name, u"Porcentaje de pasarelas"_s);
}

TEST(Comparison, RowsThatCameAndWentAreTold)
{
    const Plan before = smallReport().plan;
    Plan after = before;
    after.indicators.erase(after.indicators.begin() + 2);
    after.indicators[1].code = u"IND.03.AEI.01.01"_s;
    after.elements.pop_back();
    after.elements.insert(after.elements.begin(), {u"OEI.01"_s, ElementKind::Objective, u"VÍAS"_s, 1});
    const Comparison result = compare({before, Last}, {after, Last});
    ASSERT_THAT(result.indicators, SizeIs(4));
    // What moved first, then those added, then those removed.
    EXPECT_EQ(result.indicators[0].code, u"IND.01.AEI.01.01"_s);
    EXPECT_TRUE(result.indicators[1].isAdded());
    EXPECT_EQ(result.indicators[1].code, u"IND.03.AEI.01.01"_s);
    EXPECT_TRUE(result.indicators[2].isRemoved());
    EXPECT_TRUE(result.indicators[3].isRemoved());
    EXPECT_EQ(result.indicators[2].code, u"IND.01.AEI.01.02"_s);
    EXPECT_EQ(result.indicators[2].before->progress, 100.0);
    EXPECT_EQ(countOf(result.elements, ChangeKind::Added), 1);
    EXPECT_EQ(countOf(result.elements, ChangeKind::Removed), 1);
    EXPECT_TRUE(rowOf(result.elements, u"OEI.01"_s)->objective);
    // The semaphore of a row that is gone has not changed.
    EXPECT_EQ(countOf(result.indicators, ChangeKind::Semaphore), 0);
}

TEST(Comparison, AnotherUnitOfTheSameCodeIsAChangeNotAnotherRow)
{
    Plan before = smallReport().plan;
    // One indicator measured by two units.
    Indicator twin = before.indicators[0];
    twin.executingUnit = {u"300002"_s, u"OTRA EJECUTORA"_s};
    twin.obtained = {1.0, 1.0, 10.0};
    before.indicators.push_back(twin);
    Plan after = before;
    std::swap(after.indicators[0], after.indicators[3]);
    EXPECT_TRUE(compare({before, Last}, {after, Last}).isEmpty()) << "in another order they are the same rows";

    after.indicators[0].executingUnit = {u"300009"_s, u"EJECUTORA NUEVA"_s};
    const Comparison renamed = compare({before, Last}, {after, Last});
    EXPECT_EQ(countOf(renamed.indicators, ChangeKind::Fields), 1);
    EXPECT_EQ(countOf(renamed.indicators, ChangeKind::Added), 0);

    // Both are others: which is which nobody can tell.
    after.indicators[3].executingUnit = {u"300010"_s, u"Y OTRA MÁS"_s};
    const Comparison others = compare({before, Last}, {after, Last});
    EXPECT_EQ(countOf(others.indicators, ChangeKind::Added), 2);
    EXPECT_EQ(countOf(others.indicators, ChangeKind::Removed), 2);
}

TEST(Comparison, TheStoresKeyKnowsARowAgain)
{
    Plan before = smallReport().plan;
    Indicator twin = before.indicators[0];
    before.indicators.push_back(twin); // the same code and units twice
    for (std::size_t i = 0; i < before.indicators.size(); ++i)
        before.indicators[i].id = qint64(i) + 1;
    Plan after = before;
    std::swap(after.indicators[0], after.indicators[3]);
    after.indicators[0].obtained[2] = 20.0;
    const Comparison result = compare({before, Last}, {after, Last});
    ASSERT_EQ(countOf(result.indicators, ChangeKind::Values), 1);
    EXPECT_EQ(result.indicators.front().id, 4);
}

TEST(Comparison, ColumnsAndTheEntitysLinesAreTold)
{
    const Plan before = smallReport().plan;
    Plan after = before;
    after.periods.push_back({2023, Cut::Annual});
    after.targetYears.push_back(2025);
    for (Indicator &row : after.indicators) {
        row.obtained.push_back(std::nullopt);
        row.targets.push_back(std::nullopt);
    }
    after.entity.lines[1].second.name = u"OTRO DISTRITO"_s;
    after.entity.lines.insert(after.entity.lines.begin() + 1, {EntityLevel::Pliego, {u"301"_s, u"PLIEGO"_s}});
    const Comparison result = compare({before, Last}, {after, Last});
    EXPECT_THAT(result.addedPeriods, ElementsAre(Period{2023, Cut::Annual}));
    EXPECT_THAT(result.removedPeriods, IsEmpty());
    EXPECT_THAT(result.addedTargetYears, ElementsAre(2025));
    EXPECT_THAT(result.removedTargetYears, IsEmpty());
    EXPECT_THAT(result.entity,
                ElementsAre(EntityChange{EntityLevel::Pliego, {}, {u"301"_s, u"PLIEGO"_s}},
                            EntityChange{
                                EntityLevel::District, {u"060501"_s, u"PRUEBA"_s}, {u"060501"_s, u"OTRO DISTRITO"_s}}));
    EXPECT_EQ(countOf(result.indicators, ChangeKind::Values), 0) << "an empty column has no values";
    EXPECT_FALSE(result.isEmpty());
}

TEST(Comparison, TheRulesInForceCountOnBothSides)
{
    const Plan plan = smallReport().plan;
    Rules rules;
    rules.bands = {30, 60};
    const Comparison result = compare({plan, First}, {plan, Last}, rules);
    EXPECT_EQ(rowOf(result.indicators, u"IND.01.AEI.01.01"_s)->stateBefore(), Semaphore::Amber);
    EXPECT_EQ(rowOf(result.indicators, u"IND.01.AEI.01.01"_s)->stateAfter(), Semaphore::Green);
    EXPECT_EQ(result.before.rules, rules);
}

TEST(LatestPair, IsOfPeriodsThatHaveValues)
{
    Plan plan = smallReport().plan;
    EXPECT_EQ(latestPair(plan), (PeriodPair{{2022, Cut::Annual}, Last}));
    EXPECT_EQ(latestPair(plan, Period{2022, Cut::Annual}), (PeriodPair{First, {2022, Cut::Annual}}));
    EXPECT_EQ(latestPair(plan, First), std::nullopt) << "nothing comes before";
    EXPECT_EQ(latestPair(plan, Period{2024, Cut::Annual}), std::nullopt) << "no such column";
    plan.periods.push_back({2023, Cut::Annual});
    for (Indicator &row : plan.indicators) {
        row.obtained[1] = std::nullopt;
        row.obtained.push_back(std::nullopt);
    }
    EXPECT_EQ(latestPair(plan), (PeriodPair{First, Last})) << "empty ones are passed over";
    EXPECT_EQ(latestPair(plan, Period{2023, Cut::Annual}), std::nullopt);
    EXPECT_FALSE(hasValues(plan, {2022, Cut::Annual}));
    EXPECT_EQ(latestPair(Plan()), std::nullopt);
}

TEST(Comparison, OfNothingIsNothing)
{
    const Plan none;
    const Comparison result = compare({none, Last}, {none, Last});
    EXPECT_TRUE(result.isEmpty());
    EXPECT_THAT(result.indicators, IsEmpty());
}

} // namespace
} // namespace pei
