// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

#include <QCryptographicHash>

#include <gmock/gmock.h>

namespace pei {
namespace {

using namespace test;
using Outcome = ImportedReport::Outcome;
using testing::ElementsAre;

Plan withoutIds(Plan plan)
{
    for (Indicator &indicator : plan.indicators)
        indicator.id = 0;
    for (Element &element : plan.elements)
        element.id = 0;
    return plan;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// The report on 2023-A that follows the small one: a column more, a row more in the middle, a row less, a target and a
// name changed, a value corrected, another one ND.
Report laterReport()
{
    Report report = smallReport();
    Plan &plan = report.plan;
    plan.periods.push_back({2023, Cut::Annual});
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        plan.indicators[i].obtained.push_back(20.0 + double(i));
    plan.indicators[0].obtained[0] = 4.5;
    plan.indicators[0].obtained[2] = std::nullopt;
    plan.indicators[0].targets[2] = 33.0;
    plan.indicators[0].responsibleUnit.name = u"GERENCIA DE INFRAESTRUCTURA"_s;
    Indicator added = plan.indicators[1];
    added.code = u"IND.03.AEI.01.01"_s;
    plan.indicators[1] = added; // IND.02 is no longer printed
    plan.elements.insert(plan.elements.begin(), {u"OEI.01"_s, ElementKind::Objective, u"VÍAS"_s, 1});
    report.printed.title = u"REPORTE DE SEGUIMIENTO ANUAL 2023"_s;
    report.printed.period = {2023, Cut::Annual};
    report.printed.progressPeriods = {{2023, Cut::Annual}};
    report.printed.elements = {{70.0}, {60.0}, {80.0}};
    report.printed.indicators = {{61.0}, {62.0}, {63.0}};
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        RowSource source;
        source.row = {int(row) + 1, QRectF(0, 0.5, 1, 0.1)};
        report.sources.push_back(source);
    }
    return report;
}

class ImportReportTest : public StoreTest
{
protected:
    ImportReportTest()
    {
        auto made = PlanStore::create(path());
        EXPECT_TRUE(made);
        m_store = std::move(made).value();
    }
    ImportedReport import(const Report &report, const QByteArray &bytes = {})
    {
        const auto imported = m_store->importReport(report, {u"reporte.pdf"_s, bytes}, stampOf(u"ana"_s));
        EXPECT_TRUE(imported) << (imported ? "" : imported.error().detail.toStdString());
        return imported ? imported.value() : ImportedReport();
    }
    qint64 count(const QString &table) const
    {
        return OtherProgram(path(), true).value(u"SELECT count(*) FROM "_s + table).toLongLong();
    }
    std::unique_ptr<PlanStore> m_store;
};

TEST_F(ImportReportTest, TakesTheSameFileInOnce)
{
    const ImportedReport first = import(smallReport(), "uno");
    EXPECT_EQ(first.outcome, Outcome::NewPlan);
    const qint64 journal = count(u"journal"_s);
    const ImportedReport again = import(smallReport(), "uno");
    EXPECT_EQ(again.outcome, Outcome::AlreadyImported);
    EXPECT_EQ(again.plan, first.plan);
    EXPECT_EQ(count(u"journal"_s), journal);
    EXPECT_EQ(count(u"import"_s), 1);
    EXPECT_EQ(count(u"source_file"_s), 1);
}

TEST_F(ImportReportTest, TakesATextWithoutAFileInOnce)
{
    EXPECT_EQ(import(smallReport()).outcome, Outcome::NewPlan);
    EXPECT_EQ(import(smallReport()).outcome, Outcome::AlreadyImported);
    EXPECT_EQ(import(laterReport()).outcome, Outcome::Merged);
    EXPECT_EQ(import(laterReport()).outcome, Outcome::AlreadyImported);
    EXPECT_EQ(count(u"import"_s), 2);
}

TEST_F(ImportReportTest, MergesALaterReportOfTheSamePlan)
{
    const qint64 key = import(smallReport(), "uno").plan;
    const Plan before = onlyPlan(*m_store).plan;
    const Report later = laterReport();
    const PlanChanges expected = mergeReport(before, later);
    const ImportedReport merged = import(later, "dos");
    EXPECT_EQ(merged.outcome, Outcome::Merged);
    EXPECT_EQ(merged.plan, key);
    EXPECT_EQ(merged.changes.newValues, expected.newValues);
    m_store.reset();

    const auto store = PlanStore::open(path());
    ASSERT_TRUE(store);
    const StoredPlan stored = onlyPlan(*store.value());
    EXPECT_EQ(stored.plan, merged.changes.merged); // ids of the new rows included
    EXPECT_EQ(withoutIds(stored.plan), withoutIds(expected.merged));
    for (std::size_t i = 0; i < before.indicators.size(); ++i)
        EXPECT_TRUE(stored.plan.indicatorIndex(before.indicators[i].id)); // rows are still known by their keys
    EXPECT_EQ(stored.printed.title, later.printed.title);
    EXPECT_EQ(stored.printed.period, later.printed.period);
    // Printed figures and boxes stand by their rows; the row that is no longer printed has none.
    ASSERT_EQ(stored.plan.indicators.size(), 4U);
    EXPECT_EQ(stored.plan.indicators[1].code, u"IND.03.AEI.01.01"_s);
    EXPECT_EQ(stored.plan.indicators[2].code, u"IND.02.AEI.01.01"_s);
    using Row = std::vector<Value>;
    EXPECT_THAT(stored.printed.indicators, ElementsAre(Row{61.0}, Row{62.0}, Row{}, Row{63.0}));
    EXPECT_THAT(stored.printed.elements, ElementsAre(Row{70.0}, Row{60.0}, Row{80.0}));
    ASSERT_EQ(stored.sources.size(), 4U);
    EXPECT_EQ(stored.sources[3].row.page, 3);
    EXPECT_EQ(stored.sources[2].row.page, 0);
    EXPECT_EQ(stored.digest, digestOf("dos"));
    const auto bytes = store.value()->fileBytes(stored.digest);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(bytes.value(), "dos");
    EXPECT_EQ(store.value()->plans().value().front().title, later.printed.title);
    EXPECT_TRUE(store.value()->check());
}

TEST_F(ImportReportTest, WritesEachChangeIntoTheJournal)
{
    const qint64 key = import(smallReport(), "uno").plan;
    const qint64 row = onlyPlan(*m_store).plan.indicators[0].id;
    import(laterReport(), "dos");
    const auto lines = m_store->journal(key);
    ASSERT_TRUE(lines);
    std::vector<JournalEntry::What> whats;
    for (const JournalEntry &line : lines.value()) {
        whats.push_back(line.what);
        EXPECT_EQ(line.method, EntryMethod::Imported);
        EXPECT_EQ(line.who, u"ana"_s);
    }
    using What = JournalEntry::What;
    // A unit's name, a target and a value; a column; an element and a row; two values in the new column; the past.
    EXPECT_THAT(whats, ElementsAre(What::PlanImported, What::PlanImported, What::FieldSet, What::FieldSet,
                                   What::ValueSet, What::PeriodAdded, What::ElementAdded, What::IndicatorAdded,
                                   What::ValueSet, What::ValueSet, What::PeriodClosed));
    const auto ofRow = m_store->journalOfIndicator(row);
    ASSERT_TRUE(ofRow);
    ASSERT_EQ(ofRow.value().size(), 4U);
    EXPECT_EQ(ofRow.value()[0].field, PlanField::ResponsibleUnit);
    EXPECT_EQ(ofRow.value()[1].field, PlanField::Target);
    EXPECT_EQ(ofRow.value()[1].period.year, 2024);
    EXPECT_EQ(ofRow.value()[2].period, (Period{2022, Cut::Semester1}));
    EXPECT_EQ(ofRow.value()[2].before, Value(4.0));
    EXPECT_EQ(ofRow.value()[2].after, Value(4.5));
    EXPECT_EQ(ofRow.value()[3].before, Value());
    EXPECT_EQ(ofRow.value()[3].after, Value(20.0));
}

TEST_F(ImportReportTest, PutsOneCopyAsideBeforeItMergesAnything)
{
    import(smallReport(), "uno");
    import(laterReport(), "dos");
    EXPECT_EQ(files(), QStringList({u".plan.pei.lock"_s, u"plan.pei"_s, u"plan.pei-shm"_s, u"plan.pei-wal"_s}))
        << "a store that has just been made needs none";
    m_store.reset(); // lets go of the right to write
    m_store = std::move(PlanStore::open(path()).value());
    const Plan before = onlyPlan(*m_store).plan;
    Report other = laterReport();
    other.plan.indicators[0].obtained[3] = 99.0;
    import(other, "tres");
    import(smallReport(), "cuatro");
    const QStringList copies = files().filter(u".bak-"_s);
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(onlyPlan(*PlanStore::open(path(copies.front())).value()).plan, before);
}

TEST_F(ImportReportTest, AnOlderReportFillsInAndDoesNotBecomeTheLatest)
{
    import(laterReport(), "dos");
    EXPECT_EQ(import(smallReport(), "uno").outcome, Outcome::Merged);
    const StoredPlan stored = onlyPlan(*m_store);
    EXPECT_EQ(stored.digest, digestOf("dos"));
    EXPECT_EQ(stored.printed.period, (Period{2023, Cut::Annual}));
    const Indicator &row = stored.plan.indicators[0];
    EXPECT_EQ(stored.plan.obtained(row, {2022, Cut::Semester1}), Value(4.5));  // not the older 4
    EXPECT_EQ(stored.plan.obtained(row, {2023, Cut::Semester1}), Value(16.0)); // ND so far
    EXPECT_EQ(stored.plan.target(row, 2024), Value(33.0));
    EXPECT_EQ(row.responsibleUnit.name, u"GERENCIA DE INFRAESTRUCTURA"_s);
    EXPECT_EQ(stored.plan.indicators.size(), 4U);
    EXPECT_EQ(m_store->plans().value().front().title, u"REPORTE DE SEGUIMIENTO ANUAL 2023"_s);
    // Nor is it the latest because another one of its own period comes after it.
    EXPECT_EQ(import(smallReport(), "otra copia").outcome, Outcome::Merged);
    EXPECT_EQ(onlyPlan(*m_store).digest, digestOf("dos"));
}

TEST_F(ImportReportTest, KeepsOtherPlansApart)
{
    import(smallReport(), "uno");
    Report other = smallReport();
    other.plan.lastYear = 2025;
    EXPECT_EQ(import(other, "dos").outcome, Outcome::NewPlan);
    Report neighbour = smallReport();
    neighbour.plan.entity.lines[2].second.code = u"300002"_s;
    neighbour.plan.indicators[0].obtained[0] = 99.0;
    EXPECT_EQ(import(neighbour, "tres").outcome, Outcome::NewPlan);
    ASSERT_EQ(m_store->plans().value().size(), 3U);
    EXPECT_EQ(m_store->load(1).value().plan.indicators[0].obtained[0], Value(4.0));
}

TEST_F(ImportReportTest, OneReportOfAGroupSpoilsNoOther)
{
    Report twice = smallReport();
    twice.plan.entity.lines[2].second.code = u"300002"_s;
    twice.printed.progressPeriods = {{2023, Cut::Semester1}, {2023, Cut::Semester1}}; // two columns of one key
    const auto outcomes = m_store->importReports({{smallReport(), {u"a"_s, "uno"}},
                                                  {twice, {u"b"_s, "dos"}},
                                                  {laterReport(), {u"c"_s, "tres"}},
                                                  {smallReport(), {u"d"_s, "uno"}}},
                                                 stampOf(u"ana"_s));
    ASSERT_TRUE(outcomes);
    ASSERT_EQ(outcomes.value().size(), 4U);
    EXPECT_EQ(outcomes.value()[0].value().outcome, Outcome::NewPlan);
    ASSERT_FALSE(outcomes.value()[1]);
    EXPECT_EQ(outcomes.value()[1].error().code, Error::Code::StoreFailed);
    EXPECT_EQ(outcomes.value()[2].value().outcome, Outcome::Merged);
    EXPECT_EQ(outcomes.value()[3].value().outcome, Outcome::AlreadyImported);
    EXPECT_EQ(count(u"plan"_s), 1);
    EXPECT_EQ(count(u"source_file"_s), 2);
    EXPECT_TRUE(m_store->check());
}

TEST_F(ImportReportTest, WritesNothingWhereTheStoreIsAnothersToWrite)
{
    import(smallReport(), "uno");
    const auto second = PlanStore::open(path());
    ASSERT_TRUE(second);
    const auto refused = second.value()->importReport(laterReport(), {u"c"_s, "dos"}, stampOf(u"eva"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::StoreBusy);
    EXPECT_EQ(count(u"import"_s), 1);
}

} // namespace
} // namespace pei
