// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
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

TEST_F(PrintCommandTest, TakesPaperMarginsAndGreyFromTheLine)
{
    EXPECT_EQ(print({u"-o"_s, m_pdf, u"--paper"_s, u"Letter"_s, u"--margin=28"_s, u"--grey"_s}).exitCode, 0);
    const auto told = [this](const QString &program, const QStringList &before, const QStringList &after = {}) {
        QProcess process;
        process.start(program, before + QStringList{m_pdf} + after);
        EXPECT_TRUE(process.waitForFinished());
        return process.readAllStandardOutput();
    };
    const QByteArray info = told(u"pdfinfo"_s, {});
    EXPECT_TRUE(info.contains("612 x 792 pts")) << info.constData();
    static const QRegularExpression left(u"xMin=\"([0-9.]+)\""_s);
    const QString words = QString::fromUtf8(told(u"pdftotext"_s, {u"-bbox"_s}, {u"-"_s}));
    double least = 1000;
    for (auto match = left.globalMatch(words); match.hasNext();)
        least = std::min(least, match.next().captured(1).toDouble());
    EXPECT_NEAR(least, 28 / 25.4 * 72, 1);
    const QImage page = QImage::fromData(told(u"pdftoppm"_s, {u"-r"_s, u"40"_s}), "PPM");
    ASSERT_FALSE(page.isNull());
    EXPECT_TRUE(page.allGray());
}

TEST_F(PrintCommandTest, SaysWhatIsWrongAndWritesNothing)
{
    struct Case
    {
        QStringList options;
        int exitCode;
        QString says;
    };
    const Case cases[] = {
        {{u"--what"_s, u"table"_s}, 2, u"-o"_s},
        {{u"-o"_s, m_pdf, u"--what"_s, u"confetti"_s}, 2, u"summary, table, sheets, units, alerts, compare"_s},
        {{u"-o"_s, m_pdf, u"--period"_s, u"2024"_s}, 2, u"2024-S1"_s},
        {{u"-o"_s, m_pdf, u"--what"_s, u"compare"_s, u"--against"_s, u"2023"_s}, 2, u"--against"_s},
        {{u"-o"_s, m_pdf, u"--what"_s, u"compare"_s, u"--against"_s, u"1999-A"_s}, 1, u"1999-A"_s},
        {{u"-o"_s, m_pdf, u"--paper"_s, u"A7"_s}, 2, u"a4, a3, a5, letter, legal"_s},
        {{u"-o"_s, m_pdf, u"--margin"_s, u"31"_s}, 2, u"--margin"_s},
        {{u"-o"_s, m_pdf, u"--margin"_s, u"-1"_s}, 2, u"--margin"_s},
        {{u"-o"_s, m_pdf, u"--margin"_s, u"nan"_s}, 2, u"--margin"_s},
        {{u"-o"_s, m_pdf, u"--margin=ancho"_s}, 2, u"--margin"_s},
        {{u"-o"_s, m_pdf, u"--grey=mucho"_s}, 2, u"--grey"_s},
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
