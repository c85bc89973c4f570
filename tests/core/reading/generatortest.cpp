// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/analysis.h"
#include "tests/support/differences.h"
#include "tests/support/printers.h"
#include "tests/support/reportdrawing.h"

#include <QList>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {
namespace {

// The property test trusts the generator: what it prints must agree with itself, or a certificate could never hold.
TEST(ReportGenerator, PrintsFiguresThatAgree)
{
    for (quint64 seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        const Report report = randomDrawing(seed).report;
        ASSERT_FALSE(report.plan.indicators.empty());
        ASSERT_TRUE(detectRules(report.plan, report.printed));
        for (std::size_t i = 0; i < report.plan.indicators.size(); ++i) {
            const Indicator &row = report.plan.indicators[i];
            ASSERT_EQ(row.targets.size(), report.plan.targetYears.size());
            ASSERT_EQ(row.obtained.size(), report.plan.periods.size());
            ASSERT_TRUE(report.plan.element(row.element));
            for (std::size_t c = 0; c < report.printed.progressPeriods.size(); ++c)
                ASSERT_EQ(report.printed.indicators[i][c],
                          progressTypeOne(report.plan, row, report.printed.progressPeriods[c]).value);
        }
    }
}

// Names are joined across lines with single spaces, and every figure is printed with two decimals.
TEST(ReportGenerator, DrawsOnlyWhatPrintingKeeps)
{
    const auto keeps = [](const Value &value) { return !value || parsePrintedNumber(formatNumber(*value)) == value; };
    for (quint64 seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        const Report report = randomDrawing(seed).report;
        for (const Element &element : report.plan.elements)
            ASSERT_EQ(element.name, element.name.simplified());
        for (const Indicator &row : report.plan.indicators) {
            for (const QString &text : {row.name, row.executingUnit.name, row.responsibleUnit.name})
                ASSERT_EQ(text, text.simplified());
            ASSERT_FALSE(row.executingUnit.code.contains(u'-') || row.responsibleUnit.code.contains(u'-'));
            ASSERT_TRUE(keeps(row.baseline.value));
            ASSERT_TRUE(std::all_of(row.targets.begin(), row.targets.end(), keeps));
            ASSERT_TRUE(std::all_of(row.obtained.begin(), row.obtained.end(), keeps));
        }
    }
}

TEST(ReportGenerator, MeetsTheHardCases)
{
    std::set<QString> met;
    for (quint64 seed = 0; seed < 300; ++seed) {
        const Report report = randomDrawing(seed).report;
        const Plan &plan = report.plan;
        met.insert(u"years %1"_s.arg(plan.targetYears.size()));
        met.insert(u"progress columns %1"_s.arg(report.printed.progressPeriods.size()));
        if (plan.periods.front().year > plan.firstYear)
            met.insert(u"late start"_s);
        if (report.printed.period.cut == Cut::Annual)
            met.insert(u"annual"_s);
        if (plan.indicators.size() > 150)
            met.insert(u"large"_s);
        if (plan.elements.front().kind == ElementKind::Objective)
            met.insert(u"objectives"_s);
        if (plan.entity.line(EntityLevel::Pliego))
            met.insert(u"pliego"_s);
        for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
            const Indicator &row = plan.indicators[i];
            if (i > 0 && row.code == plan.indicators[i - 1].code)
                met.insert(u"second executing unit"_s);
            if (!row.relevance)
                met.insert(u"mark"_s);
            if (row.aggregation == Aggregation::Maximum)
                met.insert(u"ceiling"_s);
            if (row.baseline.value && *row.baseline.value < 0)
                met.insert(u"negative"_s);
            if (report.printed.indicators[i].back().value_or(0) > 100)
                met.insert(u"over 100"_s);
        }
    }
    for (const QString &hard : {u"years 3"_s, u"years 10"_s, u"progress columns 3"_s, u"late start"_s, u"annual"_s,
                                u"large"_s, u"objectives"_s, u"pliego"_s, u"second executing unit"_s, u"mark"_s,
                                u"ceiling"_s, u"negative"_s, u"over 100"_s})
        EXPECT_TRUE(met.contains(hard)) << hard.toStdString();
}

TEST(ReportGenerator, IsOneDrawingForOneSeed)
{
    const RandomDrawing first = randomDrawing(7);
    const RandomDrawing again = randomDrawing(7);
    EXPECT_THAT(differences(first.report, again.report), testing::IsEmpty());
    EXPECT_EQ(describe(first.style), describe(again.style));
    EXPECT_NE(describe(first.style), describe(randomDrawing(8).style));
}

TEST(Differences, NamesTheCellThatDiffers)
{
    const Report report = randomDrawing(7).report;
    Report other = report;
    other.plan.indicators[0].targets[1] = 123456.0;
    other.plan.indicators[0].name += u'x';
    other.printed.elements[0][0] = 77.77;
    const std::vector<QString> lines = differences(report, other);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_THAT(lines[0].toStdString(), testing::HasSubstr("progress [0]: read 77.77"));
    EXPECT_THAT(lines[1].toStdString(), testing::HasSubstr("name"));
    EXPECT_THAT(lines[2].toStdString(), testing::HasSubstr("targets [1]: read 123,456.00"));
}

TEST(PageRotation, KeepsTheFileWhole)
{
    RandomDrawing drawing = randomDrawing(3);
    drawing.style.turn = DrawStyle::Turn::Rotate90;
    const QByteArray pdf = drawReport(drawing.report, drawing.style);
    ASSERT_TRUE(pdf.startsWith("%PDF-"));
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
    ASSERT_TRUE(pdf.mid(table).startsWith("xref\n"));
    // Each entry of the table points at an object of its number.
    const QList<QByteArray> rows = pdf.mid(table).split('\n');
    int objects = 0;
    for (qsizetype i = 3; i < rows.size() && rows[i].trimmed().endsWith('n'); ++i, ++objects)
        EXPECT_TRUE(
            pdf.mid(rows[i].first(10).toLongLong()).startsWith(QByteArray(QByteArray::number(i - 2) + " 0 obj")));
    EXPECT_GT(objects, 5);
    EXPECT_GT(pdf.count("/Rotate 90"), 0);
}

} // namespace
} // namespace pei::test
