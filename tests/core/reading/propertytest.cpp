// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "core/reading/report/certificate.h"
#include "tests/support/differences.h"
#include "tests/support/printers.h"
#include "tests/support/reportdrawing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <iostream>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {
namespace {

constexpr int DefaultCount = 150;

quint64 numberFromEnvironment(const char *name, quint64 otherwise)
{
    bool understood = false;
    const quint64 number = qEnvironmentVariable(name).toULongLong(&understood);
    return understood ? number : otherwise;
}

// Where a person finds the page that was not read: TABLERO_PROPERTY_KEEP, else a folder of the system's temporary one.
QString kept(quint64 seed, const QByteArray &pdf)
{
    const QDir folder(qEnvironmentVariable("TABLERO_PROPERTY_KEEP", QDir::tempPath() + u"/tablero-property"_s));
    folder.mkpath(u"."_s);
    QFile file(folder.filePath(u"seed-%1.pdf"_s.arg(seed)));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return u"(not kept: %1)"_s.arg(file.errorString());
    return file.fileName();
}

QString shownError(const Error &error)
{
    return u"refused: code %1, page %2, %3"_s.arg(int(error.code)).arg(error.page).arg(error.detail.left(200));
}

// Right readings prove themselves: what the generator prints agrees with itself, and no word stands on a page in vain.
QString whyNotCertified(const Report &report)
{
    const Certificate certificate = certify(report);
    if (certificate.holds() && certificate.words.total > 0)
        return {};
    QString text =
        u"read right, but not certified: %1 differences, %2 loose texts"_s.arg(certificate.differences.size())
            .arg(certificate.words.loose.size());
    for (const UnreadRow &run : certificate.words.loose)
        text += u"\n  - page %1: %2"_s.arg(run.page).arg(run.text);
    return text;
}

// What went wrong with a seed, its first facts; empty where all was read.
QString firstDifferences(const RandomDrawing &drawing, const QByteArray &pdf)
{
    const Result<Report> read = readReportBytes(pdf);
    if (!read)
        return shownError(read.error());
    const std::vector<QString> found = differences(drawing.report, read.value());
    if (found.empty())
        return whyNotCertified(read.value());
    QString text = u"%1 differences"_s.arg(found.size());
    for (const UnreadRow &row : read.value().unread)
        text += u"\n  - unread on page %1: %2"_s.arg(row.page).arg(row.text);
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 4); ++i)
        text += u"\n  - "_s + found[i];
    return text;
}

// Whether a reading that is not whole says so: it is refused, or holds no row that is not in the report, and names as
// many unread ones as are missing at least. A heading or a column that is wrong is never told.
bool tellsWhatIsMissing(const Report &expected, const Result<Report> &read)
{
    if (!read)
        return true;
    const Report &found = read.value();
    const auto heldIn = [](const auto &ours, const auto &theirs) {
        return std::all_of(ours.begin(), ours.end(), [&theirs](const auto &one) {
            return std::find(theirs.begin(), theirs.end(), one) != theirs.end();
        });
    };
    const std::size_t missing = expected.plan.indicators.size() + expected.plan.elements.size() -
                                std::min(found.plan.indicators.size() + found.plan.elements.size(),
                                         expected.plan.indicators.size() + expected.plan.elements.size());
    const bool same = found.plan.targetYears == expected.plan.targetYears &&
                      found.plan.periods == expected.plan.periods && found.plan.entity == expected.plan.entity &&
                      heldIn(found.plan.indicators, expected.plan.indicators) &&
                      heldIn(found.plan.elements, expected.plan.elements);
    return (same && found.unread.size() >= missing) || !certify(found).holds();
}

struct PrintedTally
{
    int count = 0;
    int whole = 0;
    int told = 0;
};

// Each figure's place lies on its page, and no place is missing: a person can click any figure.
QString firstLostPlace(const Report &report)
{
    const auto lies = [](const SourceBox &place) {
        const QRectF page(0, 0, 1, 1);
        return place.page > 0 && place.box.width() > 0 && place.box.height() > 0 && page.contains(place.box.center());
    };
    if (report.sources.size() != report.plan.indicators.size())
        return u"%1 rows have places, of %2"_s.arg(report.sources.size()).arg(report.plan.indicators.size());
    for (std::size_t i = 0; i < report.sources.size(); ++i) {
        const RowSource &source = report.sources[i];
        const bool whole = lies(source.row) && lies(source.baseline) &&
                           source.targets.size() == report.plan.targetYears.size() &&
                           source.obtained.size() == report.plan.periods.size() &&
                           source.progress.size() == report.printed.progressPeriods.size() &&
                           std::all_of(source.targets.begin(), source.targets.end(), lies) &&
                           std::all_of(source.obtained.begin(), source.obtained.end(), lies) &&
                           std::all_of(source.progress.begin(), source.progress.end(), lies);
        if (!whole)
            return u"row %1 %2 has a figure without its place"_s.arg(i).arg(report.plan.indicators[i].code);
    }
    if (report.elementSources.size() != report.plan.elements.size())
        return u"%1 elements have places, of %2"_s.arg(report.elementSources.size()).arg(report.plan.elements.size());
    for (std::size_t i = 0; i < report.elementSources.size(); ++i) {
        const ElementSource &source = report.elementSources[i];
        bool whole = lies(source.row);
        for (std::size_t c = 0; c < report.printed.elements[i].size(); ++c)
            whole =
                whole && (!report.printed.elements[i][c] || (c < source.progress.size() && lies(source.progress[c])));
        if (!whole)
            return u"element %1 has a figure without its place"_s.arg(report.plan.elements[i].code);
    }
    return {};
}

// TABLERO_PROPERTY_COUNT reports from seed TABLERO_PROPERTY_FIRST on: thousands before a release, a few on each build.
TEST(ReadingProperty, ReadsWhatWasDrawn)
{
    const quint64 first = numberFromEnvironment("TABLERO_PROPERTY_FIRST", 1);
    const quint64 count = numberFromEnvironment("TABLERO_PROPERTY_COUNT", DefaultCount);
    quint64 failed = 0;
    for (quint64 seed = first; seed < first + count; ++seed) {
        const RandomDrawing drawing = randomDrawing(seed);
        const QByteArray pdf = drawReport(drawing.report, drawing.style);
        const QString difference = firstDifferences(drawing, pdf);
        if (difference.isEmpty())
            continue;
        ++failed;
        ADD_FAILURE() << "seed " << seed << " (" << describe(drawing.style).toStdString() << ")\n  "
                      << difference.toStdString() << "\n  " << kept(seed, pdf).toStdString();
    }
    EXPECT_EQ(failed, 0u) << "of " << count;
}

// Drawings that some reader once misread: a blank page's number, a closing-like name, codes in names, a close foot;
// rows cut by a page's end, middle- and bottom-aligned names without space between, a name that begins like the head,
// codes and names glued together, values of the heading that wrap, one row alone, numbers of blank pages turned
// sideways, an element's figure that opens a page before the rest of its name,
// a year above the head and a name with "años" below it, one cell of two lines alone, top-aligned rows that
// bottom-aligned ones with wrapped codes would look like, rests of cut rows that open two pages alike,
// units that nearly touch in most rows, a wrapped code's first line that touches a name of two letters, elements' names
// apart from the rows' by no more than a row's padding, a wrapped code that touches a name which begins with a code,
// numbers and marks of a name and a unit, as many side by side as figures, numbers of an element's name that stand
// below the progress columns, lone letters in a line, a name that begins below the head with words of it, a unit's
// digits that touch the next unit's code, months of an element's name above a row's figure.
TEST(ReadingProperty, ReadsWhatWasOnceMisread)
{
    for (const quint64 seed : std::initializer_list<quint64>{
             1468,   1506,   3517,   3555,   4300,   100063, 100248, 100315, 100359, 100428, 100722, 100739,
             100865, 100913, 101309, 101539, 101769, 102287, 102692, 200292, 201900, 301733, 410080, 410095,
             410218, 430243, 440466, 440932, 441161, 441363, 441524, 461895, 470422, 470551, 470872, 475763,
             463306, 464026, 464372, 464521, 468532, 468638, 470236, 473136, 473881, 476137, 476204}) {
        const RandomDrawing drawing = randomDrawing(seed);
        const QByteArray pdf = drawReport(drawing.report, drawing.style);
        EXPECT_EQ(firstDifferences(drawing, pdf), QString()) << "seed " << seed << ' ' << kept(seed, pdf).toStdString();
    }
}

struct Habit
{
    const char *name;
    void (*set)(DrawStyle &style);
};

class ReadingHabits : public testing::TestWithParam<Habit>
{
};

TEST_P(ReadingHabits, AreReadAlike)
{
    for (quint64 seed = 1; seed <= 12; ++seed) {
        RandomDrawing drawing = randomDrawing(seed);
        GetParam().set(drawing.style);
        const QByteArray pdf = drawReport(drawing.report, drawing.style);
        EXPECT_EQ(firstDifferences(drawing, pdf), QString()) << "seed " << seed << ' ' << kept(seed, pdf).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Entities, ReadingHabits,
    testing::Values(Habit{"dots", [](DrawStyle &style) { style.nothing = u"N.D."_s; }},
                    Habit{"slash", [](DrawStyle &style) { style.nothing = u"n/d"_s; }},
                    Habit{"hyphens", [](DrawStyle &style) { style.nothing = u"-"_s; }},
                    Habit{"dashes", [](DrawStyle &style) { style.nothing = u"–"_s; }},
                    Habit{"percents", [](DrawStyle &style) { style.behindFigures = u"%"_s; }},
                    Habit{"percents_apart", [](DrawStyle &style) { style.behindFigures = u" %"_s; }},
                    Habit{"decimal_comma", [](DrawStyle &style) { style.decimalComma = true; }},
                    Habit{"on_its_head", [](DrawStyle &style) { style.turn = DrawStyle::Turn::OnItsHead; }},
                    Habit{"two_tables", [](DrawStyle &style) { style.headBeforeActions = true; }},
                    Habit{"breaks_before_digits", [](DrawStyle &style) { style.breaksBeforeDigits = true; }},
                    Habit{"codes_over_names",
                          [](DrawStyle &style) {
                              style.codesOverNames = true;
                              style.narrowCodes = false;
                          }},
                    Habit{"figures_over_figures",
                          [](DrawStyle &style) {
                              style.figuresOverFigures = true;
                              style.tightNumbers = true;
                          }},
                    Habit{"close_foot",
                          [](DrawStyle &style) {
                              style.closeFoot = true;
                              style.index = true;
                              style.lineSpacing = 0.9;
                          }},
                    Habit{"semester_with_dot", [](DrawStyle &style) { style.semester = u"Sem. 1"_s; }},
                    Habit{"annual_cut_off", [](DrawStyle &style) { style.annual = u"Anua"_s; }},
                    Habit{"short_semester", [](DrawStyle &style) { style.semester = u"S1"_s; }},
                    Habit{"short_labels",
                          [](DrawStyle &style) {
                              style.codeLabel = u"Cód."_s;
                              style.nameLabel = u"Indicador"_s;
                          }},
                    Habit{"one_obtained", [](DrawStyle &style) { style.obtainedLabel = u"Valor obtenido"_s; }}),
    [](const testing::TestParamInfo<Habit> &habit) { return std::string(habit.param.name); });

// Rulings say whose a line is that begins with an indicator's code.
TEST(ReadingProperty, ReadsCodesThatBeginTheLinesOfARuledName)
{
    for (quint64 seed = 1; seed <= 12; ++seed) {
        RandomDrawing drawing = randomDrawing(seed);
        drawing.style.rulings = DrawStyle::Rulings::Full;
        drawing.style.codesBeginLines = true;
        drawing.style.narrowElements = true;
        QString codes;
        for (int n = 1; n <= 10 + int(seed); ++n)
            codes += u"IND.%1.OEI.01 "_s.arg(n, 2, 10, QChar(u'0'));
        for (std::size_t i = 0; i < drawing.report.plan.elements.size(); i += 3)
            drawing.report.plan.elements[i].name = u"MEJORAR LO QUE MIDEN "_s + codes + u"DEL PLIEGO"_s;
        const QByteArray pdf = drawReport(drawing.report, drawing.style);
        EXPECT_EQ(firstDifferences(drawing, pdf), QString()) << "seed " << seed << ' ' << kept(seed, pdf).toStdString();
    }
}

// Where nothing is printed for no value: a row may be told as not read, what is read is right.
TEST(ReadingProperty, NeverTakesAFigureForABlank)
{
    std::size_t read = 0;
    for (quint64 seed = 1; seed <= 30; ++seed) {
        RandomDrawing drawing = randomDrawing(seed);
        drawing.style.nothing.clear();
        const QByteArray pdf = drawReport(drawing.report, drawing.style);
        const Result<Report> report = readReportBytes(pdf);
        if (!report)
            continue;
        const std::vector<Indicator> &rows = drawing.report.plan.indicators;
        for (const Indicator &row : report.value().plan.indicators)
            EXPECT_NE(std::find(rows.begin(), rows.end(), row), rows.end())
                << "seed " << seed << ' ' << row.code.toStdString() << ' ' << kept(seed, pdf).toStdString();
        read += report.value().plan.indicators.size();
        EXPECT_GE(report.value().plan.indicators.size() + report.value().unread.size(), rows.size()) << "seed " << seed;
    }
    EXPECT_GT(read, 100u);
}

// Nor a column for its neighbour, where no row has anything in it.
TEST(ReadingProperty, NeverTakesAColumnForABlankOne)
{
    std::size_t read = 0;
    for (quint64 seed = 1; seed <= 30; ++seed) {
        RandomDrawing drawing = randomDrawing(seed);
        drawing.style.nothing.clear();
        std::vector<Indicator> &rows = drawing.report.plan.indicators;
        const std::size_t blank = seed % rows.front().obtained.size();
        for (Indicator &row : rows)
            row.obtained[blank].reset();
        const QByteArray pdf = drawReport(drawing.report, drawing.style);
        const Result<Report> report = readReportBytes(pdf);
        if (!report)
            continue;
        for (const Indicator &row : report.value().plan.indicators)
            EXPECT_NE(std::find(rows.begin(), rows.end(), row), rows.end())
                << "seed " << seed << ' ' << row.code.toStdString() << ' ' << kept(seed, pdf).toStdString();
        EXPECT_GE(report.value().plan.indicators.size() + report.value().unread.size(), rows.size()) << "seed " << seed;
        read += report.value().plan.indicators.size();
    }
    EXPECT_GT(read, 50u);
}

// What was read is right, and what is missing is told.
void expectNothingGuessed(const RandomDrawing &drawing, const QByteArray &pdf, quint64 seed)
{
    const Result<Report> read = readReportBytes(pdf);
    if (!read)
        return;
    const std::vector<Indicator> &rows = drawing.report.plan.indicators;
    for (const Indicator &row : read.value().plan.indicators)
        EXPECT_NE(std::find(rows.begin(), rows.end(), row), rows.end())
            << "seed " << seed << ' ' << row.code.toStdString() << ' ' << row.name.toStdString() << ' '
            << kept(seed, pdf).toStdString();
    const std::vector<Element> &elements = drawing.report.plan.elements;
    for (const Element &element : read.value().plan.elements) {
        const std::vector<UnreadRow> &told = read.value().unread;
        const bool doubted = std::any_of(told.begin(), told.end(), [&](const UnreadRow &row) {
            return row.text.startsWith(QString(element.code + u' '));
        });
        EXPECT_TRUE(doubted || std::find(elements.begin(), elements.end(), element) != elements.end())
            << "seed " << seed << ' ' << element.code.toStdString() << ' ' << element.name.toStdString() << ' '
            << kept(seed, pdf).toStdString();
    }
    EXPECT_GE(read.value().plan.indicators.size() + read.value().unread.size(), rows.size()) << "seed " << seed;
}

class ReadingWithoutRoom : public testing::TestWithParam<DrawStyle::Place>
{
};

// Rows without rulings, without room between them and cut by pages: what nobody could tell is told as not read, and
// what is read is right.
TEST_P(ReadingWithoutRoom, NeverGuesses)
{
    const quint64 first = numberFromEnvironment("TABLERO_PROPERTY_FIRST", 1);
    const quint64 count = numberFromEnvironment("TABLERO_PROPERTY_COUNT", 40);
    for (quint64 seed = first; seed < first + count; ++seed) {
        RandomDrawing drawing = randomDrawing(seed);
        drawing.style.rulings = DrawStyle::Rulings::None;
        drawing.style.rowPadding = 0;
        drawing.style.gapsBetweenRows = false;
        drawing.style.splitRows = true;
        drawing.style.textHeight = GetParam();
        const QByteArray pdf = drawReport(drawing.report, drawing.style);
        expectNothingGuessed(drawing, pdf, seed);
    }
}

INSTANTIATE_TEST_SUITE_P(Alignments, ReadingWithoutRoom,
                         testing::Values(DrawStyle::Place::Start, DrawStyle::Place::Centre, DrawStyle::Place::End));

void expectNothingGuessedWhere(void (*habit)(DrawStyle &style))
{
    const quint64 first = numberFromEnvironment("TABLERO_PROPERTY_FIRST", 1);
    const quint64 count = numberFromEnvironment("TABLERO_PROPERTY_COUNT", 20);
    for (quint64 seed = first; seed < first + count; ++seed) {
        RandomDrawing drawing = randomDrawing(seed);
        habit(drawing.style);
        expectNothingGuessed(drawing, drawReport(drawing.report, drawing.style), seed);
    }
}

// Some printers cut through a line at a page's end and print it on both pages.
TEST(ReadingProperty, NeverReadsALineTwice)
{
    expectNothingGuessedWhere([](DrawStyle &style) {
        style.splitRows = true;
        style.cutLinesTwice = true;
    });
}

// A long word that runs over into the next cell is not cut where that begins, as two that touch are.
TEST(ReadingProperty, NeverCutsAWordThatRunsOver)
{
    expectNothingGuessedWhere([](DrawStyle &style) { style.longWordsRunOver = true; });
}

// Reports of seeds as other programs print or rewrite them: each SEED….pdf of the folder that TABLERO_PRINTED names,
// else those that were once misread or told. tests/fuzz/printed makes such folders.
TEST(ReadingProperty, ReadsWhatOthersPrinted)
{
    const QString folder = qEnvironmentVariable("TABLERO_PRINTED", QStringLiteral(TEST_DATA_DIR "/printed"));
    PrintedTally tally;
    static const QRegularExpression leadingNumber(u"^\\d+"_s);
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.pdf"_s}, QDir::Files)) {
        const QRegularExpressionMatch seed = leadingNumber.match(info.fileName());
        if (!seed.hasMatch())
            continue;
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << info.filePath().toStdString();
        ++tally.count;
        const RandomDrawing drawing = randomDrawing(seed.captured().toULongLong());
        const QByteArray pdf = file.readAll();
        const QString difference = firstDifferences(drawing, pdf);
        EXPECT_EQ(difference, QString()) << info.fileName().toStdString();
        if (difference.isEmpty())
            ++tally.whole;
        else if (tellsWhatIsMissing(drawing.report, readReportBytes(pdf)))
            ++tally.told;
        else
            std::cout << info.fileName().toStdString() << " is read wrongly without a word\n";
    }
    EXPECT_GT(tally.count, 0);
    std::cout << tally.whole << " read wholly, " << tally.told << " told, of " << tally.count << '\n';
}

TEST(ReadingProperty, KnowsWhereEachFigureStood)
{
    for (quint64 seed = 1; seed <= 25; ++seed) {
        const RandomDrawing drawing = randomDrawing(seed);
        const Result<Report> read = readReportBytes(drawReport(drawing.report, drawing.style));
        if (!read)
            continue; // ReadsWhatWasDrawn reports it
        EXPECT_EQ(firstLostPlace(read.value()), QString()) << "seed " << seed;
    }
}

} // namespace
} // namespace pei::test
