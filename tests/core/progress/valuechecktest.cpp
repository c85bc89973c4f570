// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/valuecheck.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Value ND;
constexpr Period Sem1{2023, Cut::Semester1};
constexpr Period Annual{2023, Cut::Annual};

// One indicator, 2022 – Sem1 to 2023 – Anual.
Plan planOf(const QString &name, Aggregation aggregation, Value baseline, std::vector<Value> targets,
            std::vector<Value> obtained)
{
    Plan plan = test::smallReport().plan;
    plan.periods = {{2022, Cut::Semester1}, {2022, Cut::Annual}, Sem1, Annual};
    plan.indicators.resize(1);
    Indicator &row = plan.indicators.front();
    row.name = name;
    row.aggregation = aggregation;
    row.baseline.value = baseline;
    row.targets = std::move(targets);
    row.obtained = std::move(obtained);
    return plan;
}

std::vector<Doubt::Kind> kinds(const std::vector<Doubt> &doubts)
{
    std::vector<Doubt::Kind> kinds;
    for (const Doubt &doubt : doubts)
        kinds.push_back(doubt.kind);
    return kinds;
}

using K = Doubt::Kind;

TEST(Unit, IsTheFirstWordOfTheName)
{
    EXPECT_EQ(unitOf(u"Porcentaje de hogares"), ValueUnit::Percentage);
    EXPECT_EQ(unitOf(u"% de hogares"), ValueUnit::Percentage);
    EXPECT_EQ(unitOf(u"NÚMERO DE FAMILIAS"), ValueUnit::Number);
    EXPECT_EQ(unitOf(u"Nº de familias"), ValueUnit::Number);
    EXPECT_EQ(unitOf(u"N° de familias"), ValueUnit::Number);
    EXPECT_EQ(unitOf(u"Tasa de mortalidad"), ValueUnit::Rate);
    EXPECT_EQ(unitOf(u" Tasa de variación anual"), ValueUnit::Variation);
    EXPECT_EQ(unitOf(u"Porcentaje de incremento de ventas"), ValueUnit::Variation);
    EXPECT_EQ(unitOf(u"Índice de satisfacción"), ValueUnit::Index);
    EXPECT_EQ(unitOf(u"Ratio"), ValueUnit::Ratio);
    EXPECT_EQ(unitOf(u"Promedio de días"), ValueUnit::Mean);
    EXPECT_EQ(unitOf(u"Numeroso grupo"), ValueUnit::Unknown);
    EXPECT_EQ(unitOf(u""), ValueUnit::Unknown);
}

struct RangeCase
{
    QString name;
    double value;
    ValueRefusal refusal;
    std::vector<K> doubts;
};

class Range : public testing::TestWithParam<RangeCase>
{
};

TEST_P(Range, RefusesTheImpossibleAndDoubtsTheUnusual)
{
    // From 1 to 100: no step within 297 is a jump.
    const Plan plan = planOf(GetParam().name, Aggregation::NonAggregable, 1.0, {ND, ND, 100.0}, {ND, ND, ND, ND});
    const ValueCheck check = checkValue(plan, 0, Sem1, Value(GetParam().value));
    EXPECT_EQ(check.refusal, GetParam().refusal);
    EXPECT_EQ(kinds(check.doubts), GetParam().doubts);
}

INSTANTIATE_TEST_SUITE_P(
    Units, Range,
    testing::Values(RangeCase{u"Porcentaje de x"_s, 100, ValueRefusal::None, {}},
                    RangeCase{u"Porcentaje de x"_s, 100.01, ValueRefusal::None, {K::AboveRange}},
                    RangeCase{u"Porcentaje de x"_s, -0.01, ValueRefusal::BelowZero, {}},
                    RangeCase{u"Número de x"_s, 0, ValueRefusal::None, {}},
                    RangeCase{u"Número de x"_s, -1, ValueRefusal::BelowZero, {}},
                    RangeCase{u"Tasa de x"_s, -1, ValueRefusal::BelowZero, {}},
                    RangeCase{u"Ratio de x"_s, -1, ValueRefusal::BelowZero, {}},
                    RangeCase{u"Índice de x"_s, -1, ValueRefusal::None, {K::BelowRange}},
                    RangeCase{u"Promedio de x"_s, -1, ValueRefusal::None, {K::BelowRange}},
                    RangeCase{u"Camas de x"_s, -1, ValueRefusal::None, {K::BelowRange}},
                    RangeCase{u"Tasa de variación de x"_s, -30, ValueRefusal::None, {}},
                    RangeCase{u"Tasa de variación de x"_s, -101, ValueRefusal::None, {K::BelowRange}},
                    RangeCase{u"Número de x"_s, 250, ValueRefusal::None, {}}));

TEST(RangeOfIndicator, OpensWhereThePlanItselfGoesBeyond)
{
    const Plan plan = planOf(u"Porcentaje de ejecución"_s, Aggregation::NonAggregable, -3.0, {50.0, 120.0, 130.0},
                             {ND, ND, ND, ND});
    EXPECT_EQ(rangeOf(plan.indicators.front()), (ValueRange{}));
    EXPECT_TRUE(checkValue(plan, 0, Sem1, Value(-5.0)).taken());
    EXPECT_TRUE(checkValue(plan, 0, Sem1, Value(125.0)).doubts.empty());
}

TEST(Doubts, HoldTheYearAgainstItsFirstSemester)
{
    Plan plan = planOf(u"Número de x"_s, Aggregation::Aggregable, 70.0, {80.0, 90.0, 100.0}, {ND, ND, 40.0, ND});
    const std::vector<Doubt> low = doubtsOf(plan, 0, Annual, 39.0);
    ASSERT_EQ(kinds(low), std::vector{K::AnnualTooLow});
    EXPECT_EQ(low[0].other, Value(40.0));
    EXPECT_EQ(low[0].since, Sem1);
    EXPECT_TRUE(doubtsOf(plan, 0, Annual, 40.0).empty());
    plan.indicators[0].obtained[3] = 30.0;
    EXPECT_EQ(kinds(doubtsOf(plan, 0, Sem1)), std::vector{K::AnnualTooLow}) << "both cells are in question";
    plan.indicators[0].aggregation = Aggregation::NonAggregable;
    EXPECT_TRUE(doubtsOf(plan, 0, Annual, 39.0).empty());
}

TEST(Doubts, SeeACopiedBaseline)
{
    const Plan plan = planOf(u"Número de x"_s, Aggregation::NonAggregable, 0.0, {10.0, 20.0, 30.0}, {ND, ND, ND, ND});
    EXPECT_EQ(kinds(doubtsOf(plan, 0, Sem1, 0.0)), std::vector{K::EqualsBaseline});
    EXPECT_TRUE(doubtsOf(plan, 0, Sem1, ND).empty());
    EXPECT_TRUE(doubtsOf(plan, 0, Sem1, 0.5).empty());
}

struct JumpCase
{
    Aggregation aggregation;
    Value baseline;
    std::vector<Value> targets;
    std::vector<Value> obtained;
    Period period;
    double value;
    bool jumps;
};

class Jumps : public testing::TestWithParam<JumpCase>
{
};

TEST_P(Jumps, AreStepsBeyondThreeTimesThePlannedOne)
{
    const JumpCase &c = GetParam();
    const Plan plan = planOf(u"Promedio de x"_s, c.aggregation, c.baseline, c.targets, c.obtained);
    const std::vector<K> found = kinds(doubtsOf(plan, 0, c.period, c.value));
    EXPECT_EQ(std::count(found.begin(), found.end(), K::Jump), c.jumps ? 1 : 0);
}

constexpr Aggregation Stock = Aggregation::NonAggregable;
constexpr Aggregation Flow = Aggregation::Aggregable;
INSTANTIATE_TEST_SUITE_P(
    Steps, Jumps,
    testing::Values(
        // A slipped decimal point: 3 → 30 planned, steps of 27 at most.
        JumpCase{Stock, 3.0, {10.0, 20.0, 30.0}, {ND, ND, ND, ND}, Sem1, 18.0, false},
        JumpCase{Stock, 3.0, {10.0, 20.0, 30.0}, {ND, ND, ND, ND}, Sem1, 180.0, true},
        // Three times the step to the year's target, 17, is the longest: 54 is still none, more is.
        JumpCase{Stock, 3.0, {10.0, 20.0, 30.0}, {ND, ND, ND, ND}, Sem1, 54.0, false},
        JumpCase{Stock, 3.0, {10.0, 20.0, 30.0}, {ND, ND, ND, ND}, Sem1, 54.1, true},
        // The last figure, not the baseline, is where the step starts.
        JumpCase{Stock, 3.0, {10.0, 20.0, 30.0}, {ND, 45.0, ND, ND}, Sem1, 60.0, false},
        // The value before the period, not one after it.
        JumpCase{Stock, 3.0, {10.0, 20.0, 30.0}, {ND, ND, ND, 500.0}, Sem1, 480.0, true},
        // A flow: half a year is compared with the half year before, and without one with nothing.
        JumpCase{Flow, 100.0, {100.0, 101.0, 102.0}, {ND, 100.0, ND, ND}, Sem1, 5.0, false},
        JumpCase{Flow, 100.0, {100.0, 101.0, 102.0}, {50.0, 100.0, ND, ND}, Sem1, 5.0, true},
        JumpCase{Flow, 100.0, {100.0, 101.0, 102.0}, {50.0, 100.0, ND, ND}, Sem1, 30.0, false},
        JumpCase{Flow, 100.0, {100.0, 101.0, 102.0}, {50.0, 100.0, ND, ND}, Annual, 301.0, true},
        // A flat plan has no step to measure with: three times as much, or a third.
        JumpCase{Stock, 40.0, {40.0, 40.0, 40.0}, {ND, ND, ND, ND}, Sem1, 120.0, false},
        JumpCase{Stock, 40.0, {40.0, 40.0, 40.0}, {ND, ND, ND, ND}, Sem1, 121.0, true},
        JumpCase{Stock, 40.0, {40.0, 40.0, 40.0}, {ND, ND, ND, ND}, Sem1, 13.0, true},
        JumpCase{Stock, 0.0, {0.0, 0.0, 0.0}, {ND, ND, ND, ND}, Sem1, 13.0, false},
        JumpCase{Stock, ND, {10.0, 20.0, 30.0}, {ND, ND, ND, ND}, Sem1, 9999.0, false}));

TEST(Jump, SaysWhatItIsMeasuredAgainst)
{
    const Plan plan = planOf(u"Promedio de x"_s, Stock, 3.0, {10.0, 20.0, 30.0}, {ND, 8.0, ND, ND});
    const std::vector<Doubt> doubts = doubtsOf(plan, 0, Sem1, 90.0);
    ASSERT_EQ(kinds(doubts), std::vector{K::Jump});
    EXPECT_EQ(doubts[0].other, Value(8.0));
    EXPECT_EQ(doubts[0].since, (Period{2022, Cut::Annual}));
    EXPECT_DOUBLE_EQ(doubts[0].limit, 36.0);
}

TEST(Check, RefusesTextsWithTheirReason)
{
    const Plan plan = planOf(u"Número de x"_s, Stock, 3.0, {ND, 2000.0, ND}, {ND, ND, ND, ND});
    EXPECT_EQ(checkValue(plan, 0, Sem1, u"en trámite").refusal, ValueRefusal::NotANumber);
    EXPECT_EQ(checkValue(plan, 0, Sem1, u"1,05.00").refusal, ValueRefusal::BadGrouping);
    EXPECT_EQ(checkValue(plan, 0, Sem1, u"1.2.3,4,5").refusal, ValueRefusal::TooManyMarks);
    EXPECT_EQ(checkValue(plan, 0, Sem1, u"1234567890123456").refusal, ValueRefusal::TooLong);
    EXPECT_EQ(checkValue(plan, 0, Sem1, u"-4").refusal, ValueRefusal::BelowZero);
    EXPECT_EQ(checkValue(plan, 0, Sem1, u"-1,500").refusal, ValueRefusal::BelowZero) << "under both readings";
    EXPECT_EQ(checkValue(plan, 1, Sem1, u"4").refusal, ValueRefusal::Outside);
    EXPECT_EQ(checkValue(plan, 0, {2024, Cut::Annual}, u"4").refusal, ValueRefusal::Outside);
    EXPECT_EQ(checkValue(plan, 0, Sem1, u"nd"), ValueCheck());
    EXPECT_EQ(checkValue(plan, 0, Sem1, u"12,5").value, Value(12.5));
}

TEST(Check, TakesAnAmbiguousNumberOnlyAsSomebodySaid)
{
    const Plan plan = planOf(u"Número de x"_s, Stock, 3.0, {ND, 2000.0, ND}, {ND, ND, ND, ND});
    const auto check = [&](QStringView text, AmbiguousReading reading) {
        return checkValue(plan, 0, Sem1, text, reading);
    };
    EXPECT_EQ(check(u"1,500", AmbiguousReading::Refused).refusal, ValueRefusal::Ambiguous);
    EXPECT_EQ(check(u"1,500", AmbiguousReading::Refused).number.alternative, Value(1.5));
    EXPECT_EQ(check(u"1,500", AmbiguousReading::AsShown).value, Value(1500.0));
    EXPECT_EQ(check(u"1.500", AmbiguousReading::AsShown).value, Value(1.5));
    for (const QStringView text : {QStringView(u"1,500"), QStringView(u"1.500")}) {
        EXPECT_EQ(check(text, AmbiguousReading::Thousands).value, Value(1500.0));
        EXPECT_EQ(check(text, AmbiguousReading::Decimals).value, Value(1.5));
    }
    EXPECT_EQ(check(u"2,550.00", AmbiguousReading::Decimals).value, Value(2550.0)) << "not ambiguous";
}

} // namespace
} // namespace pei
