// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"
#include "tests/core/store/storefixture.h"

#include <gmock/gmock.h>

namespace pei {
namespace {

using namespace test;

// What this version has, and steps of versions to come.
StoreOptions withSteps(const QStringList &scripts)
{
    StoreOptions options;
    for (const QString &script : scripts)
        options.migrations.push_back({int(options.migrations.size()) + 1, script});
    return options;
}

class MigrationTest : public StoreTest
{
protected:
    const int m_now = int(builtInMigrations().size());
    QString backup(int number = 1) const
    {
        const QString first = path() + u".bak-v%1"_s.arg(m_now);
        return number == 1 ? first : first + u".%1"_s.arg(number);
    }
    QVariant inFile(const QString &sql) const { return OtherProgram(path(), true).value(sql); }
};

TEST(Statements, AreSplitAtSemicolonsOutsideTextAndComments)
{
    EXPECT_THAT(
        statementsOf(u"-- a; b's\nCREATE TABLE t (a TEXT DEFAULT ';--');\n\n INSERT INTO t VALUES (1) ;\n-- end"_s),
        testing::ElementsAre(u"CREATE TABLE t (a TEXT DEFAULT ';--')"_s, u"INSERT INTO t VALUES (1)"_s));
}

TEST(Statements, SpeakTheWordsOfTheDatabase)
{
    EXPECT_THAT(statementsOf(u"CREATE TABLE t (id ${key}, a ${int}, b ${real}, c ${bytes}) ${rows}"_s),
                testing::ElementsAre(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b REAL, c BLOB) STRICT"_s));
}

TEST(Statements, LeaveNoWordUnfilled)
{
    int expected = 0;
    for (const Migration &migration : builtInMigrations()) {
        EXPECT_EQ(migration.version, ++expected);
        for (const QString &statement : statementsOf(migration.sql))
            EXPECT_FALSE(statement.contains(u"${"_s)) << statement.toStdString();
    }
    EXPECT_GE(expected, 1);
}

TEST_F(MigrationTest, BringsAnOlderFileUpToDateAndKeepsACopy)
{
    const Plan before = onlyPlan(*storeOf(smallReport())).plan;
    const auto options = withSteps({u"ALTER TABLE plan ADD COLUMN remark TEXT; UPDATE plan SET remark = 'dos';"_s,
                                    u"CREATE TABLE later (id ${key}, plan_id ${int} REFERENCES plan (id)) ${rows};"
                                    "INSERT INTO later (plan_id) SELECT id FROM plan;"_s});
    {
        const auto store = PlanStore::open(path(), options);
        ASSERT_TRUE(store) << store.error().detail.toStdString();
        EXPECT_FALSE(store.value()->isReadOnly());
        EXPECT_EQ(onlyPlan(*store.value()).plan, before);
        EXPECT_TRUE(store.value()->check());
    }
    EXPECT_EQ(inFile(u"PRAGMA user_version"_s).toInt(), m_now + 2);
    EXPECT_EQ(inFile(u"SELECT remark FROM plan"_s).toString(), u"dos"_s);
    EXPECT_EQ(inFile(u"SELECT count(*) FROM later"_s).toInt(), 1);

    const Result<int> header = readStoreHeader(backup());
    ASSERT_TRUE(header);
    EXPECT_EQ(header.value(), m_now);
    const auto old = PlanStore::open(backup());
    ASSERT_TRUE(old);
    EXPECT_EQ(onlyPlan(*old.value()).plan, before);

    // This version meets what a later one has written.
    const auto tooNew = PlanStore::open(path());
    ASSERT_FALSE(tooNew);
    EXPECT_EQ(tooNew.error().code, Error::Code::StoreNewer);
    EXPECT_EQ(tooNew.error().number, m_now + 2);
}

TEST_F(MigrationTest, CopiesOnlyBeforeItMigratesAndNeverOverACopy)
{
    storeOf(smallReport());
    writeFile(backup(), "una copia anterior");
    const auto options = withSteps({u"ALTER TABLE plan ADD COLUMN remark TEXT"_s});
    ASSERT_TRUE(PlanStore::open(path(), options));
    EXPECT_EQ(contentOf(backup()), QByteArray("una copia anterior"));
    EXPECT_TRUE(QFile::exists(backup(2)));
    ASSERT_TRUE(PlanStore::open(path(), options));
    EXPECT_FALSE(QFile::exists(backup(3)));
    EXPECT_EQ(files(), (QStringList{u"plan.pei"_s, QFileInfo(backup()).fileName(), QFileInfo(backup(2)).fileName()}));
}

TEST_F(MigrationTest, LeavesTheFileAsItWasWhenAStepFails)
{
    const Plan before = onlyPlan(*storeOf(smallReport())).plan;
    const auto options = withSteps({u"ALTER TABLE plan ADD COLUMN remark TEXT"_s, u"ALTER TABLE nowhere ADD x TEXT"_s});
    const auto store = PlanStore::open(path(), options);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::StoreFailed);
    EXPECT_TRUE(store.error().detail.contains(u"nowhere"_s));
    const auto again = PlanStore::open(path());
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(onlyPlan(*again.value()).plan, before);
}

TEST_F(MigrationTest, RefusesAStepThatLeavesRowsWithoutTheirPlan)
{
    storeOf(smallReport());
    const auto store = PlanStore::open(path(), withSteps({u"DELETE FROM plan"_s}));
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::StoreDamaged);
    const auto again = PlanStore::open(path());
    ASSERT_TRUE(again);
    EXPECT_EQ(onlyPlan(*again.value()).plan.indicators.size(), 3U);
}

TEST_F(MigrationTest, ReadsAnOlderFileThatAnotherWindowHolds)
{
    const auto writer = storeOf(smallReport());
    const auto reader = PlanStore::open(path(), withSteps({u"ALTER TABLE plan ADD COLUMN remark TEXT"_s}));
    ASSERT_TRUE(reader) << reader.error().detail.toStdString();
    EXPECT_TRUE(reader.value()->isReadOnly());
    EXPECT_EQ(onlyPlan(*reader.value()).plan, onlyPlan(*writer).plan);
    EXPECT_EQ(inFile(u"PRAGMA user_version"_s).toInt(), m_now);
    EXPECT_FALSE(QFile::exists(backup()));
}

// A file of the version before alerts: its plan, values and notes stay, and nothing is said about alerts yet.
TEST_F(MigrationTest, AddsAlertsToAFileThatHasNone)
{
    StoredPlan old;
    {
        auto store = PlanStore::create(path(u"nuevo.pei"_s), [&](PlanStore &made) -> Result<void> {
            const auto key = made.addReport(smallReport(), {}, stampOf(u"ana"_s));
            return key ? Result<void>() : key.error();
        });
        ASSERT_TRUE(store);
        const qint64 indicator = onlyPlan(*store.value()).plan.indicators[0].id;
        const Note note{u"Lluvias"_s, {}, {}, {}, {}};
        ASSERT_TRUE(store.value()->setNotes(1, {{{indicator, {2023, Cut::Semester1}}, {}, note}}, stampOf(u"ana"_s)));
        old = onlyPlan(*store.value());
    }
    ASSERT_TRUE(QFile::copy(path(u"nuevo.pei"_s), path()));
    {
        OtherProgram file(path());
        file.exec(u"DROP TABLE alert_mark"_s);
        file.exec(u"DROP TABLE alert_rule"_s);
        file.exec(u"DROP TABLE element_box"_s);
        file.exec(u"PRAGMA user_version = 2"_s);
    }
    const auto store = PlanStore::open(path());
    ASSERT_TRUE(store) << store.error().detail.toStdString();
    EXPECT_EQ(onlyPlan(*store.value()).state(), old.state());
    EXPECT_TRUE(store.value()->check());
    EXPECT_TRUE(QFile::exists(path() + u".bak-v2"_s));
    const AlertMarkChange change{7, {}, {u"same_name IND.01"_s, u"Es otro"_s, u"ana"_s, someTime(), {}}};
    ASSERT_TRUE(store.value()->setAlertMarks(1, {change}, stampOf(u"ana"_s)));
    EXPECT_EQ(onlyPlan(*store.value()).alertMarks, (AlertMarks{{7, change.after}}));
}

} // namespace
} // namespace pei
