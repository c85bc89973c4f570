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

QJsonObject expectedJson()
{
    const Result<QByteArray> bytes = readFile(test::dataPath(u"reports/contumaza-2024-sem1.json"_s));
    return bytes ? QJsonDocument::fromJson(bytes.value()).object() : QJsonObject();
}

class RealReport : public testing::TestWithParam<const char *>
{
};

TEST_P(RealReport, ReadsExactlyAsItsJsonSays)
{
    const Result<Report> report = readReport(test::dataPath(u"reports/contumaza-2024-sem1"_s + QLatin1StringView(GetParam())));
    ASSERT_TRUE(report) << int(report.error().code) << report.error().detail.toStdString();
    EXPECT_TRUE(report.value().unread.empty());
    const QJsonObject expected = expectedJson();
    ASSERT_FALSE(expected.isEmpty());
    const QJsonObject read = planToJson(report.value());
    EXPECT_EQ(read.keys(), expected.keys());
    for (const QString &key : expected.keys()) {
        const QJsonValue want = expected.value(key);
        const QJsonValue got = read.value(key);
        if (!want.isArray()) {
            EXPECT_EQ(QJsonDocument(QJsonObject{{key, got}}).toJson(), QJsonDocument(QJsonObject{{key, want}}).toJson());
            continue;
        }
        ASSERT_EQ(got.toArray().size(), want.toArray().size()) << key.toStdString();
        for (qsizetype i = 0; i < want.toArray().size(); ++i) {
            EXPECT_EQ(QJsonDocument(QJsonObject{{key, got.toArray()[i]}}).toJson(),
                      QJsonDocument(QJsonObject{{key, want.toArray()[i]}}).toJson());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Producers, RealReport, testing::Values(".pdf", ".browser.pdf", ".office.pdf", ".txt"));

// The same report as an extractor leaves it that follows the page's own order of drawing, with a row cut by a page's
// end: its last line stands behind the next page's head.
TEST(TextForm, CompletesARowThatAPageCut)
{
    const QString text = QString::fromUtf8(readFile(test::dataPath(u"reports/contumaza-2024-sem1.txt"_s)).value());
    const QString whole = u"300597-MUNICIPALIDAD\nPROVINCIAL DE CONTUMAZA\n\n06.01-UNIDAD"_s;
    const QString figures = u"90.00 100.00 ND ND ND ND 35.00 50.00\n"_s;
    ASSERT_EQ(text.count(whole), 1);
    ASSERT_EQ(text.count(figures), 1);
    QString cut = text;
    cut.replace(whole, u"300597-MUNICIPALIDAD\nPROVINCIAL DE\n\n06.01-UNIDAD"_s);
    cut.replace(figures, figures + u"\f\nCONTUMAZA\n"_s);
    const Result<Report> report = readReportText(cut);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().plan, readReportText(text).value().plan);
}

} // namespace
} // namespace pei
