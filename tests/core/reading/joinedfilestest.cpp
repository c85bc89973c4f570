// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/table.h"
#include "core/reading/report/assemble.h"
#include "core/reading/report/certificate.h"
#include "tests/support/reportdrawing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pei {
namespace {

constexpr quint64 SeedOfManyPages = 4;

std::vector<Page> pagesOf(quint64 seed)
{
    const test::RandomDrawing drawing = test::randomDrawing(seed);
    return readPages(test::drawReport(drawing.report, drawing.style)).value();
}

// Two reports in one file: of two plans, and the same one twice.
TEST(JoinedFiles, AreRefusedWithThePageOfTheSecondReport)
{
    for (const quint64 second : {5u, 6u, 7u, 1u}) {
        std::vector<Page> pages = pagesOf(1);
        const int first = int(pages.size());
        const std::vector<Page> others = pagesOf(second);
        pages.insert(pages.end(), others.begin(), others.end());
        const Result<Table> table = readTable(pages);
        ASSERT_FALSE(table) << second;
        EXPECT_EQ(table.error().code, Error::Code::NotAReport) << second;
        EXPECT_EQ(table.error().page, first + 1) << second;
    }
}

// Refused, or told by the certificate.
TEST(JoinedFiles, NeverLoseRowsInSilence)
{
    const test::RandomDrawing drawing = test::randomDrawing(SeedOfManyPages);
    const std::vector<Page> pages = readPages(test::drawReport(drawing.report, drawing.style)).value();
    ASSERT_GT(pages.size(), 2u);
    const auto holds = [](std::vector<Page> order) {
        const Result<Table> table = readTable(order);
        if (!table)
            return false;
        const Result<Report> report = assembleReport(table.value(), order);
        return report && certify(report.value()).holds();
    };
    EXPECT_TRUE(holds(pages));
    for (std::size_t missing = 0; missing < pages.size(); ++missing) {
        std::vector<Page> without = pages;
        without.erase(without.begin() + qsizetype(missing));
        EXPECT_FALSE(holds(without)) << "without page " << missing + 1;
        std::vector<Page> twice = pages;
        twice.insert(twice.begin() + qsizetype(missing), pages[missing]);
        EXPECT_FALSE(holds(twice)) << "page " << missing + 1 << " twice";
    }
    EXPECT_FALSE(holds({pages.rbegin(), pages.rend()}));
}

// The pages that stand before the title hold rows: each word of them is told.
TEST(JoinedFiles, TellOfRowsBeforeTheTitle)
{
    for (quint64 seed = 1; seed < 40; ++seed) {
        test::RandomDrawing drawing = test::randomDrawing(seed);
        drawing.style.repeatHead = false;
        std::vector<Page> pages = readPages(test::drawReport(drawing.report, drawing.style)).value();
        if (pages.size() < 2)
            continue;
        std::reverse(pages.begin(), pages.end());
        const Result<Table> table = readTable(pages);
        if (!table)
            continue;
        const Result<Report> report = assembleReport(table.value(), pages);
        if (!report)
            continue;
        const auto told = std::count_if(report.value().words.loose.begin(), report.value().words.loose.end(),
                                        [](const UnreadRow &row) { return row.text.contains(u"IND."); });
        EXPECT_GE(std::size_t(told) + report.value().plan.indicators.size() + report.value().unread.size(),
                  drawing.report.plan.indicators.size())
            << "seed " << seed;
    }
}

} // namespace
} // namespace pei
