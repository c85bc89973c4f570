// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planjson.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pei {
namespace {

using namespace Qt::Literals::StringLiterals;

class CompareCommandTest : public testing::Test
{
protected:
    struct Run
    {
        int exitCode = -1;
        QByteArray output;
        QString errors;

        QString text() const { return QString::fromUtf8(output); }
        QJsonObject json() const
        {
            QJsonParseError error{};
            const QJsonDocument document = QJsonDocument::fromJson(output, &error);
            EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
            return document.object();
        }
    };
    static Run compare(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TABLERO_PEI), QStringList{u"compare"_s} + arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    QString file(const QString &name, const Report &report) const
    {
        const QString path = m_folder.filePath(name);
        EXPECT_TRUE(writeFile(path, planToJsonText(report)));
        return path;
    }

    QTemporaryDir m_folder;
};

TEST_F(CompareCommandTest, TellsThePeriodsOfOneInput)
{
    const QString plan = file(u"plan.json"_s, test::smallReport());
    const Run usual = compare({plan});
    EXPECT_EQ(usual.exitCode, 0) << usual.errors.toStdString();
    EXPECT_TRUE(usual.text().startsWith(u"De 2022 – Anual a 2023 – Sem1: 1 sube, 0 bajan"_s)) << usual.output.data();
    EXPECT_TRUE(usual.text().contains(u"IND.01.AEI.01.02  50.00 → 100.00  +50.00"_s)) << usual.output.data();
    const Run chosen = compare({plan, u"--before"_s, u"2023-S1"_s, u"--after"_s, u"2022-S1"_s});
    EXPECT_TRUE(chosen.text().startsWith(u"De 2023 – Sem1 a 2022 – Sem1: 0 suben, 2 bajan"_s)) << chosen.output.data();
}

TEST_F(CompareCommandTest, TellsWhatASecondReportSaysOtherwise)
{
    Report later = test::smallReport();
    later.plan.indicators[0].obtained[2] = 18.0;
    later.plan.indicators[1].name = u"Porcentaje de pasarelas"_s;
    const QString first = file(u"uno.json"_s, test::smallReport());
    const QString second = file(u"dos.json"_s, later);
    const Run run = compare({first, second});
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_TRUE(run.text().contains(u"IND.01.AEI.01.01  80.00 → 90.00  +10.00  valor 2023 – Sem1"_s))
        << run.output.data();
    EXPECT_TRUE(run.text().contains(u"IND.02.AEI.01.01  ND → ND  —  denominación"_s)) << run.output.data();
    EXPECT_FALSE(run.text().contains(u"IND.01.AEI.01.02"_s)) << "it has not changed";

    const QJsonObject object = compare({first, second, u"--json"_s}).json();
    EXPECT_EQ(object[u"counts"_s][u"up"_s].toInt(), 1);
    EXPECT_EQ(object[u"counts"_s][u"renamed"_s].toInt(), 1);
    const QJsonArray rows = object[u"indicators"_s].toArray();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0][u"code"_s].toString(), u"IND.01.AEI.01.01"_s);
    EXPECT_EQ(rows[0][u"change"_s].toDouble(), 10.0);
    EXPECT_EQ(rows[0][u"before"_s][u"semaphore"_s].toString(), u"amber"_s);
    EXPECT_EQ(rows[0][u"values"_s][0][u"after"_s].toDouble(), 18.0);
    EXPECT_EQ(object[u"before"_s][u"average"_s][u"skip_zero"_s].toDouble(), 90.0);
    EXPECT_TRUE(rows[2][u"change"_s].isNull());
}

TEST_F(CompareCommandTest, SetsDifferentPlansSideBySide)
{
    Report other = test::smallReport();
    for (auto &line : other.plan.entity.lines)
        line.second.code += u'9';
    const QString first = file(u"uno.json"_s, test::smallReport());
    const QString second = file(u"dos.json"_s, other);
    const Run run = compare({first, second});
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_EQ(run.output.count('\n'), 2) << run.output.data();
    EXPECT_TRUE(
        run.text().contains(u"promedio 90.00 (omite los 0) y 90.00 (con todos); 0 Bajo, 1 Medio, 1 Alto, 1 ND"_s))
        << run.output.data();
    const QJsonArray plans = compare({first, second, u"--json"_s}).json()[u"plans"_s].toArray();
    ASSERT_EQ(plans.size(), 2);
    EXPECT_EQ(plans[1][u"input"_s].toString(), second);
    EXPECT_EQ(plans[1][u"without_value"_s].toInt(), 1);
}

TEST_F(CompareCommandTest, SaysWhatCannotBeCompared)
{
    const QString plan = file(u"plan.json"_s, test::smallReport());
    const Run oneOnly = compare({test::dataPath(u"reports/contumaza-2024-sem1.json"_s)});
    EXPECT_EQ(oneOnly.exitCode, 1);
    EXPECT_TRUE(oneOnly.errors.contains(u"No hay un periodo anterior con valores"_s)) << oneOnly.errors.toStdString();
    const Run noPeriod = compare({plan, u"--after"_s, u"1999-A"_s});
    EXPECT_EQ(noPeriod.exitCode, 1);
    EXPECT_TRUE(noPeriod.errors.contains(u"1999-A"_s)) << noPeriod.errors.toStdString();
    EXPECT_EQ(compare({plan, u"--after"_s, u"mañana"_s}).exitCode, 2);
    EXPECT_EQ(compare({}).exitCode, 2);
    const Run missing = compare({plan, m_folder.filePath(u"no.pdf"_s)});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_TRUE(missing.output.isEmpty()) << "one alone is no comparison";
}

} // namespace
} // namespace pei
