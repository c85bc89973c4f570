// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planjson.h"
#include "core/reading/isolation/isolated.h"
#include "core/reading/isolation/readingchild.h"
#include "core/reading/isolation/wire.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

QByteArray realPdf()
{
    return readFile(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value();
}

TEST(Isolation, ReadsTheSameAsInProcess)
{
    const QByteArray pdf = realPdf();
    const Result<Report> here = readReportBytes(pdf);
    int pages = 0;
    ReadOptions options;
    options.progress = [&](int page, int) { pages = page; };
    const Result<Report> there = readReportForked(pdf, options);
    ASSERT_TRUE(here);
    ASSERT_TRUE(there);
    EXPECT_EQ(there.value().plan, here.value().plan);
    EXPECT_EQ(there.value().printed, here.value().printed);
    EXPECT_EQ(there.value().sources, here.value().sources);
    EXPECT_EQ(there.value().digest, here.value().digest);
    EXPECT_EQ(pages, 3);
}

TEST(Isolation, PassesErrorsOn)
{
    const Result<Report> report = readReportForked(realPdf().left(2000));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::PdfDamaged);
}

TEST(Isolation, EndsAReadingThatIsCancelled)
{
    ReadOptions options;
    options.cancelled = [] { return true; };
    const Result<Report> report = readReportForked(realPdf(), options);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Cancelled);
}

// A store's lock is an open file: a reader that is still at work must not hold it for a parent that is gone.
TEST(Isolation, LeavesTheParentsFilesAlone)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"lock"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(::flock(file.handle(), LOCK_EX | LOCK_NB), 0);
    int held = 0;
    ReadOptions options;
    // By the first page the child is at work; with our own handle closed nobody holds the file any more.
    options.progress = [&](int, int) {
        file.close();
        QFile again(folder.filePath(u"lock"_s));
        held += again.open(QIODevice::WriteOnly) && ::flock(again.handle(), LOCK_EX | LOCK_NB) != 0;
    };
    EXPECT_TRUE(readReportForked(realPdf(), options));
    EXPECT_EQ(held, 0);
}

// What the parent makes of a child that is no reader.
class StrangeReader : public testing::Test
{
protected:
    Error errorOf(const QByteArray &script)
    {
        const QString program = m_folder.filePath(u"reader"_s);
        EXPECT_TRUE(writeFile(program, "#!/bin/sh\n" + script));
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const Result<Report> report = answerOf(program.toLocal8Bit());
        return report ? Error{Error::Code::UnknownFormat, u"it was read"_s} : report.error();
    }
    static Result<Report> answerOf(QByteArray program)
    {
        int ends[2] = {};
        EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
        char *arguments[] = {program.data(), nullptr};
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::execv(arguments[0], arguments);
            ::_exit(127);
        }
        ::close(ends[1]);
        return ReadingChild(child, ends[0], {}).await({});
    }
    QTemporaryDir m_folder;
};

TEST_F(StrangeReader, ThatCrashesIsADamagedPdf)
{
    EXPECT_EQ(errorOf("kill -SEGV $$").code, Error::Code::PdfDamaged);
}

TEST_F(StrangeReader, ThatTalksNonsenseIsADamagedPdf)
{
    EXPECT_EQ(errorOf("echo 'I am no reader, but I say so at some length'").code, Error::Code::PdfDamaged);
}

TEST_F(StrangeReader, ThatNeverEndsHasTimedOut)
{
    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(errorOf("while :; do :; done").code, Error::Code::ReadingTimedOut);
    EXPECT_LT(clock.elapsed(), 10000) << "its clock is four seconds; the rest is for a busy computer";
}

// A page of a hundred thousand words in one line of one form: memory or time ends first, and the reader says so itself.
TEST(Isolation, SaysThatTimeOrMemoryRanOut)
{
    QByteArray words = "BT /F 6 Tf\n";
    for (int i = 0; i < 1000; ++i)
        words += "1 0 0 1 " + QByteArray::number(i * 14) + " 20 Tm (10.00) Tj\n";
    const QByteArray form = "<< /Type /XObject /Subtype /Form /BBox [0 0 14400 595] /Resources << /Font << /F << /Type "
                            "/Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Length ";
    QByteArray page = "BT ET ";
    for (int i = 0; i < 20000; ++i)
        page += "q 1 0 0 1 0 " + QByteArray::number(i % 500) + " cm /X Do Q\n";
    words += "ET";
    const QByteArray pdf = "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                           "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                           "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 14400 595] /Contents 4 0 R /Resources "
                           "<< /XObject << /X 5 0 R "
                           ">> >> >> endobj\n"
                           "4 0 obj << /Length " +
                           QByteArray::number(page.size()) + " >>\nstream\n" + page +
                           "\nendstream endobj\n"
                           "5 0 obj " +
                           form + QByteArray::number(words.size()) + " >>\nstream\n" + words +
                           "\nendstream endobj\n"
                           "trailer << /Root 1 0 R >>\n";
    Result<ReadingChild> child = ReadingChild::fork(pdf);
    ASSERT_TRUE(child);
    const Result<Report> report = child.value().await({});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::ReadingTimedOut);
    EXPECT_LE(child.value().ending().cpuMs, 4500);
#if !defined(__SANITIZE_ADDRESS__)
    EXPECT_LE(child.value().ending().peakKib, 480 << 10);
#endif
}

TEST(Wire, CarriesErrors)
{
    const Error error{Error::Code::HeadUnreadable, u"Línea Base"_s, {}, 4, 2};
    const std::optional<Result<Report>> back = fromWire(toWire(error));
    ASSERT_TRUE(back);
    ASSERT_FALSE(*back);
    EXPECT_EQ(back->error(), error);
}

TEST(Wire, CarriesWhereThingsStand)
{
    Report report = test::smallReport();
    const SourceBox box{2, QRectF(0.1, 0.2, 0.3, 0.04)};
    const std::size_t columns = report.printed.progressPeriods.size();
    report.elementSources.assign(report.plan.elements.size(), {box, std::vector<SourceBox>(columns, box)});
    report.unread = {{3, u"IND.09 fila cortada"_s, box.box}, {4, u"otra"_s}};
    const std::optional<Result<Report>> back = fromWire(toWire(report));
    ASSERT_TRUE(back && *back);
    EXPECT_EQ(back->value().elementSources, report.elementSources);
    EXPECT_EQ(back->value().unread, report.unread);
    report.elementSources.pop_back();
    EXPECT_FALSE(fromWire(toWire(report))) << "not one for each element";
    report.elementSources.clear();
    report.unread[0].box.setWidth(1e300);
    EXPECT_FALSE(fromWire(toWire(report)));
}

TEST(Wire, RefusesWhatIsCutOrChangedOrDoesNotFitTogether)
{
    const QByteArray whole = toWire(test::smallReport());
    ASSERT_TRUE(fromWire(whole));
    EXPECT_EQ(planToJsonText(fromWire(whole)->value()), planToJsonText(test::smallReport()));
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(fromWire(whole.left(size))) << size;
    EXPECT_FALSE(fromWire(whole + 'x'));
    Report report = test::smallReport();
    report.plan.indicators[1].targets.pop_back();
    EXPECT_FALSE(fromWire(toWire(report)));
    // Whatever a byte becomes, it is either refused or read as a reading that fits together.
    std::mt19937 random(11);
    for (int i = 0; i < 5000; ++i) {
        QByteArray changed = whole;
        changed[qsizetype(random() % std::size_t(changed.size()))] = char(random());
        if (const auto reading = fromWire(changed); reading && *reading) {
            EXPECT_EQ(reading->value().printed.indicators.size(), reading->value().plan.indicators.size());
        }
    }
}

} // namespace
} // namespace pei
