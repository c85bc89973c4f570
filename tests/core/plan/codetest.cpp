// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/code.h"
#include "core/plan/period.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

struct OrderCase {
    const char16_t *lower;
    const char16_t *higher;
};

class NaturalOrder : public testing::TestWithParam<OrderCase>
{
};

TEST_P(NaturalOrder, ComparesRunsOfDigitsByValue)
{
    const QString lower = QString::fromUtf16(GetParam().lower);
    const QString higher = QString::fromUtf16(GetParam().higher);
    EXPECT_TRUE(naturalLess(lower, higher));
    EXPECT_FALSE(naturalLess(higher, lower));
    EXPECT_EQ(naturalCompare(lower, lower), 0);
}

INSTANTIATE_TEST_SUITE_P(Codes, NaturalOrder,
                         testing::Values(OrderCase{u"AEI.02.01", u"AEI.10.01"}, OrderCase{u"AEI.2.1", u"AEI.10.1"},
                                         OrderCase{u"IND.9.AEI.01.01", u"IND.10.AEI.01.01"},
                                         OrderCase{u"10", u"10.06"}, OrderCase{u"9.10", u"09.11"},
                                         OrderCase{u"", u"A"}, OrderCase{u"aei.01", u"AEI.02"}));

TEST(Code, TellsKindsApart)
{
    EXPECT_TRUE(isObjectiveCode(u"OEI.01"));
    EXPECT_TRUE(isActionCode(u"AEI.01.02"));
    EXPECT_TRUE(isIndicatorCode(u"IND.01.AEI.01.02"));
    EXPECT_TRUE(isIndicatorCode(u"IND.03.OEI.01"));
    for (const QString &text : {u""_s, u"AEI"_s, u"AEI.01"_s, u"AEI.01.02."_s, u"AEI.01.02.03"_s, u"XAEI.01.02"_s,
                                u"IND.01"_s, u"IND.01.AEI.01"_s, u"IND.AEI.01.02"_s, u"AEI.0a.02"_s}) {
        EXPECT_FALSE(isElementCode(text)) << text.toStdString();
        EXPECT_FALSE(isIndicatorCode(text)) << text.toStdString();
    }
}

TEST(Code, FindsTheElementInsideAnIndicatorCode)
{
    EXPECT_EQ(elementOfIndicator(u"IND.02.AEI.01.02"), u"AEI.01.02"_s);
    EXPECT_EQ(elementOfIndicator(u"IND.01.OEI.12"), u"OEI.12"_s);
    EXPECT_EQ(objectiveOf(u"AEI.12.08"), u"OEI.12"_s);
    EXPECT_EQ(objectiveOf(u"OEI.12"), u"OEI.12"_s);
    EXPECT_EQ(objectiveOf(u"IND.01.AEI.12.08"), QString());
    EXPECT_EQ(indicatorPart(u"IND.02.AEI.01.02"), u"IND.02"_s);
}

TEST(Code, NestsUnitsByWholeNumbers)
{
    EXPECT_TRUE(unitContains(u"10", u"10.06"));
    EXPECT_TRUE(unitContains(u"10.06", u"10.06"));
    EXPECT_FALSE(unitContains(u"10", u"100"));
    EXPECT_FALSE(unitContains(u"10.06", u"10"));
}

TEST(Period, KeysRoundTrip)
{
    for (const Period period : {Period{2022, Cut::Semester1}, Period{2030, Cut::Annual}})
        EXPECT_EQ(periodFromKey(periodKey(period)), period);
    for (const QString &text : {u""_s, u"2024"_s, u"2024-S2"_s, u"24-S1"_s, u"2024S1"_s, u"abcd-A"_s, u"2024-"_s})
        EXPECT_FALSE(periodFromKey(text)) << text.toStdString();
    EXPECT_LT((Period{2024, Cut::Semester1}), (Period{2024, Cut::Annual}));
    EXPECT_LT((Period{2024, Cut::Annual}), (Period{2025, Cut::Semester1}));
}

} // namespace
} // namespace pei
