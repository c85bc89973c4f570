// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader.h"
#include "core/reading/report/certificate.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

// What pdftotext gives of itself: a cell after the other, those of a page's later rows before earlier ones'.
QString cellByCell(const QString &producer = QString())
{
    const QString name = u"text/contumaza-2024-sem1%1.default.txt"_s.arg(producer);
    return QString::fromUtf8(readFile(test::dataPath(name)).value());
}
Report realReport()
{
    return readReportText(QString::fromUtf8(readFile(test::dataPath(u"reports/contumaza-2024-sem1.txt"_s)).value()))
        .value();
}

// Whether all that was read stands in the report, in its order.
void expectPartOf(const Report &read, const Report &whole, const std::string &how)
{
    EXPECT_EQ(read.plan.entity, whole.plan.entity) << how;
    EXPECT_EQ(read.plan.periods, whole.plan.periods) << how;
    EXPECT_EQ(read.plan.targetYears, whole.plan.targetYears) << how;
    std::size_t at = 0;
    for (std::size_t i = 0; i < read.plan.indicators.size(); ++i, ++at) {
        while (at < whole.plan.indicators.size() && (whole.plan.indicators[at] != read.plan.indicators[i] ||
                                                     whole.printed.indicators[at] != read.printed.indicators[i]))
            ++at;
        ASSERT_LT(at, whole.plan.indicators.size()) << how << ": " << read.plan.indicators[i].code.toStdString();
    }
    at = 0;
    for (std::size_t i = 0; i < read.plan.elements.size(); ++i, ++at) {
        while (at < whole.plan.elements.size() && (whole.plan.elements[at] != read.plan.elements[i] ||
                                                   whole.printed.elements[at] != read.printed.elements[i]))
            ++at;
        ASSERT_LT(at, whole.plan.elements.size()) << how << ": " << read.plan.elements[i].code.toStdString();
    }
    const std::size_t missing = whole.plan.indicators.size() - read.plan.indicators.size() +
                                whole.plan.elements.size() - read.plan.elements.size();
    EXPECT_TRUE(missing == 0 || !read.unread.empty()) << how;
}

TEST(CellByCell, ReadsTheRealReport)
{
    const Result<Report> read = readReportText(cellByCell());
    ASSERT_TRUE(read) << int(read.error().code);
    const Report whole = realReport();
    EXPECT_EQ(read.value().plan, whole.plan);
    EXPECT_EQ(read.value().printed, whole.printed);
    EXPECT_TRUE(read.value().unread.empty());
    EXPECT_TRUE(certify(read.value()).differences.empty());
}

// The same report from other producers, whose pages bring their cells in other orders.
TEST(CellByCell, ReadsOtherProducersReportsInPart)
{
    const Report whole = realReport();
    const Result<Report> browser = readReportText(cellByCell(u".browser"_s));
    ASSERT_TRUE(browser) << int(browser.error().code);
    expectPartOf(browser.value(), whole, "browser");
    EXPECT_GT(browser.value().plan.indicators.size() * 2, whole.plan.indicators.size());
    const Result<Report> office = readReportText(cellByCell(u".office"_s));
    if (office)
        expectPartOf(office.value(), whole, "office");
    else
        EXPECT_EQ(office.error().code, Error::Code::TextOutOfOrder);
}

// A cell that is missing makes a page's columns uncertain: no other moves into its place.
TEST(CellByCell, TellsWhatALostCellLeavesInDoubt)
{
    const Report whole = realReport();
    const QStringList blocks = cellByCell().split(u"\n\n"_s);
    int readInPart = 0;
    for (qsizetype lost = 20; lost < blocks.size(); lost += 37) {
        QStringList left = blocks;
        left.removeAt(lost);
        const Result<Report> read = readReportText(left.join(u"\n\n"_s));
        if (!read)
            continue;
        expectPartOf(read.value(), whole, "without " + blocks[lost].toStdString());
        readInPart += !read.value().unread.empty();
    }
    EXPECT_GT(readInPart, 5);
}

// A block of its own between a row's cells is no part of its name.
TEST(CellByCell, NeedsTheSemestersOfItsHead)
{
    QStringList lines = cellByCell().split(u'\n');
    lines.removeIf([](const QString &line) { return line == u"Sem1" || line == u"Anual"; });
    const Result<Report> read = readReportText(lines.join(u'\n'));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::TextOutOfOrder);
}

// Lines lost, doubled, moved, or cut short anywhere: whatever is left is read or refused.
TEST(CellByCell, BearsAnyDamage)
{
    const QStringList whole = cellByCell().split(u'\n');
    std::mt19937_64 engine(7);
    const auto below = [&engine](qsizetype limit) { return qsizetype(engine() % std::uint64_t(limit)); };
    for (int i = 0; i < 300; ++i) {
        QStringList lines = whole;
        for (qsizetype damage = below(12); damage >= 0; --damage) {
            const qsizetype at = below(lines.size());
            const qsizetype count = std::min(below(30) + 1, lines.size() - at);
            switch (below(4)) {
            case 0:
                lines.remove(at, std::min(count, lines.size() - 1));
                break;
            case 1:
                lines.insert(at, lines[below(lines.size())]);
                break;
            case 2:
                lines.swapItemsAt(at, below(lines.size()));
                break;
            default:
                lines[at].truncate(lines[at].size() / 2);
                break;
            }
        }
        const Result<Report> read = readReportText(lines.join(u'\n'));
        EXPECT_TRUE(!read || !read.value().plan.indicators.empty() || !read.value().unread.empty()) << i;
    }
}

TEST(CellByCell, AddsNoOtherBlockToAName)
{
    QString text = cellByCell();
    const QString row = u"IND.01.AEI.12.02\n\n"_s;
    ASSERT_EQ(text.count(row), 1);
    text.replace(row, row + u"Avance\nTipo I (%)\n\n"_s);
    const Result<Report> read = readReportText(text);
    ASSERT_TRUE(read) << int(read.error().code);
    expectPartOf(read.value(), realReport(), "with another block");
    EXPECT_FALSE(read.value().unread.empty());
}

// Two cells that have changed places make rows whose progress no longer follows from their figures.
TEST(CellByCell, TellsFiguresThatHaveChangedPlaces)
{
    QString text = cellByCell();
    ASSERT_EQ(text.count(u"2,700.00\n\n2,750.00"_s), 1);
    text.replace(u"2,700.00\n\n2,750.00"_s, u"2,750.00\n\n2,700.00"_s);
    const Result<Report> read = readReportText(text);
    if (read) {
        for (const Indicator &row : read.value().plan.indicators)
            EXPECT_NE(row.code, u"IND.01.AEI.03.01"_s);
    }
}

} // namespace
} // namespace pei
