// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planjson.h"
#include "core/reading/reader.h"
#include "core/support/file.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

// Reads the report and compares it with its JSON, key by key and row by row.
void expectReads(const QString &name, const QString &json)
{
    const Result<Report> report = readReport(test::dataPath(name));
    ASSERT_TRUE(report) << int(report.error().code) << report.error().detail.toStdString();
    EXPECT_TRUE(report.value().unread.empty());
    EXPECT_TRUE(report.value().words.loose.empty());
    const Result<QByteArray> bytes = readFile(test::dataPath(json));
    ASSERT_TRUE(bytes);
    const QJsonObject expected = QJsonDocument::fromJson(bytes.value()).object();
    ASSERT_FALSE(expected.isEmpty());
    const QJsonObject read = planToJson(report.value());
    EXPECT_EQ(read.keys(), expected.keys());
    for (const QString &key : expected.keys()) {
        const QJsonValue want = expected.value(key);
        const QJsonValue got = read.value(key);
        if (!want.isArray()) {
            EXPECT_EQ(QJsonDocument(QJsonObject{{key, got}}).toJson(),
                      QJsonDocument(QJsonObject{{key, want}}).toJson());
            continue;
        }
        ASSERT_EQ(got.toArray().size(), want.toArray().size()) << key.toStdString();
        for (qsizetype i = 0; i < want.toArray().size(); ++i) {
            EXPECT_EQ(QJsonDocument(QJsonObject{{key, got.toArray()[i]}}).toJson(),
                      QJsonDocument(QJsonObject{{key, want.toArray()[i]}}).toJson());
        }
    }
}

class RealReport : public testing::TestWithParam<const char *>
{
};

TEST_P(RealReport, ReadsExactlyAsItsJsonSays)
{
    expectReads(QString::fromLatin1(GetParam()), u"reports/contumaza-2024-sem1.json"_s);
}

INSTANTIATE_TEST_SUITE_P(Producers, RealReport,
                         testing::Values("reports/contumaza-2024-sem1.pdf", "reports/contumaza-2024-sem1.browser.pdf",
                                         "reports/contumaza-2024-sem1.office.pdf", "reports/contumaza-2024-sem1.txt"));

// What `pdftotext -layout` and `pdftotext -raw` make of the three PDFs.
INSTANTIATE_TEST_SUITE_P(Extractors, RealReport,
                         testing::Values("text/contumaza-2024-sem1.layout.txt",
                                         "text/contumaza-2024-sem1.browser.layout.txt",
                                         "text/contumaza-2024-sem1.office.layout.txt",
                                         "text/contumaza-2024-sem1.raw.txt", "text/contumaza-2024-sem1.browser.raw.txt",
                                         "text/contumaza-2024-sem1.office.raw.txt"));

// Drawn by `tests/fuzz/independent`, and once misread: a heading whose colons stand in cells of their own, lower than
// their labels; executing units with codes as short as the others'; and one unit in all rows, in the middle of its
// column, where a gap of its words stands in line.
class IndependentReport : public testing::TestWithParam<const char *>
{
};

TEST_P(IndependentReport, ReadsExactlyAsItsJsonSays)
{
    const QString name = u"independent/"_s + QString::fromLatin1(GetParam());
    expectReads(name + u".pdf"_s, name + u".json"_s);
}

INSTANTIATE_TEST_SUITE_P(Once, IndependentReport,
                         testing::Values("colons", "short-unit-codes", "one-unit", "two-rows", "broken-progress",
                                         "broken-labels"));

// What "select all" and "copy" give in Chromium and Edge, and MuPDF's text, as SumatraPDF copies it.
INSTANTIATE_TEST_SUITE_P(
    Clipboards, RealReport,
    testing::Values("text/contumaza-2024-sem1.chromium.txt", "text/contumaza-2024-sem1.browser.chromium.txt",
                    "text/contumaza-2024-sem1.office.chromium.txt", "text/contumaza-2024-sem1.mupdf.txt",
                    "text/contumaza-2024-sem1.browser.mupdf.txt", "text/contumaza-2024-sem1.office.mupdf.txt"));

} // namespace
} // namespace pei
