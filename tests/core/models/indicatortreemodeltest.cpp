// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatortreemodel.h"
#include "core/models/chartdata.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Model = IndicatorTreeModel;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString textAt(const QModelIndex &row, Model::Column column)
{
    return row.siblingAtColumn(column).data().toString();
}

// The columns of small report's rows are on 2023-S1: targets 20, 50, 4; obtained 16, ND, 4.
struct Tree : testing::Test
{
    Tree() { model.setDocument(document.get()); }

    test::OpenDocument document{test::smallReport()};
    Model model;
    QAbstractItemModelTester tester{&model, Fatal};
};

TEST_F(Tree, ShowsElementsWithTheirIndicators)
{
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex roads = model.index(0, 0);
    EXPECT_EQ(textAt(roads, Model::CodeColumn), u"AEI.01.01"_s);
    EXPECT_EQ(textAt(roads, Model::NameColumn), u"Caminos seguros"_s);
    EXPECT_EQ(roads.siblingAtColumn(Model::NameColumn).data(Qt::ToolTipRole).toString(), u"CAMINOS SEGUROS"_s);
    EXPECT_EQ(textAt(roads, Model::PercentColumn), u"80.00"_s);
    EXPECT_EQ(roads.data(IndicatorRole).toInt(), -1);
    ASSERT_EQ(model.rowCount(roads), 2);

    const QModelIndex first = model.index(0, 0, roads);
    EXPECT_EQ(textAt(first, Model::CodeColumn), u"IND.01"_s);
    EXPECT_EQ(first.data(Qt::ToolTipRole).toString(), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(first.data(SortRole).toString(), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(textAt(first, Model::ObtainedColumn), u"16.00"_s);
    EXPECT_EQ(textAt(first, Model::TargetColumn), u"20.00"_s);
    EXPECT_EQ(textAt(first, Model::PercentColumn), u"80.00"_s);
    EXPECT_EQ(textAt(first, Model::StateColumn), u"Medio"_s);
    EXPECT_EQ(textAt(first, Model::UnitColumn), u"10 Gerencia de obras"_s);
    EXPECT_EQ(first.data(SemaphoreRole).value<Semaphore>(), Semaphore::Amber);
    EXPECT_EQ(first.siblingAtColumn(Model::BulletColumn).data(BulletRole).value<Bullet>().target, Value(20.0));
    EXPECT_EQ(first.siblingAtColumn(Model::TrendColumn).data(SparklineRole).value<Sparkline>().targets.size(), 3u);
    EXPECT_EQ(first.data(Qt::AccessibleTextRole).toString(), u"IND.01.AEI.01.01, 2023 – Sem1, 80.00, Medio"_s);
    EXPECT_EQ(model.indexOf(1), model.index(1, 0, roads));
}

TEST_F(Tree, KeepsMissingValuesMissing)
{
    const QModelIndex row = model.indexOf(1);
    EXPECT_EQ(textAt(row, Model::ObtainedColumn), u"ND"_s);
    EXPECT_FALSE(row.siblingAtColumn(Model::ObtainedColumn).data(SortRole).isValid());
    EXPECT_FALSE(row.siblingAtColumn(Model::PercentColumn).data(SortRole).isValid());
    EXPECT_EQ(row.data(SemaphoreRole).value<Semaphore>(), Semaphore::NoData);
}

TEST_F(Tree, TypingReachesThePlanAndTouchesOnlyItsRows)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex cell = model.indexOf(1, Model::ObtainedColumn);
    ASSERT_TRUE(model.setData(cell, u"50"_s));
    EXPECT_EQ(document->plan().obtained(document->plan().indicators[1], {2023, Cut::Semester1}), Value(50.0));
    EXPECT_EQ(cell.data().toString(), u"50.00"_s);
    EXPECT_EQ(textAt(model.index(0, 0), Model::PercentColumn), u"90.00"_s) << "its element follows";
    EXPECT_EQ(resets.count(), 0);
    for (const auto &change : changes) {
        const auto at = change.at(0).toModelIndex();
        EXPECT_TRUE(at.siblingAtColumn(0) == model.indexOf(1) || at.siblingAtColumn(0) == model.index(0, 0));
    }
    document->undoStack()->undo();
    EXPECT_EQ(cell.data().toString(), u"ND"_s);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(Tree, RefusesWordsAndLeavesTheValue)
{
    QSignalSpy refusals(&model, &Model::entryRefused);
    const QModelIndex cell = model.indexOf(0, Model::ObtainedColumn);
    EXPECT_FALSE(model.setData(cell, u"pendiente"_s));
    ASSERT_EQ(refusals.count(), 1);
    EXPECT_EQ(refusals[0][1].toString(), u"pendiente"_s);
    EXPECT_EQ(cell.data().toString(), u"16.00"_s);
    EXPECT_EQ(document->undoStack()->count(), 0);
    EXPECT_FALSE(model.setData(model.indexOf(0, Model::TargetColumn), u"1"_s)) << "targets are not typed here";
    EXPECT_FALSE(model.flags(model.index(0, Model::ObtainedColumn)).testFlag(Qt::ItemIsEditable)) << "an element";
}

TEST_F(Tree, FollowsThePeriod)
{
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    document->setPeriod({2022, Cut::Semester1});
    EXPECT_EQ(headers.count(), 1);
    EXPECT_EQ(model.headerData(Model::ObtainedColumn, Qt::Horizontal).toString(), u"2022 – Sem1"_s);
    EXPECT_EQ(textAt(model.indexOf(0), Model::ObtainedColumn), u"4.00"_s);
    EXPECT_EQ(textAt(model.indexOf(0), Model::TargetColumn), u"10.00"_s);
}

TEST_F(Tree, SurvivesNewColumnsAndTheEndOfItsDocument)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowCount(), 2);
    document.close();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.indexOf(0), QModelIndex());
}

TEST(TreeShape, PutsActionsUnderPrintedObjectives)
{
    Report report = test::smallReport();
    // Printed after its actions on purpose; the second objective has an indicator and no action.
    report.plan.elements.push_back({u"OEI.01"_s, ElementKind::Objective, u"VIVIR SEGUROS"_s, 1});
    report.plan.elements.push_back({u"OEI.02"_s, ElementKind::Objective, u"VIVIR SANOS"_s, 2});
    Indicator own = report.plan.indicators[0];
    own.code = u"IND.01.OEI.01"_s;
    own.element = u"OEI.01"_s;
    report.plan.indicators.push_back(own);
    own.code = u"IND.01.AEI.09.09"_s;
    own.element = u"AEI.09.09"_s;
    report.plan.indicators.push_back(own);
    report.printed = {};
    report.printed.period = {2023, Cut::Semester1};
    const test::OpenDocument document(report);
    Model model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setDocument(document.get());

    ASSERT_EQ(model.rowCount(), 3) << "two objectives and the indicator of an element that was not printed";
    const QModelIndex objective = model.index(0, 0);
    EXPECT_EQ(objective.data().toString(), u"OEI.01"_s);
    ASSERT_EQ(model.rowCount(objective), 3);
    EXPECT_EQ(model.index(0, 0, objective).data().toString(), u"IND.01"_s);
    EXPECT_EQ(model.index(1, 0, objective).data().toString(), u"AEI.01.01"_s);
    EXPECT_EQ(model.rowCount(model.index(1, 0, objective)), 2);
    EXPECT_EQ(model.index(2, 0).data(Qt::ToolTipRole).toString(), u"IND.01.AEI.09.09"_s);
    EXPECT_EQ(model.indexOf(4), model.index(2, 0));
}

} // namespace

} // namespace pei
