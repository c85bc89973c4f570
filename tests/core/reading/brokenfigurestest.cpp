// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/brokenfigures.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr double Height = 6;
constexpr double YearsLeft = 500;

struct Broken
{
    const char *name;
    const char *first;
    const char *second;
    double x = YearsLeft + 60;
    double below = 7;             // from line to line
    const char *beside = nullptr; // a space left of the first
    double space = 1;
    double others = 103.5; // where the row's other figures stand
    const char *joined = nullptr;
};

class BrokenFigures : public testing::TestWithParam<Broken>
{
};

TEST_P(BrokenFigures, AreJoinedWhereTheyMakeOneFigure)
{
    const Broken &broken = GetParam();
    Page page;
    page.size = {800, 500};
    const auto add = [&page](double x, double y, const char *text) {
        const double width = 3.3 * double(qstrlen(text));
        page.words.push_back({x, y - Height / 2, x + width, y + Height / 2, QString::fromLatin1(text), -1});
    };
    add(30, 103.5, "IND.01.AEI.01.01");
    add(broken.x, 100, broken.first);
    add(broken.x, 100 + broken.below, broken.second);
    add(700, broken.others, "100.00");
    if (broken.beside)
        add(broken.x - 3.3 * double(qstrlen(broken.beside)) - broken.space, 100, broken.beside);
    const std::size_t before = page.words.size();
    joinBrokenFigures(page, YearsLeft, 50, Height);
    ASSERT_EQ(page.words.size(), before - (broken.joined ? 1 : 0));
    EXPECT_EQ(page.words[1].text, QString::fromLatin1(broken.joined ? broken.joined : broken.first));
    EXPECT_NEAR(page.words[1].centreY(), broken.joined ? broken.others : 100, 0.01);
}

INSTANTIATE_TEST_SUITE_P(
    Pieces, BrokenFigures,
    testing::Values(Broken{.name = "Decimals", .first = "133.3", .second = "3", .joined = "133.33"},
                    Broken{.name = "BehindThePoint", .first = "155,218.", .second = "16", .joined = "155,218.16"},
                    Broken{.name = "BeforeThePoint", .first = "92,078", .second = ".00", .joined = "92,078.00"},
                    Broken{.name = "InAGroup", .first = "1,155,2", .second = "18.16", .joined = "1,155,218.16"},
                    Broken{.name = "Sign", .first = "-", .second = "78.35", .joined = "-78.35"},
                    Broken{.name = "SignOfTheRowAbove", .first = "-", .second = "78.35", .others = 107},
                    Broken{.name = "AtTheTop", .first = "133.3", .second = "3", .others = 100, .joined = "133.33"},
                    Broken{.name = "AtTheBottom", .first = "133.3", .second = "3", .others = 107, .joined = "133.33"},
                    Broken{.name = "Year", .first = "201", .second = "7", .x = YearsLeft + 2, .joined = "2017"},
                    Broken{
                        .name = "CountsOfTheSummary", .first = "20", .second = "28", .x = YearsLeft + 2, .others = 300},
                    Broken{.name = "MonthsAboveAFigure", .first = "12", .second = "64.00", .x = YearsLeft + 2},
                    Broken{.name = "NoYearsThere", .first = "201", .second = "7"},
                    Broken{.name = "WholeFigures", .first = "12.50", .second = "3.00"},
                    Broken{.name = "WholeAndDigit", .first = "12.50", .second = "3"},
                    Broken{.name = "TooManyDecimals", .first = "12.5", .second = "33"},
                    Broken{.name = "ARowFurtherDown", .first = "133.3", .second = "3", .below = 14},
                    Broken{.name = "WordsOfAName", .first = "12.5", .second = "3", .beside = "AL"},
                    Broken{.name = "WordsOfAWideFont", .first = "12.5", .second = "3", .beside = "AL", .space = 2},
                    Broken{.name = "LeftOfTheFigures", .first = "133.3", .second = "3", .x = YearsLeft - 80}),
    [](const auto &test) { return std::string(test.param.name); });

// The label of a narrow column in two lines, beside one of codes.
TEST(BrokenLabels, AreJoinedAsTheyArePrinted)
{
    struct Case
    {
        QString first;
        QString second;
        bool joined;
    };
    const Case cases[] = {
        {u"Añ"_s, u"o"_s, true},          {u"AÑ"_s, u"O"_s, true},          {u"Anu"_s, u"al"_s, true},
        {u"Sem"_s, u"1"_s, true},         {u"20"_s, u"24"_s, true},         {u"202"_s, u"4"_s, true},
        {u"Denominació"_s, u"n"_s, true}, {u"Organizaci"_s, u"ón"_s, true}, {u"Obtenid"_s, u"os"_s, true},
        {u"Obten"_s, u"ción"_s, false},   {u"A"_s, u"No"_s, false}, // "empleo a los 12 meses" above "No definido"
        {u"A"_s, u"NO"_s, false},         {u"a"_s, u"No"_s, false}};
    for (const Case &one : cases) {
        Page page;
        page.size = {800, 500};
        const auto add = [&page](double x, double y, const QString &text) {
            page.words.push_back({x, y - Height / 2, x + 3.3 * double(text.size()), y + Height / 2, text, -1});
        };
        add(30, 103, u"Código"_s);
        add(500, 100, one.first);
        add(500, 107, one.second);
        joinBrokenLabels(page, Height);
        EXPECT_EQ(page.words.size(), one.joined ? 2u : 3u) << QString(one.first + one.second).toStdString();
    }
}

} // namespace
} // namespace pei
