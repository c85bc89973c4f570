// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
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

#include <set>

namespace pei {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CommandRun
{
    int exitCode = -1;
    QByteArray output;
    QString errors;

    QStringList lines() const { return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts); }
};

class CheckCommandTest : public testing::Test
{
protected:
    static QString report(const QString &kind) { return test::dataPath(u"reports/contumaza-2024-sem1."_s + kind); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static CommandRun check(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TABLERO_PEI), QStringList{u"check"_s} + arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }
    static QJsonArray checks(const CommandRun &run)
    {
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(run.output, &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
        return document.object()[u"checks"_s].toArray();
    }

    QTemporaryDir m_folder;
};

TEST_F(CheckCommandTest, SaysTheCertificateAndEveryAlertOfOneReport)
{
    const CommandRun run = check({report(u"pdf"_s)});
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.isEmpty());
    const QStringList lines = run.lines();
    ASSERT_EQ(lines.size(), 2 + 106);
    EXPECT_TRUE(lines[0].endsWith(u": 38 de 38 avances iguales · promedio 50.68 igual (omite 3 en 0) · tabla 32/6/0/0 igual"_s));
    EXPECT_EQ(lines[1], u"  Alertas de 2024 – Sem1: 3 críticas, 86 advertencias, 17 avisos"_s);
    EXPECT_TRUE(lines[2].startsWith(u"  [Crítica] Los 38 valores de 2024 – Sem1 son iguales"_s)) << lines[2].toStdString();
}

TEST_F(CheckCommandTest, GivesTheAlertsToOtherProgramsInOneForm)
{
    const QJsonArray all = checks(check({report(u"pdf"_s), u"--json"_s}));
    ASSERT_EQ(all.size(), 1);
    const QJsonObject one = all[0].toObject();
    EXPECT_EQ(one[u"input"_s].toString(), report(u"pdf"_s));
    EXPECT_EQ(one[u"period"_s].toString(), u"2024-S1"_s);
    EXPECT_TRUE(one[u"certificate"_s].toObject()[u"holds"_s].toBool());
    const QJsonArray alerts = one[u"alerts"_s].toArray();
    EXPECT_EQ(alerts.size(), 106);
    std::set<QString> fingerprints;
    QJsonObject jump;
    for (const QJsonValue &value : alerts) {
        const QJsonObject alert = value.toObject();
        fingerprints.insert(alert[u"fingerprint"_s].toString());
        EXPECT_FALSE(alert[u"sentence"_s].toString().isEmpty());
        EXPECT_FALSE(alert[u"cells"_s].toArray().isEmpty());
        EXPECT_TRUE(alertRuleFromKey(alert[u"rule"_s].toString()).has_value());
        if (alert[u"rule"_s] == u"target_jump"_s)
            jump = alert;
    }
    EXPECT_EQ(fingerprints.size(), 106U);
    EXPECT_EQ(jump[u"severity"_s].toString(), u"warning"_s);
    const QJsonObject subject = jump[u"subject"_s].toObject();
    EXPECT_EQ(subject[u"kind"_s].toString(), u"indicators"_s);
    EXPECT_EQ(subject[u"code"_s].toString(), u"IND.01.AEI.03.02"_s);
    EXPECT_EQ(subject[u"indicators"_s].toArray()[0].toObject()[u"executing_unit"_s].toString(), u"300597"_s);
    EXPECT_EQ(jump[u"facts"_s].toObject(),
              (QJsonObject{{u"value"_s, 950}, {u"other"_s, 50}, {u"limit"_s, 3}, {u"year"_s, 2027}}));
    EXPECT_EQ(jump[u"cells"_s].toArray()[0].toObject(),
              (QJsonObject{{u"code"_s, u"IND.01.AEI.03.02"_s},
                           {u"executing_unit"_s, u"300597"_s},
                           {u"what"_s, u"target"_s},
                           {u"year"_s, 2027},
                           {u"value"_s, 4950}}));
}

TEST_F(CheckCommandTest, PutsManyInputsInOneTableAndRefusesTheOthers)
{
    const QString broken = path(u"roto.pdf"_s);
    ASSERT_TRUE(writeFile(broken, "%PDF-1.4 nada"));
    const CommandRun run = check({report(u"pdf"_s), broken, report(u"json"_s)});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.startsWith(broken + u": "_s)) << run.errors.toStdString();
    EXPECT_EQ(run.errors.count(u'\n'), 1);
    const QStringList lines = run.lines();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], u"Periodo      Filas  Promedio  Acta      Crítica  Advertencia  Aviso  Entrada"_s);
    EXPECT_EQ(lines[1],
              u"2024 – Sem1     38     50.68  conforme        3           86     17  "_s + report(u"pdf"_s));
    EXPECT_TRUE(lines[2].endsWith(report(u"json"_s)));
    // Of many inputs as JSON there is one entry each, those that were refused aside.
    EXPECT_EQ(checks(check({report(u"pdf"_s), broken, report(u"json"_s), u"--json"_s})).size(), 2);
}

TEST_F(CheckCommandTest, KnowsWhatPeopleHaveSaidInAPlanFile)
{
    const QString file = path(u"plan.pei"_s);
    {
        const Report real = planFromJson(readFile(report(u"json"_s)).value()).value();
        const auto document = Document::create(file, real);
        ASSERT_TRUE(document);
        const Alert first = document.value()->alerts().front();
        ASSERT_TRUE(document.value()->acknowledge({first}, u"Se está verificando"_s));
        ASSERT_TRUE(document.value()->setAlertWording(first, u"Los valores repiten la línea base."_s));
        AlertSettings settings;
        settings.setOn(AlertRule::EqualsBaseline, false);
        ASSERT_TRUE(document.value()->setAlertSettings(settings));
    }
    const CommandRun run = check({file});
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    ASSERT_EQ(run.lines().size(), 2 + 106 - 38);
    EXPECT_EQ(run.lines()[2], u"  [Crítica] Los valores repiten la línea base. (Revisada: Se está verificando)"_s);
    const QJsonObject alert =
        checks(check({file, u"--json"_s}))[0].toObject()[u"alerts"_s].toArray()[0].toObject();
    EXPECT_EQ(alert[u"sentence"_s].toString(), u"Los valores repiten la línea base."_s);
    EXPECT_EQ(alert[u"acknowledged"_s].toObject()[u"reason"_s].toString(), u"Se está verificando"_s);
}

} // namespace
} // namespace pei
