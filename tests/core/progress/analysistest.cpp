// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planjson.h"
#include "core/progress/analysis.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Value ND;

Report realReport()
{
    return planFromJson(readFile(test::dataPath(u"reports/contumaza-2024-sem1.json"_s)).value()).value();
}

TEST(ElementProgress, IsThePlainMeanOrWeighsByRelevance)
{
    const std::vector<Value> progress = {90.0, 60.0, 30.0};
    const std::vector<std::optional<Relevance>> ranks = {Relevance::VeryRelevant, Relevance::Relevant,
                                                         Relevance::LessRelevant};
    EXPECT_EQ(elementProgress(ElementRule::PlainMean, progress, ranks), Value(60));
    EXPECT_EQ(elementProgress(ElementRule::ByRelevance, progress, ranks), Value(70)); // (3·90 + 2·60 + 30) / 6
    // Only those with a value count, and the worst rank present sets the scale.
    EXPECT_EQ(elementProgress(ElementRule::PlainMean, {90.0, ND, 30.0}, ranks), Value(60));
    EXPECT_EQ(elementProgress(ElementRule::ByRelevance, {90.0, 60.0, ND}, ranks), Value(80)); // (2·90 + 60) / 3
    EXPECT_EQ(elementProgress(ElementRule::ByRelevance, {ND, 60.0, ND}, ranks), Value(60));
    EXPECT_EQ(elementProgress(ElementRule::PlainMean, {ND, ND, ND}, ranks), ND);
    EXPECT_EQ(elementProgress(ElementRule::ByRelevance, {}, {}), ND);
}

TEST(AverageProgress, SkipsZerosOrNotAndNeverCountsNd)
{
    const std::vector<Value> progress = {50.0, 0.0, ND, 150.0};
    EXPECT_EQ(averageProgress(AverageRule::SkipZero, progress), Value(100));
    EXPECT_EQ(averageProgress(AverageRule::WithZeros, progress), Value(66.67));
    EXPECT_EQ(averageProgress(AverageRule::SkipZero, progress, true), Value(75));
    EXPECT_EQ(averageProgress(AverageRule::SkipZero, {0.0, ND}), ND);
    EXPECT_EQ(averageProgress(AverageRule::WithZeros, {0.0, ND}), Value(0));
    EXPECT_EQ(averageProgress(AverageRule::WithZeros, {}), ND);
}

TEST(Analysis, ReproducesEveryFigureOfTheRealReport)
{
    const Report report = realReport();
    const Analysis analysis = analyse(report.plan, report.printed.period);
    for (std::size_t i = 0; i < report.plan.indicators.size(); ++i)
        EXPECT_EQ(analysis.indicators[i].value, report.printed.indicators[i][0]) << report.plan.indicators[i].code.toStdString();
    for (std::size_t e = 0; e < report.plan.elements.size(); ++e)
        EXPECT_EQ(analysis.elements[e], report.printed.elements[e][0]) << report.plan.elements[e].code.toStdString();
    const Average &average = analysis.average(ElementKind::Action);
    EXPECT_EQ(average.skipZero, Value(50.68));
    EXPECT_EQ(average.withZeros, Value(46.68));
    EXPECT_EQ(average.zeros, 3);
    EXPECT_EQ(average.total, 38);
    EXPECT_EQ(analysis.bands(ElementKind::Action), (BandCount{32, 6, 0, 0}));
    EXPECT_EQ(analysis.objectives.size(), 12u);
    EXPECT_EQ(analysis.units.size(), 15u);
    EXPECT_EQ(analysis.objectives[1].name.code, u"OEI.02"_s);
    EXPECT_EQ(analysis.objectives[1].progress, Value(28.14)); // the mean counts the zero
}

TEST(Analysis, OrderOfRowsChangesNoAverage)
{
    Report report = realReport();
    const Analysis before = analyse(report.plan, report.printed.period);
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(report.plan.elements.begin(), report.plan.elements.end(), random);
        std::shuffle(report.plan.indicators.begin(), report.plan.indicators.end(), random);
        const Analysis after = analyse(report.plan, report.printed.period);
        ASSERT_EQ(after.averages, before.averages);
        ASSERT_EQ(after.elementBands, before.elementBands);
        ASSERT_EQ(after.objectives.size(), before.objectives.size());
        for (std::size_t i = 0; i < after.objectives.size(); ++i)
            ASSERT_EQ(after.objectives[i].progress, before.objectives[i].progress);
    }
}

TEST(Analysis, NdIsNeverZero)
{
    Plan plan = realReport().plan;
    const Period period{2024, Cut::Semester1};
    const Analysis before = analyse(plan, period);
    const std::size_t column = plan.periodColumn(period).value();
    plan.indicators[0].obtained[column] = std::nullopt; // stood at 10.00
    const Analysis nd = analyse(plan, period);
    plan.indicators[0].obtained[column] = 0.0;
    const Analysis zero = analyse(plan, period);
    EXPECT_EQ(nd.bands(ElementKind::Action).nd, 1);
    EXPECT_EQ(zero.bands(ElementKind::Action).nd, 0);
    EXPECT_EQ(nd.average(ElementKind::Action).withValue, before.average(ElementKind::Action).withValue - 1);
    EXPECT_GT(*nd.average(ElementKind::Action).withZeros, *zero.average(ElementKind::Action).withZeros);
    EXPECT_EQ(nd.units[before.units.size() - 1].missing, before.units.back().missing);
}

TEST(DetectRules, FindsWhatTheRealReportWasMadeWith)
{
    const Report report = realReport();
    const std::optional<DetectedRules> detected = detectRules(report.plan, report.printed);
    ASSERT_TRUE(detected);
    EXPECT_EQ(detected->rules, Rules{});
    EXPECT_TRUE(detected->averageProved);
    EXPECT_FALSE(detected->elementProved); // every action has one indicator
}

TEST(DetectRules, TellsTheElementRulesApartWhereSomethingCan)
{
    Report report = test::smallReport();
    report.plan.indicators[1].relevance = Relevance::LessRelevant;
    report.printed.indicators = {{80.0}, {20.0}, {100.0}};
    report.printed.elements = {{50.0}, {100.0}};
    report.printed.averages = {{ElementKind::Action, 75.0}};
    std::optional<DetectedRules> detected = detectRules(report.plan, report.printed);
    ASSERT_TRUE(detected);
    EXPECT_EQ(detected->rules.element, ElementRule::PlainMean);
    EXPECT_TRUE(detected->elementProved);
    EXPECT_FALSE(detected->averageProved);

    report.printed.elements = {{65.0}, {100.0}}; // (3·80 + 1·20) / 4
    report.printed.averages = {{ElementKind::Action, 82.5}};
    detected = detectRules(report.plan, report.printed);
    ASSERT_TRUE(detected);
    EXPECT_EQ(detected->rules.element, ElementRule::ByRelevance);

    report.printed.averages = {{ElementKind::Action, 82.0}};
    EXPECT_FALSE(detectRules(report.plan, report.printed));
}

TEST(DetectRules, LooksAtEveryColumnForTheElementRule)
{
    Report report = test::smallReport();
    report.plan.indicators[1].relevance = Relevance::LessRelevant;
    // In the report's own column the first element has one value, which every rule gives; the column before tells.
    report.printed.progressPeriods = {{2022, Cut::Annual}, report.printed.period};
    report.printed.indicators = {{80.0, 70.0}, {20.0, std::nullopt}, {100.0, 90.0}};
    report.printed.elements = {{65.0, 70.0}, {100.0, 90.0}};
    report.printed.averages = {{ElementKind::Action, 80.0}};
    const std::optional<DetectedRules> detected = detectRules(report.plan, report.printed);
    ASSERT_TRUE(detected);
    EXPECT_EQ(detected->rules.element, ElementRule::ByRelevance);
    EXPECT_TRUE(detected->elementProved);
}

} // namespace
} // namespace pei
