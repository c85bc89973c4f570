// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparemodel.h"

#include "core/models/figure.h"
#include "core/models/roles.h"
#include "core/progress/semaphore.h"
#include "tests/support/chance.h"
#include "tests/support/printers.h"
#include "tests/support/reportgenerator.h"
#include "tests/ui/compare/comparefixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using Column = CompareModel::Column;

class CompareModelTest : public testing::Test
{
protected:
    QString at(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    QStringList codes() const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list += at(row, Column::CodeColumn);
        return list;
    }

    CompareModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(CompareModelTest, ShowsBothSidesAndWhatMoved)
{
    model.setComparison(test::twoPeriods(), {});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(at(0, Column::CodeColumn), u"IND.01.AEI.01.02"_s);
    EXPECT_EQ(at(0, Column::NameColumn), u"Número de albergues"_s);
    EXPECT_EQ(at(0, Column::ObtainedBeforeColumn), u"0.00"_s);
    EXPECT_EQ(at(0, Column::ObtainedAfterColumn), u"4.00"_s);
    EXPECT_EQ(at(0, Column::ProgressBeforeColumn), u"0.00"_s);
    EXPECT_EQ(at(0, Column::ProgressAfterColumn), u"100.00"_s);
    EXPECT_EQ(at(0, Column::ChangeColumn), u"+100.00"_s);
    EXPECT_EQ(at(0, Column::OthersColumn), QString());
    EXPECT_FALSE(model.hasOthers());
    EXPECT_EQ(model.index(0, Column::ProgressBeforeColumn).data(SemaphoreRole).value<Semaphore>(), Semaphore::Red);
    EXPECT_EQ(model.index(0, Column::ProgressAfterColumn).data(SemaphoreRole).value<Semaphore>(), Semaphore::Green);
    const auto drawing = model.index(0, Column::MovementColumn).data(CompareModel::DumbbellRole).value<Dumbbell>();
    EXPECT_EQ(drawing.before, 0.0);
    EXPECT_EQ(drawing.after, 100.0);
    EXPECT_EQ(drawing.end, 110.0);
    EXPECT_EQ(at(2, Column::ProgressAfterColumn), u"ND"_s);
    EXPECT_EQ(at(2, Column::ChangeColumn), u"—"_s);
}

TEST_F(CompareModelTest, SaysWhatToLookForInTheReport)
{
    Plan plan = test::smallReport().plan;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        plan.indicators[i].id = qint64(11 + i);
    const auto both = compare({plan, test::FirstPeriod}, {plan, test::LastPeriod});
    model.setComparison(both, {}, true);
    const auto figure = [&](int column) { return model.index(0, column).data(FigureRole).value<Figure>(); };
    EXPECT_EQ(figure(Column::ObtainedBeforeColumn), (Figure{13, Figure::Kind::Obtained, test::FirstPeriod}));
    EXPECT_EQ(figure(Column::ProgressAfterColumn), (Figure{13, Figure::Kind::Progress, test::LastPeriod}));
    EXPECT_EQ(figure(Column::NameColumn).kind, Figure::Kind::Row);
    model.setComparison(both, {});
    EXPECT_EQ(figure(Column::ObtainedBeforeColumn).kind, Figure::Kind::Row) << "of a past state";
    model.setComparison(test::twoPeriods(), {}, true);
    EXPECT_FALSE(model.index(0, 0).data(FigureRole).isValid()) << "of no stored plan";
}

TEST_F(CompareModelTest, SpeaksEveryCell)
{
    model.setComparison(test::changes(), {});
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : {Column::CodeColumn, Column::NameColumn, Column::ProgressBeforeColumn,
                                 Column::ProgressAfterColumn, Column::ChangeColumn, Column::MovementColumn})
            EXPECT_FALSE(at(row, column, Qt::AccessibleTextRole).isEmpty()) << row << ' ' << column;
    }
    EXPECT_EQ(at(0, Column::ProgressAfterColumn, Qt::AccessibleTextRole), u"60.00, rojo"_s);
    EXPECT_EQ(at(0, Column::ChangeColumn, Qt::AccessibleTextRole), u"−20.00 puntos porcentuales"_s);
}

TEST_F(CompareModelTest, FiltersByOneKindAndCountsAll)
{
    model.setComparison(test::changes(), {});
    ASSERT_EQ(model.rowCount(), 4);
    model.setKind(ChangeKind::Renamed);
    EXPECT_EQ(codes(), QStringList{u"IND.01.AEI.01.01"_s});
    EXPECT_EQ(model.counts()[std::size_t(ChangeKind::Added)], 1) << "what another choice would show";
    model.setKind(ChangeKind::Removed);
    EXPECT_EQ(codes(), QStringList{u"IND.01.AEI.01.02"_s});
    EXPECT_EQ(at(0, Column::ProgressAfterColumn), u"—"_s);
    EXPECT_FALSE(model.index(0, Column::ProgressAfterColumn).data(SemaphoreRole).isValid()) << "no mark of nothing";
    model.setKind(std::nullopt);
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_TRUE(model.hasOthers());
    model.setLevel(CompareModel::Level::Elements);
    EXPECT_EQ(codes(), (QStringList{u"AEI.01.01"_s, u"AEI.01.02"_s}));
    EXPECT_EQ(at(0, Column::ObtainedAfterColumn), QString());
}

TEST_F(CompareModelTest, SortsByEachHeadAndKeepsWhatIsMissingLast)
{
    model.setComparison(test::twoPeriods(), {});
    const QPersistentModelIndex kept = model.index(0, Column::NameColumn);
    model.sort(Column::CodeColumn, Qt::AscendingOrder);
    EXPECT_EQ(codes(), (QStringList{u"IND.01.AEI.01.01"_s, u"IND.01.AEI.01.02"_s, u"IND.02.AEI.01.01"_s}));
    EXPECT_EQ(kept.row(), 1);
    EXPECT_EQ(kept.data().toString(), u"Número de albergues"_s);
    model.sort(Column::ChangeColumn, Qt::AscendingOrder);
    EXPECT_EQ(codes(), (QStringList{u"IND.01.AEI.01.01"_s, u"IND.01.AEI.01.02"_s, u"IND.02.AEI.01.01"_s}));
    model.sort(Column::ChangeColumn, Qt::DescendingOrder);
    EXPECT_EQ(codes(), (QStringList{u"IND.01.AEI.01.02"_s, u"IND.01.AEI.01.01"_s, u"IND.02.AEI.01.01"_s}));
    model.sort(Column::MovementColumn, Qt::DescendingOrder);
    EXPECT_EQ(codes(), (QStringList{u"IND.01.AEI.01.02"_s, u"IND.01.AEI.01.01"_s, u"IND.02.AEI.01.01"_s}));
}

TEST_F(CompareModelTest, GivesATableForOtherPrograms)
{
    model.setComparison(test::changes(), {});
    const PastedTable table = model.table();
    ASSERT_EQ(table.size(), 5u);
    QStringList heads;
    for (const PastedCell &cell : table.front())
        heads += cell.text;
    EXPECT_EQ(heads, (QStringList{u"Código"_s, u"Denominación"_s, u"Obtenido antes"_s, u"Obtenido después"_s,
                                  u"Avance antes"_s, u"Semáforo antes"_s, u"Avance después"_s, u"Semáforo después"_s,
                                  u"Cambio"_s, u"Otros cambios"_s}));
    for (const auto &row : table)
        EXPECT_EQ(row.size(), table.front().size());
    EXPECT_EQ(table[1][8].number, -20.0);
    EXPECT_EQ(table[1][8].text, u"-20.00"_s) << "a minus that other programs know";
    EXPECT_EQ(table[1][7].text, u"Bajo"_s);
    EXPECT_EQ(model.table(QList<int>{0}).size(), 2u);
}

TEST_F(CompareModelTest, StandsWhateverIsCompared)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::mt19937_64 engine(seed);
        test::Chance chance(engine);
        const Plan before = test::randomReport(engine).plan;
        const Plan after = chance.percent(50) ? before : test::randomReport(engine).plan;
        model.setComparison(compare({before, latestPeriod(before)}, {after, latestPeriod(after)}), {});
        EXPECT_EQ(std::size_t(model.rowCount()), model.comparison().indicators.size());
        for (int column = 0; column < CompareModel::ColumnCount; ++column) {
            model.sort(column, chance.percent(50) ? Qt::AscendingOrder : Qt::DescendingOrder);
            EXPECT_EQ(std::size_t(model.rowCount()), model.comparison().indicators.size());
        }
        model.setKind(ChangeKinds[std::size_t(chance.between(0, int(ChangeKinds.size()) - 1))]);
        EXPECT_EQ(model.rowCount(), model.counts()[std::size_t(*model.kind())]);
        model.setKind(std::nullopt);
        model.setLevel(chance.percent(50) ? CompareModel::Level::Elements : CompareModel::Level::Indicators);
        model.setLevel(CompareModel::Level::Indicators);
    }
}

} // namespace
} // namespace pei
