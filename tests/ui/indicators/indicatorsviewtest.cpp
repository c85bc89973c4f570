// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorsview.h"
#include "core/models/indicatorlistmodel.h"
#include "core/models/pastedtable.h"
#include "core/models/roles.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/entry/valueeditor.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/indicatortable.h"
#include "ui/indicators/nameline.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Note noteOfFactor(const QString &factor)
{
    Note note;
    note.factor = factor;
    return note;
}

constexpr Period Current{2023, Cut::Semester1};

// 2023-S1 of the small report: 16 of 20 (Medio), ND of 50, 4 of 4 (Alto).
struct IndicatorsPage : testing::Test
{
    IndicatorsPage()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        view = std::make_unique<IndicatorsView>();
        view->resize(850, 400);
        table = view->findChild<IndicatorTable *>();
        selections = std::make_unique<QSignalSpy>(view.get(), &IndicatorsView::indicatorSelected);
        view->setDocument(document.get());
        view->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        table->setFocus();
    }

    // The cell of the obtained value.
    QModelIndex cell(std::size_t indicator) const
    {
        return list().indexOf(indicator, IndicatorColumns::ObtainedColumn);
    }
    const IndicatorListModel &list() const { return static_cast<const IndicatorListModel &>(*table->model()); }
    QString codes() const
    {
        QStringList codes;
        for (int row = 0; row < list().rowCount(); ++row)
            codes.append(list().index(row, 0).data().toString());
        return codes.join(u' ');
    }
    ValueEditor *editor() const { return qobject_cast<ValueEditor *>(table->indexWidget(table->currentIndex())); }
    Value value(std::size_t row) const { return document->plan().obtained(document->plan().indicators[row], Current); }
    QString count() const { return view->findChild<QLabel *>(u"count"_s)->text(); }
    FilterChip *chip(Semaphore state) const { return view->findChild<FilterChip *>(u"state%1"_s.arg(int(state))); }
    int selected() const { return table->currentIndex().data(IndicatorRole).toInt(); }

    QTemporaryDir settings;
    test::OpenDocument document{test::smallReport()};
    std::unique_ptr<IndicatorsView> view;
    IndicatorTable *table = nullptr;
    std::unique_ptr<QSignalSpy> selections;
};

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
    EXPECT_EQ(editor()->hint(), u"se lee 1,500.00"_s);
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

    // Leaving by the mouse drops the text, and says so.
    table->setCurrentIndex(cell(1));
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
    drag(Columns::StateColumn, middle(Columns::ObtainedColumn) - QPoint(20, 0));
    EXPECT_EQ(header->visualIndex(Columns::StateColumn), 2) << "before what was obtained";
    drag(Columns::PercentColumn, QPoint(5, 8));
    EXPECT_EQ(header->visualIndex(Columns::CodeColumn), 0) << "code and name stay the first";
    EXPECT_EQ(header->visualIndex(Columns::NameColumn), 1);
    EXPECT_EQ(header->visualIndex(Columns::PercentColumn), 2);
    drag(Columns::NameColumn, middle(Columns::StateColumn));
    EXPECT_EQ(header->visualIndex(Columns::NameColumn), 1);
    EXPECT_EQ(list().sortColumn(), -1) << "dragging is no click";

    // Copied as seen, and come back to.
    table->selectRow(2);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"Código\tDenominación\t%\tEstado\t"_s))
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

TEST_F(IndicatorsPage, KeysOpenAndClose)
{
    const QString all = codes();
    view->selectIndicator(1);
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(IndicatorColumns::CodeColumn));
    QTest::keyClick(table, Qt::Key_Left);
    EXPECT_EQ(table->currentIndex().data().toString(), u"AEI.01.01"_s) << "to what it stands under";
    QTest::keyClick(table, Qt::Key_Left);
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 AEI.01.02 IND.01"_s);
    QTest::keyClick(table, Qt::Key_Right);
    EXPECT_EQ(codes(), all);
    QTest::keyClick(table, Qt::Key_Right);
    EXPECT_EQ(table->currentIndex().data().toString(), u"IND.01"_s);
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Minus);
    EXPECT_EQ(codes(), u"OEI.01"_s);
    QTest::keyClick(table, Qt::Key_Plus);
    EXPECT_EQ(codes(), all);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(codes(), u"OEI.01"_s);
    QTest::keyClick(table, Qt::Key_Asterisk);
    EXPECT_EQ(codes(), all);
    QTest::keyClick(table, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(codes(), u"OEI.01"_s);
    view->selectIndicator(2);
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 AEI.01.02 IND.01"_s) << "opened as far as it takes to see it";
    EXPECT_EQ(selected(), 2);
}

TEST_F(IndicatorsPage, ClosingTakesTheCurrentRowAlong)
{
    view->selectIndicator(1);
    table->setRowExpanded(1, false);
    EXPECT_EQ(table->currentIndex().row(), 1);
    EXPECT_TRUE(table->selectionModel()->isRowSelected(1));
}

TEST_F(IndicatorsPage, TheChosenRowComesBackAfterASearch)
{
    view->selectIndicator(2);
    const auto before = selections->count();
    view->setSearchText(u"puentes"_s);
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 IND.02"_s);
    view->setSearchText({});
    EXPECT_EQ(selected(), 2);
    EXPECT_EQ(selections->count(), before) << "whoever shows it still does";
}

TEST_F(IndicatorsPage, AnEmptyListSaysWhatToDo)
{
    auto *note = view->findChild<QWidget *>(u"emptyNote"_s);
    EXPECT_FALSE(note->isVisible());
    view->setSearchText(u"xyz"_s);
    ASSERT_TRUE(note->isVisible());
    EXPECT_TRUE(note->findChild<QLabel *>()->text().contains(u"«xyz»"_s));
    QTest::mouseClick(note->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_FALSE(note->isVisible());
    EXPECT_TRUE(view->filter().isEmpty());
    EXPECT_TRUE(table->hasFocus());
    view->applyFilter({.semaphore = Semaphore::Red});
    EXPECT_TRUE(note->isVisible());
    ASSERT_TRUE(document->setValue(0, Current, 1.0));
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->isVisible(); })) << "an edit brings rows back";
}

TEST_F(IndicatorsPage, ChipsTellWhatEachChoiceWouldShow)
{
    ASSERT_TRUE(document->setNote(0, Current, noteOfFactor(u"Lluvias"_s)));
    auto *noted = view->findChild<FilterChip *>(u"withNote"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return noted->text() == u"Con nota 1"_s; })) << noted->text().toStdString();
    auto *unit = view->findChild<FilterChip *>(u"unit"_s);
    ASSERT_EQ(unit->choices().size(), 3u);
    EXPECT_EQ(unit->choices()[2].depth, 1);
    EXPECT_EQ(unit->counts(), (std::vector<int>{3, 3, 1}));
    QTest::mouseClick(noted, Qt::LeftButton);
    EXPECT_EQ(count(), u"1 de 3"_s);
    EXPECT_EQ(unit->counts(), (std::vector<int>{1, 1, 0}));
    QTest::mouseClick(noted, Qt::LeftButton);
    QTest::mouseClick(view->findChild<FilterChip *>(u"withoutValue"_s), Qt::LeftButton);
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 IND.02"_s);
    EXPECT_EQ(view->findChild<FilterChip *>(u"direction"_s)->counts().front(), 1);
}

TEST_F(IndicatorsPage, CopiesTheChosenRowsOrAllWithTheirHeads)
{
    view->selectIndicator(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(content->text(), u"Código\tDenominación\t2023 – Sem1\tMeta 2023\t%\tEstado\n"
                               "IND.01.AEI.01.01\tNúmero de caminos\t16.00\t20.00\t80.00\tMedio\n"
                               "IND.02.AEI.01.01\tPorcentaje de puentes\tND\t50.00\tND\tND"_s);
    const PastedTable rich = parseHtmlTable(content->html());
    ASSERT_EQ(rich.size(), 3u);
    EXPECT_EQ(rich[1][2].number, Value(16.0));
    EXPECT_EQ(rich[2][2].number, Value());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    content = QGuiApplication::clipboard()->mimeData();
    ASSERT_EQ(content->text().count(u'\n'), 6);
    EXPECT_TRUE(content->text().contains(u"OEI.01\tObjetivo estratégico 01\t\t\t90.00\tMedio\n"
                                         "AEI.01.01\tCAMINOS SEGUROS\t"_s))
        << content->text().toStdString();
}

TEST_F(IndicatorsPage, MarksWhatWasFound)
{
    const QModelIndex name = cell(0).siblingAtColumn(IndicatorColumns::NameColumn);
    const auto picture = [&] { return table->viewport()->grab(table->visualRect(name)).toImage(); };
    view->applyFilter({.objective = u"OEI.01"_s});
    const QImage plain = picture();
    view->applyFilter({.text = u"caminos"_s, .objective = u"OEI.01"_s});
    EXPECT_NE(picture(), plain);
    view->applyFilter({.text = u"80.00"_s});
    view->applyFilter({.objective = u"OEI.01"_s});
    EXPECT_EQ(picture(), plain);
}

TEST_F(IndicatorsPage, ShowsWhatIsNearestToItsNextState)
{
    QTest::mouseClick(view->findChild<QToolButton *>(u"views"_s), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction *>(u"nearNextState"_s)->trigger();
    menu->close();
    EXPECT_EQ(view->state(), ListState::nearestFirst());
    EXPECT_FALSE(table->isColumnHidden(IndicatorColumns::NextStateColumn));
    // Amber with 15 points to go, then what is green or has no value.
    EXPECT_EQ(list().index(0, IndicatorColumns::CodeColumn).data(Qt::ToolTipRole).toString(), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(list().index(0, IndicatorColumns::NextStateColumn).data().toString(), u"15.00"_s);
}

TEST(KeptListState, HasColumnsThatCameLaterAsUsual)
{
    const QVariantMap kept{{u"hidden"_s, QStringList{u"trend"_s}}};
    EXPECT_EQ(ListState::fromMap(kept, {}).hidden,
              (std::set<int>{IndicatorColumns::TrendColumn, IndicatorColumns::NextStateColumn,
                             IndicatorColumns::ToGreenColumn, IndicatorColumns::ProjectionColumn,
                             IndicatorColumns::EntityColumn}));
    EXPECT_EQ(ListState::fromMap(ListState::nearestFirst().toMap(), {}), ListState::nearestFirst());
}

TEST_F(IndicatorsPage, KeepsViewsByName)
{
    table->setColumnHidden(IndicatorColumns::UnitColumn, false);
    table->sortByColumn(IndicatorColumns::PercentColumn, Qt::DescendingOrder);
    view->applyFilter({.text = u"caminos"_s, .unit = u"10"_s});
    const ListState roads = view->state();
    auto *line = view->findChild<NameLine *>();
    const auto act = [&](const QString &text, const QString &under = {}) {
        // The menu as a person gets it; the entry chosen in it.
        QTest::mouseClick(view->findChild<QToolButton *>(u"views"_s), Qt::LeftButton);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        QList<QAction *> actions = menu->actions();
        for (QAction *action : menu->actions()) {
            if (!under.isEmpty() && action->menu() != nullptr && action->text().remove(u'&') == under)
                actions = action->menu()->actions();
        }
        QAction *found = nullptr;
        for (QAction *action : actions)
            found = action->text().remove(u'&') == text ? action : found;
        menu->close();
        ASSERT_NE(found, nullptr) << text.toStdString();
        found->trigger();
    };
    act(u"Guardar esta vista…"_s);
    ASSERT_TRUE(line->isVisible());
    auto *name = line->findChild<QLineEdit *>();
    EXPECT_TRUE(name->hasFocus());
    QTest::keyClicks(name, u"  Mis caminos "_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_FALSE(line->isVisible());
    EXPECT_EQ(view->findChild<QToolButton *>(u"views"_s)->text(), u"Mis caminos ▾"_s);

    act(u"Todo, como el reporte"_s);
    EXPECT_EQ(view->state(), ListState());
    EXPECT_EQ(view->findChild<QToolButton *>(u"views"_s)->text(), u"Vistas ▾"_s);
    act(u"Mis caminos"_s);
    EXPECT_EQ(view->state(), roads);

    // Another of that name replaces it, and says so before.
    view->applyFilter({.withoutValue = true});
    act(u"Guardar esta vista…"_s);
    QTest::keyClicks(name, u"mis caminos"_s);
    EXPECT_EQ(line->findChild<QPushButton *>()->text(), u"Reemplazar"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_FALSE(line->isVisible());

    act(u"Mis caminos"_s, u"Cambiar el nombre"_s);
    QTest::keyClicks(name, u"Caminos de 10"_s);
    QTest::keyClick(name, Qt::Key_Return);
    view.reset();
    view = std::make_unique<IndicatorsView>();
    view->setDocument(document.get());
    view->show();
    EXPECT_TRUE(view->filter().withoutValue) << "and what was filtered last";
    act(u"Caminos de 10"_s);
    EXPECT_EQ(view->state(), roads);
    act(u"Caminos de 10"_s, u"Eliminar"_s);
    EXPECT_EQ(view->findChild<QToolButton *>(u"views"_s)->text(), u"Vistas ▾"_s);
    EXPECT_EQ(SavedViews().views().size(), 0u);
}

TEST_F(IndicatorsPage, ComesBackAsItWasLeft)
{
    table->sortByColumn(IndicatorColumns::ObtainedColumn, Qt::DescendingOrder);
    table->setRowExpanded(1, false);
    view->selectIndicator(2);
    view.reset();
    view = std::make_unique<IndicatorsView>();
    table = view->findChild<IndicatorTable *>();
    view->setDocument(document.get());
    EXPECT_EQ(view->state().sortColumn, int(IndicatorColumns::ObtainedColumn));
    EXPECT_EQ(view->state().sortOrder, Qt::DescendingOrder);
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 AEI.01.02 IND.01"_s);
    EXPECT_EQ(selected(), 2);
    // Another plan starts with everything in sight.
    const test::OpenDocument other(test::smallReport());
    view->setDocument(other.get());
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 IND.01 IND.02 AEI.01.02 IND.01"_s);
    view->setDocument(document.get());
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 AEI.01.02 IND.01"_s);
}

TEST_F(IndicatorsPage, ListsWithoutGroups)
{
    ListState flat;
    flat.grouped = false;
    flat.sortColumn = IndicatorColumns::PercentColumn;
    flat.sortOrder = Qt::DescendingOrder;
    view->setState(flat);
    EXPECT_EQ(codes(), u"IND.01.AEI.01.02 IND.01.AEI.01.01 IND.02.AEI.01.01"_s);
    EXPECT_EQ(view->state(), flat);
}

TEST_F(IndicatorsPage, TellsAScreenReaderEachCell)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(table);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Table);
    EXPECT_EQ(accessible->text(QAccessible::Name), u"Indicadores del plan"_s);
    QAccessibleTableInterface *cells = accessible->tableInterface();
    ASSERT_NE(cells, nullptr);
    EXPECT_EQ(cells->rowCount(), 6);
    const auto spoken = [&](int row, int column, QAccessible::Text text = QAccessible::Name) {
        QAccessibleInterface *cell = cells->cellAt(row, column);
        return cell == nullptr ? QString() : cell->text(text);
    };
    EXPECT_EQ(spoken(1, IndicatorColumns::CodeColumn), u"AEI.01.01, 2023 Sem1, 80.00, ámbar"_s);
    EXPECT_EQ(spoken(2, IndicatorColumns::ObtainedColumn), u"IND.01.AEI.01.01, obtenido 2023 Sem1, 16.00, ámbar"_s);
    EXPECT_EQ(spoken(3, IndicatorColumns::StateColumn), u"IND.02.AEI.01.01, 2023 Sem1, ND, ND"_s);
    EXPECT_EQ(spoken(1, IndicatorColumns::CodeColumn, QAccessible::Description), u"nivel 2, desplegado"_s);
    EXPECT_EQ(cells->columnDescription(IndicatorColumns::NameColumn), u"Denominación"_s);
}

TEST(LongIndicatorsPage, KeepsWhatIsClosedAndChosenThroughASearch)
{
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const test::OpenDocument document{test::largeReport(5001)};
    IndicatorsView view;
    view.setDocument(document.get());
    auto *table = view.findChild<IndicatorTable *>();
    auto *list = static_cast<IndicatorListModel *>(table->model());
    EXPECT_EQ(list->rowCount(), 10 + 2 * 5001);
    view.selectIndicator(7);
    table->setRowExpanded(1, false);
    view.setSearchText(u"lugar 7"_s);
    EXPECT_LT(list->counts().shown, 5001);
    EXPECT_EQ(table->currentIndex().data(IndicatorRole).toInt(), 7);
    view.setSearchText({});
    EXPECT_EQ(list->rowCount(), 10 + 2 * 5001 - 1);
    EXPECT_FALSE(list->isExpanded(1));
    EXPECT_EQ(table->currentIndex().data(IndicatorRole).toInt(), 7);
}

} // namespace

} // namespace pei
