// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry/entrypage.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using namespace test;

TEST_F(EntryPage, NumbersAreNeverCut)
{
    const auto expectRoom = [&] {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = at(row, column);
                if (cell.data(SortRole).typeId() == QMetaType::Double) {
                    EXPECT_GE(table->columnWidth(column),
                              table->fontMetrics().horizontalAdvance(cell.data().toString()) + 16)
                        << column << ' ' << cell.data().toString().toStdString();
                }
            }
        }
    };
    expectRoom();
    table->setCurrentIndex(at(0));
    for (const QChar c : u"123456789012.5"_s)
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(at(0).data().toString(), u"123,456,789,012.50"_s);
    expectRoom(); // the progress has grown as well
    view.setDocument(nullptr);
    view.setDocument(document.get());
    expectRoom();
}

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

TEST_F(EntryPage, ACellThatTakesNothingSaysWhy)
{
    const auto *notice = view.findChild<QLabel *>(u"notice"_s);
    const QString closed = u"2022 – Sem1 está cerrado: sus valores solo se leen. Para cambiarlos, haga clic derecho en "
                           "el título de su columna y elija «Reabrir»."_s;
    struct Try
    {
        const char *name;
        std::function<void()> run;
    };
    const Try tries[]{
        {"typing", [&] { QTest::keyClick(table, Qt::Key_9); }},
        {"F2", [&] { QTest::keyClick(table, Qt::Key_F2); }},
        {"Backspace", [&] { QTest::keyClick(table, Qt::Key_Backspace); }},
        {"Delete", [&] { QTest::keyClick(table, Qt::Key_Delete); }},
        {"Ctrl+X", [&] { QTest::keyClick(table, Qt::Key_X, Qt::ControlModifier); }},
        {"Ctrl+D", [&] { QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier); }},
        {"a double click",
         [&] { QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(at(0, 4)).center()); }},
    };
    for (const Try &one : tries) {
        SCOPED_TRACE(one.name);
        table->setCurrentIndex(at(0));
        view.findChild<QLabel *>(u"notice"_s)->hide();
        table->setCurrentIndex(at(0, 4));
        one.run();
        EXPECT_TRUE(notice->isVisible());
        EXPECT_EQ(notice->text(), closed);
        EXPECT_EQ(editor(), nullptr);
    }
    EXPECT_EQ(document->undoStack()->count(), 0);

    table->setCurrentIndex(at(0, 2));
    QTest::keyClick(table, Qt::Key_9);
    EXPECT_EQ(notice->text(), u"Esta columna solo se lee: los valores se escriben en la de 2023 – Sem1."_s);
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    table->setCurrentIndex(at(0, Open + 1));
    QTest::keyClick(table, Qt::Key_9);
    EXPECT_EQ(notice->text(), u"Ahora se registra en 2023 – Sem1. Para registrar en 2023 – Anual, haga clic derecho en "
                              "el título de su columna."_s);
}

TEST(EntryPageReadOnly, SaysWhoHasTheFileAndThatThePastIsPast)
{
    const test::OpenDocument first(test::smallReport());
    const auto second = Document::open(first->path());
    ASSERT_TRUE(second);
    EXPECT_EQ(EntryText::shut(*second.value(), Current),
              u"Lo tiene abierto %1: aquí sus valores se ven, pero no se cambian."_s.arg(second.value()->lockedBy()));
    const auto past = first->pastAt(QDateTime::currentDateTimeUtc().addDays(1));
    ASSERT_TRUE(past);
    EXPECT_EQ(EntryText::shut(*past.value(), Current), u"Está viendo el plan como era: sus valores solo se leen."_s);
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
                     table->viewport()->mapToGlobal(table->visualRect(at(2, 6)).center()), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(table->viewport(), &drag);
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, table->visualRect(at(2, 6)).center());
    EXPECT_EQ(chosen(), 6u);
    EXPECT_EQ(table->currentIndex(), at(0, 5)) << "where the drag began";
}

TEST_F(EntryPage, ADragHeldBeyondTheEdgeGoesOn)
{
    table->setFixedHeight(table->horizontalHeader()->height() + table->rowHeight(0) + 4);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    ASSERT_TRUE(QTest::qWaitFor([this] { return table->viewport()->height() < 2 * table->rowHeight(0); }));
    table->scrollToTop();
    // The window's own events: what is held is asked of the application.
    QWindow *window = view.windowHandle();
    const QPoint from = table->viewport()->mapTo(&view, table->visualRect(at(0)).center());
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    QTest::mouseMove(window, QPoint(from.x(), table->mapTo(&view, QPoint(0, table->height())).y() + 8));
    EXPECT_TRUE(QTest::qWaitFor([this] { return chosen() == 3; }));
    QTest::mouseRelease(window, Qt::LeftButton, {}, from);
    EXPECT_EQ(table->currentIndex(), at(0));
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

TEST_F(EntryPage, TheSearchGoesOnWhereItsBarIsClosed)
{
    QTest::keyClick(table, Qt::Key_F3);
    auto *text = view.findChild<QLineEdit *>(u"findText"_s);
    EXPECT_TRUE(text->isVisible()) << "nothing was looked for yet";
    QTest::keyClicks(text, u"numero"_s);
    EXPECT_EQ(table->currentIndex(), at(2, 1));
    QTest::keyClick(text, Qt::Key_Escape);
    QTest::keyClick(table, Qt::Key_F3);
    EXPECT_FALSE(text->isVisible());
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(table->currentIndex(), at(0, 1));
    EXPECT_EQ(table->matchCount(), 0) << "nothing is marked";
    QTest::keyClick(table, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(table->currentIndex(), at(2, 1));

    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(text, u"zzz"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QTest::keyClick(table, Qt::Key_F3);
    EXPECT_EQ(table->currentIndex(), at(2, 1));
    EXPECT_EQ(view.findChild<QLabel *>(u"notice"_s)->text(), u"«zzz» no está en la tabla."_s);
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
    EXPECT_EQ(at(0, 9).data().toString(), u"Medio"_s) << "what is no number yet changes no figure";
    QTest::keyClicks(editor(), u"5"_s);
    EXPECT_EQ(at(0, 9).data().toString(), u"Medio"_s);
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
              u"IND.01.AEI.01.01 · Es igual a la línea base. · verde ≥ 19.00 · ámbar ≥ 15.00"
              " · en rojo y sin nota: Shift+F2"_s);
    EXPECT_TRUE(at(0).data(Qt::AccessibleTextRole).toString().contains(u"5.00, con dudas"_s));
    QTest::mouseClick(chip(u"missing"_s), Qt::LeftButton);
    EXPECT_FALSE(chip(u"doubtful"_s)->isChecked()) << "one or the other";
    EXPECT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(at(0, 0).data().toString(), u"IND.02.AEI.01.01"_s);
}

TEST_F(EntryPage, WhatChangesBehindAnotherPageIsCountedOnceItIsSeen)
{
    view.hide();
    ASSERT_TRUE(document->setValue(0, Current, 5.0));
    EXPECT_EQ(chip(u"doubtful"_s)->text(), u"Con dudas · 0"_s) << "the page in front has the time";
    view.show();
    EXPECT_EQ(chip(u"doubtful"_s)->text(), u"Con dudas · 1"_s);
    EXPECT_TRUE(chip(u"doubtful"_s)->isVisible());
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

TEST(EntryWords, MirrorWhereLessIsBetter)
{
    EXPECT_EQ(EntryText::thresholds({22.5, 28.5, true}), u"verde ≥ 28.50 · ámbar ≥ 22.50"_s);
    EXPECT_EQ(EntryText::thresholds({0, 0, false}), u"verde ≤ 0.00"_s);
    EXPECT_EQ(EntryText::noThresholds(NotCalculable::TargetZero), u"no calculable: la meta es 0"_s);
    EXPECT_EQ(EntryText::thresholds({26.666, 21.05, false}), u"verde ≤ 21.05 · ámbar ≤ 26.67"_s);
}

} // namespace

} // namespace pei
