// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorlistmodel.h"
#include "core/models/chartdata.h"
#include "tests/support/examples.h"
#include "tests/support/opendocument.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Note noteOfFactor(const QString &factor)
{
    Note note;
    note.factor = factor;
    return note;
}

using Model = IndicatorListModel;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr Period Current{2023, Cut::Semester1};

QString textAt(const QModelIndex &row, Model::Column column)
{
    return row.siblingAtColumn(column).data().toString();
}

// The codes shown, top to bottom.
QString shown(const QAbstractItemModel &model)
{
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row)
        codes.append(model.index(row, 0).data(Qt::ToolTipRole).toString());
    return codes.join(u' ');
}

const QString Roads = u"AEI.01.01 IND.01.AEI.01.01 IND.02.AEI.01.01"_s;
const QString Shelters = u"AEI.01.02 IND.01.AEI.01.02"_s;
const QString All = u"OEI.01 "_s + Roads + u' ' + Shelters;

// On 2023-S1 the rows of the small report have targets 20, 50, 4 and obtained 16, ND, 4. It prints no objective.
struct List : testing::Test
{
    List() { model.setDocument(document.get()); }

    int rowOf(const QString &code) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(Qt::ToolTipRole).toString() == code)
                return row;
        }
        return -1;
    }

    test::OpenDocument document{test::smallReport()};
    Model model;
    QAbstractItemModelTester tester{&model, Fatal};
};

TEST_F(List, SaysHowFarTheNextStateIsAndWhereTheYearIsHeading)
{
    ASSERT_TRUE(document->setValue(2, Current, 2.0)); // 50 % of 4
    const auto at = [&](const QString &code, Model::Column column) {
        return textAt(model.index(rowOf(code), 0), column);
    };
    EXPECT_EQ(at(u"IND.01.AEI.01.02"_s, Model::NextStateColumn), u"25.00"_s) << "from red to amber";
    EXPECT_EQ(at(u"IND.01.AEI.01.02"_s, Model::ToGreenColumn), u"45.00"_s);
    EXPECT_EQ(at(u"IND.01.AEI.01.01"_s, Model::NextStateColumn), u"15.00"_s) << "from amber to green";
    EXPECT_EQ(at(u"IND.02.AEI.01.01"_s, Model::NextStateColumn), u"—"_s) << "nothing is obtained";
    EXPECT_EQ(at(u"AEI.01.02"_s, Model::NextStateColumn), u"25.00"_s);
    // 1 at the end of 2022, 2 now: 3 of 4 at the end of the year.
    EXPECT_EQ(at(u"IND.01.AEI.01.02"_s, Model::ProjectionColumn), u"75.00"_s);
    EXPECT_EQ(at(u"IND.01.AEI.01.01"_s, Model::ProjectionColumn), u"—"_s);
    EXPECT_EQ(at(u"AEI.01.02"_s, Model::ProjectionColumn), QString()) << "elements have none";
    model.setGrouped(false);
    model.sort(Model::NextStateColumn);
    EXPECT_EQ(shown(model), u"IND.01.AEI.01.01 IND.01.AEI.01.02 IND.02.AEI.01.01"_s);
    for (const Model::Column column : {Model::NextStateColumn, Model::ToGreenColumn, Model::ProjectionColumn})
        EXPECT_TRUE(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"no oficial"_s));
}

TEST_F(List, ShowsObjectivesActionsAndIndicators)
{
    EXPECT_EQ(shown(model), All);
    const QModelIndex objective = model.index(0, 0);
    EXPECT_EQ(textAt(objective, Model::NameColumn), u"Objetivo estratégico 01"_s);
    EXPECT_EQ(textAt(objective, Model::PercentColumn), u"90.00"_s) << "the mean of its actions, 80 and 100";
    EXPECT_EQ(textAt(objective, Model::StateColumn), u"Medio"_s);
    EXPECT_EQ(objective.data(DepthRole).toInt(), 0);

    const QModelIndex roads = model.index(1, 0);
    EXPECT_EQ(textAt(roads, Model::CodeColumn), u"AEI.01.01"_s);
    EXPECT_EQ(textAt(roads, Model::NameColumn), u"Caminos seguros"_s);
    EXPECT_EQ(roads.siblingAtColumn(Model::NameColumn).data(Qt::ToolTipRole).toString(), u"CAMINOS SEGUROS"_s);
    EXPECT_EQ(textAt(roads, Model::PercentColumn), u"80.00"_s);
    EXPECT_EQ(roads.data(IndicatorRole).toInt(), -1);
    EXPECT_EQ(roads.data(DepthRole).toInt(), 1);

    const QModelIndex first = model.index(2, 0);
    EXPECT_EQ(textAt(first, Model::CodeColumn), u"IND.01"_s);
    EXPECT_EQ(first.data(Qt::ToolTipRole).toString(), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(textAt(first, Model::ObtainedColumn), u"16.00"_s);
    EXPECT_EQ(textAt(first, Model::TargetColumn), u"20.00"_s);
    EXPECT_EQ(textAt(first, Model::PercentColumn), u"80.00"_s);
    EXPECT_EQ(textAt(first, Model::StateColumn), u"Medio"_s);
    EXPECT_EQ(textAt(first, Model::UnitColumn), u"10 Gerencia de obras"_s);
    EXPECT_EQ(first.data(DepthRole).toInt(), 2);
    EXPECT_EQ(first.data(SemaphoreRole).value<Semaphore>(), Semaphore::Amber);
    EXPECT_EQ(first.siblingAtColumn(Model::BulletColumn).data(BulletRole).value<Bullet>().target, Value(20.0));
    EXPECT_EQ(first.siblingAtColumn(Model::TrendColumn).data(SparklineRole).value<Sparkline>().targets.size(), 3u);
    EXPECT_EQ(model.indexOf(1), model.index(3, 0));
    EXPECT_EQ(model.parentRow(3), 1);
    EXPECT_EQ(model.parentRow(1), 0);
    EXPECT_EQ(model.parentRow(0), -1);
}

TEST_F(List, SpeaksOfEachCell)
{
    struct Case
    {
        int row;
        Model::Column column;
        QString spoken;
    };
    const Case cases[] = {
        {1, Model::CodeColumn, u"AEI.01.01, 2023 Sem1, 80.00, ámbar"_s},
        {2, Model::CodeColumn, u"IND.01.AEI.01.01, 2023 Sem1, 80.00, ámbar"_s},
        {3, Model::CodeColumn, u"IND.02.AEI.01.01, 2023 Sem1, ND, ND"_s},
        {2, Model::ObtainedColumn, u"IND.01.AEI.01.01, obtenido 2023 Sem1, 16.00, ámbar"_s},
        {2, Model::TargetColumn, u"IND.01.AEI.01.01, meta 2023, 20.00"_s},
        {2, Model::PercentColumn, u"IND.01.AEI.01.01, avance 2023 Sem1, 80.00 por ciento, ámbar"_s},
        {2, Model::StateColumn, u"IND.01.AEI.01.01, 2023 Sem1, Medio, ámbar"_s},
        {2, Model::BulletColumn, u"16.00 de 20.00"_s},
        {0, Model::BulletColumn, u"90.00 por ciento"_s},
        {2, Model::UnitColumn, u"IND.01.AEI.01.01, Unidad, 10 Gerencia de obras"_s},
        {1, Model::UnitColumn, QString()},
    };
    for (const Case &each : cases)
        EXPECT_EQ(model.index(each.row, each.column).data(Qt::AccessibleTextRole).toString(), each.spoken);
    const auto level = [&](int row) { return model.index(row, 0).data(Qt::AccessibleDescriptionRole).toString(); };
    EXPECT_EQ(level(0), u"nivel 1, desplegado"_s);
    EXPECT_EQ(level(2), u"nivel 3"_s);
    model.setExpanded(1, false);
    EXPECT_EQ(level(1), u"nivel 2, contraído"_s);
}

TEST_F(List, KeepsMissingValuesMissing)
{
    const QModelIndex row = model.indexOf(1);
    EXPECT_EQ(textAt(row, Model::ObtainedColumn), u"ND"_s);
    EXPECT_FALSE(row.siblingAtColumn(Model::ObtainedColumn).data(SortRole).isValid());
    EXPECT_FALSE(row.siblingAtColumn(Model::PercentColumn).data(SortRole).isValid());
    EXPECT_EQ(row.data(SemaphoreRole).value<Semaphore>(), Semaphore::NoData);
}

TEST_F(List, TypingReachesThePlanAndTouchesOnlyItsRows)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex cell = model.indexOf(1, Model::ObtainedColumn);
    ASSERT_TRUE(model.setData(cell, u"50"_s));
    EXPECT_EQ(document->plan().obtained(document->plan().indicators[1], Current), Value(50.0));
    EXPECT_EQ(cell.data().toString(), u"50.00"_s);
    EXPECT_EQ(textAt(model.index(1, 0), Model::PercentColumn), u"90.00"_s) << "its action follows";
    EXPECT_EQ(textAt(model.index(0, 0), Model::PercentColumn), u"95.00"_s) << "and the objective";
    EXPECT_EQ(resets.count(), 0);
    std::set<int> rows;
    for (const auto &change : changes)
        rows.insert(change.at(0).toModelIndex().row());
    EXPECT_EQ(rows, (std::set<int>{0, 1, 3}));
    document->undoStack()->undo();
    EXPECT_EQ(cell.data().toString(), u"ND"_s);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(List, RefusesWordsAndLeavesTheValue)
{
    QSignalSpy refusals(&model, &Model::entryRefused);
    const QModelIndex cell = model.indexOf(0, Model::ObtainedColumn);
    EXPECT_FALSE(model.setData(cell, u"pendiente"_s));
    ASSERT_EQ(refusals.count(), 1);
    EXPECT_EQ(refusals[0][1].toString(), u"pendiente"_s);
    EXPECT_EQ(cell.data(SortRole).toDouble(), 16) << "the plan's";
    EXPECT_EQ(document->undoStack()->count(), 0);
    EXPECT_FALSE(model.setData(model.indexOf(0, Model::TargetColumn), u"1"_s)) << "targets are not typed here";
    EXPECT_EQ(cell.data().toString(), u"pendiente"_s) << "it stays in its cell";
    EXPECT_EQ(cell.data(Qt::EditRole).toString(), u"pendiente"_s);
    EXPECT_EQ(cell.data(RefusalRole).toInt(), int(ValueRefusal::NotANumber));
    EXPECT_FALSE(model.indexOf(0, Model::TargetColumn).data(RefusalRole).isValid());
    model.discardRefusal(cell);
    EXPECT_EQ(cell.data().toString(), u"16.00"_s);
    EXPECT_FALSE(cell.data(RefusalRole).isValid());
    EXPECT_FALSE(model.flags(model.index(1, Model::ObtainedColumn)).testFlag(Qt::ItemIsEditable)) << "an element";
}

TEST_F(List, AClosedPeriodTakesNoValues)
{
    const QModelIndex cell = model.indexOf(0, Model::ObtainedColumn);
    ASSERT_TRUE(document->closePeriod(Current));
    EXPECT_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.setData(cell, u"7"_s));
    ASSERT_TRUE(document->reopenPeriod(Current, u"prueba"_s));
    EXPECT_TRUE(cell.flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(List, FollowsThePeriod)
{
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    document->setPeriod({2022, Cut::Semester1});
    EXPECT_EQ(headers.count(), 1);
    EXPECT_EQ(model.headerData(Model::ObtainedColumn, Qt::Horizontal).toString(), u"2022 – Sem1"_s);
    EXPECT_EQ(textAt(model.indexOf(0), Model::ObtainedColumn), u"4.00"_s);
    EXPECT_EQ(textAt(model.indexOf(0), Model::TargetColumn), u"10.00"_s);
}

TEST_F(List, SurvivesNewColumnsAndTheEndOfItsDocument)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowCount(), 6);
    document.close();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.indexOf(0), QModelIndex());
}

TEST_F(List, PutsActionsUnderPrintedObjectives)
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
    report.printed.period = Current;
    const test::OpenDocument other(report);
    model.setDocument(other.get());

    EXPECT_EQ(shown(model), u"OEI.01 IND.01.OEI.01 "_s + Roads + u' ' + Shelters + u" OEI.02 IND.01.AEI.09.09"_s);
    EXPECT_EQ(textAt(model.index(0, 0), Model::NameColumn), u"Vivir seguros"_s);
    EXPECT_EQ(textAt(model.index(0, 0), Model::PercentColumn), u"80.00"_s) << "its own indicator's, not its actions'";
    EXPECT_EQ(textAt(model.indexOf(4), Model::CodeColumn), u"IND.01.AEI.09.09"_s) << "no element above tells the rest";
    EXPECT_EQ(model.indexOf(4), model.index(model.rowCount() - 1, 0));
    model.setDocument(nullptr);
}

struct FilterCase
{
    const char *name;
    IndicatorFilter filter;
    QString expected; // below the objective; empty: nothing
};

class Filters : public List, public testing::WithParamInterface<FilterCase>
{
};

const QString Bridges = u"AEI.01.01 IND.02.AEI.01.01"_s;
const QString FirstRoad = u"AEI.01.01 IND.01.AEI.01.01"_s;

TEST_P(Filters, ShowWhatTheyAcceptUnderWhatItBelongsTo)
{
    ASSERT_TRUE(document->setNote(2, Current, noteOfFactor(u"Sismo en la zona"_s)));
    model.setFilter(GetParam().filter);
    EXPECT_EQ(shown(model), GetParam().expected.isEmpty() ? QString() : u"OEI.01 "_s + GetParam().expected);
    model.setFilter({});
    EXPECT_EQ(shown(model), All) << "and cleared again";
}

INSTANTIATE_TEST_SUITE_P(
    Rules, Filters,
    testing::Values(
        FilterCase{"nothing", {}, Roads + u' ' + Shelters}, FilterCase{"word", {.text = u"puentes"_s}, Bridges},
        FilterCase{"case and accents", {.text = u"NUMERO"_s}, FirstRoad + u' ' + Shelters},
        FilterCase{"code", {.text = u"ind.02"_s}, Bridges}, FilterCase{"unit name", {.text = u"riesgos"_s}, Shelters},
        FilterCase{"element name", {.text = u"caminos seguros"_s}, Roads},
        FilterCase{"objective code", {.text = u"oei.01 puentes"_s}, Bridges},
        FilterCase{"note", {.text = u"SISMO"_s}, Shelters},
        FilterCase{"note and name", {.text = u"zona albergues"_s}, Shelters},
        FilterCase{"several words in any order", {.text = u"riesgos albergues"_s}, Shelters},
        FilterCase{"spaces only", {.text = u"   "_s}, Roads + u' ' + Shelters},
        FilterCase{"unknown word", {.text = u"xyz"_s}, QString()},
        FilterCase{"state", {.semaphore = Semaphore::Amber}, FirstRoad},
        FilterCase{"no data", {.semaphore = Semaphore::NoData}, Bridges},
        FilterCase{"unit with those below", {.unit = u"10"_s}, Roads + u' ' + Shelters},
        FilterCase{"sub-unit", {.unit = u"10.06"_s}, Shelters}, FilterCase{"another unit", {.unit = u"1"_s}, QString()},
        FilterCase{"relevance", {.relevance = Relevance::LessRelevant}, QString()},
        FilterCase{"direction", {.direction = Direction::Undefined}, QString()},
        FilterCase{"objective", {.objective = u"OEI.01"_s}, Roads + u' ' + Shelters},
        FilterCase{"other objective", {.objective = u"OEI.02"_s}, QString()},
        FilterCase{"with note", {.withNote = true}, Shelters},
        FilterCase{"without value", {.withoutValue = true}, Bridges},
        FilterCase{"all at once", {.text = u"caminos"_s, .semaphore = Semaphore::Amber, .unit = u"10"_s}, FirstRoad}),
    [](const auto &param) {
        std::string name = param.param.name;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
        return name;
    });

TEST_F(List, CountsEachChoiceWithoutItsOwnPart)
{
    ASSERT_TRUE(document->setNote(1, Current, noteOfFactor(u"Falta el acta"_s)));
    model.settle();
    IndicatorCounts counts = model.counts();
    EXPECT_EQ(counts.shown, 3);
    EXPECT_EQ(counts.withNote, 1);
    EXPECT_EQ(counts.withoutValue, 1);
    ASSERT_EQ(model.facets().units().size(), 2u);
    EXPECT_EQ(model.facets().units()[1].name.code, u"10.06"_s);
    EXPECT_EQ(model.facets().units()[1].depth, 1);
    EXPECT_EQ(counts.units, (std::vector<int>{3, 1})) << "those of 10.06 are also of 10";
    EXPECT_EQ(counts.objectives, std::vector<int>{3});

    model.setFilter({.semaphore = Semaphore::Green});
    counts = model.counts();
    EXPECT_EQ(counts.shown, 1);
    EXPECT_EQ(counts.all, 3);
    EXPECT_EQ(counts.bands, (BandCount{0, 1, 1, 1}));
    EXPECT_EQ(counts.units, (std::vector<int>{1, 1}));
    EXPECT_EQ(counts.withoutValue, 0) << "no green one is without a value";
    model.setFilter({.unit = u"10.06"_s});
    counts = model.counts();
    EXPECT_EQ(counts.bands, (BandCount{0, 0, 1, 0}));
    EXPECT_EQ(counts.units, (std::vector<int>{3, 1}));
}

TEST_F(List, FollowsEditsUndoNotesAndPeriodsWhileFiltered)
{
    QSignalSpy counted(&model, &Model::countsChanged);
    model.setFilter({.semaphore = Semaphore::NoData});
    ASSERT_EQ(shown(model), u"OEI.01 "_s + Bridges);
    ASSERT_TRUE(document->setValue(1, Current, 50.0));
    EXPECT_EQ(shown(model), u"OEI.01 "_s + Bridges) << "not under the hand that types";
    ASSERT_TRUE(counted.wait());
    EXPECT_EQ(shown(model), QString());
    document->undoStack()->undo();
    model.settle();
    EXPECT_EQ(shown(model), u"OEI.01 "_s + Bridges);
    document->setPeriod({2022, Cut::Annual});
    EXPECT_EQ(shown(model), u"OEI.01 "_s + Roads) << "2022 - Anual: roads ND, bridges ND, shelters 50 %";
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(shown(model), u"OEI.01 "_s + Roads);
    model.setFilter({.text = u"huaico"_s});
    EXPECT_EQ(shown(model), QString());
    ASSERT_TRUE(document->setNote(0, Current, noteOfFactor(u"Huaico de marzo"_s)));
    model.settle();
    EXPECT_EQ(shown(model), u"OEI.01 "_s + FirstRoad);
    document.close();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(List, OpensAndCloses)
{
    model.setExpanded(1, false);
    EXPECT_EQ(shown(model), u"OEI.01 AEI.01.01 "_s + Shelters);
    EXPECT_EQ(model.closed(), QStringList{u"AEI.01.01"_s});
    EXPECT_EQ(model.indexOf(0), QModelIndex());
    EXPECT_TRUE(model.isAccepted(0)) << "hidden, not filtered out";

    model.setFilter({.text = u"caminos"_s});
    EXPECT_EQ(shown(model), u"OEI.01 "_s + Roads) << "what was found must be seen";
    model.setExpanded(0, false);
    EXPECT_EQ(shown(model), u"OEI.01"_s);
    model.setFilter({});
    EXPECT_EQ(shown(model), u"OEI.01 AEI.01.01 "_s + Shelters) << "as a person left it";
    ASSERT_TRUE(document->addPeriod({2023, Cut::Annual}));
    EXPECT_EQ(shown(model), u"OEI.01 AEI.01.01 "_s + Shelters) << "through a reset too";

    model.setAllExpanded(false);
    EXPECT_EQ(shown(model), u"OEI.01"_s);
    model.reveal(2);
    EXPECT_EQ(shown(model), u"OEI.01 AEI.01.01 "_s + Shelters);
    model.setAllExpanded(true);
    EXPECT_EQ(shown(model), All);
    EXPECT_TRUE(model.closed().isEmpty());
}

TEST_F(List, ListsIndicatorsAloneInOneOrder)
{
    model.setGrouped(false);
    EXPECT_EQ(shown(model), u"IND.01.AEI.01.01 IND.02.AEI.01.01 IND.01.AEI.01.02"_s);
    EXPECT_EQ(textAt(model.index(0, 0), Model::CodeColumn), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(model.index(0, 0).data(DepthRole).toInt(), 0);
    model.sort(Model::PercentColumn, Qt::DescendingOrder);
    EXPECT_EQ(shown(model), u"IND.01.AEI.01.02 IND.01.AEI.01.01 IND.02.AEI.01.01"_s);
    model.sort(Model::PercentColumn, Qt::AscendingOrder);
    EXPECT_EQ(shown(model), u"IND.01.AEI.01.01 IND.01.AEI.01.02 IND.02.AEI.01.01"_s) << "missing last both ways";
}

TEST_F(List, KeepsPersistentIndexesOnTheirRows)
{
    const QPersistentModelIndex shelters(model.indexOf(2, Model::NameColumn));
    const QPersistentModelIndex bridges(model.indexOf(1, Model::NameColumn));
    model.setFilter({.text = u"albergues"_s});
    EXPECT_EQ(QModelIndex(shelters), model.indexOf(2, Model::NameColumn));
    EXPECT_FALSE(bridges.isValid());
    model.setFilter({});
    model.sort(Model::CodeColumn, Qt::DescendingOrder);
    EXPECT_EQ(QModelIndex(shelters), model.indexOf(2, Model::NameColumn));
    model.setExpanded(1, false);
    EXPECT_FALSE(shelters.isValid());
}

TEST_F(List, SortsTypedWithinItsElement)
{
    Report report = test::smallReport();
    // One element, so that its rows stand side by side: obtained 9, ND, 100.
    report.plan.elements.pop_back();
    report.plan.indicators[2].code = u"IND.10.AEI.01.01"_s;
    report.plan.indicators[2].element = u"AEI.01.01"_s;
    report.plan.indicators[0].obtained[2] = 9.0;
    report.plan.indicators[2].obtained[2] = 100.0;
    report.printed = {};
    report.printed.period = Current;
    const test::OpenDocument other(report);
    model.setDocument(other.get());
    const auto order = [&] { return shown(model).remove(u".AEI.01.01"_s).remove(u"OEI.01 AEI.01.01 "_s); };

    model.sort(Model::ObtainedColumn, Qt::AscendingOrder);
    EXPECT_EQ(order(), u"IND.01 IND.10 IND.02"_s);
    model.sort(Model::ObtainedColumn, Qt::DescendingOrder);
    EXPECT_EQ(order(), u"IND.10 IND.01 IND.02"_s);
    model.sort(Model::CodeColumn, Qt::AscendingOrder);
    EXPECT_EQ(order(), u"IND.01 IND.02 IND.10"_s);
    model.sort(Model::CodeColumn, Qt::DescendingOrder);
    EXPECT_EQ(order(), u"IND.10 IND.02 IND.01"_s);
    model.sort(-1);
    EXPECT_EQ(order(), u"IND.01 IND.02 IND.10"_s);
    model.setDocument(nullptr);
}

TEST_F(List, MarksWhatIsSearchedInTheColumnsItLooksThrough)
{
    EXPECT_FALSE(model.index(2, Model::NameColumn).data(MatchRole).isValid());
    model.setFilter({.text = u"Número CAMINOS"_s});
    EXPECT_EQ(model.index(2, Model::NameColumn).data(MatchRole).toStringList(),
              (QStringList{u"numero"_s, u"caminos"_s}));
    EXPECT_FALSE(model.index(2, Model::StateColumn).data(MatchRole).isValid());
}

} // namespace

} // namespace pei
