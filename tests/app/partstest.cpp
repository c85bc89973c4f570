// SPDX-License-Identifier: GPL-3.0-or-later
// The program is a start and two parts; the parts are found from where the start lies.
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pei {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Answer
{
    int exitCode = -1;
    QString output;
};

Answer run(const QString &program, const QStringList &arguments, const QString &variable = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!variable.isEmpty())
        environment.insert(variable, u"1"_s);
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

TEST(ProgramParts, CommandLoadsNoLibraryOfTheWindow)
{
    // The dynamic loader lists what it would load, and runs nothing.
    const Answer loaded = run(QStringLiteral(TABLERO_PEI_COMMAND), {}, u"LD_TRACE_LOADED_OBJECTS"_s);
    ASSERT_TRUE(loaded.output.contains(u"libQt6Core"_s)) << loaded.output.toStdString();
    for (const QString &library : {u"Widgets"_s, u"Charts"_s, u"PrintSupport"_s, u"Svg"_s, u"OpenGL"_s})
        EXPECT_FALSE(loaded.output.contains(u"libQt6"_s + library)) << library.toStdString();
}

TEST(ProgramParts, WindowLoadsNothingThatReads)
{
    const QString folder = QFileInfo(QStringLiteral(TABLERO_PEI_COMMAND)).path();
    const Answer loaded = run(folder + "/tablero-pei-window"_L1, {}, u"LD_TRACE_LOADED_OBJECTS"_s);
    ASSERT_TRUE(loaded.output.contains(u"libQt6Widgets"_s)) << loaded.output.toStdString();
    EXPECT_FALSE(loaded.output.contains(u"poppler"_s));
    EXPECT_FALSE(loaded.output.contains(u"Charts"_s)) << "they come with the first chart";
}

TEST(ProgramParts, AreFoundThroughALinkToTheStart)
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"pei"_s);
    ASSERT_TRUE(QFile::link(QStringLiteral(TABLERO_PEI), link));
    const Answer version = run(link, {u"--version"_s});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_TRUE(version.output.startsWith(u"tablero-pei "_s)) << version.output.toStdString();
}

TEST(ProgramParts, AreFoundWhereTheyAreInstalled)
{
    const QTemporaryDir folder;
    const Answer installed =
        run(QStringLiteral(CMAKE), {u"--install"_s, QStringLiteral(BUILD_FOLDER), u"--prefix"_s, folder.path()});
    ASSERT_EQ(installed.exitCode, 0) << installed.output.toStdString();
    const QString program = folder.filePath(u"bin/tablero-pei"_s);
    const QString report = test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s);
    EXPECT_EQ(run(program, {u"check"_s, report}).exitCode, 0);
    const QString paper = folder.filePath(u"papel.pdf"_s);
    const Answer printed = run(program, {u"print"_s, report, u"-o"_s, paper});
    EXPECT_EQ(printed.exitCode, 0) << printed.output.toStdString();
    EXPECT_GT(QFileInfo(paper).size(), 1000);
    // Sheets have charts: who draws them says so where the module is missing.
    const Answer sheets =
        run(program, {u"print"_s, report, u"--what"_s, u"sheets"_s, u"-o"_s, folder.filePath(u"fichas.pdf"_s)});
    EXPECT_EQ(sheets.exitCode, 0) << sheets.output.toStdString();
    EXPECT_FALSE(sheets.output.contains(u"charts"_s)) << sheets.output.toStdString();
}

TEST(ProgramParts, StartSaysWhatItMisses)
{
    const QTemporaryDir folder;
    const QString alone = folder.filePath(u"tablero-pei"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(TABLERO_PEI), alone));
    const Answer answer = run(alone, {u"--version"_s});
    EXPECT_EQ(answer.exitCode, 127);
    EXPECT_TRUE(answer.output.contains(u"tablero-pei-command: "_s)) << answer.output.toStdString();
}

} // namespace
} // namespace pei
