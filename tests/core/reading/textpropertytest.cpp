// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "tests/support/printers.h"
#include "tests/support/reportdrawing.h"
#include "tests/support/reporttext.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {
namespace {

constexpr int DefaultCount = 300;

quint64 numberFromEnvironment(const char *name, quint64 otherwise)
{
    bool understood = false;
    const quint64 number = qEnvironmentVariable(name).toULongLong(&understood);
    return understood ? number : otherwise;
}

struct Tally
{
    int whole = 0;              // reports read as they are
    int part = 0;               // with rows that are reported as unread
    int refused = 0;            // with a sentence
    std::map<int, int> reasons; // of refusals: the error's code, and how many
    std::size_t rows = 0;
    std::size_t readRows = 0;

    void print(const char *what) const
    {
        std::cout << what << ": " << whole << " whole, " << part << " in part, " << refused << " refused; " << readRows
                  << " of " << rows << " rows";
        for (const auto &[code, count] : reasons)
            std::cout << "; error " << code << ": " << count;
        std::cout << '\n';
        testing::Test::RecordProperty(what, int(readRows));
    }
};

// An extractor puts a space into "C.P. N°" where letters are kerned, and loses one where cells are tight: the letters
// are what the reader answers for.
Report withoutSpaces(Report report)
{
    const auto strip = [](QString &text) { text.remove(u' '); };
    strip(report.printed.title);
    for (auto &[level, name] : report.plan.entity.lines)
        strip(name.name);
    for (Element &element : report.plan.elements)
        strip(element.name);
    for (Indicator &row : report.plan.indicators) {
        strip(row.name);
        strip(row.executingUnit.name);
        strip(row.responsibleUnit.name);
    }
    return report;
}

QString shown(const Indicator &row)
{
    return u"%1 «%2» «%3-%4» «%5-%6» %7/%8/%9"_s
        .arg(row.code, row.name, row.executingUnit.code, row.executingUnit.name, row.responsibleUnit.code,
             row.responsibleUnit.name)
        .arg(row.relevance ? int(*row.relevance) : -1)
        .arg(int(row.direction))
        .arg(row.aggregation ? int(*row.aggregation) : -1);
}

// What was read and is not in the report; empty where every fact is, and what is missing was told.
QString wrongFact(const Report &expected, const Result<Report> &result, Tally &tally)
{
    tally.rows += expected.plan.indicators.size();
    if (!result) {
        ++tally.refused;
        ++tally.reasons[int(result.error().code)];
        return {};
    }
    const Report &read = result.value();
    if (read.plan.targetYears != expected.plan.targetYears || read.plan.periods != expected.plan.periods ||
        read.printed.progressPeriods != expected.printed.progressPeriods)
        return u"other columns"_s;
    if (read.printed.title != expected.printed.title || read.printed.period != expected.printed.period ||
        read.plan.entity != expected.plan.entity || read.plan.firstYear != expected.plan.firstYear)
        return u"another heading: %1, %2, %3"_s.arg(read.printed.title)
            .arg(read.plan.firstYear)
            .arg(read.plan.entity.lines.empty() ? QString() : read.plan.entity.lines.back().second.name);
    std::size_t at = 0;
    for (std::size_t i = 0; i < read.plan.indicators.size(); ++i) {
        const Indicator &row = read.plan.indicators[i];
        while (at < expected.plan.indicators.size() &&
               !(row == expected.plan.indicators[at] && read.printed.indicators[i] == expected.printed.indicators[at]))
            ++at;
        if (at++ == expected.plan.indicators.size())
            return u"a row that is not there: "_s + shown(row);
    }
    at = 0;
    for (std::size_t i = 0; i < read.plan.elements.size(); ++i) {
        const Element &element = read.plan.elements[i];
        while (at < expected.plan.elements.size() &&
               !(element == expected.plan.elements[at] && read.printed.elements[i] == expected.printed.elements[at]))
            ++at;
        if (at++ == expected.plan.elements.size())
            return u"an element that is not there: %1 «%2»"_s.arg(element.code, element.name);
    }
    for (const auto &[kind, average] : read.printed.averages) {
        const auto found = expected.printed.averages.find(kind);
        if (found == expected.printed.averages.end() || found->second != average)
            return u"another average"_s;
    }
    for (const SemaphoreCount &count : read.printed.semaphore) {
        if (std::find(expected.printed.semaphore.begin(), expected.printed.semaphore.end(), count) ==
            expected.printed.semaphore.end())
            return u"another count in the summary table"_s;
    }
    const std::size_t missing = expected.plan.indicators.size() - read.plan.indicators.size() +
                                expected.plan.elements.size() - read.plan.elements.size();
    if (missing > 0 && read.unread.empty())
        return u"%1 rows are missing without a word"_s.arg(missing);
    tally.readRows += read.plan.indicators.size();
    ++(missing > 0 ? tally.part : tally.whole);
    return {};
}

// Where a person finds the text that was read wrongly: the folder that TABLERO_PROPERTY_KEEP names.
void keep(quint64 seed, const QString &how, const QString &text)
{
    const QString folder = qEnvironmentVariable("TABLERO_PROPERTY_KEEP");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QFile file(
        QDir(folder).filePath(u"%1%2.txt"_s.arg(seed).arg(how.startsWith(u'-') ? how.section(u' ', 0, 0) : QString())));
    if (file.open(QFile::WriteOnly))
        file.write(text.toUtf8());
}

enum class Spaces : quint8 { Count, DoNotCount };

void check(quint64 seed, const QString &how, const Report &expected, const QString &text, Tally &tally,
           Spaces spaces = Spaces::Count)
{
    Result<Report> read = readReportText(text);
    const bool strip = spaces == Spaces::DoNotCount;
    if (strip && read)
        read = withoutSpaces(std::move(read).value());
    const QString wrong = wrongFact(strip ? withoutSpaces(expected) : expected, read, tally);
    if (!wrong.isEmpty())
        keep(seed, how, text);
    EXPECT_EQ(wrong, QString()) << "seed " << seed << " (" << how.toStdString() << ')';
}

class TextProperty : public testing::Test
{
protected:
    quint64 first = numberFromEnvironment("TABLERO_PROPERTY_FIRST", 1);
    quint64 count = numberFromEnvironment("TABLERO_PROPERTY_COUNT", DefaultCount);
    Tally tally;
};

TEST_F(TextProperty, ReadingOrderIsReadOrTold)
{
    for (quint64 seed = first; seed < first + count; ++seed) {
        const RandomDrawing drawing = randomDrawing(seed);
        std::mt19937_64 engine(seed);
        const TextStyle style = randomTextStyle(engine);
        check(seed, describe(style), drawing.report, reportText(drawing.report, drawing.style, style), tally);
    }
    tally.print("reading order");
    EXPECT_GT(tally.readRows * 10, tally.rows * 8) << "too little is read for this test to mean much";
}

TEST_F(TextProperty, LaidOutTextIsReadOrTold)
{
    for (quint64 seed = first; seed < first + count; ++seed) {
        const RandomDrawing drawing = randomDrawing(seed);
        std::mt19937_64 engine(seed);
        const LayoutStyle style = randomLayoutStyle(engine);
        check(seed, describe(style), drawing.report, laidOutText(drawing.report, drawing.style, style), tally);
    }
    tally.print("laid out");
    EXPECT_GT(tally.readRows * 10, tally.rows * 8) << "too little is read for this test to mean much";
}

// With extractors to ask, named by TABLERO_EXTRACTORS: what each makes of the drawn PDFs. They are commands that print
// the text, held apart by ";": %1 is the PDF, %2 the seed.
TEST_F(TextProperty, ExtractedTextIsReadOrTold)
{
    const QStringList commands = qEnvironmentVariable("TABLERO_EXTRACTORS").split(u';', Qt::SkipEmptyParts);
    if (commands.isEmpty())
        GTEST_SKIP() << "TABLERO_EXTRACTORS names no extractor";
    std::vector<Tally> tallies(std::size_t(commands.size()));
    for (quint64 seed = first; seed < first + count; ++seed) {
        const RandomDrawing drawing = randomDrawing(seed);
        QTemporaryFile pdf;
        ASSERT_TRUE(pdf.open());
        pdf.write(drawReport(drawing.report, drawing.style));
        pdf.flush();
        for (qsizetype c = 0; c < commands.size(); ++c) {
            QStringList words = QProcess::splitCommand(commands[c]);
            for (QString &word : words)
                word.replace(u"%1"_s, pdf.fileName()).replace(u"%2"_s, QString::number(seed));
            QProcess extractor;
            extractor.start(words.takeFirst(), words);
            ASSERT_TRUE(extractor.waitForFinished(-1) && extractor.exitCode() == 0) << commands[c].toStdString();
            check(seed, u"-%1 %2"_s.arg(c).arg(describe(drawing.style)), drawing.report,
                  QString::fromUtf8(extractor.readAllStandardOutput()), tallies[std::size_t(c)], Spaces::DoNotCount);
        }
    }
    for (qsizetype c = 0; c < commands.size(); ++c)
        tallies[std::size_t(c)].print(commands[c].trimmed().toUtf8().constData());
}

} // namespace
} // namespace pei::test
