// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the report, printed by us and read by us, is the same plan.
#include "core/exchange/planjson.h"
#include "core/reading/reader.h"
#include "core/reading/report/certificate.h"
#include "tests/support/differences.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "tests/support/reportdrawing.h"
#include "ui/paper/pdfprinting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr int DefaultCount = 40; // TABLERO_PROPERTY_COUNT asks for more before a release

PaperInput tableOf(const Report &report, QPageSize::PageSizeId size)
{
    PaperInput input;
    input.plan = report.plan;
    input.printed = report.printed;
    input.detected = detectRules(report.plan, report.printed);
    input.analysis = analyse(report.plan, report.printed.period, input.detected ? input.detected->rules : Rules());
    input.today = QDate(2026, 11, 22);
    input.parts = {PaperPart::Table};
    input.format.size = QPageSize(size);
    return input;
}

quint64 numberFromEnvironment(const char *name, quint64 otherwise)
{
    bool understood = false;
    const quint64 number = qEnvironmentVariable(name).toULongLong(&understood);
    return understood ? number : otherwise;
}

// What differs between the plan and its print as read; empty where nothing does.
QString firstDifferences(const Report &report, const QString &path)
{
    const Result<Report> read = readReport(path);
    if (!read)
        return u"refused: code %1, page %2, %3"_s.arg(int(read.error().code))
            .arg(read.error().page)
            .arg(read.error().detail);
    QString text;
    const std::vector<QString> found = test::differences(report, read.value());
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 4); ++i)
        text += u"\n  - "_s + found[i];
    if (found.empty() && !certify(read.value()).holds()) {
        text = u"read right, but not certified"_s;
        for (const UnreadRow &run : read.value().words.loose)
            text += u"\n  - page %1: %2"_s.arg(run.page).arg(run.text);
    }
    return text;
}

void printAndRead(quint64 seed)
{
    const QTemporaryDir folder;
    const Report report = test::randomDrawing(seed).report;
    for (const auto size : {QPageSize::A4, QPageSize::A3}) {
        const QString path = folder.filePath(u"%1-%2.pdf"_s.arg(seed).arg(size));
        ASSERT_TRUE(bool(printPdf(path, tableOf(report, size))));
        const QString difference = firstDifferences(report, path);
        if (difference.isEmpty())
            continue;
        const QDir keep(qEnvironmentVariable("TABLERO_PROPERTY_KEEP", QDir::tempPath() + u"/tablero-property"_s));
        keep.mkpath(u"."_s);
        const QString kept = keep.filePath(u"print-%1-%2.pdf"_s.arg(seed).arg(size == QPageSize::A4 ? u"a4" : u"a3"));
        QFile::remove(kept);
        QFile::copy(path, kept);
        ADD_FAILURE() << "seed " << seed << ' ' << difference.toStdString() << "\n  " << kept.toStdString();
    }
}

TEST(RoundTrip, ThePrintedTableIsThePlan)
{
    const quint64 first = numberFromEnvironment("TABLERO_PROPERTY_FIRST", 1);
    const quint64 count = numberFromEnvironment("TABLERO_PROPERTY_COUNT", DefaultCount);
    for (quint64 seed = first; seed < first + count; ++seed)
        printAndRead(seed);
}

// Rows whose words alone do not tell where they end, on pages side by side.
TEST(RoundTrip, ThePrintedTableThatWasOnceMisreadIsThePlan)
{
    for (const quint64 seed : {59ull})
        printAndRead(seed);
}

TEST(RoundTrip, TheRealReportIsExactlyItsJson)
{
    const QTemporaryDir folder;
    const Result<Report> real = readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s));
    ASSERT_TRUE(bool(real));
    for (const auto size : {QPageSize::A4, QPageSize::A3}) {
        const QString path = folder.filePath(u"tabla.pdf"_s);
        ASSERT_TRUE(bool(printPdf(path, tableOf(real.value(), size))));
        const Result<Report> read = readReport(path);
        ASSERT_TRUE(bool(read));
        EXPECT_TRUE(certify(read.value()).holds());
        EXPECT_EQ(planToJson(read.value()), planToJson(real.value()));
    }
}

// The table of counts that we print is proved by the rows as the report's own is, and a wrong count is found.
TEST(RoundTrip, ThePrintedCountsAreChecked)
{
    const QTemporaryDir folder;
    Report report = test::smallReport();
    report.printed = {}; // never printed: both actions and indicators are counted
    report.printed.period = {2023, Cut::Semester1};
    const QString path = folder.filePath(u"tabla.pdf"_s);
    ASSERT_TRUE(bool(printPdf(path, tableOf(report, QPageSize::A4))));
    Result<Report> read = readReport(path);
    ASSERT_TRUE(bool(read));
    EXPECT_EQ(read.value().plan.indicators.size(), report.plan.indicators.size());
    const Certificate proved = certify(read.value());
    EXPECT_TRUE(proved.holds());
    EXPECT_EQ(proved.summary.total, 2);
    EXPECT_EQ(proved.summary.agreeing, 2);
    for (SemaphoreCount &count : read.value().printed.semaphore)
        std::swap(count.red, count.green);
    const Certificate refuted = certify(read.value());
    EXPECT_FALSE(refuted.holds());
    EXPECT_LT(refuted.summary.agreeing, 2);
}

} // namespace
} // namespace pei
