// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/entrymodel.h"
#include "core/models/chartdata.h"
#include "core/models/periodtablemodel.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr Period Open{2023, Cut::Semester1};

// Open column 6: 16, ND, 4; before it 2022-S1 in column 4 and 2022-A in column 5.
struct Entry : testing::Test
{
    Entry() { model.setDocument(document.get()); }

    QModelIndex cell(int row) const { return model.index(row, model.openColumn()); }
    Value value(std::size_t row) const
    {
        return document->plan().obtained(document->plan().indicators[row], document->period());
    }

    test::OpenDocument document{test::smallReport()};
    EntryModel model;
    QAbstractItemModelTester tester{&model, Fatal};
};

TEST_F(Entry, HasOneRowPerIndicatorAndOneColumnPerPeriod)
{
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.columnCount(), 4 + 3 + 3);
    EXPECT_EQ(model.openColumn(), 6);
    EXPECT_EQ(model.periodOf(6), Open);
    EXPECT_EQ(model.periodOf(7), std::nullopt);
    EXPECT_EQ(model.registered(), 2);
    EXPECT_EQ(model.headerData(6, Qt::Horizontal).toString(), u"2023\nSem1"_s);
    EXPECT_EQ(model.index(0, EntryModel::CodeColumn).data().toString(), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(model.index(0, EntryModel::BaselineColumn).data().toString(), u"5.00"_s);
    EXPECT_EQ(model.index(0, EntryModel::TargetColumn).data().toString(), u"20.00"_s);
    EXPECT_EQ(model.index(0, model.percentColumn()).data().toString(), u"80.00"_s);
    EXPECT_EQ(model.index(0, model.stateColumn()).data().toString(), u"Medio"_s);
    EXPECT_EQ(model.index(0, model.bulletColumn()).data(BulletRole).value<Bullet>().value, Value(16.0));
    EXPECT_EQ(cell(1).data().toString(), u"ND"_s);
    EXPECT_FALSE(cell(1).data(SortRole).isValid());
}

TEST_F(Entry, OpensOnlyTheDocumentsPeriod)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        EXPECT_EQ(model.flags(model.index(0, column)).testFlag(Qt::ItemIsEditable), column == 6) << column;
        EXPECT_EQ(model.setData(model.index(0, column), u"1"_s), column == 6) << column;
    }
    EXPECT_TRUE(model.index(0, 4).data(ClosedRole).toBool());
    ASSERT_TRUE(document->reopenPeriod({2022, Cut::Annual}, u"prueba"_s));
    document->setPeriod({2022, Cut::Annual});
    EXPECT_EQ(model.openColumn(), 5);
    EXPECT_TRUE(model.setData(model.index(0, 5), u"9"_s));
    EXPECT_FALSE(model.setData(model.index(0, 6), u"9"_s));
}

TEST_F(Entry, TypesClearsAndUndoes)
{
    ASSERT_TRUE(model.setData(cell(1), u"12,5"_s));
    EXPECT_EQ(value(1), Value(12.5));
    ASSERT_TRUE(model.setData(cell(1), u""_s));
    EXPECT_EQ(value(1), Value());
    document->undoStack()->undo();
    EXPECT_EQ(value(1), Value(12.5));
    EXPECT_EQ(cell(1).data().toString(), u"12.50"_s);
    document->undoStack()->undo();
    EXPECT_EQ(cell(1).data().toString(), u"ND"_s);
}

TEST_F(Entry, ARefusedTextStaysInItsCellUntilReplacedOrDiscarded)
{
    QSignalSpy refusals(&model, &EntryModel::entryRefused);
    EXPECT_FALSE(model.setData(cell(0), u"en trámite"_s));
    EXPECT_EQ(refusals.count(), 1);
    EXPECT_EQ(cell(0).data().toString(), u"en trámite"_s);
    EXPECT_EQ(cell(0).data(RefusalRole).toInt(), int(TypedNumber::Refusal::NotANumber));
    EXPECT_EQ(value(0), Value(16.0)) << "the plan keeps its value";
    model.discardRefusal(cell(0));
    EXPECT_EQ(cell(0).data().toString(), u"16.00"_s);
    EXPECT_FALSE(cell(0).data(RefusalRole).isValid());

    EXPECT_FALSE(model.setData(cell(0), u"otra vez"_s));
    EXPECT_TRUE(model.setData(cell(0), u"16"_s)) << "the same value answers the refusal too";
    EXPECT_EQ(model.refusals(), 0);
    EXPECT_FALSE(model.setData(cell(0), u"x"_s));
    document->setPeriod({2022, Cut::Annual});
    EXPECT_EQ(model.refusals(), 0) << "another period starts clean";
}

TEST_F(Entry, FlagsNumbersThatCouldBeReadInTwoWays)
{
    ASSERT_TRUE(model.setData(cell(0), u"1,500"_s));
    EXPECT_EQ(value(0), Value(1500.0));
    EXPECT_EQ(cell(0).data(AmbiguityRole).toDouble(), 1.5);
    ASSERT_TRUE(model.setData(cell(0), u"1500"_s));
    EXPECT_FALSE(cell(0).data(AmbiguityRole).isValid());
}

TEST_F(Entry, PastesABlockAsOneCommand)
{
    const Result<PasteReport> pasted = model.pasteBlock(cell(0), u"1\r\n\"2.5\"\r\nND\r\n"_s);
    ASSERT_TRUE(pasted);
    EXPECT_EQ(pasted.value().accepted.size(), 3u);
    EXPECT_TRUE(pasted.value().refused.empty());
    EXPECT_EQ(value(0), Value(1.0));
    EXPECT_EQ(value(1), Value(2.5));
    EXPECT_EQ(value(2), Value());
    EXPECT_EQ(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    EXPECT_EQ(value(0), Value(16.0));
    EXPECT_EQ(value(2), Value(4.0));
}

TEST_F(Entry, PasteTellsEachRefusedCell)
{
    const PasteReport report = model.checkPaste(model.index(1, 5), u"7\t8\n1\tsí\n3\t4"_s);
    EXPECT_EQ(document->undoStack()->count(), 0) << "checking changes nothing";
    ASSERT_EQ(report.accepted.size(), 1u);
    EXPECT_EQ(report.accepted[0].number.value, Value(8.0));
    ASSERT_EQ(report.refused.size(), 4u) << "the closed 2022 - Anual of row 2 already holds that 1";
    EXPECT_EQ(report.refused[0].refusal, PasteReport::Refusal::Closed);
    EXPECT_EQ(report.refused[1].refusal, PasteReport::Refusal::NotANumber);
    EXPECT_EQ(report.refused[1].code, u"IND.01.AEI.01.02"_s);
    EXPECT_EQ(report.refused[1].text, u"sí"_s);
    EXPECT_EQ(report.refused[2].refusal, PasteReport::Refusal::Outside);
    ASSERT_TRUE(model.applyPaste(report));
    EXPECT_EQ(value(1), Value(8.0));
    EXPECT_EQ(value(2), Value(4.0));
}

TEST_F(Entry, PastesOntoTheRowsAViewShows)
{
    const PasteReport report = model.checkPaste({2, 0}, model.openColumn(), u"40\n160"_s);
    ASSERT_TRUE(model.applyPaste(report));
    EXPECT_EQ(value(2), Value(40.0));
    EXPECT_EQ(value(0), Value(160.0));
    EXPECT_EQ(value(1), Value());
}

TEST_F(Entry, ACopiedBlockPastesBackWithoutLoss)
{
    ASSERT_TRUE(model.setData(cell(0), u"1234.5678"_s));
    const QString copied = model.copyBlock({0, 1, 2}, {5, 6, 7});
    EXPECT_EQ(copied, u"ND\t1,234.5678\t\nND\tND\t\n1.00\t4.00\t"_s);
    ASSERT_TRUE(model.clear({0, 1, 2}));
    EXPECT_EQ(value(0), Value());
    const Result<PasteReport> pasted =
        model.pasteBlock(model.index(0, 5), model.copyBlock({0}, {5}) + u"\t1,234.5678"_s);
    ASSERT_TRUE(pasted);
    EXPECT_TRUE(pasted.value().refused.empty());
    EXPECT_EQ(value(0), Value(1234.5678));
}

TEST_F(Entry, FillsDownAndClearsAsOneCommandEach)
{
    ASSERT_TRUE(model.fillDown({0, 1, 2}));
    EXPECT_EQ(value(1), Value(16.0));
    EXPECT_EQ(value(2), Value(16.0));
    ASSERT_TRUE(model.clear({0, 1}));
    EXPECT_EQ(value(0), Value());
    EXPECT_EQ(value(2), Value(16.0));
    EXPECT_EQ(document->undoStack()->count(), 2);
    document->undoStack()->undo();
    document->undoStack()->undo();
    EXPECT_EQ(value(1), Value());
    EXPECT_EQ(value(2), Value(4.0));
}

TEST_F(Entry, TouchesOnlyTheRowsThatChange)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(document->setValue(2, Open, 1.0));
    ASSERT_GE(changes.count(), 1);
    for (const auto &change : changes)
        EXPECT_EQ(change.at(0).toModelIndex().row(), 2);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(Entry, FollowsNewPeriodsAndTheEndOfItsDocument)
{
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(model.columnCount(), 4 + 4 + 3);
    document->setPeriod({2023, Cut::Annual});
    EXPECT_EQ(model.openColumn(), 7);
    EXPECT_EQ(model.registered(), 0);
    document->undoStack()->undo();
    EXPECT_EQ(model.columnCount(), 4 + 3 + 3);
    document.close();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST(Tsv, ReadsWhatSpreadsheetsWrite)
{
    EXPECT_EQ(parseTsv({}), TextTable());
    EXPECT_EQ(parseTsv(u"1\t2\r\n3\t4\r\n"_s), (TextTable{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    EXPECT_EQ(parseTsv(u"\"a\n\"\"b\"\"\"\tc"_s), (TextTable{{u"a\n\"b\""_s, u"c"_s}}));
    EXPECT_EQ(parseTsv(u"\n1"_s), (TextTable{{u""_s}, {u"1"_s}}));
    EXPECT_EQ(parseTsv(u"5\" de tubo\t1"_s), (TextTable{{u"5\" de tubo"_s, u"1"_s}}));
    const TextTable odd{{u"a\tb"_s, u"\"q\""_s}, {u""_s, u"x\ny"_s}};
    EXPECT_EQ(parseTsv(toTsv(odd)), odd);
}

TEST(PeriodTable, ShowsYearsAndFollowsTheirValues)
{
    const test::OpenDocument document(test::smallReport());
    PeriodTableModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    const auto chart = [&](std::size_t row) {
        return yearChartOf(document->plan(), document->plan().indicators[row], document->period(), document->rules());
    };
    model.setChart(chart(0));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.headerData(1, Qt::Vertical).toString(), u"2023"_s);
    EXPECT_EQ(model.index(0, PeriodTableModel::TargetColumn).data().toString(), u"10.00"_s);
    EXPECT_EQ(model.index(0, PeriodTableModel::SemesterColumn).data().toString(), u"4.00"_s);
    EXPECT_EQ(model.index(0, PeriodTableModel::AnnualColumn).data().toString(), u"ND"_s);
    EXPECT_EQ(model.index(0, PeriodTableModel::ProgressColumn).data().toString(), u"40.00"_s) << "Sem1 without Anual";
    EXPECT_EQ(model.index(1, PeriodTableModel::ProgressColumn).data().toString(), u"80.00"_s);
    EXPECT_EQ(model.index(1, PeriodTableModel::AnnualColumn).data().toString(), QString()) << "no such column";
    EXPECT_EQ(model.index(2, PeriodTableModel::ProgressColumn).data().toString(), QString());

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(document->reopenPeriod({2022, Cut::Annual}, u"prueba"_s));
    ASSERT_TRUE(document->setValue(0, {2022, Cut::Annual}, 10.0));
    model.setChart(chart(0));
    EXPECT_EQ(resets.count(), 0);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 0);
    EXPECT_EQ(model.index(0, PeriodTableModel::ProgressColumn).data().toString(), u"100.00"_s);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace

} // namespace pei
