// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/storefile.h"
#include "tests/core/store/storefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace pei {
namespace {

using namespace test;

// A whole, closed store as bytes, to be spoilt in all the ways below.
QByteArray storeBytes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pei"_s);
    const auto store = PlanStore::create(path, [](PlanStore &made) -> Result<void> {
        const auto key = made.addReport(largeReport(60), {}, stampOf(u"ana"_s));
        return key ? Result<void>() : key.error();
    });
    EXPECT_TRUE(store);
    return contentOf(path);
}

QByteArray withNumber(QByteArray bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
    return bytes;
}

struct BadFile
{
    const char *name;
    QByteArray (*content)();
    Error::Code code;
    int number = 0;
};

void PrintTo(const BadFile &bad, std::ostream *os)
{
    *os << bad.name;
}

class BadFileTest : public StoreTest, public testing::WithParamInterface<BadFile>
{
};

TEST_P(BadFileTest, IsRefusedAndLeftAlone)
{
    const QByteArray content = GetParam().content();
    writeFile(path(), content);
    const auto store = PlanStore::open(path());
    ASSERT_FALSE(store);
    EXPECT_EQ(int(store.error().code), int(GetParam().code)) << store.error().detail.toStdString();
    EXPECT_EQ(store.error().number, GetParam().number);
    EXPECT_EQ(store.error().file, path());
    EXPECT_TRUE(contentOf(path()) == content) << "the file was changed";
    EXPECT_EQ(files(), QStringList{u"plan.pei"_s});
}

INSTANTIATE_TEST_SUITE_P(
    Store, BadFileTest,
    testing::Values(
        BadFile{"Empty", [] { return QByteArray(); }, Error::Code::StoreNotOurs},
        BadFile{"Text", [] { return QByteArray("REPORTE DE SEGUIMIENTO\n").repeated(20); }, Error::Code::StoreNotOurs},
        BadFile{"Pdf", [] { return contentOf(dataPath(u"reports/contumaza-2024-sem1.pdf"_s)); },
                Error::Code::StoreNotOurs},
        BadFile{"OtherApplication", [] { return withNumber(storeBytes(), 68, 0); }, Error::Code::StoreNotOurs},
        BadFile{"MagicOnly", [] { return storeBytes().first(16); }, Error::Code::StoreDamaged},
        BadFile{"HeaderOnly", [] { return storeBytes().first(100); }, Error::Code::StoreDamaged},
        BadFile{"FirstPageOnly", [] { return storeBytes().first(4096); }, Error::Code::StoreDamaged},
        BadFile{"Half",
                [] {
                    const QByteArray all = storeBytes();
                    return all.first(all.size() / 2);
                },
                Error::Code::StoreDamaged},
        BadFile{"LastByteMissing", [] { return storeBytes().chopped(1); }, Error::Code::StoreDamaged},
        BadFile{"PagesOverwritten",
                [] {
                    QByteArray all = storeBytes();
                    return all.replace(8192, 12000, QByteArray(12000, '\xa5'));
                },
                Error::Code::StoreDamaged},
        BadFile{"OddPageSize", [] { return withNumber(storeBytes(), 16, 0x00030202); }, Error::Code::StoreDamaged},
        BadFile{"Newer", [] { return withNumber(storeBytes(), 60, 99); }, Error::Code::StoreNewer, 99},
        BadFile{"WithoutSchema", [] { return withNumber(storeBytes(), 60, 0); }, Error::Code::StoreDamaged}),
    [](const auto &tested) { return tested.param.name; });

class OpeningTest : public StoreTest
{
};

TEST_F(OpeningTest, SaysThatThereIsNoFile)
{
    const auto store = PlanStore::open(path());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::FileMissing);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(OpeningTest, TakesNoFolderForAStore)
{
    const auto store = PlanStore::open(m_folder.path());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::StoreNotOurs);
}

TEST_F(OpeningTest, RefusesAPlanThatContradictsItself)
{
    const auto key = onlyPlan(*storeOf(smallReport())).key;
    OtherProgram(path()).exec(u"UPDATE element SET kind = 'AEI', name = 'x'"_s);
    OtherProgram(path()).exec(u"UPDATE indicator SET direction = 'sideways'"_s);
    const auto store = PlanStore::open(path());
    ASSERT_TRUE(store);
    const auto plan = store.value()->load(key);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Error::Code::StoreDamaged);
    EXPECT_TRUE(plan.error().detail.contains(u"sideways"_s)) << plan.error().detail.toStdString();
}

TEST_F(OpeningTest, RefusesAStoreWithoutItsTables)
{
    const auto key = onlyPlan(*storeOf(smallReport())).key;
    OtherProgram(path()).exec(u"DROP TABLE source_box"_s);
    const auto store = PlanStore::open(path());
    ASSERT_TRUE(store);
    const auto plan = store.value()->load(key);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Error::Code::StoreDamaged);
}

TEST_F(OpeningTest, OpensNamesThatMeanSomethingInAUrl)
{
    const QString odd = path(u"año 100% #2?mode=memory&x='1'.pei"_s);
    const auto made = PlanStore::create(odd);
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_TRUE(QFileInfo(odd).size() > 0);
    EXPECT_EQ(made.value()->path(), odd);
}

TEST_F(OpeningTest, LeavesOneFileWhenClosed)
{
    storeOf(smallReport()).reset();
    EXPECT_EQ(files(), QStringList{u"plan.pei"_s});
    PlanStore::open(path()).value().reset();
    EXPECT_EQ(files(), QStringList{u"plan.pei"_s});
}

TEST_F(OpeningTest, IsDurableAndChecksItsKeys)
{
    const auto store = storeOf(smallReport());
    QSqlQuery query(QSqlDatabase::database(store->connectionName(), false));
    const auto pragma = [&](const QString &name) {
        EXPECT_TRUE(query.exec(u"PRAGMA "_s + name) && query.next());
        return query.value(0).toString();
    };
    EXPECT_EQ(pragma(u"journal_mode"_s), isOnNetwork(path()) ? u"delete"_s : u"wal"_s);
    EXPECT_EQ(pragma(u"synchronous"_s), u"2"_s);
    EXPECT_EQ(pragma(u"foreign_keys"_s), u"1"_s);
    EXPECT_EQ(pragma(u"trusted_schema"_s), u"0"_s);
    EXPECT_EQ(pragma(u"application_id"_s), QString::number(StoreApplicationId));
    query.finish();
}

TEST_F(OpeningTest, RemovesItsConnection)
{
    auto store = storeOf(smallReport());
    const QString name = store->connectionName();
    EXPECT_TRUE(QSqlDatabase::contains(name));
    store.reset();
    EXPECT_FALSE(QSqlDatabase::contains(name));
    EXPECT_TRUE(QSqlDatabase::connectionNames().isEmpty());
}

TEST_F(OpeningTest, LetsOneWindowWriteAndTheOthersRead)
{
    auto writer = storeOf(smallReport());
    const auto reader = PlanStore::open(path());
    ASSERT_TRUE(reader);
    EXPECT_FALSE(writer->isReadOnly());
    EXPECT_TRUE(reader.value()->isReadOnly());
    ASSERT_TRUE(reader.value()->holder());
    EXPECT_EQ(reader.value()->holder()->processId, QCoreApplication::applicationPid());
    EXPECT_EQ(reader.value()->holder()->host, QSysInfo::machineHostName());

    const StoredPlan plan = onlyPlan(*reader.value());
    const ValueChange change{plan.plan.indicators[0].id, {2022, Cut::Semester1}, 4.0, 5.0};
    const auto refused = reader.value()->setValues(plan.key, {change}, stampOf(u"luis"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::StoreBusy);
    EXPECT_EQ(refused.error().detail, reader.value()->holder()->text());
    ASSERT_TRUE(writer->setValues(plan.key, {change}, stampOf(u"ana"_s)));
    EXPECT_EQ(onlyPlan(*reader.value()).plan.indicators[0].obtained[0], Value(5.0));

    writer.reset();
    const auto next = PlanStore::open(path());
    ASSERT_TRUE(next);
    EXPECT_FALSE(next.value()->isReadOnly());
}

// Left by a program that was killed between making its lock and writing its name into it.
TEST_F(OpeningTest, IsNotKeptOutByALockThatNamesNobody)
{
    writeFile(path(), storeBytes());
    const QFileInfo file(path());
    writeFile(file.dir().filePath(u'.' + file.fileName() + u".lock"), {});
    const auto store = PlanStore::open(path());
    ASSERT_TRUE(store);
    EXPECT_FALSE(store.value()->isReadOnly());
}

TEST_F(OpeningTest, KnowsOneFileByTwoNames)
{
    const auto writer = storeOf(smallReport());
    ASSERT_TRUE(QFile::link(path(), path(u"enlace.pei"_s)));
    const auto reader = PlanStore::open(path(u"enlace.pei"_s));
    ASSERT_TRUE(reader);
    EXPECT_TRUE(reader.value()->isReadOnly());
}

TEST_F(OpeningTest, CreatesNothingOverAnExistingFile)
{
    writeFile(path(), "mis notas");
    const auto store = PlanStore::create(path());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::FileUnwritable);
    EXPECT_FALSE(store.error().detail.isEmpty());
    EXPECT_EQ(contentOf(path()), QByteArray("mis notas"));
    EXPECT_EQ(files(), QStringList{u"plan.pei"_s});
}

TEST_F(OpeningTest, CreatesNothingOverAFileThatCameMeanwhile)
{
    const auto store = PlanStore::create(path(), [&](PlanStore &) -> Result<void> {
        writeFile(path(), "mis notas");
        return {};
    });
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::FileUnwritable);
    EXPECT_EQ(contentOf(path()), QByteArray("mis notas"));
    EXPECT_EQ(files(), QStringList{u"plan.pei"_s});
}

TEST_F(OpeningTest, LeavesNothingWhenFillingFails)
{
    const auto store = PlanStore::create(path(), [&](PlanStore &made) -> Result<void> {
        EXPECT_TRUE(made.addReport(smallReport(), {}, stampOf(u"ana"_s)));
        EXPECT_FALSE(QFile::exists(path()));
        return Error{.code = Error::Code::Cancelled};
    });
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::Cancelled);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(OpeningTest, CreatesNothingInAFolderThatIsNotThere)
{
    const auto store = PlanStore::create(path(u"no/hay.pei"_s));
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::FileUnwritable);
    EXPECT_FALSE(store.error().detail.isEmpty());
}

struct CodeCase
{
    int sqlite;
    Error::Code code;
};

class StoreErrorTest : public testing::TestWithParam<CodeCase>
{
};

TEST_P(StoreErrorTest, SaysWhatTheDatabaseMeans)
{
    EXPECT_EQ(int(storeError(GetParam().sqlite, u"why"_s).code), int(GetParam().code));
}

INSTANTIATE_TEST_SUITE_P(
    Store, StoreErrorTest,
    testing::Values(CodeCase{5, Error::Code::StoreBusy}, CodeCase{517, Error::Code::StoreBusy},
                    CodeCase{6, Error::Code::StoreBusy}, CodeCase{8, Error::Code::StoreReadOnly},
                    CodeCase{1032, Error::Code::StoreReadOnly}, CodeCase{11, Error::Code::StoreDamaged},
                    CodeCase{267, Error::Code::StoreDamaged}, CodeCase{13, Error::Code::StoreFull},
                    CodeCase{14, Error::Code::FileUnreadable}, CodeCase{3850, Error::Code::StoreWithoutLocks},
                    CodeCase{2314, Error::Code::StoreWithoutLocks}, CodeCase{5130, Error::Code::StoreWithoutLocks},
                    CodeCase{266, Error::Code::StoreFailed}, CodeCase{26, Error::Code::StoreDamaged},
                    CodeCase{787, Error::Code::StoreFailed}, CodeCase{10, Error::Code::StoreFailed}));

TEST(StoreFile, KnowsNetworksByTheirFileSystem)
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs", "9p", "davfs"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    for (const char *type : {"ext4", "btrfs", "tmpfs", "overlay", "NTFS", "exfat", "vfat", "fuseblk", "apfs", ""})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
}

#ifdef Q_OS_UNIX

// Permissions mean nothing to root: as root, another user's eyes are borrowed.
class AsNobody
{
public:
    AsNobody()
    {
        if (m_root && ::seteuid(65534) != 0)
            ADD_FAILURE() << "cannot act as another user";
    }
    ~AsNobody()
    {
        if (m_root && ::seteuid(0) != 0)
            std::abort();
    }

private:
    const bool m_root = ::geteuid() == 0;
};

constexpr QFile::Permissions ReadAll = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions EnterAll = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
constexpr QFile::Permissions WriteAll = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

class PermissionTest : public StoreTest
{
protected:
    void SetUp() override { storeOf(smallReport()); }
    void TearDown() override { QFile::setPermissions(m_folder.path(), ReadAll | EnterAll | WriteAll); }
    void permit(QFile::Permissions file, QFile::Permissions folder)
    {
        ASSERT_TRUE(QFile::setPermissions(path(), file));
        ASSERT_TRUE(QFile::setPermissions(m_folder.path(), folder));
    }
    void expectReadableOnly()
    {
        const QByteArray content = contentOf(path());
        const QStringList before = files();
        {
            const AsNobody nobody;
            const auto store = PlanStore::open(path());
            ASSERT_TRUE(store) << store.error().detail.toStdString();
            EXPECT_TRUE(store.value()->isReadOnly());
            EXPECT_FALSE(store.value()->holder());
            const StoredPlan plan = onlyPlan(*store.value());
            EXPECT_EQ(plan.plan.indicators.size(), 3U);
            const auto refused = store.value()->setValues(
                plan.key, {{plan.plan.indicators[0].id, {2022, Cut::Semester1}, 4.0, 5.0}}, stampOf(u"luis"_s));
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().code, Error::Code::StoreReadOnly);
        }
        EXPECT_TRUE(contentOf(path()) == content);
        EXPECT_EQ(files(), before);
    }
};

TEST_F(PermissionTest, ReadsAFileThatCannotBeWritten)
{
    permit(ReadAll, ReadAll | EnterAll | WriteAll);
    expectReadableOnly();
}

TEST_F(PermissionTest, ReadsAFileInAFolderThatCannotBeWritten)
{
    permit(ReadAll | WriteAll, ReadAll | EnterAll);
    expectReadableOnly();
}

// As a killed process leaves it, then copied to a read-only place: the log holds a value the file does not.
TEST_F(PermissionTest, ReadsTheLogWhereNothingCanBeWritten)
{
    const QString copy = path(u"copia.pei"_s);
    {
        const auto store = PlanStore::open(path());
        ASSERT_TRUE(store);
        const StoredPlan plan = onlyPlan(*store.value());
        ASSERT_TRUE(store.value()->setValues(plan.key, {{plan.plan.indicators[0].id, {2022, Cut::Semester1}, 4.0, 5.0}},
                                             stampOf(u"ana"_s)));
        ASSERT_TRUE(QFile::copy(path(), copy));
        ASSERT_TRUE(QFile::copy(path() + u"-wal", copy + u"-wal"));
    }
    for (const QString &name : {copy, QString(copy + u"-wal")})
        ASSERT_TRUE(QFile::setPermissions(name, ReadAll));
    permit(ReadAll, ReadAll | EnterAll);
    const QStringList before = files();
    {
        const AsNobody nobody;
        const auto store = PlanStore::open(copy);
        ASSERT_TRUE(store) << store.error().detail.toStdString();
        EXPECT_TRUE(store.value()->isReadOnly());
        EXPECT_EQ(onlyPlan(*store.value()).plan.indicators[0].obtained[0], Value(5.0));
    }
    EXPECT_EQ(files(), before);
}

TEST_F(PermissionTest, SaysThatAFileCannotBeRead)
{
    permit(QFile::WriteOwner, ReadAll | EnterAll | WriteAll);
    const AsNobody nobody;
    const auto store = PlanStore::open(path());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::FileUnreadable);
    EXPECT_FALSE(store.error().detail.isEmpty());
}

TEST_F(PermissionTest, CreatesNothingWhereNothingCanBeWritten)
{
    permit(ReadAll, ReadAll | EnterAll);
    {
        const AsNobody nobody;
        const auto store = PlanStore::create(path(u"nuevo.pei"_s));
        ASSERT_FALSE(store);
        EXPECT_EQ(store.error().code, Error::Code::FileUnwritable);
        EXPECT_FALSE(store.error().detail.isEmpty());
    }
    EXPECT_EQ(files(), QStringList{u"plan.pei"_s});
}

TEST_F(PermissionTest, LosesNothingAcknowledgedWhenKilledAndIsWritableAgain)
{
    for (int round = 1; round <= 5; ++round) {
        int acknowledged[2];
        ASSERT_EQ(::pipe(acknowledged), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            const auto store = PlanStore::open(path());
            const auto plan = store.value()->load(1);
            const qint64 id = plan.value().plan.indicators[0].id;
            Value old = plan.value().plan.indicators[0].obtained[0];
            for (int i = 1;; ++i) {
                if (!store.value()->setValues(1, {{id, {2022, Cut::Semester1}, old, round * 1e6 + i}},
                                              stampOf(u"ana"_s)) ||
                    ::write(acknowledged[1], &i, sizeof i) != sizeof i)
                    ::_exit(1);
                old = round * 1e6 + i;
            }
        }
        ::close(acknowledged[1]);
        int last = 0;
        while (last < 20 * round && ::read(acknowledged[0], &last, sizeof last) == sizeof last) {
        }
        ::kill(child, SIGKILL);
        for (int more = 0; ::read(acknowledged[0], &more, sizeof more) == sizeof more;)
            last = more;
        ::close(acknowledged[0]);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the child failed before it was killed";

        const auto store = PlanStore::open(path());
        ASSERT_TRUE(store) << store.error().detail.toStdString();
        EXPECT_FALSE(store.value()->isReadOnly()) << "the killed process's lock is still in force";
        EXPECT_TRUE(store.value()->check());
        const Value value = onlyPlan(*store.value()).plan.indicators[0].obtained[0];
        ASSERT_TRUE(value);
        EXPECT_GE(*value, round * 1e6 + last);
        EXPECT_LE(*value, round * 1e6 + last + 1);
        const auto journal = store.value()->journal(1);
        ASSERT_TRUE(journal);
        EXPECT_EQ(journal.value().back().after, value);
    }
}

#endif

} // namespace
} // namespace pei
