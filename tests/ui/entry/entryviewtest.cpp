// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryview.h"

#include "core/models/entrymodel.h"
#include "core/models/roles.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/cellline.h"
#include "ui/entry/entrytext.h"
#include "ui/entry/findbar.h"
#include "ui/entry/pastereview.h"
#include "ui/entry/pastereviewmodel.h"
#include "ui/entry/valueeditor.h"
#include "ui/indicators/filterchip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QLineEdit>
#include <QMenu>
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
    const QAbstractItemModel *reviewRows() const { return view.findChild<QTableView *>(u"pasteTable"_s)->model(); }
    QStringList reviewed(int row) const
    {
        QStringList texts;
        for (int column = 0; column < PasteReviewModel::ColumnCount; ++column)
            texts.append(reviewRows()->index(row, column).data().toString());
        return texts;
    }
    QPushButton *button(const QString &name) const { return view.findChild<QPushButton *>(name); }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(index).center());
    }
    std::size_t chosen() const { return std::size_t(table->selectionModel()->selectedIndexes().size()); }
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
    EXPECT_EQ(at(0).data(RefusalRole).toInt(), int(ValueRefusal::NotANumber));
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
    EXPECT_FALSE(view.findChild<PasteReview *>()->isVisible());
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
    auto *review = view.findChild<PasteReview *>();
    ASSERT_TRUE(review->isVisible());
    EXPECT_EQ(value(0), Value(16.0)) << "nothing has changed yet";
    const QAbstractItemModel *rows = reviewRows();
    ASSERT_EQ(rows->rowCount(), 4);
    EXPECT_EQ(reviewed(0), (QStringList{u"IND.02.AEI.01.01 · 2023 – Sem1"_s, u"ND"_s, u"pendiente"_s, u"—"_s,
                                        u"No es un número ni ND."_s}));
    EXPECT_EQ(reviewed(1), (QStringList{u"fila 4, columna 1 de lo copiado"_s, QString(), u"4"_s, u"—"_s,
                                        u"Queda fuera de la tabla."_s}));
    EXPECT_EQ(reviewed(2), (QStringList{u"IND.01.AEI.01.01 · 2023 – Sem1"_s, u"16.00"_s, u"1"_s, u"1.00"_s,
                                        u"Se pega."_s}));
    EXPECT_EQ(button(u"pasteApply"_s)->text(), u"Pegar 2 de 4"_s);
    QTest::mouseClick(button(u"pasteDiscard"_s), Qt::LeftButton);
    EXPECT_FALSE(review->isVisible());
    EXPECT_EQ(document->undoStack()->count(), 0);

    table->setFocus();
    paste(u"1\npendiente\n3"_s);
    QTest::mouseClick(button(u"pasteApply"_s), Qt::LeftButton);
    EXPECT_FALSE(review->isVisible());
    EXPECT_EQ(value(0), Value(1.0));
    EXPECT_EQ(value(1), Value());
    EXPECT_EQ(value(2), Value(3.0));
    EXPECT_EQ(at(1).data().toString(), u"pendiente"_s) << "it waits in its cell to be corrected";
    EXPECT_EQ(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    EXPECT_EQ(value(0), Value(16.0));
    EXPECT_EQ(value(2), Value(4.0));
}

TEST_F(EntryPage, AmbiguousNumbersAreConfirmedAllAtOnce)
{
    table->setCurrentIndex(at(0));
    paste(u"1,500\n2\n2,750"_s);
    ASSERT_TRUE(view.findChild<PasteReview *>()->isVisible());
    EXPECT_EQ(button(u"pasteApply"_s)->text(), u"Pegar 1 de 3"_s);
    EXPECT_TRUE(chip(u"readThousands"_s)->hasFocus());
    EXPECT_EQ(chip(u"readThousands"_s)->text(), u"1,500 es 1,500.00"_s);
    EXPECT_EQ(chip(u"readDecimals"_s)->text(), u"1,500 es 1.50"_s);
    QTest::mouseClick(chip(u"readDecimals"_s), Qt::LeftButton);
    EXPECT_EQ(button(u"pasteApply"_s)->text(), u"Pegar 3 de 3"_s);
    QTest::mouseClick(chip(u"readThousands"_s), Qt::LeftButton);
    EXPECT_FALSE(chip(u"readDecimals"_s)->isChecked());
    EXPECT_TRUE(view.findChild<QLabel *>(u"pasteTitle"_s)->text().contains(u"2 son dudosas"_s)) << "they are jumps";
    QTest::mouseClick(chip(u"readDecimals"_s), Qt::LeftButton);
    QTest::keyClick(chip(u"readDecimals"_s), Qt::Key_Return);
    EXPECT_EQ(value(0), Value(1.5));
    EXPECT_EQ(value(2), Value(2.75));
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(EntryPage, ADoubtfulPasteIsShownFirst)
{
    table->setCurrentIndex(at(1));
    paste(u"120"_s);
    ASSERT_TRUE(view.findChild<PasteReview *>()->isVisible());
    EXPECT_EQ(reviewed(0).last(), u"Pasa de 100.00, lo máximo usual en su unidad."_s);
    QTest::keyClick(button(u"pasteApply"_s), Qt::Key_Escape);
    EXPECT_FALSE(view.findChild<PasteReview *>()->isVisible());
    EXPECT_EQ(value(1), Value());
    paste(u"120"_s);
    QTest::keyClick(button(u"pasteApply"_s), Qt::Key_Return);
    EXPECT_EQ(value(1), Value(120.0));
}

TEST_F(EntryPage, PastesWhatCalcPutsOnTheClipboard)
{
    table->setCurrentIndex(at(0));
    auto *content = new QMimeData;
    content->setText(u"12.35\n1,500\n"_s);
    content->setHtml(u"<table><tr><td sdval=\"12.3456\">12.35</td></tr>"
                     "<tr><td sdval=\"1.5\">1,500</td></tr></table>"_s);
    QGuiApplication::clipboard()->setMimeData(content);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(view.findChild<PasteReview *>()->isVisible());
    EXPECT_EQ(value(0), Value(12.3456));
    EXPECT_EQ(value(1), Value(1.5));
}

TEST_F(EntryPage, ABlockFillsAChoiceItFitsInto)
{
    choose(0, 2);
    paste(u"6\n7\n8"_s);
    EXPECT_EQ(value(2), Value(8.0));
    choose(0, 2);
    paste(u"9\n9\n9\n"_s);
    EXPECT_EQ(value(2), Value(9.0));
    // Cells chosen one by one take one value too.
    table->setCurrentIndex(at(0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, table->visualRect(at(2)).center());
    paste(u"3"_s);
    EXPECT_EQ(value(0), Value(3.0));
    EXPECT_EQ(value(1), Value(9.0));
    EXPECT_EQ(value(2), Value(3.0));
}

TEST_F(EntryPage, AHeldPasteIsForgottenWhenThePeriodChanges)
{
    table->setCurrentIndex(at(0));
    paste(u"1\nx"_s);
    ASSERT_TRUE(view.findChild<PasteReview *>()->isVisible());
    document->setPeriod({2022, Cut::Annual});
    EXPECT_FALSE(view.findChild<PasteReview *>()->isVisible());
}

TEST_F(EntryPage, CopiesCutsFillsAndClears)
{
    choose(0, 2, Open - 1, Open);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"ND\t16.00\nND\tND\n1.00\t4.00"_s);
    EXPECT_EQ(parseHtmlTable(QGuiApplication::clipboard()->mimeData()->html())[0][1], (PastedCell{u"16.00"_s, 16.0}));

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

TEST_F(EntryPage, F2EditsBehindTheText)
{
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"16.00"_s);
    EXPECT_FALSE(editor()->hasSelectedText());
    EXPECT_EQ(editor()->cursorPosition(), 5);
    QTest::keyClick(editor(), Qt::Key_Left);
    QTest::keyClick(editor(), Qt::Key_5);
    EXPECT_EQ(editor()->text(), u"16.050"_s) << "the arrow moves in the text";
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(0), Value(16.05));
}

TEST_F(EntryPage, WhileAValueIsReplacedTheArrowsTakeItAndMove)
{
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_7);
    QTest::keyClick(editor(), Qt::Key_Left);
    EXPECT_EQ(value(0), Value(7.0));
    EXPECT_EQ(table->currentIndex(), at(0, Open - 1));
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_8);
    QTest::keyClick(editor(), Qt::Key_Down);
    EXPECT_EQ(value(0), Value(8.0));
    EXPECT_EQ(table->currentIndex(), at(1));
}

TEST_F(EntryPage, BackspaceEmptiesAndEdits)
{
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_Backspace);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QString());
    EXPECT_EQ(value(0), Value(16.0)) << "nothing is taken yet";
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(value(0), Value(16.0));
    QTest::keyClick(table, Qt::Key_Backspace);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(0), Value());
}

TEST_F(EntryPage, ControlEnterFillsWhatIsChosen)
{
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(chosen(), 3u);
    QTest::keyClick(table, Qt::Key_9);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    for (const std::size_t row : {0u, 1u, 2u})
        EXPECT_EQ(value(row), Value(9.0));
    EXPECT_EQ(document->undoStack()->count(), 1);
    EXPECT_EQ(chosen(), 3u);
    EXPECT_EQ(table->currentIndex(), at(0));
}

TEST_F(EntryPage, EnterAndTabGoRoundWithinWhatIsChosen)
{
    choose(0, 1);
    QTest::keyClick(table, Qt::Key_1);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(table->currentIndex(), at(1));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(table->currentIndex(), at(0)) << "and from the last to the first";
    QTest::keyClick(table, Qt::Key_Tab);
    EXPECT_EQ(table->currentIndex(), at(1));
    EXPECT_EQ(chosen(), 2u);
}

TEST_F(EntryPage, WalksToTheEdges)
{
    ASSERT_TRUE(document->setValue(1, Current, 5.0));
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex(), at(2));
    QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(table->currentIndex(), at(2)) << "where typing goes stays, the other corner moves";
    EXPECT_EQ(chosen(), 3u);
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_Home);
    EXPECT_EQ(table->currentIndex(), at(0, 0));
    const int last = table->model()->columnCount() - 1;
    QTest::keyClick(table, Qt::Key_End);
    EXPECT_EQ(table->currentIndex(), at(0, last));
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex(), at(2, last));
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex(), at(0, 0));
    QTest::keyClick(table, Qt::Key_PageDown);
    EXPECT_EQ(table->currentIndex(), at(2, 0));
    QTest::keyClick(table, Qt::Key_PageUp);
    EXPECT_EQ(table->currentIndex(), at(0, 0));
}

// As Excel jumps: to the end of a run, over a gap to the next value, and to the border where there is none.
TEST_F(EntryPage, ControlArrowsJumpOverGaps)
{
    // Column 6 holds 16, ND, 4; row 0 holds 4, ND, 16 in columns 4 to 6.
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex(), at(2)) << "over the ND to the next value";
    table->setCurrentIndex(at(0, 4));
    QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex(), at(0, 6));
    table->setCurrentIndex(at(0, 5));
    QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex(), at(0, 5)) << "at the border it stays";
    QTest::keyClick(table, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex(), at(0, 4));
    QTest::keyClick(table, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex(), at(0, 0)) << "to the end of the filled run";
}

TEST_F(EntryPage, ChoosesByMouseAndKeysTogether)
{
    click(at(0, 4));
    EXPECT_EQ(table->currentIndex(), at(0, 4));
    click(at(1, 6), Qt::ShiftModifier);
    EXPECT_EQ(chosen(), 6u);
    EXPECT_EQ(table->currentIndex(), at(0, 4));
    QTest::keyClick(table, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(chosen(), 4u) << "the corner that the mouse set moves on";
    click(at(2, 6), Qt::ControlModifier);
    EXPECT_EQ(chosen(), 5u);
    EXPECT_EQ(table->currentIndex(), at(2, 6));
    click(at(0, 4), Qt::ControlModifier);
    EXPECT_EQ(chosen(), 4u) << "a chosen cell is chosen no longer";
    click(at(1, 5));
    EXPECT_EQ(chosen(), 1u);

    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, table->visualRect(at(0, 5)).center());
    QMouseEvent drag(QEvent::MouseMove, table->visualRect(at(2, 6)).center(),
                     table->viewport()->mapToGlobal(table->visualRect(at(2, 6)).center()), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(table->viewport(), &drag);
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, table->visualRect(at(2, 6)).center());
    EXPECT_EQ(chosen(), 6u);
    EXPECT_EQ(table->currentIndex(), at(0, 5)) << "where the drag began";
}

TEST_F(EntryPage, ChoosesRowsColumnsAndAll)
{
    const std::size_t columns = std::size_t(table->model()->columnCount());
    table->setCurrentIndex(at(1));
    QTest::keyClick(table, Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_EQ(chosen(), columns);
    EXPECT_EQ(table->currentIndex(), at(1));
    table->setCurrentIndex(at(1));
    QTest::keyClick(table, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(chosen(), 3u);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(chosen(), 3 * columns);
    // The heads choose too, and the frozen columns are part of the grid.
    const QHeaderView *header = table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(Open) + 20, header->height() / 2));
    EXPECT_EQ(chosen(), 3u);
    const auto *frozen = table->findChild<QTableView *>(u"frozen"_s);
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(at(2, 1)).center());
    EXPECT_EQ(table->currentIndex(), at(2, 1));
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(EntryPage, ADoubleClickEdits)
{
    click(at(0));
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(at(0)).center());
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->cursorPosition(), 5);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(at(0, 4)).center());
    EXPECT_EQ(editor(), nullptr) << "a closed column";
}

TEST_F(EntryPage, FindsCodesNamesAndValues)
{
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    auto *text = view.findChild<QLineEdit *>(u"findText"_s);
    ASSERT_TRUE(text->isVisible());
    EXPECT_TRUE(text->hasFocus());
    const auto *count = view.findChild<QLabel *>(u"findCount"_s);
    QTest::keyClicks(text, u"numero"_s);
    EXPECT_EQ(table->currentIndex(), at(2, 1)) << "the first behind the current cell, row 1";
    EXPECT_EQ(count->text(), u"2 de 2"_s);
    QTest::keyClick(text, Qt::Key_F3);
    EXPECT_EQ(table->currentIndex(), at(0, 1)) << "and round";
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(table->currentIndex(), at(2, 1));
    text->clear();
    QTest::keyClicks(text, u"16.0"_s);
    EXPECT_EQ(table->currentIndex(), at(0));
    QTest::keyClicks(text, u"9"_s);
    EXPECT_EQ(count->text(), u"no está"_s);
    text->clear();
    QTest::keyClicks(text, u"ind.02"_s);
    EXPECT_EQ(table->currentIndex(), at(1, 0));
    ASSERT_TRUE(table->isVisible());
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_FALSE(text->isVisible());
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(table->matchCount(), 0);
}

TEST_F(EntryPage, FindingFollowsTheValues)
{
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(view.findChild<QLineEdit *>(u"findText"_s), u"16.00"_s);
    EXPECT_EQ(table->matchCount(), 1);
    ASSERT_TRUE(document->setValue(1, Current, 16.0));
    EXPECT_EQ(table->matchCount(), 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F3);
    EXPECT_EQ(table->currentIndex(), at(1));
}

TEST_F(EntryPage, SaysWhatTheValueTakesWhileItIsTyped)
{
    table->setCurrentIndex(at(1));
    QTest::keyClick(table, Qt::Key_4);
    EXPECT_EQ(editor()->hint(), u"verde ≥ 47.50 · ámbar ≥ 37.50"_s);
    const auto percent = [&] { return at(1, 8).data().toString(); };
    EXPECT_EQ(percent(), u"8.00"_s) << "progress follows each key";
    QTest::keyClick(editor(), Qt::Key_8);
    EXPECT_EQ(percent(), u"96.00"_s);
    EXPECT_EQ(at(1, 9).data().toString(), u"Alto"_s);
    QTest::keyClick(editor(), Qt::Key_8);
    EXPECT_EQ(editor()->hint(), u"fuera del rango de su unidad · salto"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(percent(), u"ND"_s);
    QTest::keyClicks(table, u"1"_s);
    QTest::keyClicks(editor(), u",500"_s);
    EXPECT_TRUE(editor()->hint().startsWith(u"se lee 1,500.00"_s));
    QTest::keyClick(editor(), Qt::Key_Escape);
}

TEST_F(EntryPage, WhatCannotBeIsRefusedInTheEditor)
{
    table->setCurrentIndex(at(0));
    QTest::keyClicks(table, u"-"_s);
    QTest::keyClicks(editor(), u"5"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->hint(), u"No puede ser menor que cero."_s);
    QTest::keyClick(editor(), Qt::Key_Home);
    QTest::keyClick(editor(), Qt::Key_Delete);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(0), Value(5.0));
}

TEST_F(EntryPage, ListsDoubtfulValuesAndSaysWhy)
{
    EXPECT_FALSE(chip(u"doubtful"_s)->isVisible());
    table->setCurrentIndex(at(0));
    QTest::keyClick(table, Qt::Key_5);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(chip(u"doubtful"_s)->text(), u"Con dudas · 1"_s);
    QTest::mouseClick(chip(u"doubtful"_s), Qt::LeftButton);
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->setCurrentIndex(at(0));
    EXPECT_EQ(view.findChild<CellLine *>()->text(),
              u"IND.01.AEI.01.01 · Es igual a la línea base. · verde ≥ 19.00 · ámbar ≥ 15.00"_s);
    EXPECT_TRUE(at(0).data(Qt::AccessibleTextRole).toString().contains(u"5.00, con dudas"_s));
    QTest::mouseClick(chip(u"missing"_s), Qt::LeftButton);
    EXPECT_FALSE(chip(u"doubtful"_s)->isChecked()) << "one or the other";
    EXPECT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(at(0, 0).data().toString(), u"IND.02.AEI.01.01"_s);
}

TEST_F(EntryPage, ItsMenuOffersWhatTheKeysDo)
{
    table->setCurrentIndex(at(0));
    QPointer<QMenu> menu;
    QObject::connect(table, &EntryTable::menuAboutToShow, [&](QMenu *shown) { menu = shown; });
    QContextMenuEvent asked(QContextMenuEvent::Mouse, table->visualRect(at(0)).center(),
                            table->viewport()->mapToGlobal(table->visualRect(at(0)).center()));
    QCoreApplication::sendEvent(table->viewport(), &asked);
    ASSERT_TRUE(menu);
    const auto action = [&](const QString &text) -> QAction * {
        for (QAction *candidate : menu->actions()) {
            if (candidate->text().startsWith(text))
                return candidate;
        }
        return nullptr;
    };
    for (const QString &text : {u"Editar"_s, u"Cortar"_s, u"Copiar"_s, u"Pegar"_s, u"Llenar hacia abajo"_s,
                                u"Seleccionar todo"_s, u"Buscar en la tabla"_s})
        ASSERT_NE(action(text), nullptr) << text.toStdString();
    action(u"Poner ND"_s)->trigger();
    EXPECT_EQ(value(0), Value());
    action(u"Agregar 2023 – Anual"_s)->trigger();
    EXPECT_EQ(document->period(), (Period{2023, Cut::Annual}));
    menu->close();
}

TEST_F(EntryPage, TheNextPeriodIsOneClickAway)
{
    auto *add = view.findChild<QToolButton *>(u"addPeriod"_s);
    EXPECT_EQ(add->text(), u"+ 2023 – Anual"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_EQ(document->period(), (Period{2023, Cut::Annual}));
    EXPECT_EQ(table->currentIndex(), at(0, Open + 1));
    EXPECT_EQ(add->text(), u"+ 2024 – Sem1"_s);
    document->undoStack()->undo();
    EXPECT_EQ(add->text(), u"+ 2023 – Anual"_s);
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
    paste(u"11\n10"_s);
    EXPECT_EQ(value(0), Value(11.0));
    EXPECT_EQ(value(1), Value()) << "the hidden row between";
    EXPECT_EQ(value(2), Value(10.0));
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
    EXPECT_EQ(EntryText::thresholds({0, 0, false}), u"verde ≤ 0.00"_s);
    EXPECT_EQ(EntryText::noThresholds(NotCalculable::TargetZero), u"no calculable: la meta es 0"_s);
    EXPECT_EQ(EntryText::thresholds({26.666, 21.05, false}), u"verde ≤ 21.05 · ámbar ≤ 26.67"_s);
}

} // namespace

} // namespace pei
