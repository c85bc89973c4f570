// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planstore.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

namespace pei {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CommandRun
{
    int exitCode = -1;
    QString output;
    QStringList errors; // lines
};

class ImportCommandTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return path(u"planes.pei"_s); }
    static QString report(const QString &kind) { return test::dataPath(u"reports/contumaza-2024-sem1."_s + kind); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        EXPECT_TRUE(writeFile(path(name), bytes));
        return path(name);
    }
    // The same report under another digest each time.
    QStringList copies(int count) const
    {
        const QByteArray pdf = readFile(report(u"pdf"_s)).value();
        QStringList files;
        for (int i = 0; i < count; ++i)
            files += file(u"copia%1.pdf"_s.arg(i), pdf + "\n% " + QByteArray::number(i) + '\n');
        return files;
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TABLERO_PEI), arguments);
    }
    CommandRun run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts)};
    }
    CommandRun import(const QStringList &inputs) const
    {
        return run(QStringList{u"import"_s} + inputs + QStringList{u"--into"_s, store()});
    }
    std::unique_ptr<PlanStore> opened() const
    {
        auto store = PlanStore::open(this->store());
        EXPECT_TRUE(store) << (store ? "" : store.error().detail.toStdString());
        if (!store)
            return nullptr;
        EXPECT_TRUE(store.value()->check());
        EXPECT_FALSE(store.value()->isReadOnly());
        return std::move(store).value();
    }
    QTemporaryDir m_folder;
};

TEST_F(ImportCommandTest, TakesReportsOfOnePlanIntoOnePlan)
{
    const QString broken = file(u"rota.pdf"_s, readFile(report(u"pdf"_s)).value().left(3000));
    const QStringList inputs{report(u"pdf"_s), broken, report(u"browser.pdf"_s), report(u"office.pdf"_s),
                             path(u"no-existe.pdf"_s)};
    const CommandRun first = import(inputs);
    EXPECT_EQ(first.exitCode, 1);
    ASSERT_EQ(first.errors.size(), 2) << first.errors.join(u'\n').toStdString();
    for (const QString &refused : {broken, path(u"no-existe.pdf"_s)})
        EXPECT_EQ(first.errors.filter(refused + u": "_s).size(), 1) << refused.toStdString();
    EXPECT_EQ(first.output.count(u"plan nuevo"_s), 1);
    EXPECT_EQ(first.output.count(u"nada nuevo"_s), 2);

    QByteArray latest;
    {
        const auto store = opened();
        ASSERT_TRUE(store);
        ASSERT_EQ(store->plans().value().size(), 1U);
        const StoredPlan stored = store->load(store->plans().value().front().key).value();
        EXPECT_EQ(stored.plan.indicators.size(), 38U);
        EXPECT_EQ(stored.printed.averages.at(ElementKind::Action), 50.68);
        EXPECT_EQ(stored.sources.size(), 38U);
        latest = stored.digest;
        EXPECT_EQ(store->fileBytes(latest).value(), readFile(report(u"office.pdf"_s)).value());
    }
    const CommandRun again = import(inputs);
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_EQ(again.output.count(u"ya estaba en el plan"_s), 3);
    EXPECT_TRUE(again.output.contains(u"Importados: 0. Ya estaban: 3. Rechazados: 2."_s)) << again.output.toStdString();
    EXPECT_EQ(opened()->load(1).value().digest, latest);
}

TEST_F(ImportCommandTest, TakesFilesOfOursToo)
{
    const CommandRun first = import({report(u"json"_s), report(u"txt"_s)});
    EXPECT_EQ(first.exitCode, 0) << first.errors.join(u'\n').toStdString();
    EXPECT_TRUE(first.errors.isEmpty());
    ASSERT_TRUE(QFile::rename(store(), path(u"otro.pei"_s)));
    const CommandRun second = import({path(u"otro.pei"_s), path(u"otro.pei"_s) + u"#1"_s, report(u"json"_s)});
    EXPECT_EQ(second.exitCode, 0) << second.errors.join(u'\n').toStdString();
    EXPECT_EQ(second.output.count(u"plan nuevo"_s), 1);
    EXPECT_EQ(second.output.count(u"ya estaba"_s), 2);
    EXPECT_EQ(opened()->plans().value().size(), 1U);
}

TEST_F(ImportCommandTest, LeavesNoStoreWhereNothingCameIn)
{
    const CommandRun refused = import({file(u"carta.txt"_s, "Estimados señores:\n")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.errors.size(), 1);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"carta.txt"_s});
}

TEST_F(ImportCommandTest, SaysWhenTheStoreIsNoStore)
{
    const QString notes = file(u"planes.pei"_s, "apuntes");
    const CommandRun refused = import({report(u"pdf"_s)});
    EXPECT_EQ(refused.exitCode, 1);
    ASSERT_EQ(refused.errors.size(), 1);
    EXPECT_TRUE(refused.errors.front().startsWith(store() + u": "_s));
    EXPECT_TRUE(refused.output.isEmpty());
    EXPECT_EQ(readFile(notes).value(), "apuntes");
}

TEST_F(ImportCommandTest, WaitsForNoOtherWindow)
{
    ASSERT_EQ(import({report(u"pdf"_s)}).exitCode, 0);
    const auto window = opened();
    const CommandRun refused = import({report(u"office.pdf"_s)});
    EXPECT_EQ(refused.exitCode, 1);
    ASSERT_EQ(refused.errors.size(), 1);
    EXPECT_TRUE(refused.errors.front().startsWith(store() + u": "_s));
}

struct UsageCase
{
    const char *name;
    QStringList arguments;
};
void PrintTo(const UsageCase &c, std::ostream *os)
{
    *os << c.name;
}

class ImportUsageTest : public ImportCommandTest, public testing::WithParamInterface<UsageCase>
{
};

TEST_P(ImportUsageTest, IsAnswered)
{
    const CommandRun wrong = run(QStringList{u"import"_s} + GetParam().arguments);
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_TRUE(wrong.output.isEmpty());
    EXPECT_EQ(wrong.errors.filter(u"tablero-pei import"_s).size(), 1); // the usage
    EXPECT_FALSE(wrong.errors.front().contains(u"tablero-pei"_s));     // after the reason
}

INSTANTIATE_TEST_SUITE_P(Import, ImportUsageTest,
                         testing::Values(UsageCase{"NoStore", {u"a.pdf"_s}},
                                         UsageCase{"NoInput", {u"--into"_s, u"b.pei"_s}},
                                         UsageCase{"NoValue", {u"a.pdf"_s, u"--into"_s}},
                                         UsageCase{"Server", {u"a.pdf"_s, u"--into"_s, u"postgresql://servidor/pei"_s}},
                                         UsageCase{"UnknownOption", {u"a.pdf"_s, u"--to"_s, u"json"_s}}),
                         [](const auto &tested) { return std::string(tested.param.name); });

// What a run has said to be imported, by name.
QStringList importedOf(const QByteArray &output)
{
    QStringList names;
    const QStringList lines = QString::fromUtf8(output).split(u'\n');
    for (const QString &line : lines) {
        static const QRegularExpression told(u"copia(\\d+)\\.pdf: .*\\d"_s);
        if (const auto match = told.match(line); match.hasMatch())
            names += match.captured(1);
    }
    return names;
}

TEST_F(ImportCommandTest, KilledInTheMiddleLeavesAWholeFileWithAllItHadTold)
{
    const QStringList inputs = copies(150);
    // Into a file, as through a pipe a killed program's last words would be lost with its buffer.
    QProcess process;
    process.setStandardOutputFile(path(u"dicho.txt"_s));
    start(process, QStringList{u"import"_s} + inputs + QStringList{u"--into"_s, store()});
    ASSERT_TRUE(process.waitForStarted());
    QElapsedTimer clock;
    clock.start();
    while (importedOf(readFile(path(u"dicho.txt"_s)).value()).isEmpty() && clock.elapsed() < 60'000)
        process.waitForFinished(5);
    ASSERT_EQ(process.state(), QProcess::Running) << "it was over before it could be killed";
    process.kill();
    ASSERT_TRUE(process.waitForFinished());

    const QStringList told = importedOf(readFile(path(u"dicho.txt"_s)).value());
    EXPECT_FALSE(told.isEmpty());
    {
        const auto store = opened();
        ASSERT_TRUE(store);
        EXPECT_EQ(store->plans().value().size(), 1U);
        EXPECT_EQ(store->load(1).value().plan.indicators.size(), 38U);
    }
    const CommandRun rest = import(inputs);
    EXPECT_EQ(rest.exitCode, 0);
    for (const QString &number : told)
        EXPECT_TRUE(rest.output.contains(u"copia%1.pdf: ya estaba"_s.arg(number))) << number.toStdString();
}

TEST_F(ImportCommandTest, CtrlCStopsBetweenReports)
{
    const QStringList inputs = copies(150);
    QProcess process;
    process.setStandardOutputFile(path(u"dicho.txt"_s));
    start(process, QStringList{u"import"_s} + inputs + QStringList{u"--into"_s, store()});
    ASSERT_TRUE(process.waitForStarted());
    QElapsedTimer clock;
    clock.start();
    while (importedOf(readFile(path(u"dicho.txt"_s)).value()).isEmpty() && clock.elapsed() < 60'000)
        process.waitForFinished(5);
    ASSERT_EQ(process.state(), QProcess::Running) << "it was over before it could be interrupted";
    ::kill(pid_t(process.processId()), SIGINT);
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 1);
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    EXPECT_EQ(errors.count(u'\n'), 1) << errors.toStdString();
    EXPECT_TRUE(errors.contains(u"de 150 entradas"_s)) << errors.toStdString();

    const QStringList told = importedOf(readFile(path(u"dicho.txt"_s)).value());
    const CommandRun rest = import(inputs);
    EXPECT_EQ(rest.exitCode, 0);
    EXPECT_EQ(rest.output.count(u": ya estaba"_s), told.size());
}

} // namespace
} // namespace pei

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
