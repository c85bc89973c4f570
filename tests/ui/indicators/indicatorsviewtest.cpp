// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/indicators/indicatorspage.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using test::Current;
using test::IndicatorsPage;

TEST_F(IndicatorsPage, OpensOnTheFirstIndicatorWithEverythingInSight)
{
    ASSERT_GE(selections->count(), 1);
    EXPECT_EQ(selections->last().at(0).value<std::size_t>(), 0u);
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 IND.01 IND.02 AEI.01.02 IND.01"_s);
    EXPECT_EQ(count(), u"3 de 3"_s);
    EXPECT_TRUE(chip(Semaphore::Amber)->text().contains(u"Medio 1"_s)) << chip(Semaphore::Amber)->text().toStdString();
    EXPECT_TRUE(table->isColumnHidden(IndicatorColumns::RelevanceColumn));
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0) << "the usual columns fit in 850 px";
}

TEST_F(IndicatorsPage, CodeAndNameStayInSightWhileTheOthersScroll)
{
    for (int column = 0; column < IndicatorColumns::ColumnCount; ++column)
        table->setColumnHidden(column, false);
    table->fitName();
    EXPECT_TRUE(QTest::qWaitFor([this] { return table->horizontalScrollBar()->maximum() > 0; }));
    const QModelIndex first = cell(0);
    const QRect name = table->visualRect(first.siblingAtColumn(IndicatorColumns::NameColumn));
    const QImage before = table->viewport()->grab(name).toImage();
    ASSERT_GT(table->horizontalScrollBar()->maximum(), 100);
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    EXPECT_EQ(table->frozenWidth(), name.right() + 1);
    // All but the rule at the frozen part's right end.
    const QRect inner(0, 0, name.width() - 2, name.height());
    EXPECT_EQ(table->viewport()->grab(name).toImage().copy(inner), before.copy(inner));
    EXPECT_EQ(table->indexAt(name.center()), first.siblingAtColumn(IndicatorColumns::NameColumn));

    const int across = table->horizontalScrollBar()->value();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(cell(2)).topLeft() + QPoint(0, 8) +
                          QPoint(name.center().x() - table->visualRect(cell(2)).left(), 0));
    EXPECT_EQ(selected(), 2);
    EXPECT_EQ(table->horizontalScrollBar()->value(), across) << "going to a frozen cell scrolls nothing away";
    table->setCurrentIndex(first);
    EXPECT_GE(table->visualRect(first).left(), table->frozenWidth()) << "no cell is left behind the frozen ones";

    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    const QModelIndex element = list().index(1, 0);
    ASSERT_TRUE(list().isExpanded(1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(24, table->visualRect(element).center().y()));
    EXPECT_FALSE(list().isExpanded(1)) << "the arrow works where it is seen";
}

TEST_F(IndicatorsPage, TypingReplacesAndEnterGoesDownPastElements)
{
    table->setCurrentIndex(cell(1));
    QTest::keyClick(table, Qt::Key_4);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), u"0.5"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(1), Value(40.5));
    EXPECT_EQ(selected(), 2) << "the row between is an element";
    EXPECT_EQ(table->currentIndex().column(), int(IndicatorColumns::ObtainedColumn));
    document->undoStack()->undo();
    EXPECT_EQ(value(1), Value());
    EXPECT_EQ(cell(1).data().toString(), u"ND"_s);
}

TEST_F(IndicatorsPage, AFigureTypedAnywhereInARowIsItsValue)
{
    view->selectIndicator(2);
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(IndicatorColumns::NameColumn));
    QTest::keyClick(table, Qt::Key_3);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"3"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    EXPECT_EQ(value(2), Value(3.0));
    EXPECT_EQ(table->currentIndex().column(), int(IndicatorColumns::TargetColumn));
}

TEST_F(IndicatorsPage, EscapeLeavesTheValue)
{
    table->setCurrentIndex(cell(0));
    QTest::keyClick(table, Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"16.00"_s);
    QTest::keyClicks(editor(), u"99"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(value(0), Value(16.0));
    EXPECT_EQ(document->undoStack()->count(), 0);
}

TEST_F(IndicatorsPage, OpeningAndLeavingAValueIsNoEdit)
{
    ASSERT_TRUE(document->setValue(0, Current, 1.0 / 3));
    table->setCurrentIndex(cell(0));
    QTest::keyClick(table, Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(0), Value(1.0 / 3)) << "six decimals are shown; more must not be lost";
}

TEST_F(IndicatorsPage, TheEditorSaysWhatTheValueTakes)
{
    table->setCurrentIndex(cell(0));
    QTest::keyClick(table, Qt::Key_1);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->hint(), u"verde ≥ 19.00 · ámbar ≥ 15.00"_s);
    QTest::keyClicks(editor(), u",500"_s);
    EXPECT_EQ(editor()->hint(), u"se lee 1,500.00 · salto"_s);
    EXPECT_GT(editor()->width(), table->visualRect(cell(0)).width());
}

TEST_F(IndicatorsPage, ARefusedTextKeepsItsEditorOpenWithTheReason)
{
    table->setCurrentIndex(cell(0));
    QTest::keyClick(table, Qt::Key_1);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), u" de 3"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    EXPECT_TRUE(editor()->showsRefusal());
    EXPECT_EQ(editor()->hint(), u"No es un número ni ND."_s);
    EXPECT_EQ(value(0), Value(16.0));
    QTest::keyClicks(editor(), u"x"_s);
    EXPECT_FALSE(editor()->showsRefusal()) << "typing on takes the reason away";

    // Left by the mouse the text stays in its cell, and it is said why.
    table->setCurrentIndex(cell(1));
    EXPECT_EQ(cell(0).data().toString(), u"1 de 3x"_s);
    EXPECT_EQ(cell(0).data(RefusalRole).toInt(), int(ValueRefusal::NotANumber));
    EXPECT_EQ(value(0), Value(16.0));
    EXPECT_TRUE(view->findChild<QLabel *>(u"notice"_s)->isVisible());
}

TEST_F(IndicatorsPage, ChipsFilterAndCount)
{
    QTest::mouseClick(chip(Semaphore::Green), Qt::LeftButton);
    EXPECT_EQ(view->filter().semaphore, Semaphore::Green);
    EXPECT_EQ(count(), u"1 de 3"_s);
    EXPECT_TRUE(chip(Semaphore::Green)->isChecked());
    EXPECT_TRUE(chip(Semaphore::Amber)->text().contains(u"Medio 1"_s)) << "counts are of what one could choose";
    QTest::mouseClick(chip(Semaphore::Red), Qt::LeftButton);
    EXPECT_EQ(view->filter().semaphore, Semaphore::Red);
    EXPECT_FALSE(chip(Semaphore::Green)->isChecked());
    EXPECT_EQ(count(), u"0 de 3"_s);
    QTest::mouseClick(view->findChild<QToolButton *>(u"clear"_s), Qt::LeftButton);
    EXPECT_EQ(count(), u"3 de 3"_s);

    emit view->findChild<FilterChip *>(u"unit"_s)->chose(u"10.06"_s);
    EXPECT_EQ(count(), u"1 de 3"_s);
    EXPECT_TRUE(view->findChild<FilterChip *>(u"unit"_s)->isChecked());
    view->setSearchText(u"caminos"_s);
    EXPECT_EQ(count(), u"0 de 3"_s);
    view->applyFilter({});
    EXPECT_EQ(count(), u"3 de 3"_s);
}

TEST_F(IndicatorsPage, CountsFollowEdits)
{
    ASSERT_TRUE(document->setValue(1, Current, 50.0));
    EXPECT_TRUE(QTest::qWaitFor([&] { return chip(Semaphore::Green)->text().contains(u"Alto 2"_s); }));
    document->setPeriod({2022, Cut::Semester1});
    EXPECT_TRUE(QTest::qWaitFor([&] { return chip(Semaphore::Red)->text().contains(u"Bajo 2"_s); }));
}

TEST_F(IndicatorsPage, SelectingAHiddenIndicatorShowsIt)
{
    view->setSearchText(u"caminos"_s);
    view->selectIndicator(2);
    EXPECT_TRUE(view->filter().isEmpty());
    EXPECT_EQ(selected(), 2);
    EXPECT_EQ(selections->last().at(0).value<std::size_t>(), 2u);
}

TEST_F(IndicatorsPage, KeepsTheSelectionWhenColumnsArrive)
{
    view->selectIndicator(2);
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(selected(), 2);
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 IND.01 IND.02 AEI.01.02 IND.01"_s);
}

TEST_F(IndicatorsPage, RemembersItsColumns)
{
    table->setColumnHidden(IndicatorColumns::TrendColumn, true);
    table->setColumnHidden(IndicatorColumns::UnitColumn, false);
    table->setColumnWidth(IndicatorColumns::UnitColumn, 234);
    view.reset();
    const IndicatorsView again;
    const auto *second = again.findChild<IndicatorTable *>();
    EXPECT_TRUE(second->isColumnHidden(IndicatorColumns::TrendColumn));
    EXPECT_FALSE(second->isColumnHidden(IndicatorColumns::UnitColumn));
    EXPECT_EQ(second->columnWidth(IndicatorColumns::UnitColumn), 234);
}

TEST_F(IndicatorsPage, ColumnsChangePlacesByDraggingAndStayThere)
{
    using Columns = IndicatorColumns;
    QHeaderView *header = table->horizontalHeader();
    const auto middle = [&](int column) {
        return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 8);
    };
    const auto drag = [&](int column, QPoint to) {
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, middle(column));
        QTest::mouseMove(header->viewport(), (middle(column) + to) / 2);
        QTest::mouseMove(header->viewport(), to);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
    };
    drag(Columns::TrendColumn, middle(Columns::ObtainedColumn) - QPoint(20, 0));
    EXPECT_EQ(header->visualIndex(Columns::TrendColumn), 2) << "before what was obtained";
    drag(Columns::PercentColumn, QPoint(5, 8));
    EXPECT_EQ(header->visualIndex(Columns::CodeColumn), 0) << "code and name stay the first";
    EXPECT_EQ(header->visualIndex(Columns::NameColumn), 1);
    EXPECT_EQ(header->visualIndex(Columns::PercentColumn), 2);
    drag(Columns::NameColumn, middle(Columns::TrendColumn));
    EXPECT_EQ(header->visualIndex(Columns::NameColumn), 1);
    EXPECT_EQ(list().sortColumn(), -1) << "dragging is no click";

    // Copied as seen, and come back to.
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"Código\tDenominación\t%\t2023 – Sem1\t"_s))
        << QApplication::clipboard()->text().toStdString();
    const std::vector<int> order = table->columnOrder();
    view.reset();
    view = std::make_unique<IndicatorsView>();
    table = view->findChild<IndicatorTable *>();
    EXPECT_EQ(table->columnOrder(), order);
}

TEST_F(IndicatorsPage, ColumnsChangePlacesByKeys)
{
    using Columns = IndicatorColumns;
    const QHeaderView *header = table->horizontalHeader();
    table->setCurrentIndex(cell(0));
    QTest::keyClick(table, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(header->visualIndex(Columns::ObtainedColumn), 2) << "it is the first after the name already";
    QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(header->visualIndex(Columns::ObtainedColumn), 3);
    EXPECT_EQ(table->currentIndex(), cell(0));
    // Walking along a row goes by what is seen.
    table->move(ValueDelegate::Motion::Left);
    EXPECT_EQ(table->currentIndex().column(), int(Columns::TargetColumn));
    table->move(ValueDelegate::Motion::Left);
    EXPECT_EQ(table->currentIndex().column(), int(Columns::NameColumn));

    // In the list of columns, with those that are hidden.
    QTest::mouseClick(view->findChild<QToolButton *>(u"columns"_s), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().at(0)->data().toInt(), int(Columns::TargetColumn));
    menu->setActiveAction(menu->actions().at(0));
    QTest::keyClick(menu, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(menu->actions().at(0)->data().toInt(), int(Columns::TargetColumn));
    for (int i = 1; i < Columns::ColumnCount; ++i)
        QTest::keyClick(menu, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(header->visualIndex(Columns::TargetColumn), Columns::ColumnCount - 1);
    ASSERT_NE(menu->activeAction(), nullptr);
    EXPECT_EQ(menu->activeAction()->data().toInt(), int(Columns::TargetColumn));
    EXPECT_TRUE(menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"fábrica"))
            action->trigger();
    }
    menu->close();
    EXPECT_EQ(header->visualIndex(Columns::ObtainedColumn), 2);
    EXPECT_EQ(header->visualIndex(Columns::TargetColumn), 3);
}

TEST_F(IndicatorsPage, ChipsFlowIntoLinesWithTheButtonsAtTheRight)
{
    const auto *columns = view->findChild<QToolButton *>(u"columns"_s);
    const auto *views = view->findChild<QToolButton *>(u"views"_s);
    const auto inSight = [&] {
        for (const auto *button : view->findChildren<QToolButton *>()) {
            const QRect place(button->mapTo(view.get(), QPoint()), button->size());
            if (button->isVisible() && !view->rect().contains(place))
                return false;
        }
        return true;
    };
    for (const int width : {1400, 850, 420, 300}) {
        view->resize(width, 500);
        QCoreApplication::processEvents();
        EXPECT_TRUE(inSight()) << width;
        EXPECT_GE(columns->width(), columns->sizeHint().width()) << width;
        EXPECT_EQ(columns->y(), views->y()) << width;
        EXPECT_GE(views->geometry().right(), width - 20) << width;
    }
}

TEST_F(IndicatorsPage, LivesWithoutADocument)
{
    view->setDocument(nullptr);
    EXPECT_EQ(count(), u"0 de 0"_s);
    view->selectIndicator(0);
    QTest::keyClick(table, Qt::Key_1);
    view->setDocument(document.get());
    document.close();
    EXPECT_EQ(table->model()->rowCount(), 0);
}

} // namespace

} // namespace pei
