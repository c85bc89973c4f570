// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/number.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

using Refusal = TypedNumber::Refusal;

struct TypedCase {
    const char16_t *text;
    Value value;
    Refusal refusal = Refusal::None;
    bool ambiguous = false;
};

class TypedNumbers : public testing::TestWithParam<TypedCase>
{
};

TEST_P(TypedNumbers, AreUnderstoodOrRefused)
{
    const TypedCase &c = GetParam();
    const QString text = QString::fromUtf16(c.text);
    const TypedNumber number = parseTypedNumber(text, PeruFormat);
    EXPECT_EQ(number.value, c.value) << text.toStdString();
    EXPECT_EQ(number.refusal, c.refusal) << text.toStdString();
    EXPECT_EQ(number.ambiguous, c.ambiguous) << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    NotAvailable, TypedNumbers,
    testing::Values(TypedCase{u"", {}}, TypedCase{u"   ", {}}, TypedCase{u"ND", {}}, TypedCase{u"nd", {}},
                    TypedCase{u" N.D. ", {}}, TypedCase{u"n/d", {}}));

INSTANTIATE_TEST_SUITE_P(
    OneMeaning, TypedNumbers,
    testing::Values(TypedCase{u"0", 0.0}, TypedCase{u"2550", 2550.0}, TypedCase{u"2,550.00", 2550.0},
                    TypedCase{u"2.550,00", 2550.0}, TypedCase{u"12,5", 12.5}, TypedCase{u"12.5", 12.5},
                    TypedCase{u"1,234,567", 1234567.0}, TypedCase{u"1.234.567", 1234567.0},
                    TypedCase{u"1,234,567.89", 1234567.89}, TypedCase{u"1.234.567,89", 1234567.89},
                    TypedCase{u"1'234,567.89", 1234567.89}, TypedCase{u"1 234 567", 1234567.0},
                    TypedCase{u"2\u00A0550,00", 2550.0}, TypedCase{u"2\u202F550.5", 2550.5}, TypedCase{u"0,500", 0.5},
                    TypedCase{u"0.125", 0.125}, TypedCase{u",5", 0.5}, TypedCase{u".5", 0.5}, TypedCase{u"5.", 5.0},
                    TypedCase{u"1234,567", 1234.567}, TypedCase{u"1,5000", 1.5}, TypedCase{u"-5.00", -5.0},
                    TypedCase{u"\u22125", -5.0}, TypedCase{u"+7", 7.0}, TypedCase{u"- 3", -3.0},
                    TypedCase{u"-0", 0.0}, TypedCase{u"12.5%", 12.5}, TypedCase{u"12,5 %", 12.5},
                    TypedCase{u"  42\t", 42.0}, TypedCase{u"007", 7.0}, TypedCase{u"999999999999999", 999999999999999.0}));

INSTANTIATE_TEST_SUITE_P(
    TwoMeanings, TypedNumbers,
    testing::Values(TypedCase{u"1,500", 1500.0, Refusal::None, true}, TypedCase{u"1.500", 1.5, Refusal::None, true},
                    TypedCase{u"-12,345", -12345.0, Refusal::None, true},
                    TypedCase{u"123.456", 123.456, Refusal::None, true}));

INSTANTIATE_TEST_SUITE_P(
    Refused, TypedNumbers,
    testing::Values(TypedCase{u"doce", {}, Refusal::NotANumber}, TypedCase{u"12 personas", {}, Refusal::NotANumber},
                    TypedCase{u"-", {}, Refusal::NotANumber}, TypedCase{u"%", {}, Refusal::NotANumber},
                    TypedCase{u"1e5", {}, Refusal::NotANumber}, TypedCase{u"(5.00)", {}, Refusal::NotANumber},
                    TypedCase{u"S/ 5.00", {}, Refusal::NotANumber}, TypedCase{u"=1+1", {}, Refusal::NotANumber},
                    TypedCase{u"5-", {}, Refusal::NotANumber}, TypedCase{u"--5", {}, Refusal::NotANumber},
                    TypedCase{u".", {}, Refusal::NotANumber}, TypedCase{u"inf", {}, Refusal::NotANumber},
                    TypedCase{u"nan", {}, Refusal::NotANumber}, TypedCase{u"1,05.00", {}, Refusal::BadGrouping},
                    TypedCase{u"10,50.00", {}, Refusal::BadGrouping}, TypedCase{u"1.23.456", {}, Refusal::BadGrouping},
                    TypedCase{u"12 34", {}, Refusal::BadGrouping}, TypedCase{u"1.2,3.4", {}, Refusal::TooManyMarks},
                    TypedCase{u"1.5 0", {}, Refusal::BadGrouping},
                    TypedCase{u"1,000.000,000.00", {}, Refusal::TooManyMarks},
                    TypedCase{u"1234567890123456", {}, Refusal::TooLong}));

TEST(TypedNumber, AmbiguousFormsFollowTheFormatAndTellTheOtherReading)
{
    const TypedNumber peru = parseTypedNumber(u"1,500", PeruFormat);
    const TypedNumber comma = parseTypedNumber(u"1,500", CommaFormat);
    EXPECT_EQ(peru.value, Value(1500));
    EXPECT_EQ(peru.alternative, Value(1.5));
    EXPECT_EQ(comma.value, Value(1.5));
    EXPECT_EQ(comma.alternative, Value(1500));
    EXPECT_TRUE(comma.ambiguous);
}

TEST(TypedNumber, WhatIsShownIsReadBackInBothFormats)
{
    std::mt19937_64 random(20240715);
    std::uniform_int_distribution<qint64> cents(-9'000'000'000'00, 9'000'000'000'00);
    for (int i = 0; i < 20000; ++i) {
        // From thousandfold to single digits, so that every grouping occurs.
        const double value = double(cents(random) >> (i % 38)) / 100;
        for (const NumberFormat format : {PeruFormat, CommaFormat}) {
            const QString shown = formatNumber(value, format);
            const TypedNumber read = parseTypedNumber(shown, format);
            ASSERT_EQ(read.value, Value(value)) << shown.toStdString();
            ASSERT_FALSE(read.ambiguous) << shown.toStdString();
            ASSERT_EQ(parseTypedNumber(formatExact(value, format), format).value, Value(value));
        }
        ASSERT_EQ(parsePrintedNumber(formatNumber(value)), std::optional<double>(value));
    }
}

struct PrintedCase {
    const char16_t *text;
    std::optional<double> value;
};

class PrintedNumbers : public testing::TestWithParam<PrintedCase>
{
};

TEST_P(PrintedNumbers, AreTakenOnlyAsTheReportPrintsThem)
{
    EXPECT_EQ(parsePrintedNumber(QString::fromUtf16(GetParam().text)), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Cells, PrintedNumbers,
    testing::Values(PrintedCase{u"2,550.00", 2550.0}, PrintedCase{u"0.00", 0.0}, PrintedCase{u"103", 103.0},
                    PrintedCase{u"-5.00", -5.0}, PrintedCase{u"-0.00", 0.0}, PrintedCase{u"1,234,567.89", 1234567.89},
                    PrintedCase{u"2550.00", 2550.0}, PrintedCase{u"", {}}, PrintedCase{u"-", {}},
                    PrintedCase{u"ND", {}}, PrintedCase{u"2.550,00", {}}, PrintedCase{u"1,05.00", {}},
                    PrintedCase{u"5.", {}}, PrintedCase{u".5", {}}, PrintedCase{u"1,", {}},
                    PrintedCase{u"5.0.0", {}}, PrintedCase{u"10.06-UNIDAD", {}}, PrintedCase{u"(*)", {}}));

TEST(FormatNumber, GroupsAndRoundsAsTheReportDoes)
{
    EXPECT_EQ(formatNumber(2550), u"2,550.00"_s);
    EXPECT_EQ(formatNumber(-1234567.891), u"-1,234,567.89"_s);
    EXPECT_EQ(formatNumber(999.995), u"1,000.00"_s);
    EXPECT_EQ(formatNumber(-0.001), u"0.00"_s);
    EXPECT_EQ(formatNumber(2550, CommaFormat), u"2.550,00"_s);
    EXPECT_EQ(formatNumber(2550, PeruFormat, 0), u"2,550"_s);
    EXPECT_EQ(formatExact(10.125), u"10.125"_s);
    EXPECT_EQ(formatExact(10), u"10.00"_s);
    EXPECT_EQ(formatValue(std::nullopt), u"ND"_s);
    EXPECT_EQ(formatNumber(std::numeric_limits<double>::infinity()), u"ND"_s);
}

TEST(RoundHalfAway, TreatsTiesAsDecimalTies)
{
    EXPECT_EQ(roundHalfAway(1.005), 1.01);
    EXPECT_EQ(roundHalfAway(-1.005), -1.01);
    EXPECT_EQ(roundHalfAway(2.675), 2.68);
    EXPECT_EQ(roundHalfAway(74.995), 75.0);
    EXPECT_EQ(roundHalfAway(74.9949), 74.99);
    EXPECT_EQ(roundHalfAway(94.99499999), 94.99);
    EXPECT_FALSE(std::signbit(roundHalfAway(-0.001)));
}

// 100 * o / t with o and t of two decimals, against whole-number arithmetic that cannot err.
TEST(RoundHalfAway, AgreesWithExactArithmeticOnQuotients)
{
    std::mt19937_64 random(7);
    std::uniform_int_distribution<qint64> cents(1, 1'000'000'00);
    for (int i = 0; i < 200000; ++i) {
        const qint64 obtained = cents(random) >> (i % 20);
        const qint64 target = std::max<qint64>(1, cents(random) >> (i % 23));
        const qint64 hundredths = (2 * obtained * 10000 + target) / (2 * target);
        ASSERT_EQ(roundHalfAway(100 * (double(obtained) / 100) / (double(target) / 100)), double(hundredths) / 100)
            << obtained << '/' << target;
    }
}

} // namespace
} // namespace pei
