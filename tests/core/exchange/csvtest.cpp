// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

TEST(Csv, WritesAsTheStandardSays)
{
    const CsvTable table{{u"a"_s, u"b,c"_s, u"d\"e"_s}, {u""_s, u"líneas\nvarias"_s, u"x;y"_s}, {u""_s}};
    EXPECT_EQ(csvText(table), "a,\"b,c\",\"d\"\"e\"\r\n,\"l\xC3\xADneas\nvarias\",\"x;y\"\r\n\"\"\r\n");
    EXPECT_TRUE(csvText(table, CsvForm::spanishExcel())
                    .startsWith("\xEF\xBB\xBF"
                                "a;\"b,c\";"));
}

TEST(Csv, GivesBackAnyTableInAnyForm)
{
    std::mt19937_64 engine(7);
    const QString signs = u"ab ñ\"',;\t\r\n=+-@\uFEFF€"_s;
    for (int turn = 0; turn < 400; ++turn) {
        CsvTable table(1 + engine() % 5);
        for (std::vector<QString> &row : table) {
            row.resize(1 + engine() % 5);
            for (QString &cell : row) {
                for (auto length = engine() % 6; length > 0; --length)
                    cell += signs[qsizetype(engine() % std::uint64_t(signs.size()))];
            }
        }
        CsvForm form;
        form.separator = QStringView(u",;\t")[qsizetype(engine() % 3)];
        form.byteOrderMark = true; // a text that begins with that mark itself is then no riddle
        const Result<CsvTable> again = parseCsv(csvText(table, form), form.separator);
        ASSERT_TRUE(again) << turn;
        ASSERT_EQ(again.value(), table) << turn << csvText(table, form).toStdString();
    }
}

struct Spelling
{
    const char *name;
    QByteArray text;
    CsvTable table;
};

class CsvRead : public testing::TestWithParam<Spelling>
{
};

TEST_P(CsvRead, Understands)
{
    const Result<CsvTable> table = parseCsv(GetParam().text, u',');
    ASSERT_TRUE(table);
    EXPECT_EQ(table.value(), GetParam().table);
}

INSTANTIATE_TEST_SUITE_P(Spellings, CsvRead,
                         testing::Values(Spelling{"lineFeeds", "a,b\nc,d", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
                                         Spelling{"oldMac", "a\rb\r", {{u"a"_s}, {u"b"_s}}},
                                         Spelling{"emptyLineKeepsItsNumber", "a\r\n\r\nb", {{u"a"_s}, {}, {u"b"_s}}},
                                         Spelling{"lastCellEmpty", "a,\r\n", {{u"a"_s, u""_s}}},
                                         Spelling{"quoteInside", "a\"b,c\n", {{u"a\"b"_s, u"c"_s}}},
                                         Spelling{"behindQuotes", "\"a\"b,c\n", {{u"ab"_s, u"c"_s}}},
                                         Spelling{"latin1", "a\xF1o\n", {{u"año"_s}}}, Spelling{"nothing", "", {}}),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(Csv, NamesTheRowWhoseQuotesDoNotClose)
{
    const Result<CsvTable> table = parseCsv("a,b\nc,\"d\n\n", u',');
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, Error::Code::TableUnreadable);
    EXPECT_EQ(table.error().number, 2);
}

TEST(Csv, ManyMoreCellsThanAnyPlanHasAreRefused)
{
    const Result<CsvTable> table = parseCsv(QByteArray(9'000'000, ','), u',');
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, Error::Code::TableUnreadable);
}

TEST(Csv, NoTextIsRunAsAFormula)
{
    struct Case
    {
        QString text;
        QString safe;
    };
    for (const Case &one :
         {Case{u"=1+1"_s, u"'=1+1"_s}, Case{u"+51 999"_s, u"'+51 999"_s}, Case{u"-menos"_s, u"'-menos"_s},
          Case{u"@SUM(A1)"_s, u"'@SUM(A1)"_s}, Case{u"\t=1"_s, u"'\t=1"_s}, Case{u"\r=1"_s, u"'\r=1"_s},
          Case{u"'=1"_s, u"''=1"_s}, Case{u"'tis"_s, u"'tis"_s}, Case{u"a=1"_s, u"a=1"_s}, Case{u""_s, u""_s},
          Case{u"'"_s, u"'"_s}, Case{u"\uFF1D1"_s, u"'\uFF1D1"_s}}) {
        EXPECT_EQ(withoutFormula(one.text), one.safe) << one.text.toStdString();
        EXPECT_EQ(formulaRestored(one.safe), one.text) << one.safe.toStdString();
    }
}

TEST(Csv, NumbersKeepEveryDigit)
{
    EXPECT_EQ(csvNumber(1050, u'.'), u"1050"_s);
    EXPECT_EQ(csvNumber(-12.5, u','), u"-12,5"_s);
    EXPECT_EQ(csvNumber(0.1 + 0.2, u'.'), u"0.30000000000000004"_s);
    EXPECT_EQ(csvNumber(98765432.1, u'.'), u"98765432.1"_s);
}

} // namespace
} // namespace pei
