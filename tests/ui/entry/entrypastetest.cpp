// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry/entrypage.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using namespace test;

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
    choose(0, 1, Open - 1, Open);
    paste(u"ND\t6"_s);
    EXPECT_EQ(value(0), Value(6.0));
    EXPECT_EQ(value(1), Value(6.0)) << "one row over two chosen ones is laid down twice";
    EXPECT_EQ(value(2), Value(4.0));
    // Cells chosen one by one take one value too.
    table->setCurrentIndex(at(0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, table->visualRect(at(2)).center());
    paste(u"3"_s);
    EXPECT_EQ(value(0), Value(3.0));
    EXPECT_EQ(value(1), Value(6.0));
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

} // namespace

} // namespace pei
