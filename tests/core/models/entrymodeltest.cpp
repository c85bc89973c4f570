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
    EXPECT_EQ(model.columnCount(), 4 + 3 + 4);
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

TEST_F(Entry, AClosedPeriodTakesNothing)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(document->closePeriod(Open));
    EXPECT_FALSE(model.isWritable());
    EXPECT_TRUE(cell(0).data(ClosedRole).toBool());
    EXPECT_FALSE(model.setData(cell(0), u"1"_s));
    ASSERT_TRUE(model.clear({0}));
    EXPECT_EQ(value(0), Value(16.0));
    const PasteReport report = model.checkPaste({0}, 6, {{{u"1"_s, {}}}});
    ASSERT_EQ(report.cells.size(), 1u);
    EXPECT_EQ(report.cells[0].check.refusal, ValueRefusal::Closed);
    ASSERT_TRUE(document->reopenPeriod(Open, u"prueba"_s));
    EXPECT_TRUE(model.setData(cell(0), u"1"_s));
    EXPECT_EQ(resets.count(), 0);
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
    EXPECT_EQ(cell(0).data(RefusalRole).toInt(), int(ValueRefusal::NotANumber));
    EXPECT_EQ(value(0), Value(16.0)) << "the plan keeps its value";
    model.discardRefusal(cell(0));
    EXPECT_EQ(cell(0).data().toString(), u"16.00"_s);
    EXPECT_FALSE(cell(0).data(RefusalRole).isValid());

    EXPECT_FALSE(model.setData(cell(0), u"otra vez"_s));
    EXPECT_TRUE(model.setData(cell(0), u"16"_s)) << "the same value answers the refusal too";
    EXPECT_EQ(PendingEntries::of(document.get())->texts(), 0);
    EXPECT_FALSE(model.setData(cell(0), u"x"_s));
    document->setPeriod({2022, Cut::Annual});
    EXPECT_EQ(PendingEntries::of(document.get())->texts(), 0) << "another period starts clean";
}

TEST_F(Entry, KeepsWhatTheStoreCouldNotUntilItCan)
{
    QSignalSpy failures(&model, &EntryModel::entryFailed);
    const QString path = document->path();
    ASSERT_TRUE(QFile::rename(path, path + u".away"_s));
    EXPECT_FALSE(model.setData(cell(0), u"7"_s));
    EXPECT_EQ(failures.count(), 1);
    EXPECT_EQ(cell(0).data().toString(), u"7"_s);
    EXPECT_EQ(cell(0).data(Qt::EditRole).toString(), u"7"_s);
    EXPECT_EQ(cell(0).data(RefusalRole).toInt(), int(ValueRefusal::Unkept));
    EXPECT_FALSE(model.fill({1, 2}, u"9"_s));
    EXPECT_EQ(PendingEntries::of(document.get())->unkept(), 3);
    document->setPeriod({2022, Cut::Annual});
    EXPECT_FALSE(cell(0).data(RefusalRole).isValid()) << "it belongs to its period";
    EXPECT_EQ(PendingEntries::of(document.get())->unkept(), 3);
    document->setPeriod(Open);
    EXPECT_EQ(cell(0).data().toString(), u"7"_s);

    ASSERT_TRUE(QFile::rename(path + u".away"_s, path));
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(cell(0).data().toString(), u"7"_s) << "a new column takes nothing away";
    EXPECT_TRUE(model.setData(cell(0), u"7"_s));
    EXPECT_EQ(value(0), Value(7.0));
    EXPECT_FALSE(cell(0).data(RefusalRole).isValid());
    PendingEntries::of(document.get())->discardUnkept();
    EXPECT_EQ(PendingEntries::of(document.get())->unkept(), 0);
    EXPECT_EQ(cell(1).data().toString(), u"ND"_s);
}

TEST_F(Entry, RefusesWhatCannotBe)
{
    EXPECT_FALSE(model.setData(cell(0), u"-3"_s));
    EXPECT_EQ(cell(0).data(RefusalRole).toInt(), int(ValueRefusal::BelowZero));
    EXPECT_EQ(cell(0).data().toString(), u"-3"_s);
    EXPECT_EQ(value(0), Value(16.0));
    EXPECT_EQ(model.check(cell(0), u"x"_s).refusal, ValueRefusal::NotANumber);
    EXPECT_EQ(model.check(model.index(0, 4), u"1"_s).refusal, ValueRefusal::Closed);
    EXPECT_EQ(model.check(model.index(0, 0), u"1"_s).refusal, ValueRefusal::Outside);
}

TEST_F(Entry, ATypedAmbiguousNumberIsTakenAsItIsShown)
{
    ASSERT_TRUE(model.setData(cell(0), u"1,500"_s));
    EXPECT_EQ(value(0), Value(1500.0));
}

TEST_F(Entry, DoubtsComeAndGoWithThePlan)
{
    const auto kinds = [&](int row, int column) {
        std::vector<Doubt::Kind> found;
        for (const Doubt &doubt : model.index(row, column).data(DoubtsRole).value<std::vector<Doubt>>())
            found.push_back(doubt.kind);
        return found;
    };
    EXPECT_EQ(model.doubtful(), 0);
    ASSERT_TRUE(model.setData(cell(1), u"101"_s));
    EXPECT_EQ(kinds(1, 6), std::vector{Doubt::Kind::AboveRange});
    EXPECT_TRUE(model.isDoubtful(1));
    ASSERT_TRUE(model.setData(cell(0), u"5"_s));
    EXPECT_EQ(kinds(0, 6), std::vector{Doubt::Kind::EqualsBaseline});
    EXPECT_EQ(model.doubtful(), 2);
    ASSERT_TRUE(document->reopenPeriod({2022, Cut::Annual}, u"prueba"_s));
    ASSERT_TRUE(document->setValue(2, {2022, Cut::Annual}, 5.0));
    EXPECT_EQ(kinds(2, 5), std::vector{Doubt::Kind::EqualsBaseline}) << "another period's too";
    EXPECT_EQ(model.doubtful(), 2) << "but those of the open period count";
    document->undoStack()->undo();
    document->undoStack()->undo();
    document->undoStack()->undo();
    EXPECT_EQ(model.doubtful(), 1);
    EXPECT_FALSE(model.setData(cell(1), u"x"_s));
    EXPECT_TRUE(kinds(1, 6).empty()) << "the cell shows the refused text, not the value";
}

TEST_F(Entry, AnnualValuesAreHeldAgainstTheirFirstSemesters)
{
    // 2022 - Sem1 changes while 2022 - Anual is shown: both cells of the row are to be looked at anew.
    Report report = test::smallReport();
    report.plan.indicators[2].aggregation = Aggregation::Aggregable;
    const test::OpenDocument other(report);
    ASSERT_TRUE(other->reopenPeriod({2022, Cut::Semester1}, u"prueba"_s));
    other->setPeriod({2022, Cut::Annual});
    model.setDocument(other.get());
    EXPECT_EQ(model.doubtful(), 0);
    ASSERT_TRUE(other->setValue(2, {2022, Cut::Semester1}, 1.5));
    EXPECT_EQ(model.doubtful(), 1);
    model.setDocument(nullptr);
}

TEST_F(Entry, PreviewsProgressAndStateWhileAValueIsTyped)
{
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setPreview(cell(0), Value(19.0));
    EXPECT_EQ(model.index(0, model.percentColumn()).data().toString(), u"95.00"_s);
    EXPECT_EQ(model.index(0, model.stateColumn()).data().toString(), u"Alto"_s);
    EXPECT_EQ(model.index(0, model.bulletColumn()).data(BulletRole).value<Bullet>().value, Value(19.0));
    EXPECT_EQ(cell(0).data().toString(), u"16.00"_s) << "the plan has not changed";
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex(), model.index(0, model.bulletColumn()));
    model.setPreview(cell(0), std::nullopt);
    EXPECT_EQ(model.index(0, model.percentColumn()).data().toString(), u"80.00"_s);
}

const std::vector<int> All{0, 1, 2};

PastedTable tableOf(const QString &tsv)
{
    return pastedTable(tsv, {});
}

TEST_F(Entry, PastesABlockAsOneCommand)
{
    const PasteReport pasted = model.checkPaste(All, 6, tableOf(u"1\r\n\"2.5\"\r\nND\r\n"_s));
    EXPECT_TRUE(pasted.isClean());
    ASSERT_TRUE(model.applyPaste(pasted));
    EXPECT_EQ(value(0), Value(1.0));
    EXPECT_EQ(value(1), Value(2.5));
    EXPECT_EQ(value(2), Value());
    EXPECT_EQ(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    EXPECT_EQ(value(0), Value(16.0));
    EXPECT_EQ(value(2), Value(4.0));
}

TEST_F(Entry, PasteTellsWhatBecomesOfEachCell)
{
    const PasteReport report = model.checkPaste({1, 2}, 5, tableOf(u"7\t8\n1\tsí\n3\t4"_s));
    EXPECT_EQ(document->undoStack()->count(), 0) << "checking changes nothing";
    ASSERT_EQ(report.cells.size(), 5u) << "the closed 2022 - Anual of row 2 already holds that 1";
    EXPECT_EQ(report.counts(), (PasteReport::Counts{1, 0, 0, 4}));
    EXPECT_EQ(report.cells[0].check.refusal, ValueRefusal::Closed);
    EXPECT_EQ(report.cells[1].check.value, Value(8.0));
    EXPECT_EQ(report.cells[2].check.refusal, ValueRefusal::NotANumber);
    EXPECT_EQ(report.cells[2].code, u"IND.01.AEI.01.02"_s);
    EXPECT_EQ(report.cells[2].text, u"sí"_s);
    EXPECT_EQ(report.cells[2].before, Value(4.0));
    EXPECT_EQ(report.cells[3].check.refusal, ValueRefusal::Outside);
    ASSERT_TRUE(model.applyPaste(report));
    EXPECT_EQ(value(1), Value(8.0));
    EXPECT_EQ(value(2), Value(4.0));
    EXPECT_EQ(cell(2).data().toString(), u"sí"_s) << "what was refused waits in its cell";
    EXPECT_EQ(PendingEntries::of(document.get())->texts(), 1);
}

TEST_F(Entry, PasteAsksHowAmbiguousNumbersAreRead)
{
    const PastedTable table = tableOf(u"1,500\n2\n3"_s);
    EXPECT_EQ(model.checkPaste(All, 6, table).counts(), (PasteReport::Counts{2, 0, 1, 0}));
    EXPECT_EQ(model.checkPaste(All, 6, table, AmbiguousReading::Decimals).cells[0].check.value, Value(1.5));
    const PasteReport thousands = model.checkPaste(All, 6, table, AmbiguousReading::Thousands);
    EXPECT_EQ(thousands.cells[0].check.value, Value(1500.0));
    EXPECT_EQ(thousands.counts(), (PasteReport::Counts{3, 1, 0, 0})) << "and 1500 is a jump";
    EXPECT_FALSE(thousands.isClean());
    EXPECT_TRUE(model.checkPaste(All, 6, {{{u"1,500"_s, 1.5}}}).isClean()) << "the spreadsheet said which";
}

TEST_F(Entry, ADoubtAboutWhatIsThereIsNoNews)
{
    ASSERT_TRUE(model.setData(cell(1), u"101"_s));
    EXPECT_TRUE(model.checkPaste({1}, 6, tableOf(u"101"_s)).isClean());
    EXPECT_FALSE(model.checkPaste({1}, 6, tableOf(u"102"_s)).isClean());
}

TEST_F(Entry, EmptyCellsBeyondTheTableAskForNothing)
{
    EXPECT_TRUE(model.checkPaste({2}, 6, tableOf(u"4\t\n\t"_s)).isClean())
        << "an empty cell over Avance changes nothing";
    EXPECT_FALSE(model.checkPaste({2}, 6, tableOf(u"4\n5"_s)).isClean());
}

TEST_F(Entry, PastesOntoTheRowsAViewShows)
{
    const PasteReport report = model.checkPaste({2, 0}, model.openColumn(), tableOf(u"40\n160"_s));
    ASSERT_TRUE(model.applyPaste(report));
    EXPECT_EQ(value(2), Value(40.0));
    EXPECT_EQ(value(0), Value(160.0));
    EXPECT_EQ(value(1), Value());
}

TEST_F(Entry, ACopiedBlockPastesBackWithoutLoss)
{
    ASSERT_TRUE(model.setData(cell(0), u"1234.5678"_s));
    const PastedTable copied = model.copyBlock(All, {5, 6, 7});
    EXPECT_EQ(copied[0], (std::vector<PastedCell>{{u"ND"_s, {}}, {u"1,234.5678"_s, 1234.5678}, {QString(), {}}}));
    EXPECT_EQ(copied[2][1], (PastedCell{u"4.00"_s, 4.0}));
    ASSERT_TRUE(model.clear(All));
    EXPECT_EQ(value(0), Value());
    const PasteReport pasted = model.checkPaste(All, 5, copied);
    EXPECT_EQ(pasted.counts().refused, 0);
    ASSERT_TRUE(model.applyPaste(pasted));
    EXPECT_EQ(value(0), Value(1234.5678));
}

TEST_F(Entry, FillsEachRowWithItsOwnCheck)
{
    Report report = test::smallReport();
    report.plan.indicators[1].name = u"Tasa de variación de puentes"_s;
    const test::OpenDocument other(report);
    model.setDocument(other.get());
    QSignalSpy refusals(&model, &EntryModel::entryRefused);
    ASSERT_TRUE(model.fill(All, u"-2"_s));
    EXPECT_EQ(other->plan().obtained(other->plan().indicators[1], Open), Value(-2.0));
    EXPECT_EQ(other->plan().obtained(other->plan().indicators[0], Open), Value(16.0));
    EXPECT_EQ(PendingEntries::of(other.get())->texts(), 2);
    EXPECT_EQ(refusals.count(), 2);
    EXPECT_EQ(other->undoStack()->count(), 1);
    ASSERT_TRUE(model.clear({0}));
    EXPECT_EQ(PendingEntries::of(other.get())->texts(), 1) << "emptied, it is answered";
    model.setDocument(nullptr);
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
    changes.clear();
    ASSERT_TRUE(document->setValues(
        {{document->plan().indicators[0].id, Open, 1.0}, {document->plan().indicators[1].id, Open, 2.0}},
        EntryMethod::Pasted));
    EXPECT_EQ(changes.count(), 1) << "rows beside each other are one change";
}

TEST_F(Entry, FollowsNewPeriodsAndTheEndOfItsDocument)
{
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(model.columnCount(), 4 + 4 + 4);
    document->setPeriod({2023, Cut::Annual});
    EXPECT_EQ(model.openColumn(), 7);
    EXPECT_EQ(model.registered(), 0);
    document->undoStack()->undo();
    EXPECT_EQ(model.columnCount(), 4 + 3 + 4);
    document.close();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
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
