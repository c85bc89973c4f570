// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planjson.h"

#include "tests/support/differences.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "tests/support/reportgenerator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

TEST(PlanJson, GivesBackEveryFactOfRandomReports)
{
    std::mt19937_64 engine(20241);
    for (int i = 0; i < 60; ++i) {
        const Report report = test::randomReport(engine);
        const Result<Report> again = planFromJson(planToJsonText(report));
        ASSERT_TRUE(again) << i << ": " << again.error().detail.toStdString();
        const std::vector<QString> found = test::differences(report, again.value());
        ASSERT_TRUE(found.empty()) << i << ": " << found.front().toStdString();
    }
}

TEST(PlanJson, TellsARowWithoutPrintedFiguresFromNd)
{
    Report report = test::smallReport();
    report.printed.elements[0].clear();            // this report did not print it
    report.printed.indicators[0] = {std::nullopt}; // printed as ND
    report.printed.indicators[1].clear();
    const QJsonObject json = planToJson(report);
    EXPECT_FALSE(json.value(u"elements"_s).toArray()[0].toObject().contains(u"printed_progress"_s));
    EXPECT_TRUE(json.value(u"indicators"_s)[0].toObject().value(u"printed_progress"_s)[u"2023-S1"_s].isNull());
    const Result<Report> again = planFromJson(QJsonDocument(json).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().printed, report.printed);
}

struct Wrong
{
    const char *name;
    QByteArray from;
    QByteArray to;
    QString where; // what the error must name
};

class PlanJsonRefused : public testing::TestWithParam<Wrong>
{
};

TEST_P(PlanJsonRefused, NamesWhatIsWrong)
{
    QByteArray text = planToJsonText(test::smallReport());
    ASSERT_TRUE(text.contains(GetParam().from)) << text.toStdString();
    const Result<Report> read = planFromJson(text.replace(GetParam().from, GetParam().to));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::JsonInvalid);
    EXPECT_TRUE(read.error().detail.contains(GetParam().where)) << read.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Fields, PlanJsonRefused,
    testing::Values(Wrong{"code", "\"code\": \"IND.01.AEI.01.01\"", "\"code\": \"IND.x\"", u"IND.x"_s},
                    Wrong{"direction", "\"direction\": \"ascending\"", "\"direction\": \"up\"", u"direction"_s},
                    Wrong{"period", "\"2023-S1\"\n", "\"2023-S2\"\n", u"progress_periods"_s},
                    Wrong{"firstYear", "\"first_year\": 2022", "\"first_year\": 22", u"plan.first_year"_s},
                    Wrong{"lastYear", "\"last_year\": 2024", "\"last_year\": 2021", u"plan.last_year"_s},
                    Wrong{"farYear", "\"last_year\": 2024", "\"last_year\": 900000", u"plan.last_year"_s},
                    Wrong{"targetYear", "\"2022\":", "\"22\":", u"targets"_s},
                    Wrong{"endless", "\"value\": 5", "\"value\": 1e999", {}},
                    Wrong{"figure", "\"value\": 5", "\"value\": \"5\"", u"IND.01.AEI.01.01"_s}),
    [](const auto &test) { return std::string(test.param.name); });

// Twenty-five thousand rows under 250 columns that one of them names.
TEST(PlanJson, RefusesRowsAndColumnsOutOfProportion)
{
    QJsonObject root = QJsonDocument::fromJson(planToJsonText(test::smallReport())).object();
    QJsonObject row = root.value(u"indicators"_s).toArray().at(0).toObject();
    QJsonObject targets;
    for (int year = 1900; year < 2150; ++year)
        targets.insert(QString::number(year), QJsonValue());
    QJsonArray rows;
    row.insert(u"targets"_s, targets);
    rows.append(row);
    row.insert(u"targets"_s, QJsonObject());
    for (int i = 0; i < 25000; ++i)
        rows.append(row);
    root.insert(u"indicators"_s, rows);
    const Result<Report> read = planFromJson(QJsonDocument(root).toJson());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::JsonInvalid);
    EXPECT_EQ(read.error().detail, u"indicators"_s);
}

} // namespace
} // namespace pei
