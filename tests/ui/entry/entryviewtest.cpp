// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryview.h"

#include "core/models/entrymodel.h"
#include "core/models/roles.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/entrytext.h"
#include "ui/entry/pastebar.h"
#include "ui/entry/valueeditor.h"
#include "ui/indicators/filterchip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr Period Current{2023, Cut::Semester1};
constexpr int Open = 6; // the column of Current: 16, ND, 4

struct EntryPage : testing::Test
{
    EntryPage()
    {
        view.resize(1240, 400);
        view.setDocument(document.get());
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        table = view.findChild<EntryTable *>();
        table->setFocus();
    }

    QModelIndex at(int row, int column = Open) const { return table->model()->index(row, column); }
    void choose(int firstRow, int lastRow, int firstColumn = Open, int lastColumn = Open)
    {
        table->setCurrentIndex(at(firstRow, firstColumn));
        table->selectionModel()->select(QItemSelection(at(firstRow, firstColumn), at(lastRow, lastColumn)),
                                        QItemSelectionModel::ClearAndSelect);
    }
    ValueEditor *editor() const { return qobject_cast<ValueEditor *>(table->indexWidget(table->currentIndex())); }
    Value value(std::size_t row) const
    {
        return document->plan().obtained(document->plan().indicators[row], document->period());
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    }
    QString progress() const { return view.findChild<QLabel *>(u"progress"_s)->text(); }
    FilterChip *chip(const QString &name) const { return view.findChild<FilterChip *>(name); }

    test::OpenDocument document{test::smallReport()};
    EntryView view;
    EntryTable *table = nullptr;
};

TEST_F(EntryPage, OpensOnTheFirstMissingValue)
{
    EXPECT_EQ(table->currentIndex(), at(1));
    EXPECT_EQ(progress(), u"2 de 3 registrados"_s);
    EXPECT_TRUE(chip(u"period"_s)->text().contains(u"Registrar: 2023 – Sem1"_s));
    EXPECT_TRUE(chip(u"missing"_s)->text().contains(u"· 1"_s));
}

TEST_F(EntryPage, TypesDownTheColumn)
{
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_1);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), u"2,5"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(0), Value(12.5));
    EXPECT_EQ(table->currentIndex(), at(1));
    QTest::keyClick(table, Qt::Key_7);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(value(1), Value(7.0));
    EXPECT_EQ(table->currentIndex(), at(0));
    EXPECT_EQ(progress(), u"3 de 3 registrados"_s);
    document->undoStack()->undo();
    EXPECT_EQ(progress(), u"2 de 3 registrados"_s);
    EXPECT_EQ(value(1), Value());
}

TEST_F(EntryPage, EnterAfterTabsReturnsToWhereTheyBegan)
{
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_1);
    QTest::keyClick(editor(), Qt::Key_Tab);
    EXPECT_EQ(table->currentIndex(), at(0, Open + 1));
    QTest::keyClick(table, Qt::Key_Tab);
    EXPECT_EQ(table->currentIndex(), at(0, Open + 2));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(table->currentIndex(), at(1, Open));
    QTest::keyClick(table, Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(table->currentIndex(), at(1, Open - 1));
}

TEST_F(EntryPage, WhileTypingTheGridTakesNoKeys)
{
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_5);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(editor(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(document->undoStack()->count(), 0);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(table, Qt::Key_6);
    EXPECT_EQ(editor()->text(), u"56"_s) << "a key that reaches the grid is the editor's";
}

TEST(EntryPageEnd, ARefusedTextStillBeingTypedIsDropped)
{
    const test::OpenDocument document(test::smallReport());
    auto view = std::make_unique<EntryView>();
    view->setDocument(document.get());
    view->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
    auto *table = view->findChild<EntryTable *>();
    table->setFocus();
    QTest::keyClicks(table, u"x"_s);
    view.reset();
    EXPECT_EQ(document->undoStack()->count(), 0);
}

TEST_F(EntryPage, EscapeRestores)
{
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_9);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(value(0), Value(16.0));
    EXPECT_EQ(document->undoStack()->count(), 0);
}

TEST_F(EntryPage, ClosedColumnsTakeNothing)
{
    table->setCurrentIndex(at(0, 4));
    QTest::keyClick(table, Qt::Key_9);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(table->currentIndex(), at(0, 4));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(document->undoStack()->count(), 0);
}

TEST_F(EntryPage, ARefusedTextStaysInItsCellUntilEscape)
{
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_X);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(editor(), Qt::Key_Return);
    ASSERT_NE(editor(), nullptr) << "Enter does not take it";
    EXPECT_TRUE(editor()->showsRefusal());
    table->setCurrentIndex(at(2));
    EXPECT_EQ(at(0).data().toString(), u"x"_s);
    EXPECT_EQ(at(0).data(RefusalRole).toInt(), int(TypedNumber::Refusal::NotANumber));
    EXPECT_EQ(value(0), Value(16.0));
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_EQ(at(0).data().toString(), u"16.00"_s);
}

TEST_F(EntryPage, PastesABlockFromASpreadsheet)
{
    table->setCurrentIndex(at(0));
    paste(u"1\r\n2\r\n3\r\n"_s);
    EXPECT_EQ(value(0), Value(1.0));
    EXPECT_EQ(value(1), Value(2.0));
    EXPECT_EQ(value(2), Value(3.0));
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_FALSE(view.findChild<PasteBar *>()->isVisible());
    choose(0, 2);
    paste(u"8"_s);
    EXPECT_EQ(value(2), Value(8.0)) << "one value over a selection fills it";
    document->undoStack()->undo();
    document->undoStack()->undo();
    EXPECT_EQ(value(0), Value(16.0));
}

TEST_F(EntryPage, APasteWithRefusedCellsWaitsForADecision)
{
    table->setCurrentIndex(at(0));
    paste(u"1\npendiente\n3\n4"_s);
    auto *bar = view.findChild<PasteBar *>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(value(0), Value(16.0)) << "nothing has changed yet";
    const QString list = view.findChild<QPlainTextEdit *>(u"pasteList"_s)->toPlainText();
    EXPECT_EQ(list, u"Fila 2, IND.02.AEI.01.01, «pendiente»: No es un número ni ND.\n"
                    "Fila 4, columna 1, «4»: queda fuera de la tabla."_s);
    QTest::mouseClick(view.findChild<QPushButton *>(u"pasteDiscard"_s), Qt::LeftButton);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(document->undoStack()->count(), 0);

    table->setFocus();
    paste(u"1\npendiente\n3"_s);
    QTest::mouseClick(view.findChild<QPushButton *>(u"pasteApply"_s), Qt::LeftButton);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(value(0), Value(1.0));
    EXPECT_EQ(value(1), Value());
    EXPECT_EQ(value(2), Value(3.0));
    EXPECT_EQ(document->undoStack()->count(), 1);
}

TEST_F(EntryPage, AHeldPasteIsForgottenWhenThePeriodChanges)
{
    table->setCurrentIndex(at(0));
    paste(u"1\nx"_s);
    ASSERT_TRUE(view.findChild<PasteBar *>()->isVisible());
    document->setPeriod({2022, Cut::Annual});
    EXPECT_FALSE(view.findChild<PasteBar *>()->isVisible());
}

TEST_F(EntryPage, CopiesCutsFillsAndClears)
{
    choose(0, 2, Open - 1, Open);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"ND\t16.00\nND\tND\n1.00\t4.00"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(u"<td>16.00</td>"_s));

    choose(0, 2);
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(value(1), Value(16.0));
    EXPECT_EQ(value(2), Value(16.0));
    choose(0, 1);
    QTest::keyClick(table, Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"16.00\n16.00"_s);
    EXPECT_EQ(value(0), Value());
    choose(2, 2);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(value(2), Value());
    EXPECT_EQ(document->undoStack()->count(), 3);
}

TEST_F(EntryPage, WalksToTheEdges)
{
    ASSERT_TRUE(document->setValue(1, Current, 5.0));
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex(), at(2));
    QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(table->currentIndex(), at(0));
    EXPECT_EQ(table->selectionModel()->selectedIndexes().size(), 3);
    QTest::keyClick(table, Qt::Key_Home);
    EXPECT_EQ(table->currentIndex(), at(0, 0));
    QTest::keyClick(table, Qt::Key_End);
    EXPECT_EQ(table->currentIndex(), at(0, table->model()->columnCount() - 1));
}

TEST_F(EntryPage, OnlyMissingStaysPutWhileFilled)
{
    QTest::mouseClick(chip(u"missing"_s), Qt::LeftButton);
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->setCurrentIndex(at(0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_5);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(1), Value(5.0));
    EXPECT_EQ(table->model()->rowCount(), 1) << "the row stays under the hand that fills it";
    QTest::mouseClick(chip(u"missing"_s), Qt::LeftButton);
    EXPECT_EQ(table->model()->rowCount(), 3);
    view.setSearchText(u"albergues"_s);
    EXPECT_EQ(table->model()->rowCount(), 1);
    paste(u"2"_s);
    EXPECT_EQ(value(0), Value(16.0)) << "a paste goes to the rows shown";
}

TEST_F(EntryPage, PastesOntoTheRowsShown)
{
    view.setSearchText(u"numero"_s);
    ASSERT_EQ(table->model()->rowCount(), 2);
    table->setCurrentIndex(at(0));
    paste(u"11\n12"_s);
    EXPECT_EQ(value(0), Value(11.0));
    EXPECT_EQ(value(1), Value()) << "the hidden row between";
    EXPECT_EQ(value(2), Value(12.0));
}

TEST_F(EntryPage, OpensTheNextPeriodFromItsMenu)
{
    const std::vector<FilterChip::Choice> &choices = chip(u"period"_s)->choices();
    ASSERT_EQ(choices.size(), 4u);
    EXPECT_EQ(choices.back().text, u"Agregar 2023 – Anual"_s);
    emit chip(u"period"_s)->chose(choices.back().value);
    EXPECT_EQ(document->period(), (Period{2023, Cut::Annual}));
    EXPECT_EQ(document->plan().periods.size(), 4u);
    EXPECT_EQ(progress(), u"0 de 3 registrados"_s);
    EXPECT_EQ(table->currentIndex(), at(0, Open + 1));
    QTest::keyClick(table, Qt::Key_3);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(0), Value(3.0));
}

TEST_F(EntryPage, CodeAndNameStayInSight)
{
    view.resize(620, 300);
    QTest::qWait(1);
    const auto *frozen = table->findChild<QTableView *>(u"frozen"_s);
    ASSERT_GT(table->horizontalScrollBar()->maximum(), 0);
    table->setCurrentIndex(at(0, table->model()->columnCount() - 1));
    EXPECT_EQ(frozen->columnViewportPosition(0), 0);
    EXPECT_FALSE(frozen->isColumnHidden(EntryModel::NameColumn));
    EXPECT_TRUE(frozen->isColumnHidden(EntryModel::BaselineColumn));
    table->setCurrentIndex(at(0, EntryModel::BaselineColumn));
    EXPECT_GE(table->visualRect(at(0, EntryModel::BaselineColumn)).left(), frozen->width() - 1)
        << "the current cell is not under the frozen columns";
    EXPECT_EQ(frozen->rowHeight(0), table->rowHeight(0));
}

TEST_F(EntryPage, LivesWithoutADocument)
{
    view.setDocument(nullptr);
    EXPECT_EQ(table->model()->rowCount(), 0);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Delete);
    view.setDocument(document.get());
    EXPECT_EQ(table->model()->rowCount(), 3);
    document.close();
    EXPECT_EQ(table->model()->rowCount(), 0);
}

TEST(NextPeriod, GoesCutByCutToTheEndOfThePlan)
{
    Plan plan;
    plan.firstYear = 2022;
    plan.lastYear = 2023;
    EXPECT_EQ(nextPeriod(plan), (Period{2022, Cut::Semester1}));
    plan.periods = {{2022, Cut::Semester1}};
    EXPECT_EQ(nextPeriod(plan), (Period{2022, Cut::Annual}));
    plan.periods = {{2022, Cut::Annual}};
    EXPECT_EQ(nextPeriod(plan), (Period{2023, Cut::Semester1}));
    plan.periods = {{2023, Cut::Annual}};
    EXPECT_EQ(nextPeriod(plan), std::nullopt);
}

TEST(EntryWords, MirrorWhereLessIsBetter)
{
    EXPECT_EQ(EntryText::thresholds({22.5, 28.5, true}), u"verde ≥ 28.50 · ámbar ≥ 22.50"_s);
    EXPECT_EQ(EntryText::thresholds({26.666, 21.05, false}), u"verde ≤ 21.05 · ámbar ≤ 26.67"_s);
}

} // namespace

} // namespace pei
