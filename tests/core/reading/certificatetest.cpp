// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/certificate.h"

#include "core/reading/reader.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using What = Certificate::Difference::What;

Report realReport() { return readReport(test::dataPath(u"reports/contumaza-2024-sem1.pdf"_s)).value(); }

TEST(Certificate, HoldsForTheRealReport)
{
    const Certificate certificate = certify(realReport());
    EXPECT_TRUE(certificate.holds());
    EXPECT_EQ(certificate.rows, (Certificate::Count{38, 38}));
    EXPECT_EQ(certificate.elements, (Certificate::Count{38, 38}));
    EXPECT_EQ(certificate.averages, (Certificate::Count{1, 1}));
    EXPECT_EQ(certificate.summary, (Certificate::Count{1, 1}));
    EXPECT_EQ(certificate.figures, 38 * 14 + 38);
    EXPECT_EQ(certificate.average.zeros, 3);
    EXPECT_EQ(certificate.average.withZeros, Value(46.68));
}

TEST(Certificate, NamesTheRowWhoseCellWasMisread)
{
    Report report = realReport();
    report.plan.indicators[5].obtained.back() = 2500.0;
    const Certificate certificate = certify(report);
    EXPECT_FALSE(certificate.holds());
    EXPECT_EQ(certificate.rows, (Certificate::Count{37, 38}));
    ASSERT_EQ(certificate.differences.size(), 1u);
    const Certificate::Difference &difference = certificate.differences[0];
    EXPECT_EQ(difference.what, What::RowProgress);
    EXPECT_EQ(difference.code, u"IND.01.AEI.03.01"_s);
    EXPECT_EQ(difference.printed, Value(92.73));
    EXPECT_EQ(difference.computed, Value(90.91));
    EXPECT_EQ(difference.page, 1);
}

TEST(Certificate, SeesAMissingRow)
{
    Report report = realReport();
    report.plan.indicators.erase(report.plan.indicators.begin() + 7);
    report.printed.indicators.erase(report.printed.indicators.begin() + 7);
    report.sources.erase(report.sources.begin() + 7);
    const Certificate certificate = certify(report);
    ASSERT_FALSE(certificate.differences.empty());
    EXPECT_EQ(certificate.differences[0].what, What::WithoutRows);
    EXPECT_EQ(certificate.differences[0].code, u"AEI.04.01"_s);
    EXPECT_EQ(certificate.differences[0].page, report.elementSources[7].row.page);
}

TEST(Certificate, SeesAMissingElementInTheSummaryTable)
{
    Report report = realReport();
    report.plan.elements.pop_back();
    report.printed.elements.pop_back();
    const Certificate certificate = certify(report);
    EXPECT_FALSE(certificate.summary.holds());
    EXPECT_FALSE(certificate.averages.holds());
    EXPECT_TRUE(std::any_of(certificate.differences.begin(), certificate.differences.end(),
                            [](const auto &difference) { return difference.what == What::WithoutElement; }));
}

TEST(Certificate, CountsRowsThatWereNotRead)
{
    Report report = realReport();
    report.unread.push_back({2, u"IND.01.AEI"_s});
    EXPECT_FALSE(certify(report).holds());
}

} // namespace
} // namespace pei
