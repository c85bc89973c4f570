// SPDX-License-Identifier: GPL-3.0-or-later
// Reads many damaged reports, each in a child as the program does, for the fault run beside it (see `faults`).
// Standard input: "original LENGTH\n" or "damaged NUMBER LENGTH\n" (of the original it was made from, from 0; -1: none),
// and so many bytes. One line on standard output for each, of fields between tabs:
//   verdict, detail, milliseconds of processor, milliseconds by the clock, peak KiB of the child
#include "core/reading/isolation/readingchild.h"
#include "core/reading/report/certificate.h"
#include "tests/support/differences.h"

#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>

#include <sys/wait.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

const char *nameOf(Error::Code code)
{
    switch (code) {
    case Error::Code::UnknownFormat:
        return "unknown format";
    case Error::Code::PdfDamaged:
        return "damaged";
    case Error::Code::PdfLocked:
        return "locked";
    case Error::Code::PdfWithoutText:
        return "without text";
    case Error::Code::NotAReport:
        return "not a report";
    case Error::Code::ReportTruncated:
        return "no row";
    case Error::Code::HeadUnreadable:
        return "head unreadable";
    case Error::Code::ReadingTimedOut:
        return "time or memory";
    case Error::Code::FileTooLarge:
        return "too large";
    default:
        return "other";
    }
}

struct Verdict {
    QString verdict;
    QString detail;
};

// Which figures the printed progress proves: "targets [0]", "obtained [3]".
QString provenColumns(const Report &report)
{
    QStringList columns;
    for (const Period period : report.printed.progressPeriods) {
        if (const auto target = report.plan.targetColumn(period.year))
            columns += u"targets [%1]"_s.arg(*target);
        if (const auto obtained = report.plan.periodColumn(period))
            columns += u"obtained [%1]"_s.arg(*obtained);
    }
    return columns.join(u'|');
}

Verdict judge(const Result<Report> &reading, const ReadingChild::Ending &ending, const Report *original)
{
    // A refusal that the child gave ends it quietly: a signal is a crash of its own, but for the one of want of memory.
    if (!reading) {
        const int status = ending.status;
        const bool crashed = WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL && WTERMSIG(status) != SIGABRT;
        const bool aborted = WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
        const QString reason = QString::fromLatin1(nameOf(reading.error().code)) + (aborted ? u" (abort)" : u"");
        return crashed ? Verdict{u"child crash"_s, u"signal %1, %2"_s.arg(WTERMSIG(status)).arg(reason)}
                       : Verdict{u"refused"_s, reason};
    }
    const Report &report = reading.value();
    if (!report.unread.empty())
        return {u"in part"_s, {}};
    if (!original)
        return {u"whole"_s, {}};
    const std::vector<QString> differences = test::differences(*original, report);
    if (differences.empty())
        return {u"whole, same"_s, {}};
    QString all;
    for (const QString &difference : differences)
        all += (all.isEmpty() ? u""_s : u"|"_s) + difference;
    all.replace(u'\t', u' ').replace(u'\n', u' ');
    return {certify(report).holds() ? u"whole, differs silently"_s : u"whole, the certificate objects"_s, all};
}

// False at the end of the input.
bool serveOne(std::vector<Report> &originals)
{
    char kind[16];
    int number = -1;
    long length = 0;
    if (std::scanf("%15s", kind) != 1)
        return false;
    const bool isOriginal = qstrcmp(kind, "original") == 0;
    if (isOriginal ? std::scanf("%ld", &length) != 1 : std::scanf("%d %ld", &number, &length) != 2)
        return false;
    std::getchar();
    QByteArray bytes(length, Qt::Uninitialized);
    if (std::fread(bytes.data(), 1, std::size_t(length), stdin) != std::size_t(length))
        return false;
    QElapsedTimer clock;
    clock.start();
    Result<ReadingChild> child = ReadingChild::fork(bytes);
    if (!child)
        return false;
    const Result<Report> reading = child.value().await({});
    const qint64 clockMs = clock.elapsed();
    const ReadingChild::Ending ending = child.value().ending();
    const bool compared = number >= 0 && std::size_t(number) < originals.size();
    Verdict verdict = judge(reading, ending, compared ? &originals[std::size_t(number)] : nullptr);
    if (isOriginal) {
        originals.push_back(reading ? reading.value() : Report());
        if (reading)
            verdict = {certify(reading.value()).holds() ? u"whole"_s : u"in part"_s, provenColumns(reading.value())};
    }
    std::printf("%s\t%s\t%lld\t%lld\t%lld\n", qUtf8Printable(verdict.verdict), qUtf8Printable(verdict.detail),
                static_cast<long long>(ending.cpuMs), static_cast<long long>(clockMs),
                static_cast<long long>(ending.peakKib));
    std::fflush(stdout);
    return true;
}

} // namespace
} // namespace pei

int main()
{
    std::vector<pei::Report> originals;
    while (pei::serveOne(originals)) {
    }
    return 0;
}
