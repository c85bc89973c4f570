// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planmerge.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <gmock/gmock.h>

#include <random>

namespace pei {
namespace {

using namespace Qt::Literals::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

Report reportOf(const Plan &plan)
{
    Report report;
    report.plan = plan;
    return report;
}

// The small plan with ids, as a store would give it.
Plan storedPlan()
{
    Plan plan = test::smallReport().plan;
    qint64 id = 100;
    for (Indicator &indicator : plan.indicators)
        indicator.id = ++id;
    return plan;
}

QStringList codes(const Plan &plan)
{
    QStringList list;
    for (const Indicator &indicator : plan.indicators)
        list += indicator.code + u'@' + indicator.executingUnit.code;
    return list;
}

// Which plan a report is about

struct MatchCase
{
    const char *name;
    std::function<void(Plan &)> edit; // of the report's
    PlanMatch expected;
};
void PrintTo(const MatchCase &c, std::ostream *os)
{
    *os << c.name;
}

class MatchTest : public testing::TestWithParam<MatchCase>
{
};

TEST_P(MatchTest, TellsTheSamePlan)
{
    const Plan plan = test::smallReport().plan;
    Plan other = plan;
    GetParam().edit(other);
    EXPECT_EQ(matchPlans(plan, other), GetParam().expected);
    EXPECT_EQ(matchPlans(other, plan), GetParam().expected);
}

CodedName &line(Plan &plan, std::size_t i)
{
    return plan.entity.lines[i].second;
}

INSTANTIATE_TEST_SUITE_P(
    Plans, MatchTest,
    testing::Values(
        MatchCase{"Itself", [](Plan &) {}, PlanMatch::SamePlan},
        MatchCase{"OtherRows", [](Plan &p) { p.indicators.clear(); }, PlanMatch::SamePlan},
        MatchCase{"UnitRenamed", [](Plan &p) { line(p, 2).name = u"OTRO NOMBRE"_s; }, PlanMatch::SamePlan},
        MatchCase{"OtherUnit", [](Plan &p) { line(p, 2).code = u"300002"_s; }, PlanMatch::OtherEntity},
        MatchCase{"SameUnitCodeElsewhere", [](Plan &p) { line(p, 1).code = u"150101"_s; }, PlanMatch::OtherEntity},
        MatchCase{"ALineLess", [](Plan &p) { p.entity.lines.erase(p.entity.lines.begin()); }, PlanMatch::SamePlan},
        MatchCase{"NoUnit", [](Plan &p) { p.entity.lines.pop_back(); }, PlanMatch::OtherEntity},
        MatchCase{"NoEntity", [](Plan &p) { p.entity.lines.clear(); }, PlanMatch::OtherEntity},
        MatchCase{"Extended", [](Plan &p) { p.lastYear = 2026; }, PlanMatch::OtherYears},
        MatchCase{"EarlierStart", [](Plan &p) { p.firstYear = 2021; }, PlanMatch::OtherYears}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST(Match, FallsBackOnTheMostSpecificLine)
{
    Plan plan = test::smallReport().plan;
    plan.entity.lines.pop_back(); // the executing unit
    Plan other = plan;
    EXPECT_EQ(matchPlans(plan, other), PlanMatch::SamePlan);
    line(other, 1).name = u"OTRO DISTRITO"_s;
    EXPECT_EQ(matchPlans(plan, other), PlanMatch::OtherEntity);
    EXPECT_EQ(matchPlans(Plan(), Plan()), PlanMatch::OtherEntity);
}

// What one difference in the report makes of the plan

struct FieldCase
{
    const char *name;
    std::function<void(Plan &)> edit;
    FieldChange expected;
};
void PrintTo(const FieldCase &c, std::ostream *os)
{
    *os << c.name;
}

class FieldTest : public testing::TestWithParam<FieldCase>
{
};

TEST_P(FieldTest, IsListedAndTakenFromALaterReport)
{
    const Plan plan = storedPlan();
    Plan expected = plan;
    GetParam().edit(expected);
    const PlanChanges changes = mergeReport(plan, reportOf(expected));
    EXPECT_THAT(changes.fields, ElementsAre(GetParam().expected));
    EXPECT_EQ(changes.merged, expected);
    EXPECT_FALSE(changes.changesNothing());
}

TEST_P(FieldTest, IsListedAndLeftFromAnOlderReport)
{
    const Plan plan = storedPlan();
    Plan older = plan;
    GetParam().edit(older);
    const PlanChanges changes = mergeReport(plan, reportOf(older), MergeOrder::ReportIsOlder);
    FieldChange expected = GetParam().expected;
    expected.applied = expected.before == FieldValue();
    EXPECT_THAT(changes.fields, ElementsAre(expected));
    EXPECT_EQ(changes.merged == plan, !expected.applied);
    EXPECT_EQ(changes.changesNothing(), !expected.applied);
}

// The other way round the report says nothing where the plan knows something, or takes its word back.
TEST_P(FieldTest, NothingPrintedReplacesNothing)
{
    const FieldChange &change = GetParam().expected;
    Plan known = storedPlan();
    GetParam().edit(known);
    const PlanChanges changes = mergeReport(known, reportOf(storedPlan()));
    if (change.before == FieldValue())
        EXPECT_TRUE(changes.changesNothing());
    else
        EXPECT_THAT(changes.fields,
                    ElementsAre(FieldChange{change.field, change.row, change.year, change.after, change.before, true}));
}

const CodedName works{u"10"_s, u"GERENCIA DE OBRAS"_s};
const CodedName roads{u"11"_s, u"GERENCIA DE CAMINOS"_s};

INSTANTIATE_TEST_SUITE_P(
    Plans, FieldTest,
    testing::Values(
        FieldCase{"UnitOfEntity",
                  [](Plan &p) { line(p, 2).name = u"OTRO"_s; },
                  {PlanField::EntityLine, 2, 0, CodedName{u"300001"_s, u"MUNICIPALIDAD DE PRUEBA"_s},
                   CodedName{u"300001"_s, u"OTRO"_s}}},
        FieldCase{"ElementName",
                  [](Plan &p) { p.elements[1].name = u"OTRO"_s; },
                  {PlanField::ElementName, 1, 0, u"ALBERGUES LISTOS"_s, u"OTRO"_s}},
        FieldCase{"Priority", [](Plan &p) { p.elements[0].priority = 3; }, {PlanField::ElementPriority, 0, 0, 1, 3}},
        FieldCase{
            "FirstPriority", [](Plan &p) { p.elements[1].priority = 3; }, {PlanField::ElementPriority, 1, 0, {}, 3}},
        FieldCase{"IndicatorName",
                  [](Plan &p) { p.indicators[0].name = u"Otro"_s; },
                  {PlanField::IndicatorName, 0, 0, u"Número de caminos"_s, u"Otro"_s}},
        FieldCase{"ResponsibleUnit",
                  [](Plan &p) { p.indicators[0].responsibleUnit = roads; },
                  {PlanField::ResponsibleUnit, 0, 0, works, roads}},
        FieldCase{"ExecutingUnitName",
                  [](Plan &p) { p.indicators[2].executingUnit.name = u"OTRO"_s; },
                  {PlanField::ExecutingUnit, 2, 0, CodedName{u"300001"_s, u"MUNICIPALIDAD DE PRUEBA"_s},
                   CodedName{u"300001"_s, u"OTRO"_s}}},
        FieldCase{"Relevance",
                  [](Plan &p) { p.indicators[0].relevance = Relevance::LessRelevant; },
                  {PlanField::Relevance, 0, 0, Relevance::VeryRelevant, Relevance::LessRelevant}},
        FieldCase{"Direction",
                  [](Plan &p) { p.indicators[0].direction = Direction::Descending; },
                  {PlanField::Direction, 0, 0, Direction::Ascending, Direction::Descending}},
        FieldCase{"Aggregation",
                  [](Plan &p) { p.indicators[0].aggregation = Aggregation::Maximum; },
                  {PlanField::Aggregation, 0, 0, Aggregation::NonAggregable, Aggregation::Maximum}},
        FieldCase{"BaselineYear",
                  [](Plan &p) { p.indicators[0].baseline.year = 2020; },
                  {PlanField::BaselineYear, 0, 0, 2021, 2020}},
        FieldCase{"Baseline",
                  [](Plan &p) { p.indicators[0].baseline.value = 0.0; },
                  {PlanField::BaselineValue, 0, 0, 5.0, 0.0}},
        FieldCase{
            "Target", [](Plan &p) { p.indicators[1].targets[2] = 65.0; }, {PlanField::Target, 1, 2024, 60.0, 65.0}}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST(Merge, FillsInWhatWasNdAndListsWhatDiffers)
{
    const Plan plan = storedPlan(); // first row: 4, ND, 16
    Plan later = plan;
    later.indicators[0].obtained = {5.0, 9.0, std::nullopt};
    const PlanChanges changes = mergeReport(plan, reportOf(later));
    EXPECT_THAT(changes.newValues, ElementsAre(CellChange{0, {2022, Cut::Annual}, {}, 9.0}));
    EXPECT_THAT(changes.changedValues, ElementsAre(CellChange{0, {2022, Cut::Semester1}, 4.0, 5.0}));
    EXPECT_EQ(changes.equalValues, 3U); // of the third row; the second is ND
    EXPECT_THAT(changes.merged.indicators[0].obtained, ElementsAre(5.0, 9.0, 16.0)); // ND has erased nothing

    const PlanChanges older = mergeReport(plan, reportOf(later), MergeOrder::ReportIsOlder);
    EXPECT_THAT(older.merged.indicators[0].obtained, ElementsAre(4.0, 9.0, 16.0));
    EXPECT_THAT(older.changedValues, ElementsAre(CellChange{0, {2022, Cut::Semester1}, 4.0, 5.0, false}));
}

TEST(Merge, AZeroIsAValue)
{
    const Plan plan = storedPlan();
    Plan later = plan;
    later.indicators[1].obtained[0] = 0.0;
    later.indicators[0].obtained[0] = 0.0;
    const PlanChanges changes = mergeReport(plan, reportOf(later));
    EXPECT_EQ(changes.newValues.size(), 1U);
    EXPECT_EQ(changes.changedValues.size(), 1U);
    EXPECT_EQ(changes.merged, later);
}

TEST(Merge, OpensNewColumnsInTheirPlace)
{
    const Plan plan = storedPlan();
    Plan later = plan;
    later.periods = {{2021, Cut::Annual}, {2023, Cut::Semester1}, {2023, Cut::Annual}};
    later.targetYears = {2023, 2025};
    for (Indicator &indicator : later.indicators) {
        indicator.obtained = {1.0, std::nullopt, 2.0};
        indicator.targets = {std::nullopt, 70.0};
    }
    const PlanChanges changes = mergeReport(plan, reportOf(later));
    EXPECT_THAT(changes.newPeriods, ElementsAre(Period{2021, Cut::Annual}, Period{2023, Cut::Annual}));
    EXPECT_THAT(changes.newTargetYears, ElementsAre(2025));
    EXPECT_THAT(changes.merged.targetYears, ElementsAre(2022, 2023, 2024, 2025));
    EXPECT_TRUE(std::is_sorted(changes.merged.periods.begin(), changes.merged.periods.end()));
    EXPECT_THAT(changes.merged.indicators[0].targets, ElementsAre(10.0, 20.0, 30.0, 70.0));
    EXPECT_THAT(changes.merged.indicators[0].obtained, ElementsAre(1.0, 4.0, std::nullopt, 16.0, 2.0));
}

TEST(Merge, KeepsAndListsRowsThatAreNoLongerPrinted)
{
    const Plan plan = storedPlan();
    Plan later = plan;
    later.indicators.erase(later.indicators.begin() + 1);
    later.elements.pop_back();
    const PlanChanges changes = mergeReport(plan, reportOf(later));
    EXPECT_EQ(changes.merged, plan);
    EXPECT_THAT(changes.unprintedIndicators, ElementsAre(1U));
    EXPECT_THAT(changes.unprintedElements, ElementsAre(1U));
    EXPECT_THAT(changes.reportIndicators, ElementsAre(0U, 2U));
    EXPECT_TRUE(changes.changesNothing());
}

TEST(Merge, PutsNewRowsBehindTheOnesTheyFollow)
{
    const Plan plan = storedPlan();
    Plan later = plan;
    Indicator added = later.indicators[1];
    added.code = u"IND.03.AEI.01.01"_s;
    later.indicators.insert(later.indicators.begin() + 2, added);
    later.elements.insert(later.elements.begin(), Element{u"OEI.01"_s, ElementKind::Objective, u"OBJETIVO"_s, {}});
    const PlanChanges changes = mergeReport(plan, reportOf(later));
    EXPECT_THAT(changes.newIndicators, ElementsAre(2U));
    EXPECT_THAT(changes.newElements, ElementsAre(0U));
    EXPECT_EQ(codes(changes.merged), codes(later));
    EXPECT_EQ(changes.merged.elements, later.elements);
    EXPECT_EQ(changes.merged.indicators[2].id, 0); // an id of the report is none of the plan's
    EXPECT_EQ(changes.merged.indicators[3].id, 103);
    EXPECT_THAT(changes.newValues, IsEmpty()); // they come with their row
}

TEST(Merge, TellsRowsOfOneCodeApartByTheirUnits)
{
    Plan plan = storedPlan();
    for (Indicator &row : plan.indicators)
        row.code = u"IND.01.AEI.01.01"_s;
    plan.indicators[1].executingUnit.code = u"300002"_s; // [2] shares the unit of [0], not the responsible one
    Plan later = plan;
    std::reverse(later.indicators.begin(), later.indicators.end());
    later.indicators[0].obtained[1] = 77.0; // 10.06 of 300001
    later.indicators[1].obtained[1] = 88.0; // 300002
    const PlanChanges changes = mergeReport(plan, reportOf(later));
    EXPECT_THAT(changes.reportIndicators, ElementsAre(2U, 1U, 0U));
    EXPECT_EQ(changes.merged.indicators[2].obtained[1], 77.0);
    EXPECT_EQ(changes.merged.indicators[1].obtained[1], 88.0);
    EXPECT_THAT(changes.fields, IsEmpty());

    later.indicators[0].responsibleUnit = roads; // of two rows, none known by this unit
    const PlanChanges other = mergeReport(plan, reportOf(later));
    EXPECT_EQ(other.newIndicators.size(), 1U);
    EXPECT_THAT(other.unprintedIndicators.size(), 1U);
}

// Plans and reports at random: a few codes and units, so that rows meet, repeat and miss each other.
class RandomMergeTest : public testing::TestWithParam<unsigned>
{
protected:
    std::mt19937 m_random{GetParam()};
    int upTo(int n) { return std::uniform_int_distribution<int>(0, n)(m_random); }
    Value value() { return upTo(2) == 0 ? Value() : Value(upTo(3)); }
    Plan plan()
    {
        Plan made = test::smallReport().plan;
        made.targetYears.clear();
        made.periods.clear();
        for (int year = 2022; year <= 2024; ++year) {
            if (upTo(2) > 0)
                made.targetYears.push_back(year);
            for (const Cut cut : {Cut::Semester1, Cut::Annual}) {
                if (upTo(1) > 0)
                    made.periods.push_back({year, cut});
            }
        }
        made.elements.clear();
        for (int i = upTo(4); i > 0; --i)
            made.elements.push_back({u"AEI.01.0%1"_s.arg(upTo(3)), ElementKind::Action, u"N%1"_s.arg(upTo(1)), {}});
        const Indicator model = made.indicators.front();
        made.indicators.clear();
        for (int i = upTo(6); i > 0; --i) {
            Indicator row = model;
            row.code = u"IND.01.AEI.01.0%1"_s.arg(upTo(2));
            row.executingUnit.code = QString::number(upTo(1));
            row.responsibleUnit.code = QString::number(upTo(1));
            row.baseline.value = value();
            row.targets.clear();
            row.obtained.clear();
            for (std::size_t k = 0; k < made.targetYears.size(); ++k)
                row.targets.push_back(value());
            for (std::size_t k = 0; k < made.periods.size(); ++k)
                row.obtained.push_back(value());
            made.indicators.push_back(row);
        }
        return made;
    }
};

TEST_P(RandomMergeTest, KeepsItsPromises)
{
    for (int round = 0; round < 50; ++round) {
        const Plan current = plan();
        const Report report = reportOf(plan());
        EXPECT_TRUE(mergeReport(current, reportOf(current)).changesNothing());
        EXPECT_EQ(mergeReport(current, reportOf(current)).merged, current);
        for (const MergeOrder order : {MergeOrder::ReportIsLater, MergeOrder::ReportIsOlder}) {
            const PlanChanges once = mergeReport(current, report, order);
            const PlanChanges twice = mergeReport(once.merged, report, order);
            ASSERT_EQ(twice.merged, once.merged);
            ASSERT_TRUE(twice.changesNothing());
            // Every row of both is there, once.
            ASSERT_EQ(once.merged.indicators.size(), current.indicators.size() + once.newIndicators.size());
            ASSERT_EQ(once.unprintedIndicators.size() + report.plan.indicators.size(), once.merged.indicators.size());
            for (std::size_t i = 0; i < report.plan.indicators.size(); ++i) {
                const Indicator &theirs = report.plan.indicators[i];
                const Indicator &merged = once.merged.indicators[once.reportIndicators[i]];
                ASSERT_EQ(merged.code, theirs.code);
                ASSERT_EQ(merged.obtained.size(), once.merged.periods.size());
                for (const Period &period : report.plan.periods) {
                    const Value printed = report.plan.obtained(theirs, period);
                    const Value kept = once.merged.obtained(merged, period);
                    ASSERT_TRUE(!printed || kept); // nothing printed is lost
                    ASSERT_TRUE(!printed || order == MergeOrder::ReportIsOlder || kept == printed);
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomMergeTest, testing::Range(1U, 11U));

TEST(PlanWith, IsThePlanOrTheMergedOneWhereAllOrNothingIsApplied)
{
    const Plan plan = test::smallReport().plan;
    Report later = test::smallReport();
    later.plan.entity.lines.insert(later.plan.entity.lines.begin() + 1,
                                   {EntityLevel::Sector, {QStringLiteral("7"), QStringLiteral("SECTOR")}});
    later.plan.entity.lines.back().second.name = QStringLiteral("OTRA");
    later.plan.elements[0].priority = 9;
    Indicator &row = later.plan.indicators[0];
    row.name = QStringLiteral("Otro nombre");
    row.responsibleUnit.name = QStringLiteral("OTRA UNIDAD");
    row.relevance = Relevance::LessRelevant;
    row.direction = Direction::Descending;
    row.aggregation = Aggregation::Maximum;
    row.baseline = {2020, 1.5};
    row.targets[1] = 77.0;
    row.obtained = {1.0, 2.0, 3.0};
    PlanChanges changes = mergeReport(plan, later);
    ASSERT_GE(changes.fields.size(), 11U);
    EXPECT_EQ(planWith(changes), changes.merged);
    const auto setAll = [&](bool applied) {
        for (FieldChange &change : changes.fields)
            change.applied = applied;
        for (std::vector<CellChange> *cells : {&changes.newValues, &changes.changedValues}) {
            for (CellChange &cell : *cells)
                cell.applied = applied;
        }
    };
    setAll(false);
    EXPECT_EQ(planWith(changes), plan);
    setAll(true);
    EXPECT_EQ(planWith(changes), changes.merged);
    // An older report's figures can be forced upon the plan.
    changes = mergeReport(plan, later, MergeOrder::ReportIsOlder);
    EXPECT_NE(planWith(changes).indicators[0].obtained, row.obtained);
    setAll(true);
    EXPECT_EQ(planWith(changes).indicators[0].obtained, row.obtained);
}

TEST(ClosedByImport, IsThePastAndWhatWasClosed)
{
    constexpr Period a{2022, Cut::Semester1};
    constexpr Period b{2022, Cut::Annual};
    constexpr Period c{2023, Cut::Semester1};
    using Periods = std::vector<Period>;
    EXPECT_EQ(closedByImport({a, b, c}, {}, c), (Periods{a, b}));
    EXPECT_EQ(closedByImport({a, b, c}, {c}, b), (Periods{a, c})) << "an import opens nothing";
    EXPECT_EQ(closedByImport({a, b, c}, {b}, Period{}), Periods{b});
    EXPECT_EQ(closedByImport({a, c}, {b}, a), Periods{}) << "only columns there are";
}

} // namespace
} // namespace pei
