// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertrules.h"
#include "core/exchange/planjson.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using testing::ElementsAre;

namespace pei {
namespace {

constexpr Period Sem2024{2024, Cut::Semester1};

class RealReport : public testing::Test
{
protected:
    std::vector<Alert> of(AlertRule rule) const
    {
        std::vector<Alert> found;
        std::copy_if(alerts.begin(), alerts.end(), std::back_inserter(found),
                     [rule](const Alert &alert) { return alert.rule == rule; });
        return found;
    }
    // The codes of what the rule's alerts are about, without their common beginnings.
    std::vector<std::string> subjects(AlertRule rule) const
    {
        std::vector<std::string> codes;
        for (const Alert &alert : of(rule)) {
            if (alert.subject.rows.empty())
                codes.push_back(alert.subject.code.toStdString());
            for (const std::size_t row : alert.subject.rows)
                codes.push_back(report.plan.indicators[row].code.mid(11).toStdString());
        }
        return codes;
    }

    const Report report = planFromJson(readFile(test::dataPath(u"reports/contumaza-2024-sem1.json"_s)).value()).value();
    const Analysis analysis = analyse(report.plan, report.printed.period);
    const std::vector<Alert> alerts = findAlerts({report.plan, analysis, &report.printed});
};

TEST_F(RealReport, CopiesItsBaselineInAll38Values)
{
    const std::vector<Alert> whole = of(AlertRule::BaselineCopied);
    ASSERT_EQ(whole.size(), 1u);
    EXPECT_EQ(whole[0].severity, AlertSeverity::Critical);
    EXPECT_EQ(whole[0].facts.count, 38);
    EXPECT_EQ(whole[0].facts.total, 38);
    EXPECT_EQ(whole[0].facts.year, 2020);
    EXPECT_EQ(whole[0].cells.size(), 38u);
    EXPECT_EQ(of(AlertRule::EqualsBaseline).size(), 38u);
    EXPECT_THAT(subjects(AlertRule::ApparentProgress),
                ElementsAre("03.01", "03.02", "04.02", "07.02", "12.07", "12.08")); // all six ambers
}

TEST_F(RealReport, LacksAll152CellsOf2022And2023)
{
    const std::vector<Alert> years = of(AlertRule::YearMissing);
    ASSERT_EQ(years.size(), 2u);
    EXPECT_EQ(years[0].facts.year, 2022);
    EXPECT_EQ(years[1].facts.year, 2023);
    EXPECT_EQ(years[0].facts.count + years[1].facts.count, 152);
    EXPECT_EQ(years[0].severity, AlertSeverity::Critical);
    EXPECT_THAT(subjects(AlertRule::PastMissing), ElementsAre());
}

TEST_F(RealReport, AimsStrangelyInAFewPlaces)
{
    EXPECT_THAT(subjects(AlertRule::FirstTarget), ElementsAre("12.07", "12.08"));
    EXPECT_THAT(subjects(AlertRule::TargetReversal), ElementsAre());
    EXPECT_THAT(subjects(AlertRule::FlatTargets), ElementsAre("12.02", "12.05"));
    EXPECT_THAT(subjects(AlertRule::SmallHorizon), ElementsAre("04.02"));
    const std::vector<Alert> jumps = of(AlertRule::TargetJump);
    ASSERT_EQ(jumps.size(), 1u);
    EXPECT_EQ(jumps[0].subject.code, u"IND.01.AEI.03.02"_s);
    EXPECT_EQ(jumps[0].facts.year, 2027);
    EXPECT_EQ(jumps[0].facts.value, Value(950));
    EXPECT_EQ(jumps[0].facts.other, Value(50));
}

TEST_F(RealReport, RepeatsIndicatorsAndAddsUpPercentages)
{
    EXPECT_THAT(subjects(AlertRule::SameName), ElementsAre("12.03", "12.05"));
    EXPECT_THAT(subjects(AlertRule::SameSeries), ElementsAre("02.02", "05.01", "08.01", "11.01"));
    EXPECT_EQ(of(AlertRule::SameSeries).size(), 2u);
    EXPECT_THAT(subjects(AlertRule::AggregablePercentage),
                ElementsAre("01.01", "04.01", "06.01", "08.01", "11.01", "12.01"));
    EXPECT_THAT(subjects(AlertRule::Priorities),
                ElementsAre("OEI.01", "OEI.02", "OEI.03", "OEI.04", "OEI.05", "OEI.06", "OEI.07", "OEI.08", "OEI.09",
                            "OEI.10", "OEI.11", "OEI.12"));
}

TEST_F(RealReport, HasNoNotesForIts32Reds)
{
    EXPECT_EQ(of(AlertRule::RedWithoutNote).size(), 32u);
}

TEST_F(RealReport, RaisesNothingElse)
{
    EXPECT_EQ(alerts.size(), 1u + 2 + 6 + 38 + 32 + 6 + 2 + 1 + 2 + 1 + 1 + 2 + 12);
    for (const AlertRule rule :
         {AlertRule::PrintedDiffers, AlertRule::EqualsPrevious, AlertRule::AnnualBelowSemester, AlertRule::OutOfRange})
        EXPECT_TRUE(of(rule).empty()) << alertRuleKey(rule).toStdString();
    EXPECT_TRUE(std::is_sorted(alerts.begin(), alerts.end(),
                               [](const Alert &a, const Alert &b) { return a.severity < b.severity; }));
}

TEST_F(RealReport, SaysNothingWithAllRulesSwitchedOff)
{
    AlertSettings settings;
    settings.off.set();
    EXPECT_TRUE(findAlerts({report.plan, analysis, &report.printed}, settings).empty());
    settings.setOn(AlertRule::TargetJump, true);
    EXPECT_EQ(findAlerts({report.plan, analysis, &report.printed}, settings).size(), 1u);
    *settings.threshold(AlertRule::TargetJump) = 19;
    EXPECT_TRUE(findAlerts({report.plan, analysis, &report.printed}, settings).empty())
        << "950 is 19 times 50, not more";
}

TEST_F(RealReport, GivesEachAlertAFingerprintOfItsOwn)
{
    std::vector<quint64> prints;
    for (const Alert &alert : alerts)
        prints.push_back(alert.fingerprint);
    std::sort(prints.begin(), prints.end());
    EXPECT_EQ(std::adjacent_find(prints.begin(), prints.end()), prints.end());
}

// What has been acknowledged stays so while its facts stay: in another order of rows, in another period where the
// period plays no part; and comes back when they change.
TEST_F(RealReport, KeepsAFingerprintWhileTheFactsStay)
{
    const auto printOf = [](const Plan &plan, Period period, AlertRule rule) {
        const Analysis found = analyse(plan, period);
        for (const Alert &alert : findAlerts({plan, found})) {
            if (alert.rule == rule)
                return alert.fingerprint;
        }
        return quint64(0);
    };
    Plan plan = report.plan;
    const quint64 jump = printOf(plan, Sem2024, AlertRule::TargetJump);
    const quint64 copies = printOf(plan, Sem2024, AlertRule::BaselineCopied);
    const quint64 name = printOf(plan, Sem2024, AlertRule::SameName);
    ASSERT_NE(jump, 0u);
    EXPECT_EQ(printOf(plan, {2023, Cut::Annual}, AlertRule::TargetJump), jump);
    std::rotate(plan.indicators.begin(), plan.indicators.begin() + 5, plan.indicators.end());
    EXPECT_EQ(printOf(plan, Sem2024, AlertRule::TargetJump), jump);
    EXPECT_EQ(printOf(plan, Sem2024, AlertRule::BaselineCopied), copies);
    EXPECT_EQ(printOf(plan, Sem2024, AlertRule::SameName), name);

    plan = report.plan;
    plan.indicators[6].targets.back() = 4960.0; // 03.02
    EXPECT_NE(printOf(plan, Sem2024, AlertRule::TargetJump), jump);
    EXPECT_EQ(printOf(plan, Sem2024, AlertRule::BaselineCopied), copies);
    plan.indicators[0].obtained.back() = 3.5;
    EXPECT_NE(printOf(plan, Sem2024, AlertRule::BaselineCopied), copies);
}

TEST(AlertKeys, LeadBackToWhatTheyName)
{
    for (std::size_t i = 0; i < AlertRuleCount; ++i)
        EXPECT_EQ(alertRuleFromKey(alertRuleKey(AlertRule(i))), AlertRule(i));
    EXPECT_EQ(alertRuleFromKey(u"no_such_rule"), std::nullopt);
    for (const quint64 print : {quint64(0), quint64(0xfedcba9876543210u), ~quint64(0)})
        EXPECT_EQ(fingerprintFromKey(fingerprintKey(print)), print);
    EXPECT_EQ(fingerprintKey(0x1f), u"000000000000001f"_s);
    EXPECT_EQ(fingerprintFromKey(u"1f"), std::nullopt);
    EXPECT_EQ(fingerprintFromKey(u"zzzzzzzzzzzzzzzz"), std::nullopt);
}

// No rule holds each row against each other: none takes much more of the processor than reckoning every progress once,
// which goes through the rows once. One that did would take twenty times as long and more.
TEST(Alerts, OfManyIndicatorsTakeEachRuleTheTimeOfOneWayThroughThem)
{
    constexpr int Rows = 30'000;
    constexpr double Times = 5; // below 1 as they are
    const auto processorTime = [](auto work) {
        const std::clock_t start = std::clock();
        work();
        return double(std::clock() - start);
    };
    const Report apart = test::largeReport(Rows);
    Report alike = apart; // one name, one series, all of one element: each row concerns each other
    for (Indicator &row : alike.plan.indicators) {
        row.name = alike.plan.indicators.front().name;
        row.element = alike.plan.indicators.front().element;
        row.baseline = alike.plan.indicators.front().baseline;
        row.targets = alike.plan.indicators.front().targets;
    }
    for (const Report *report : {&apart, static_cast<const Report *>(&alike)}) {
        const Plan &plan = report->plan;
        Analysis analysis;
        const double once = processorTime([&] { analysis = analyse(plan, report->printed.period); });
        std::size_t found = 0;
        for (std::size_t i = 0; i < AlertRuleCount; ++i) {
            AlertSettings settings;
            for (std::size_t other = 0; other < AlertRuleCount; ++other)
                settings.setOn(AlertRule(other), other == i);
            const double taken = processorTime([&] {
                found += findAlerts({plan, analysis, &report->printed}, settings).size();
            });
            EXPECT_LT(taken, Times * once) << alertRuleKey(AlertRule(i)).toStdString();
        }
        EXPECT_GT(found, std::size_t(Rows / 20));
    }
}

} // namespace
} // namespace pei
