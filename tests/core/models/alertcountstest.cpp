// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alertcounts.h"
#include "core/models/missingdatamodel.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using testing::ElementsAre;

namespace pei {
namespace {

constexpr Period Sem2023{2023, Cut::Semester1};

TEST(AlertCounts, CountTheAlertsOfEachRowThatNobodyHasAcknowledged)
{
    test::OpenDocument document{test::smallReport()};
    AlertCounts counts;
    QSignalSpy changed(&counts, &AlertCounts::changed);
    counts.setDocument(document.get());
    ASSERT_TRUE(changed.wait());
    const auto expected = [&](std::size_t row) {
        int count = 0;
        for (const Alert &alert : document->alerts())
            count += alert.isAbout(row) && !document->alertMark(alert).isAcknowledged();
        return count;
    };
    for (std::size_t row = 0; row < 3; ++row)
        EXPECT_EQ(counts.of(row), expected(row));
    const int before = counts.of(0);
    ASSERT_TRUE(document->setValue(0, Sem2023, 5.0)); // its baseline: two alerts more, of the value and of the red
    ASSERT_TRUE(changed.wait());
    EXPECT_GT(counts.of(0), before);
    EXPECT_EQ(counts.of(0), expected(0));
    EXPECT_TRUE(changed.last().first().value<QList<int>>().contains(0));
    ASSERT_TRUE(document->acknowledge(document->alerts(), u"Ya se vio"_s));
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(counts.of(0), 0);
    EXPECT_EQ(counts.of(99), 0);
}

TEST(AlertsOfIndicator, AreItsOwnAndThoseOfThePlanThatRestOnIt)
{
    Plan plan = test::smallReport().plan;
    plan.indicators[0].obtained[2] = 5.0;
    const Analysis analysis = analyse(plan, Sem2023);
    const std::vector<Alert> alerts = alertsOfIndicator(findAlerts({plan, analysis}), 0);
    ASSERT_FALSE(alerts.empty());
    EXPECT_TRUE(alerts.front().isAbout(0));
    EXPECT_EQ(alerts.back().rule, AlertRule::BaselineCopied);
    for (const Alert &alert : alertsOfIndicator(findAlerts({plan, analysis}), 2))
        EXPECT_NE(alert.rule, AlertRule::BaselineCopied) << "that value is no copy";
}

TEST(MissingData, CountsWhatEachUnitOwesOfEachPeriod)
{
    Plan plan = test::smallReport().plan; // 2022 S1: 4 ND 0, 2022 A: ND ND 1, 2023 S1: 16 ND 4
    const MissingData now = missingData(plan, analyse(plan, Sem2023));
    EXPECT_THAT(now.periods, ElementsAre(Period{2022, Cut::Semester1}, Period{2022, Cut::Annual}, Sem2023));
    EXPECT_EQ(now.due, Sem2023);
    EXPECT_EQ(now.total, 4);
    ASSERT_EQ(now.rows.size(), 1U);
    EXPECT_EQ(now.rows[0].unit.code, u"10"_s);
    EXPECT_THAT(now.rows[0].missing, ElementsAre(1, 2, 1));
    EXPECT_EQ(now.rows[0].total, 4);

    plan.indicators[1].obtained = {1.0, 2.0, 3.0};
    const MissingData next = missingData(plan, analyse(plan, Sem2023));
    EXPECT_THAT(next.periods, ElementsAre(Period{2022, Cut::Annual}, Period{2023, Cut::Annual}))
        << "what lacks nothing is left out, what is due is there without a column";
    EXPECT_EQ(next.due, (Period{2023, Cut::Annual}));
    EXPECT_THAT(next.rows.back().missing, ElementsAre(0, 1));
}

TEST(MissingDataModel, IsATableOfUnitsAndPeriods)
{
    test::OpenDocument document{test::smallReport()};
    MissingDataModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setDocument(document.get());
    ASSERT_EQ(model.rowCount(), 1);
    ASSERT_EQ(model.columnCount(), 5);
    EXPECT_EQ(model.index(0, 2).data().toString(), u"2"_s);
    EXPECT_EQ(model.index(0, 4).data().toString(), u"4"_s);
    EXPECT_EQ(model.headerData(4, Qt::Horizontal).toString(), u"Total"_s);
    EXPECT_EQ(model.periodAt(3), Sem2023);
    EXPECT_EQ(model.periodAt(4), std::nullopt);
    EXPECT_EQ(model.unitAt(0), u"10"_s);
    ASSERT_TRUE(document->setValue(1, Sem2023, 3.0));
    model.refresh();
    EXPECT_EQ(model.index(0, model.columnCount() - 1).data().toString(), u"5"_s) << "and two that are due now";
    EXPECT_EQ(model.rowCount(), 2) << "of another unit too";
    model.setDocument(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace pei
