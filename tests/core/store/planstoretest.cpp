// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

#include <QCryptographicHash>

#include <cmath>

namespace pei {
namespace {

using namespace test;

Plan withoutIds(Plan plan)
{
    for (Indicator &indicator : plan.indicators)
        indicator.id = 0;
    for (Element &element : plan.elements)
        element.id = 0;
    return plan;
}

// The small report with a box for every figure.
Report reportWithBoxes()
{
    Report report = smallReport();
    for (std::size_t row = 0; row < report.plan.indicators.size(); ++row) {
        const double y = 0.1 * double(row);
        RowSource source;
        source.row = {2, QRectF(0, y, 1, 0.1)};
        source.baseline = {2, QRectF(0.1, y, 0.05, 0.1)};
        for (int column = 0; column < 3; ++column) {
            source.targets.push_back({2, QRectF(0.2 + column * 0.05, y, 0.05, 0.1)});
            source.obtained.push_back({3, QRectF(0.5 + column * 0.05, y, 0.05, 0.1)});
        }
        source.progress.push_back({4, QRectF(0.9, y, 0.05, 0.1)});
        report.sources.push_back(source);
    }
    for (std::size_t row = 0; row < report.plan.elements.size(); ++row) {
        const double y = 0.05 + 0.1 * double(row);
        report.elementSources.push_back({{2, QRectF(0, y, 1, 0.05)}, {{4, QRectF(0.9, y, 0.05, 0.05)}}});
    }
    return report;
}

class PlanStoreTest : public StoreTest
{
};

TEST_F(PlanStoreTest, GivesBackAReportWhole)
{
    const Report report = reportWithBoxes();
    const QByteArray bytes("%PDF-1.4 \0 not really", 21);
    storeOf(report, {u"reporte.pdf"_s, bytes});

    const auto store = PlanStore::open(path());
    ASSERT_TRUE(store);
    const StoredPlan stored = onlyPlan(*store.value());
    EXPECT_EQ(withoutIds(stored.plan), report.plan);
    EXPECT_EQ(stored.printed, report.printed);
    EXPECT_EQ(stored.sources, report.sources);
    EXPECT_EQ(stored.elementSources, report.elementSources);
    EXPECT_EQ(stored.fileName, u"reporte.pdf"_s);
    EXPECT_EQ(stored.digest, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto kept = store.value()->fileBytes(stored.digest);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept.value(), bytes);
    for (const Indicator &indicator : stored.plan.indicators)
        EXPECT_GT(indicator.id, 0);
    EXPECT_TRUE(store.value()->check());
}

TEST_F(PlanStoreTest, GivesBackALargePlan)
{
    const Report report = largeReport(3000);
    storeOf(report);
    const auto store = PlanStore::open(path());
    ASSERT_TRUE(store);
    const StoredPlan stored = onlyPlan(*store.value());
    EXPECT_TRUE(withoutIds(stored.plan) == report.plan);
    EXPECT_EQ(stored.printed, report.printed);
    EXPECT_TRUE(stored.sources.empty());
    EXPECT_TRUE(stored.digest.isEmpty());
}

TEST_F(PlanStoreTest, KeepsEveryTermOfTheDomain)
{
    Report report = smallReport();
    report.plan.entity.lines.clear();
    for (int level = 0; level <= int(EntityLevel::ExecutingUnit); ++level)
        report.plan.entity.lines.push_back({EntityLevel(level), {QString::number(level), u"NOMBRE"_s}});
    const Indicator model = report.plan.indicators.front();
    report.plan.indicators.clear();
    report.printed.indicators.clear();
    for (int i = 0; i < 5; ++i) {
        Indicator row = model;
        row.code = QString(); // an empty text is no ND
        if (i < 3)
            row.relevance = Relevance(i);
        else
            row.relevance.reset();
        row.direction = Direction(i % 3);
        if (i < 4)
            row.aggregation = Aggregation(i);
        else
            row.aggregation.reset();
        row.baseline = i == 4 ? Baseline{} : Baseline{2020 + i, -0.1 * i};
        report.plan.indicators.push_back(row);
        report.printed.indicators.push_back({});
    }
    report.printed.averages = {{ElementKind::Objective, 1.5}, {ElementKind::Action, 50.68}};
    report.printed.semaphore.clear();
    for (int kind = 0; kind <= int(SemaphoreCount::Kind::ActionIndicators); ++kind)
        report.printed.semaphore.push_back({SemaphoreCount::Kind(kind), 2023, 1, 2, 3, 4, 10});
    report.plan.elements[0].kind = ElementKind::Objective;
    const auto store = storeOf(report);
    const StoredPlan stored = onlyPlan(*store);
    EXPECT_EQ(withoutIds(stored.plan), report.plan);
    EXPECT_EQ(stored.printed, report.printed);
}

TEST_F(PlanStoreTest, TellsAPrintedNdFromARowThatIsNotPrinted)
{
    Report report = smallReport();
    report.printed.indicators = {{80.0}, {std::nullopt}, {}};
    const auto store = storeOf(report);
    EXPECT_EQ(onlyPlan(*store).printed.indicators, report.printed.indicators);
}

TEST_F(PlanStoreTest, RemembersTheRulesTheReportWasMadeWith)
{
    const Report report = smallReport();
    const std::optional<DetectedRules> detected = detectRules(report.plan, report.printed);
    const auto store = storeOf(report);
    StoredPlan stored = onlyPlan(*store);
    ASSERT_EQ(stored.detected.has_value(), detected.has_value());
    if (detected) {
        EXPECT_EQ(stored.detected->rules, detected->rules);
        EXPECT_EQ(stored.detected->averageProved, detected->averageProved);
        EXPECT_EQ(stored.detected->elementProved, detected->elementProved);
    }
    // An edit makes the printed figures unlike the plan; what they told at import stays.
    const qint64 id = stored.plan.indicators[0].id;
    ASSERT_TRUE(store->setValues(stored.key, {{id, {2023, Cut::Semester1}, 16.0, 1.0}}, stampOf(u"ana"_s)));
    EXPECT_EQ(onlyPlan(*store).detected.has_value(), detected.has_value());
}

TEST_F(PlanStoreTest, KeepsZeroAndNdApart)
{
    auto store = storeOf(smallReport());
    const StoredPlan before = onlyPlan(*store);
    const Period period{2022, Cut::Annual};
    const qint64 first = before.plan.indicators[0].id; // ND
    const qint64 third = before.plan.indicators[2].id; // 1
    ASSERT_TRUE(store->setValues(before.key, {{first, period, std::nullopt, 0.0}, {third, period, 1.0, std::nullopt}},
                                 stampOf(u"ana"_s)));
    store.reset();
    const auto again = PlanStore::open(path());
    ASSERT_TRUE(again);
    const Plan plan = onlyPlan(*again.value()).plan;
    EXPECT_EQ(plan.indicators[0].obtained[1], Value(0.0));
    EXPECT_EQ(plan.indicators[2].obtained[1], Value());
}

TEST_F(PlanStoreTest, WritesEveryChangeIntoTheJournal)
{
    const auto store = storeOf(smallReport());
    const StoredPlan stored = onlyPlan(*store);
    const qint64 id = stored.plan.indicators[0].id;
    const Period period{2022, Cut::Annual};
    const QDateTime later = someTime().addMSecs(1);
    ASSERT_TRUE(store->setValues(stored.key, {{id, period, std::nullopt, 0.0}},
                                 {u"María Ñahui"_s, later, EntryMethod::Pasted, JournalEntry::How::Edit}));
    ASSERT_TRUE(store->setValues(stored.key, {{id, period, 0.0, std::nullopt}},
                                 {u"luis"_s, later, EntryMethod::Pasted, JournalEntry::How::Undo}));

    const auto lines = store->journalOfIndicator(id);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines.value().size(), 2U);
    const JournalEntry &edit = lines.value()[0];
    EXPECT_EQ(edit.when, later);
    EXPECT_EQ(edit.who, u"María Ñahui"_s);
    EXPECT_EQ(edit.what, JournalEntry::What::ValueSet);
    EXPECT_EQ(edit.method, EntryMethod::Pasted);
    EXPECT_EQ(edit.how, JournalEntry::How::Edit);
    EXPECT_EQ(edit.indicator, id);
    EXPECT_EQ(edit.period, period);
    EXPECT_EQ(edit.before, Value());
    EXPECT_EQ(edit.after, Value(0.0));
    EXPECT_EQ(lines.value()[1].how, JournalEntry::How::Undo);
    EXPECT_EQ(lines.value()[1].before, Value(0.0));
    EXPECT_EQ(lines.value()[1].after, Value());

    const auto all = store->journal(stored.key);
    ASSERT_TRUE(all);
    ASSERT_EQ(all.value().size(), 3U);
    EXPECT_EQ(all.value()[0].what, JournalEntry::What::PlanImported);
    EXPECT_EQ(all.value()[0].method, EntryMethod::Imported);
    EXPECT_EQ(all.value()[0].who, u"ana"_s);
    EXPECT_EQ(all.value()[0].when, someTime());
}

TEST_F(PlanStoreTest, RefusesToOverwriteWhatAnotherProgramWrote)
{
    const auto store = storeOf(smallReport());
    const StoredPlan stored = onlyPlan(*store);
    const Period period{2022, Cut::Semester1};
    const qint64 first = stored.plan.indicators[0].id;
    const qint64 third = stored.plan.indicators[2].id;
    OtherProgram(path()).exec(
        u"UPDATE measurement SET value = 99 WHERE indicator_id = %1 AND year = 2022 AND cut = 'S1'"_s.arg(third));

    const auto done =
        store->setValues(stored.key, {{first, period, 4.0, 5.0}, {third, period, 0.0, 1.0}}, stampOf(u"ana"_s));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::StoreChanged);
    EXPECT_EQ(done.error().detail, u"IND.01.AEI.01.02"_s);
    const auto emptied =
        store->setValues(stored.key, {{first, period, 4.0, {}}, {third, period, 0.0, 1.0}}, stampOf(u"ana"_s));
    ASSERT_FALSE(emptied);
    EXPECT_EQ(emptied.error().detail, u"IND.01.AEI.01.02"_s) << "ND is as good a new value as any";
    const Plan now = onlyPlan(*store).plan;
    EXPECT_EQ(now.indicators[0].obtained[0], Value(4.0)) << "the first half of a refused change was kept";
    EXPECT_EQ(now.indicators[2].obtained[0], Value(99.0));
    EXPECT_EQ(store->journal(stored.key).value().size(), 1U);
}

TEST_F(PlanStoreTest, RefusesWhatIsNoNumber)
{
    const auto store = storeOf(smallReport());
    const StoredPlan stored = onlyPlan(*store);
    for (const double value : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
        const auto done = store->setValues(
            stored.key, {{stored.plan.indicators[0].id, {2022, Cut::Semester1}, 4.0, value}}, stampOf(u"ana"_s));
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, Error::Code::ValueRefused);
    }
    EXPECT_EQ(onlyPlan(*store).plan, stored.plan);
}

TEST_F(PlanStoreTest, DoesNotTouchTheRowsOfAnotherPlan)
{
    const auto store = storeOf(smallReport());
    const StoredPlan first = onlyPlan(*store);
    const auto second = store->addReport(smallReport(), {}, stampOf(u"ana"_s));
    ASSERT_TRUE(second);
    const Period period{2022, Cut::Semester1};
    const auto done =
        store->setValues(second.value(), {{first.plan.indicators[0].id, period, 4.0, 7.0}}, stampOf(u"ana"_s));
    ASSERT_FALSE(done);
    ASSERT_TRUE(store->addPeriod(second.value(), {2023, Cut::Annual}, stampOf(u"ana"_s)));
    EXPECT_EQ(store->load(first.key).value().plan, first.plan);
    EXPECT_EQ(store->load(second.value()).value().plan.periods.size(), 4U);
}

TEST_F(PlanStoreTest, ListsItsPlans)
{
    const auto store = storeOf(smallReport(), {u"primero.pdf"_s, "uno"});
    ASSERT_TRUE(store->addReport(largeReport(20), {u"segundo.txt"_s, {}}, stampOf(u"luis"_s)));
    const auto plans = store->plans();
    ASSERT_TRUE(plans);
    ASSERT_EQ(plans.value().size(), 2U);
    const PlanSummary &small = plans.value()[0];
    EXPECT_EQ(small.firstYear, 2022);
    EXPECT_EQ(small.lastYear, 2024);
    EXPECT_EQ(small.entity, smallReport().plan.entity.title());
    EXPECT_EQ(small.indicators, 3);
    EXPECT_EQ(small.title, smallReport().printed.title);
    EXPECT_EQ(small.fileName, u"primero.pdf"_s);
    EXPECT_EQ(small.imported, someTime());
    EXPECT_EQ(plans.value()[1].indicators, 20);

    const QByteArray digest = QCryptographicHash::hash("uno", QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(store->planOfDigest(digest).value(), small.key);
    EXPECT_EQ(store->planOfDigest("00").value(), std::nullopt);
    const auto missing = store->load(99);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, Error::Code::PlanMissing);
    EXPECT_EQ(missing.error().detail, u"99"_s);
}

TEST_F(PlanStoreTest, KeepsBytesThatComeAfterTheirDigest)
{
    Report report = smallReport();
    report.digest = QCryptographicHash::hash("uno", QCryptographicHash::Sha256).toHex();
    const auto store = storeOf(report);
    EXPECT_EQ(store->fileBytes(report.digest).value(), QByteArray());
    ASSERT_TRUE(store->addReport(report, {u"uno.pdf"_s, "uno"}, stampOf(u"ana"_s)));
    EXPECT_EQ(store->fileBytes(report.digest).value(), QByteArray("uno"));
}

TEST_F(PlanStoreTest, OpensAndClosesAPeriod)
{
    const auto store = storeOf(reportWithBoxes());
    const StoredPlan before = onlyPlan(*store);
    const Period added{2023, Cut::Annual};
    ASSERT_TRUE(store->addPeriod(before.key, added, stampOf(u"ana"_s)));
    const StoredPlan with = onlyPlan(*store);
    EXPECT_EQ(with.plan.periods.back(), added);
    EXPECT_EQ(with.plan.indicators[0].obtained, (std::vector<Value>{4.0, std::nullopt, 16.0, std::nullopt}));
    EXPECT_EQ(with.sources[0].obtained.size(), 4U);
    EXPECT_EQ(with.sources[0].obtained[2], before.sources[0].obtained[2]);
    EXPECT_EQ(with.sources[0].obtained[3], SourceBox());
    EXPECT_FALSE(store->addPeriod(before.key, added, stampOf(u"ana"_s)));

    const ValueChange change{before.plan.indicators[1].id, added, std::nullopt, 0.0};
    ASSERT_TRUE(store->setValues(before.key, {change}, stampOf(u"ana"_s)));
    const auto refused = store->removePeriod(before.key, added, stampOf(u"ana"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::StoreChanged);
    EXPECT_EQ(onlyPlan(*store).plan.indicators[1].obtained[3], Value(0.0));

    ASSERT_TRUE(store->setValues(before.key, {{change.indicator, added, 0.0, std::nullopt}}, stampOf(u"ana"_s)));
    ASSERT_TRUE(store->removePeriod(before.key, added, stampOf(u"ana"_s)));
    const StoredPlan after = onlyPlan(*store);
    EXPECT_EQ(after.plan, before.plan);
    EXPECT_EQ(after.sources, before.sources);
    const auto journal = store->journal(before.key);
    ASSERT_TRUE(journal);
    ASSERT_EQ(journal.value().size(), 5U);
    EXPECT_EQ(journal.value()[1].what, JournalEntry::What::PeriodAdded);
    EXPECT_EQ(journal.value()[1].period, added);
    EXPECT_EQ(journal.value()[4].what, JournalEntry::What::PeriodRemoved);
}

TEST_F(PlanStoreTest, SaysWhenTheDiskIsFullAndLosesNothing)
{
    const auto store = storeOf(largeReport(200));
    const StoredPlan before = onlyPlan(*store);
    {
        // A file that may not grow fails where a full disk does, with SQLite's same code.
        QSqlQuery limit(QSqlDatabase::database(store->connectionName(), false));
        ASSERT_TRUE(limit.exec(u"PRAGMA max_page_count = 1"_s)); // not less than it has
    }
    const auto done = store->addReport(largeReport(200), {}, stampOf(u"ana"_s));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::StoreFull);
    EXPECT_EQ(done.error().file, path());
    EXPECT_EQ(onlyPlan(*store).plan, before.plan);
    {
        QSqlQuery limit(QSqlDatabase::database(store->connectionName(), false));
        ASSERT_TRUE(limit.exec(u"PRAGMA max_page_count = 1000000"_s));
    }
    EXPECT_TRUE(store->addReport(largeReport(200), {}, stampOf(u"ana"_s)));
    EXPECT_TRUE(store->check());
}

TEST_F(PlanStoreTest, SaysWhenAnotherProgramHoldsTheFile)
{
    storeOf(smallReport());
    StoreOptions impatient;
    impatient.busyTimeoutMs = 20;
    const auto store = PlanStore::open(path(), impatient);
    ASSERT_TRUE(store);
    const StoredPlan before = onlyPlan(*store.value());
    const ValueChange change{before.plan.indicators[0].id, {2022, Cut::Semester1}, 4.0, 5.0};
    OtherProgram other(path());
    other.exec(u"BEGIN IMMEDIATE"_s);
    const auto done = store.value()->setValues(before.key, {change}, stampOf(u"ana"_s));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::StoreBusy);
    other.exec(u"ROLLBACK"_s);
    EXPECT_TRUE(store.value()->setValues(before.key, {change}, stampOf(u"ana"_s)));
}

// What a killed process leaves: the file and its log as they stand, without a clean close.
TEST_F(PlanStoreTest, HasEveryCommittedValueInTheLogOfAKilledProcess)
{
    const auto store = storeOf(smallReport());
    const StoredPlan before = onlyPlan(*store);
    Value old = 4.0;
    for (int i = 0; i < 50; ++i) {
        const Value next = 100.0 + i;
        ASSERT_TRUE(store->setValues(before.key, {{before.plan.indicators[0].id, {2022, Cut::Semester1}, old, next}},
                                     stampOf(u"ana"_s)));
        old = next;
    }
    QDir(m_folder.path()).mkdir(u"copia"_s);
    const QString copy = m_folder.filePath(u"copia/plan.pei"_s);
    ASSERT_TRUE(QFile::copy(path(), copy));
    ASSERT_TRUE(QFile::copy(path() + u"-wal", copy + u"-wal"));
    const auto recovered = PlanStore::open(copy);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(onlyPlan(*recovered.value()).plan.indicators[0].obtained[0], Value(149.0));
    EXPECT_EQ(recovered.value()->journal(before.key).value().size(), 51U);
    EXPECT_TRUE(recovered.value()->check());
}

TEST_F(PlanStoreTest, IsOneFileOnceClosedEvenBesideAReader)
{
    auto store = storeOf(smallReport());
    const StoredPlan before = onlyPlan(*store);
    auto reader = PlanStore::open(path());
    ASSERT_TRUE(reader);
    ASSERT_TRUE(store->setValues(before.key, {{before.plan.indicators[0].id, {2022, Cut::Semester1}, 4.0, 5.0}},
                                 stampOf(u"ana"_s)));
    store.reset();
    // The file alone, as it would be sent by mail while the other window is still open.
    ASSERT_TRUE(QFile::copy(path(), path(u"enviado.pei"_s)));
    const auto sent = PlanStore::open(path(u"enviado.pei"_s));
    ASSERT_TRUE(sent);
    EXPECT_EQ(onlyPlan(*sent.value()).plan.indicators[0].obtained[0], Value(5.0));
}

} // namespace
} // namespace pei
