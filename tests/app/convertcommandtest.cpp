// SPDX-License-Identifier: GPL-3.0-or-later
// `convert` as its users call it, without a display.
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "tests/support/zipbuilder.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pei {
namespace {

using namespace Qt::Literals::StringLiterals;

class ConvertCommandTest : public testing::Test
{
protected:
    struct Run
    {
        int exitCode = -1;
        QByteArray output;
        QString errors;
    };
    Run convert(const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TABLERO_PEI), QStringList{u"convert"_s} + arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        EXPECT_TRUE(writeFile(path(name), bytes));
        return path(name);
    }
    static QString report(const QString &kind) { return test::dataPath(u"reports/contumaza-2024-sem1."_s + kind); }

    QTemporaryDir m_folder;
};

TEST_F(ConvertCommandTest, EveryRoadFromTheReportLeadsToTheSameJson)
{
    const QByteArray json = convert({report(u"pdf"_s), u"--to"_s, u"json"_s}).output;
    ASSERT_FALSE(json.isEmpty());
    for (const QString &form : {u"csv"_s, u"xlsx"_s}) {
        const Run written = convert({report(u"pdf"_s), u"--to"_s, form});
        ASSERT_EQ(written.exitCode, 0) << written.errors.toStdString();
        // The content tells what it is, not the name.
        const Run again = convert({file(u"plan.dat"_s, written.output), u"--to"_s, u"json"_s});
        EXPECT_EQ(again.exitCode, 0) << again.errors.toStdString();
        EXPECT_EQ(again.output, json) << form.toStdString();
    }
}

TEST_F(ConvertCommandTest, ManyInputsGoIntoAFolderAndTheRefusedIsNamed)
{
    const QString other = file(u"ajena.xlsx"_s, test::zipOf(test::workbookParts("<row><c><v>1</v></c></row>")));
    const QString bad = file(u"rota.csv"_s, "Fila,C\xC3\xB3"
                                            "digo\nIND,x\n");
    const Run run = convert({report(u"json"_s), other, bad, u"--to"_s, u"xlsx"_s, u"-o"_s, path(u"salida"_s)});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.errors.count(u'\n'), 2) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains(other + u": "_s)) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.contains(bad + u": "_s));
    EXPECT_TRUE(run.errors.contains(u"«Elemento»"_s)) << run.errors.toStdString();
    EXPECT_EQ(QDir(path(u"salida"_s)).entryList(QDir::Files), QStringList{u"contumaza-2024-sem1.xlsx"_s});
}

TEST_F(ConvertCommandTest, WritesTheTablesForTheEvaluationWithoutADisplay)
{
    const Run html = convert({report(u"json"_s), u"--to"_s, u"html"_s});
    ASSERT_EQ(html.exitCode, 0) << html.errors.toStdString();
    EXPECT_TRUE(html.output.contains("<b>Tabla 1. "));
    EXPECT_TRUE(html.output.contains("(contumaza-2024-sem1.json)"));
    const Run odt = convert({report(u"json"_s), u"--to=odt"_s, u"-o"_s, path(u"tablas.odt"_s)});
    ASSERT_EQ(odt.exitCode, 0) << odt.errors.toStdString();
    EXPECT_TRUE(readFile(path(u"tablas.odt"_s)).value().contains("application/vnd.oasis.opendocument.text"));
}

TEST_F(ConvertCommandTest, SpellsCsvAsASpanishExcelOpensIt)
{
    const Run plain = convert({report(u"json"_s), u"--to"_s, u"csv"_s});
    EXPECT_TRUE(plain.output.startsWith("Fila,"));
    const Run excel = convert({report(u"json"_s), u"--to"_s, u"csv"_s, u"--csv"_s, u"excel"_s});
    EXPECT_TRUE(excel.output.startsWith("\xEF\xBB\xBF"
                                        "Fila;"));
    EXPECT_EQ(convert({file(u"excel.csv"_s, excel.output), u"--to"_s, u"csv"_s}).output, plain.output);
    EXPECT_EQ(convert({report(u"json"_s), u"--to"_s, u"csv"_s, u"--csv"_s, u"otro"_s}).exitCode, 2);
    const Run own = convert({report(u"json"_s), u"--to"_s, u"csv"_s, u"--separator"_s, u"tab"_s, u"--decimal=comma"_s});
    EXPECT_TRUE(own.output.startsWith("Fila\tC"));
    EXPECT_TRUE(own.output.contains("\t57,14\t")) << own.output.left(2000).constData();
    EXPECT_EQ(convert({file(u"own.csv"_s, own.output), u"--to"_s, u"csv"_s}).output, plain.output);
    EXPECT_EQ(convert({report(u"json"_s), u"--to"_s, u"csv"_s, u"--separator"_s, u"|"_s}).exitCode, 2);
    EXPECT_EQ(convert({report(u"json"_s), u"--to"_s, u"csv"_s, u"--decimal"_s, u"12"_s}).exitCode, 2);
}

TEST_F(ConvertCommandTest, TellsOfAnotherPeriodWhereAsked)
{
    const Run csv = convert({report(u"json"_s), u"--to"_s, u"csv"_s, u"--period"_s, u"2023-A"_s});
    EXPECT_TRUE(csv.output.contains("Avance calculado 2023-A")) << csv.errors.toStdString();
    const Run html = convert({report(u"json"_s), u"--to"_s, u"html"_s, u"--period"_s, u"2023-A"_s});
    EXPECT_TRUE(html.output.contains("2023 – Anual")) << html.errors.toStdString();
    const Run missing = convert({report(u"json"_s), u"--to"_s, u"csv"_s, u"--period"_s, u"1999-A"_s});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_TRUE(missing.errors.contains(u"1999-A"_s)) << missing.errors.toStdString();
    EXPECT_EQ(convert({report(u"json"_s), u"--to"_s, u"csv"_s, u"--period"_s, u"ayer"_s}).exitCode, 2);
}

TEST_F(ConvertCommandTest, EachVerbExplainsItself)
{
    for (const QString &verb : {u"convert"_s, u"check"_s, u"import"_s, u"print"_s}) {
        for (const QString &asked : {u"--help"_s, u"-h"_s}) {
            QProcess process;
            process.start(QStringLiteral(TABLERO_PEI), {verb, u"x.pdf"_s, asked});
            ASSERT_TRUE(process.waitForFinished(120'000));
            EXPECT_EQ(process.exitCode(), 0) << verb.toStdString();
            const QByteArray call = "tablero-pei " + verb.toUtf8() + ' ';
            EXPECT_TRUE(process.readAllStandardOutput().contains(call)) << verb.toStdString();
            EXPECT_TRUE(process.readAllStandardError().isEmpty());
        }
    }
    EXPECT_EQ(convert({u"--to"_s, u"json"_s, u"--"_s, u"--help"_s}).exitCode, 1) << "behind -- it is a file's name";
}

TEST_F(ConvertCommandTest, WrongCallsAreSaidSo)
{
    EXPECT_EQ(convert({report(u"json"_s), u"--to"_s, u"pdf"_s}).exitCode, 2);
    EXPECT_EQ(convert({report(u"json"_s), report(u"txt"_s), u"--to"_s, u"csv"_s}).exitCode, 2);
}

TEST_F(ConvertCommandTest, AFileThatCannotBeWrittenStaysAsItWas)
{
    const Run run = convert({report(u"json"_s), u"--to"_s, u"csv"_s, u"-o"_s, path(u"no/hay/plan.csv"_s)});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains(u"plan.csv: "_s)) << run.errors.toStdString();
}

} // namespace
} // namespace pei
