// SPDX-License-Identifier: GPL-3.0-or-later
// What foresight says, held against what the rules say of the plan once it has come true.
#include "core/progress/foresight.h"
#include "core/progress/outlook.h"
#include "tests/support/chance.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using test::Chance;

constexpr int Plans = 400;

Value someValue(Chance &chance, int missing = 15)
{
    if (chance.percent(missing))
        return {};
    switch (chance.between(0, 4)) {
    case 0:
        return 0.0;
    case 1:
        return double(chance.between(1, 400));
    case 2:
        return chance.between(1, 999) / 1000.0;
    case 3:
        return double(chance.between(1, 90000)) * 1000;
    default:
        return roundHalfAway(chance.between(0.01, 120.0));
    }
}

Plan somePlan(Chance &chance)
{
    Plan plan;
    plan.firstYear = 2022;
    plan.lastYear = 2024;
    plan.targetYears = {2022, 2023, 2024};
    plan.periods = {{2022, Cut::Annual}, {2023, Cut::Semester1}, {2023, Cut::Annual}, {2024, Cut::Semester1}};
    if (chance.percent(60))
        plan.periods.push_back({2024, Cut::Annual});
    const int elements = chance.between(1, 6);
    for (int i = 0; i < elements; ++i) {
        const bool objective = chance.percent(20);
        const QString code = objective ? u"OEI.0%1"_s.arg(i + 1) : u"AEI.0%1.0%2"_s.arg(i / 2 + 1).arg(i + 1);
        plan.elements.push_back({code, objective ? ElementKind::Objective : ElementKind::Action, u"X"_s, 1});
        const int rows = chance.between(1, 3);
        for (int row = 0; row < rows; ++row) {
            Indicator indicator;
            indicator.id = qint64(plan.indicators.size()) + 1;
            indicator.code = u"IND.0%1.%2"_s.arg(row + 1).arg(code);
            indicator.element = code;
            indicator.name = chance.oneOf({u"Número de casas"_s, u"Porcentaje de casas"_s, u"Tasa de casas"_s,
                                           u"Índice de casas"_s, u"Tasa de variación de casas"_s, u"Casas"_s});
            indicator.direction =
                chance.oneOf({Direction::Ascending, Direction::Ascending, Direction::Descending, Direction::Undefined});
            indicator.aggregation = chance.oneOf(
                {Aggregation::Aggregable, Aggregation::NonAggregable, Aggregation::Maximum, Aggregation::Minimum});
            if (chance.percent(80))
                indicator.relevance =
                    chance.oneOf({Relevance::VeryRelevant, Relevance::Relevant, Relevance::LessRelevant});
            indicator.baseline = {2021, someValue(chance)};
            for (std::size_t year = 0; year < plan.targetYears.size(); ++year)
                indicator.targets.push_back(someValue(chance, 8));
            for (std::size_t period = 0; period < plan.periods.size(); ++period)
                indicator.obtained.push_back(someValue(chance));
            plan.indicators.push_back(indicator);
        }
    }
    return plan;
}

Rules someRules(Chance &chance)
{
    Rules rules;
    rules.element = chance.oneOf({ElementRule::PlainMean, ElementRule::ByRelevance});
    rules.average = chance.oneOf({AverageRule::SkipZero, AverageRule::WithZeros});
    rules.capAt100 = chance.percent(30);
    return rules;
}

// The state the year has with this annual figure.
Semaphore stateWith(Plan plan, std::size_t row, int year, double value)
{
    if (!plan.periodColumn({year, Cut::Annual})) {
        plan.periods.push_back({year, Cut::Annual});
        for (Indicator &indicator : plan.indicators)
            indicator.obtained.push_back({});
    }
    plan.indicators[row].obtained[*plan.periodColumn({year, Cut::Annual})] = value;
    return analyse(plan, {year, Cut::Annual}).semaphore(row);
}

TEST(ForesightProperty, TheNeededValueIsEnoughAndAStepLessIsNot)
{
    std::mt19937_64 engine(7);
    Chance chance(engine);
    int checked = 0;
    for (int i = 0; i < Plans; ++i) {
        const Plan plan = somePlan(chance);
        for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
            for (const Semaphore wanted : {Semaphore::Amber, Semaphore::Green}) {
                SCOPED_TRACE(testing::Message() << "plan " << i << ", row " << row << ", wanted " << int(wanted));
                const Indicator &indicator = plan.indicators[row];
                const Need need = needOf(plan, indicator, 2024, wanted);
                ASSERT_EQ(need.value.has_value(), need.state != NeedState::NotCalculable);
                if (!need.value)
                    continue;
                ASSERT_GE(int(stateWith(plan, row, 2024, *need.value)), int(wanted)) << *need.value;
                // From the step that is enough to the one before it, counted afresh: places, not sums of steps.
                const double scale = std::pow(10, decimalsOf(indicator));
                const double place = std::round(*need.value * scale) + (need.atLeast ? -1 : 1);
                if (place >= 0) {
                    ASSERT_LT(int(stateWith(plan, row, 2024, place / scale)), int(wanted)) << place / scale;
                }
                ++checked;
            }
        }
    }
    EXPECT_GT(checked, Plans);
}

TEST(ForesightProperty, WhatIsSaidOfAStandingYearIsSo)
{
    std::mt19937_64 engine(11);
    Chance chance(engine);
    for (int i = 0; i < Plans; ++i) {
        const Plan plan = somePlan(chance);
        for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
            SCOPED_TRACE(testing::Message() << "plan " << i << ", row " << row);
            const Indicator &indicator = plan.indicators[row];
            const Value standing = standingOf(plan, indicator, 2024);
            for (const Semaphore wanted : {Semaphore::Amber, Semaphore::Green}) {
                const Need need = needOf(plan, indicator, 2024, wanted);
                if (need.state == NeedState::Reached || need.state == NeedState::Room) {
                    ASSERT_TRUE(standing);
                    ASSERT_GE(int(stateWith(plan, row, 2024, *standing)), int(wanted));
                } else if (need.value && standing) {
                    ASSERT_LT(int(stateWith(plan, row, 2024, *standing)), int(wanted));
                }
                if (need.missing) {
                    ASSERT_GE(*need.missing, 0);
                }
            }
            // What is enough for green is enough for amber.
            if (needOf(plan, indicator, 2024, Semaphore::Green).state == NeedState::Reached) {
                ASSERT_EQ(int(needOf(plan, indicator, 2024, Semaphore::Amber).state), int(NeedState::Reached));
            }
        }
    }
}

TEST(ForesightProperty, AnEstimateHasAReasonOrAValueNeverBoth)
{
    std::mt19937_64 engine(13);
    Chance chance(engine);
    int made = 0;
    for (int i = 0; i < Plans; ++i) {
        const Plan plan = somePlan(chance);
        for (const Indicator &indicator : plan.indicators) {
            const Projection projection = projectionOf(plan, indicator, 2024);
            ASSERT_EQ(projection.value.has_value(), projection.reason == NoProjection::None);
            if (!projection.value)
                continue;
            ++made;
            ASSERT_TRUE(std::isfinite(*projection.value));
            // A sum does not shrink while a year goes on.
            if (indicator.aggregation == Aggregation::Aggregable) {
                ASSERT_GE(*projection.value, *plan.obtained(indicator, {2024, Cut::Semester1}));
            }
            if (const auto sense = targetSense(indicator)) {
                ASSERT_EQ(projection.progress, progressTypeOne(*sense, projection.value, plan.target(indicator, 2024)));
            }
        }
    }
    EXPECT_GT(made, 50);
}

TEST(ForesightProperty, TheAverageToComeIsThatOfTheChangedPlan)
{
    std::mt19937_64 engine(17);
    Chance chance(engine);
    int moved = 0;
    for (int i = 0; i < Plans; ++i) {
        const Plan plan = somePlan(chance);
        const Rules rules = someRules(chance);
        const Period period = chance.oneOf(plan.periods);
        const Analysis before = analyse(plan, period, rules);
        for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
            SCOPED_TRACE(testing::Message() << "plan " << i << ", row " << row);
            const Value value = someValue(chance);
            const Plan changed = withValues(plan, {{plan.indicators[row].id, period, value}});
            const Analysis after = analyse(changed, period, rules);
            const auto outlook = outlookWith(plan, before, row, after.indicators[row].value);
            ASSERT_TRUE(outlook);
            ASSERT_EQ(outlook->average, after.average(outlook->kind));
            moved += outlook->average != before.average(outlook->kind);
            const OutlookChange change = outlookChange(plan, before, after);
            ASSERT_EQ(change.after, after.average(leadingKind(plan)));
            ASSERT_EQ(change.bandsAfter.total(), int(plan.indicators.size()));
        }
    }
    EXPECT_GT(moved, Plans / 2);
}

} // namespace
} // namespace pei
