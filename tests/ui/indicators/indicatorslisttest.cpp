// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/indicators/indicatorspage.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using test::Current;
using test::IndicatorsPage;

Note noteOfFactor(const QString &factor)
{
    Note note;
    note.factor = factor;
    return note;
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

TEST_F(IndicatorsPage, TheFirstListedStepsInForTheChosenOneUntilThatIsListedAgain)
{
    view->selectIndicator(2);
    view->setSearchText(u"puentes"_s);
    EXPECT_EQ(codes(), u"OEI.01 AEI.01.01 IND.02"_s);
    EXPECT_EQ(selected(), 1);
    EXPECT_EQ(selections->last().first().toULongLong(), 1U) << "the ficha is of what is listed";
    const auto before = selections->count();
    view->setSearchText(u"puente"_s);
    EXPECT_EQ(selections->count(), before) << "is still listed";
    view->setSearchText(u"xyz"_s);
    EXPECT_EQ(selections->count(), before) << "nothing else to show";
    view->setSearchText({});
    EXPECT_EQ(selected(), 2);
    EXPECT_EQ(selections->last().first().toULongLong(), 2U);
    view->applyFilter({.semaphore = Semaphore::NoData});
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell(1)).center());
    view->applyFilter({});
    EXPECT_EQ(selected(), 1) << "it was clicked on";
    view->selectIndicator(2);
    view->applyFilter({.semaphore = Semaphore::NoData});
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_End);
    view->applyFilter({});
    EXPECT_EQ(selected(), 1) << "what a person chooses among it stays";
}

TEST_F(IndicatorsPage, CodesHaveTheRoomOfThoseThatAreShown)
{
    const auto width = [&] { return table->columnWidth(IndicatorColumns::CodeColumn); };
    const int grouped = width();
    ListState flat = view->state();
    flat.grouped = false;
    view->setState(flat);
    EXPECT_GT(width(), table->fontMetrics().horizontalAdvance(u"IND.01.AEI.01.01"_s));
    EXPECT_GT(width(), grouped);
    view->setState(ListState());
    EXPECT_EQ(width(), grouped);
    table->setColumnWidth(IndicatorColumns::CodeColumn, 150);
    view->setState(flat);
    EXPECT_EQ(width(), 150) << "as it was dragged";
}

TEST_F(IndicatorsPage, NamesHaveTheRoomAndTheMarkStandsBesideTheProgress)
{
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
    EXPECT_GE(table->columnWidth(IndicatorColumns::NameColumn), 260);
    EXPECT_TRUE(table->isColumnHidden(IndicatorColumns::StateColumn));
    const auto inkOf = [&] {
        const QRect cell = table->visualRect(list().indexOf(0, IndicatorColumns::PercentColumn));
        const QImage drawn = table->viewport()->grab(QRect(cell.topLeft(), QSize(24, cell.height() - 1))).toImage();
        const QRgb paper = drawn.pixel(0, 2);
        int ink = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                ink += drawn.pixel(x, y) != paper;
        }
        return ink;
    };
    view->selectIndicator(2);
    EXPECT_GT(inkOf(), 40);
    ListState both = view->state();
    both.hidden.erase(IndicatorColumns::StateColumn);
    view->setState(both);
    EXPECT_EQ(inkOf(), 0) << "the state has a column of its own";
    EXPECT_EQ(list().indexOf(0, IndicatorColumns::PercentColumn).data(Qt::ToolTipRole).toString(), u"Medio"_s);
}

TEST_F(IndicatorsPage, AlertsAreCountedOnlyWhereTheyAreSeen)
{
    const auto alerts = [&] { return list().indexOf(0, IndicatorColumns::NameColumn).data(AlertCountRole).toInt(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return alerts() > 0; }));
    const int before = alerts();
    view->hide();
    AlertCounts others;
    QSignalSpy counted(&others, &AlertCounts::changed);
    others.setDocument(document.get());
    ASSERT_TRUE(counted.wait());
    ASSERT_TRUE(document->setValue(0, Current, 5.0)); // its baseline
    ASSERT_TRUE(counted.wait());
    EXPECT_EQ(alerts(), before) << "nobody looks";
    view->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return alerts() > before; }));
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

TEST_F(IndicatorsPage, CopiesANameAsPrintedWithoutTheAlertsItsToolTipTellsOf)
{
    ASSERT_TRUE(document->setValue(0, Current, 5.0)); // the baseline again
    const QModelIndex name = cell(0).siblingAtColumn(IndicatorColumns::NameColumn);
    ASSERT_TRUE(QTest::qWaitFor([&] { return name.data(AlertCountRole).toInt() > 0; }));
    ASSERT_TRUE(name.data(Qt::ToolTipRole).toString().contains(u"\nAlertas: "_s));
    view->activateWindow(); // a shortcut is one of the active window
    ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    view->selectIndicator(0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(content->text().contains(u"IND.01.AEI.01.01\tNúmero de caminos\t5.00\t"_s))
        << content->text().toStdString();
    EXPECT_EQ(parseHtmlTable(content->html())[1][1].text, u"Número de caminos"_s);
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
