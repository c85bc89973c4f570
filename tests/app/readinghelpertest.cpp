// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/readinghelper.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

QByteArray realPdf()
{
    return readFile(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
}

// How many processes have this one for a parent.
int childrenOf(qint64 process)
{
    int count = 0;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : processes) {
        QFile status(u"/proc/%1/stat"_s.arg(name));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        count += text.mid(text.lastIndexOf(')') + 1).trimmed().split(' ').value(1).toLongLong() == process;
    }
    return count;
}

class ReadingHelperTest : public testing::Test
{
protected:
    ReadingHelper m_helper{QStringLiteral(TABLERO_PEI)};
};

TEST_F(ReadingHelperTest, ReadsTheSameAsInProcess)
{
    const Result<Report> here = readReportBytes(realPdf());
    int pages = 0;
    ReadOptions options;
    options.progress = [&](int page, int) { pages = page; };
    const Result<Report> there = m_helper.read(realPdf(), options);
    ASSERT_TRUE(here);
    ASSERT_TRUE(there);
    EXPECT_EQ(there.value().plan, here.value().plan);
    EXPECT_EQ(there.value().printed, here.value().printed);
    EXPECT_EQ(there.value().sources, here.value().sources);
    EXPECT_EQ(there.value().digest, here.value().digest);
    EXPECT_EQ(pages, 3);
}

TEST_F(ReadingHelperTest, ServesSeveralThreadsFromOneProcess)
{
    const QByteArray pdf = realPdf();
    ASSERT_TRUE(m_helper.read(pdf));
    const qint64 process = m_helper.processId();
    std::atomic<int> whole = 0;
    std::atomic<int> damaged = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 5; ++i) {
                    const bool cut = (i + t) % 2 == 0;
                    const Result<Report> report = m_helper.read(cut ? pdf.left(2000) : pdf);
                    if (report && !cut)
                        whole += int(report.value().plan.indicators.size()) == 38;
                    else if (!report && cut)
                        damaged += report.error().code == Error::Code::PdfDamaged;
                }
            });
        }
    }
    EXPECT_EQ(whole, 10);
    EXPECT_EQ(damaged, 10);
    EXPECT_EQ(m_helper.processId(), process);
}

TEST_F(ReadingHelperTest, EndsTheChildOfAReadingThatIsCancelled)
{
    ReadOptions options;
    options.cancelled = [] { return true; };
    const Result<Report> report = m_helper.read(realPdf(), options);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Cancelled);
    ASSERT_NE(m_helper.processId(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return childrenOf(m_helper.processId()) == 0; }));
}

TEST_F(ReadingHelperTest, IsStartedAgainWhenItIsGone)
{
    ASSERT_TRUE(m_helper.read(realPdf()));
    const qint64 first = m_helper.processId();
    ::kill(pid_t(first), SIGKILL);
    const Result<Report> again = m_helper.read(realPdf());
    ASSERT_TRUE(again) << int(again.error().code);
    EXPECT_NE(m_helper.processId(), first);
}

TEST_F(ReadingHelperTest, AReportOutlivesTheEndOfTheHelperThatReadIt)
{
    ReadOptions options;
    int killed = 0;
    options.progress = [&](int, int) {
        if (killed++ == 0)
            ::kill(pid_t(m_helper.processId()), SIGKILL);
    };
    EXPECT_TRUE(m_helper.read(realPdf(), options));
    EXPECT_GE(killed, 1);
}

TEST_F(ReadingHelperTest, LeavesNoProcessBehind)
{
    qint64 process = 0;
    {
        ReadingHelper helper(QStringLiteral(TABLERO_PEI));
        ASSERT_TRUE(helper.read(realPdf()));
        process = helper.processId();
    }
    EXPECT_NE(::kill(pid_t(process), 0), 0);
}

TEST(ReadingHelperStart, SaysSoWhenItCannotBeStarted)
{
    ReadingHelper helper(u"/nonexistent/tablero-pei"_s);
    const Result<Report> report = helper.read(realPdf());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::FileUnreadable);
}

} // namespace
} // namespace pei
