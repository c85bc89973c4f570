// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorsview.h"
#include "core/models/indicatortreemodel.h"
#include "core/models/roles.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"
#include "ui/entry/valueeditor.h"
#include "ui/indicators/filterchip.h"
#include "ui/indicators/indicatortree.h"

#include <QAbstractProxyModel>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr Period Current{2023, Cut::Semester1};

// 2023-S1 of the small report: 16 of 20 (Medio), ND of 50, 4 of 4 (Alto).
struct IndicatorsPage : testing::Test
{
    IndicatorsPage()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        view = std::make_unique<IndicatorsView>();
        view->resize(850, 400);
        tree = view->findChild<IndicatorTree *>();
        selections = std::make_unique<QSignalSpy>(view.get(), &IndicatorsView::indicatorSelected);
        view->setDocument(document.get());
        view->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        tree->setFocus();
    }

    // The cell of the obtained value, in the view's own model.
    QModelIndex cell(std::size_t indicator) const
    {
        const auto &proxy = static_cast<const QAbstractProxyModel &>(*tree->model());
        const auto &model = static_cast<const IndicatorTreeModel &>(*proxy.sourceModel());
        return proxy.mapFromSource(model.indexOf(indicator, IndicatorTreeModel::ObtainedColumn));
    }
    ValueEditor *editor() const { return qobject_cast<ValueEditor *>(tree->indexWidget(tree->currentIndex())); }
    Value value(std::size_t row) const { return document->plan().obtained(document->plan().indicators[row], Current); }
    QString count() const { return view->findChild<QLabel *>(u"count"_s)->text(); }
    FilterChip *chip(Semaphore state) const { return view->findChild<FilterChip *>(u"state%1"_s.arg(int(state))); }
    int selected() const { return tree->currentIndex().data(IndicatorRole).toInt(); }

    QTemporaryDir settings;
    test::OpenDocument document{test::smallReport()};
    std::unique_ptr<IndicatorsView> view;
    IndicatorTree *tree = nullptr;
    std::unique_ptr<QSignalSpy> selections;
};

TEST_F(IndicatorsPage, OpensOnTheFirstIndicatorWithEverythingInSight)
{
    ASSERT_GE(selections->count(), 1);
    EXPECT_EQ(selections->last().at(0).value<std::size_t>(), 0u);
    EXPECT_TRUE(tree->isExpanded(tree->model()->index(1, 0)));
    EXPECT_EQ(count(), u"3 de 3"_s);
    EXPECT_TRUE(chip(Semaphore::Amber)->text().contains(u"Medio 1"_s)) << chip(Semaphore::Amber)->text().toStdString();
    EXPECT_TRUE(tree->isColumnHidden(IndicatorTreeModel::RelevanceColumn));
    EXPECT_EQ(tree->horizontalScrollBar()->maximum(), 0) << "the usual columns fit in 850 px";
}

TEST_F(IndicatorsPage, CodeAndNameStayInSightWhileTheOthersScroll)
{
    for (int column = 0; column < IndicatorTreeModel::ColumnCount; ++column)
        tree->setColumnHidden(column, false);
    tree->fitName();
    EXPECT_TRUE(QTest::qWaitFor([this] { return tree->horizontalScrollBar()->maximum() > 0; }));
    const QModelIndex first = cell(0);
    const QRect name = tree->visualRect(first.siblingAtColumn(IndicatorTreeModel::NameColumn));
    const QImage before = tree->viewport()->grab(name).toImage();
    ASSERT_GT(tree->horizontalScrollBar()->maximum(), 100);
    tree->horizontalScrollBar()->setValue(tree->horizontalScrollBar()->maximum());
    EXPECT_EQ(tree->frozenWidth(), name.right() + 1);
    // All but the rule at the frozen part's right end.
    const QRect inner(0, 0, name.width() - 2, name.height());
    EXPECT_EQ(tree->viewport()->grab(name).toImage().copy(inner), before.copy(inner));
    EXPECT_EQ(tree->indexAt(name.center()), first.siblingAtColumn(IndicatorTreeModel::NameColumn));

    const int across = tree->horizontalScrollBar()->value();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(cell(2)).topLeft() + QPoint(0, 8) +
                                                                QPoint(name.center().x() - tree->visualRect(cell(2)).left(), 0));
    EXPECT_EQ(selected(), 2);
    EXPECT_EQ(tree->horizontalScrollBar()->value(), across) << "going to a frozen cell scrolls nothing away";
    tree->setCurrentIndex(first);
    EXPECT_GE(tree->visualRect(first).left(), tree->frozenWidth()) << "no cell is left behind the frozen ones";

    tree->horizontalScrollBar()->setValue(tree->horizontalScrollBar()->maximum());
    const QModelIndex element = first.parent().siblingAtColumn(0);
    ASSERT_TRUE(tree->isExpanded(element));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(8, tree->visualRect(element).center().y()));
    EXPECT_FALSE(tree->isExpanded(element)) << "the arrow works where it is seen";
}

TEST_F(IndicatorsPage, TypingReplacesAndEnterGoesDownPastElements)
{
    tree->setCurrentIndex(cell(1));
    QTest::keyClick(tree, Qt::Key_4);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), u"0.5"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(1), Value(40.5));
    EXPECT_EQ(selected(), 2) << "the row between is an element";
    EXPECT_EQ(tree->currentIndex().column(), int(IndicatorTreeModel::ObtainedColumn));
    document->undoStack()->undo();
    EXPECT_EQ(value(1), Value());
    EXPECT_EQ(cell(1).data().toString(), u"ND"_s);
}

TEST_F(IndicatorsPage, AFigureTypedAnywhereInARowIsItsValue)
{
    view->selectIndicator(2);
    tree->setCurrentIndex(tree->currentIndex().siblingAtColumn(IndicatorTreeModel::NameColumn));
    QTest::keyClick(tree, Qt::Key_3);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"3"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    EXPECT_EQ(value(2), Value(3.0));
    EXPECT_EQ(tree->currentIndex().column(), int(IndicatorTreeModel::TargetColumn));
}

TEST_F(IndicatorsPage, EscapeLeavesTheValue)
{
    tree->setCurrentIndex(cell(0));
    QTest::keyClick(tree, Qt::Key_F2);
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
    tree->setCurrentIndex(cell(0));
    QTest::keyClick(tree, Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(value(0), Value(1.0 / 3)) << "six decimals are shown; more must not be lost";
}

TEST_F(IndicatorsPage, TheEditorSaysWhatTheValueTakes)
{
    tree->setCurrentIndex(cell(0));
    QTest::keyClick(tree, Qt::Key_1);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->hint(), u"verde ≥ 19.00 · ámbar ≥ 15.00"_s);
    QTest::keyClicks(editor(), u",500"_s);
    EXPECT_EQ(editor()->hint(), u"se lee 1,500.00"_s);
    EXPECT_GT(editor()->width(), tree->visualRect(cell(0)).width());
}

TEST_F(IndicatorsPage, ARefusedTextKeepsItsEditorOpenWithTheReason)
{
    tree->setCurrentIndex(cell(0));
    QTest::keyClick(tree, Qt::Key_1);
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
    tree->setCurrentIndex(cell(1));
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
    EXPECT_TRUE(tree->isExpanded(tree->model()->index(0, 0)));
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
    EXPECT_TRUE(tree->isExpanded(tree->model()->index(1, 0)));
}

TEST_F(IndicatorsPage, RemembersItsColumns)
{
    tree->setColumnHidden(IndicatorTreeModel::TrendColumn, true);
    tree->setColumnHidden(IndicatorTreeModel::UnitColumn, false);
    tree->setColumnWidth(IndicatorTreeModel::UnitColumn, 234);
    view.reset();
    const IndicatorsView again;
    const auto *second = again.findChild<IndicatorTree *>();
    EXPECT_TRUE(second->isColumnHidden(IndicatorTreeModel::TrendColumn));
    EXPECT_FALSE(second->isColumnHidden(IndicatorTreeModel::UnitColumn));
    EXPECT_EQ(second->columnWidth(IndicatorTreeModel::UnitColumn), 234);
}

TEST_F(IndicatorsPage, LivesWithoutADocument)
{
    view->setDocument(nullptr);
    EXPECT_EQ(count(), u"0 de 0"_s);
    view->selectIndicator(0);
    QTest::keyClick(tree, Qt::Key_1);
    view->setDocument(document.get());
    document.close();
    EXPECT_EQ(tree->model()->rowCount(), 0);
}

// Long lists are closed while they are filtered; what a person closed or chose must come through that.
TEST(LongIndicatorsPage, KeepsWhatIsClosedAndChosenThroughASearch)
{
    const test::OpenDocument document{test::largeReport(5001)};
    IndicatorsView view;
    view.setDocument(document.get());
    const auto *proxy = static_cast<const QAbstractProxyModel *>(view.findChild<IndicatorTree *>()->model());
    auto *tree = view.findChild<IndicatorTree *>();
    const QModelIndex second = proxy->index(1, 0);
    tree->setCurrentIndex(proxy->index(0, 0, proxy->index(7, 0)));
    const int chosen = tree->currentIndex().data(IndicatorRole).toInt();
    tree->collapse(second);
    view.applyFilter({.text = u"lugar 7"_s});
    EXPECT_GT(proxy->rowCount(), 1);
    EXPECT_LT(proxy->rowCount(), 5001);
    for (int row = 0; row < 5; ++row)
        EXPECT_TRUE(tree->isExpanded(proxy->index(row, 0))) << "what was found must be seen";
    EXPECT_EQ(tree->currentIndex().data(IndicatorRole).toInt(), chosen);
    view.applyFilter({});
    EXPECT_EQ(proxy->rowCount(), 5001);
    EXPECT_TRUE(tree->isExpanded(proxy->index(0, 0)));
    EXPECT_FALSE(tree->isExpanded(proxy->index(1, 0)));
    EXPECT_TRUE(tree->isExpanded(proxy->index(2, 0)));
    EXPECT_EQ(tree->currentIndex().data(IndicatorRole).toInt(), chosen);
}

} // namespace

} // namespace pei
