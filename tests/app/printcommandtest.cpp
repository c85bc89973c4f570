// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

class PrintCommandTest : public testing::Test
{
protected:
    struct Run
    {
        int exitCode = -1;
        QString errors;
    };
    Run print(const QStringList &options) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TABLERO_PEI),
                      QStringList{u"print"_s, test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)} + options);
        EXPECT_TRUE(process.waitForFinished(120'000));
        EXPECT_TRUE(process.readAllStandardOutput().isEmpty());
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_folder;
    QString m_pdf = m_folder.filePath(u"papel.pdf"_s);
};

TEST_F(PrintCommandTest, PrintsAllPartsWithoutADisplay)
{
    const Run run = print({u"-o"_s, m_pdf, u"--what"_s, u"summary,table,sheets,units,alerts,compare"_s});
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    const Result<QByteArray> pdf = readFile(m_pdf);
    ASSERT_TRUE(bool(pdf));
    EXPECT_TRUE(pdf.value().startsWith("%PDF-"));
    EXPECT_GT(pdf.value().count("/Type /Page\n"), 38 + 15);
}

TEST_F(PrintCommandTest, SaysWhatIsWrongAndWritesNothing)
{
    struct Case
    {
        QStringList options;
        int exitCode;
        QString says;
    };
    const Case cases[] = {{{u"--what"_s, u"table"_s}, 2, u"-o"_s},
                          {{u"-o"_s, m_pdf, u"--what"_s, u"confetti"_s}, 2, u"summary, table, sheets, units, alerts, compare"_s},
                          {{u"-o"_s, m_pdf, u"--period"_s, u"2024"_s}, 2, u"2024-S1"_s},
                          {{u"-o"_s, m_pdf, u"--what"_s, u"compare"_s, u"--against"_s, u"2023"_s}, 2, u"--against"_s},
                          {{u"-o"_s, m_pdf, u"--what"_s, u"compare"_s, u"--against"_s, u"1999-A"_s}, 1, u"1999-A"_s},
                          {{u"-o"_s, m_pdf, u"--paper"_s, u"A7"_s}, 2, u"A4"_s},
                          {{u"-o"_s, m_pdf, u"--period"_s, u"1999-A"_s}, 1, u"1999-A"_s},
                          {{u"-o"_s, m_folder.filePath(u"no/existe.pdf"_s)}, 1, u"existe.pdf"_s}};
    for (const Case &each : cases) {
        const Run run = print(each.options);
        EXPECT_EQ(run.exitCode, each.exitCode) << each.options.join(u' ').toStdString();
        EXPECT_TRUE(run.errors.contains(each.says)) << run.errors.toStdString();
        EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
    }
}

} // namespace
} // namespace pei
