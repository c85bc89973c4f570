// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/elementprogress.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr double Height = 10;
constexpr double Seam = 12; // behind the page's last line

struct CutCode
{
    const char *name;
    const char *first;              // on the page's last line
    std::vector<const char *> rest; // behind its end
    double below = 0;               // lines from the page's end to the rest
    std::vector<QString> codes;
};

class CutCodes : public testing::TestWithParam<CutCode>
{
};

TEST_P(CutCodes, GoOnBehindThePagesEnd)
{
    Page strip;
    strip.size = {800, 500};
    const auto add = [&strip](double x, double y, const char *text) {
        strip.words.push_back({x, y, x + 5 * double(qstrlen(text)), y + Height, QString::fromLatin1(text), -1});
    };
    add(0, 0, GetParam().first);
    add(100, 0, "Promedio");
    for (int line = 0; line < 5; ++line)
        add(100, Seam + 2 + line * Height, "vecinales");
    double y = Seam + 2 + GetParam().below * Height;
    for (const char *piece : GetParam().rest) {
        add(0, y, piece);
        y += Height;
    }
    Columns columns;
    columns.height = Height;
    columns.codeRight = 60;
    columns.figures = {{500, 520}, {540, 560}, {580, 600}};
    const Anchors anchors = findAnchors(strip, {Seam}, columns);
    std::vector<QString> codes;
    for (const CodeAnchor &code : anchors.codes)
        codes.push_back(code.text());
    EXPECT_EQ(codes, GetParam().codes);
}

INSTANTIATE_TEST_SUITE_P(
    Rests, CutCodes,
    testing::Values(
        CutCode{.name = "AtTheTop", .first = "IND.01.OEI", .rest = {".02"}, .codes = {u"IND.01.OEI.02"_s}},
        CutCode{
            .name = "InTheMiddle", .first = "IND.01.OEI", .rest = {".02"}, .below = 2, .codes = {u"IND.01.OEI.02"_s}},
        CutCode{.name = "OfTwoLines",
                .first = "IND.01",
                .rest = {".AEI.01", ".02"},
                .below = 2,
                .codes = {u"IND.01.AEI.01.02"_s}},
        CutCode{.name = "OfAWholeCode",
                .first = "IND.01.OEI.02",
                .rest = {".02"},
                .below = 2,
                .codes = {u"IND.01.OEI.02"_s}},
        CutCode{.name = "OfAnotherRow",
                .first = "IND.01.OEI",
                .rest = {"IND.02.OEI.02"},
                .below = 2,
                .codes = {u"IND.01.OEI"_s, u"IND.02.OEI.02"_s}}),
    [](const auto &test) { return std::string(test.param.name); });

// Names so long that they reach below the progress columns, each word with where it stands.
struct Placed
{
    double x = 0;
    double line = 0;
    const char *text;
};

struct LongName
{
    const char *name;
    std::vector<Placed> words;
    QString read;
    std::vector<QString> progress; // "": none
};

class LongNames : public testing::TestWithParam<LongName>
{
};

TEST_P(LongNames, KeepTheirNumbersFromTheProgress)
{
    Page strip;
    strip.size = {800, 500};
    const auto add = [&strip](double x, double line, const char *text) {
        const double y = line * Height;
        strip.words.push_back({x, y, x + 5 * double(qstrlen(text)), y + Height, QString::fromLatin1(text), -1});
    };
    add(0, 1, "AEI.01.01");
    for (const Placed &word : GetParam().words)
        add(word.x, word.line, word.text);
    Columns columns;
    columns.height = Height;
    columns.codeRight = 60;
    columns.targetYears = {2020, 2021, 2022};
    columns.obtained = {{2020, Cut::Annual}};
    columns.progress = {{2020, Cut::Annual}, {2021, Cut::Annual}};
    columns.figures = {{300, 320}, {340, 360}, {380, 400}, {420, 440}, {460, 480}, {500, 520}, {560, 590}, {620, 650}};
    Anchors anchors = findAnchors(strip, {}, columns);
    ASSERT_EQ(anchors.elements.size(), 1u);
    ElementAnchor &element = anchors.elements.front();
    takeProgress(element, progressFigures(strip, columns), columns);
    EXPECT_EQ(joinedText(element.name), GetParam().read);
    std::vector<QString> progress;
    for (const Word *word : element.progress)
        progress.push_back(word ? word->text : QString());
    EXPECT_EQ(progress, GetParam().progress);
}

INSTANTIATE_TEST_SUITE_P(
    Names, LongNames,
    testing::Values(
        LongName{"Short", {{70, 1, "SALUD"}, {560, 1, "50.00"}, {620, 1, "ND"}}, u"SALUD"_s, {u"50.00"_s, u"ND"_s}},
        LongName{"BeforeText",
                 {{70, 1, "SALUD"}, {555, 1, "12"}, {568, 1, "MESES"}, {0, 2, "DE"}, {560, 2, "50.00"}, {620, 2, "ND"}},
                 u"SALUD 12 MESES DE"_s,
                 {u"50.00"_s, u"ND"_s}},
        LongName{"TwoBeforeText",
                 {{540, 1, "A"},
                  {548, 1, "2021"},
                  {571, 1, "10.00"},
                  {599, 1, "MESES"},
                  {0, 2, "DE"},
                  {565, 2, "50.00"},
                  {620, 2, "ND"}},
                 u"A 2021 10.00 MESES DE"_s,
                 {u"50.00"_s, u"ND"_s}},
        LongName{"AtTheEnd",
                 {{530, 1, "UNIDAD"}, {563, 1, "ND"}, {0, 2, "DE"}, {560, 2, "50.00"}, {620, 2, "ND"}},
                 u"UNIDAD ND DE"_s,
                 {u"50.00"_s, u"ND"_s}},
        LongName{"NextToTheProgressWithANumber",
                 {{70, 1, "DE"},
                  {83, 1, "LOS"},
                  {101, 1, "PREGRADO"},
                  {538, 1, "LOS"},
                  {556, 1, "12"},
                  {567, 1, "50.00"},
                  {620, 1, "ND"}},
                 u"DE LOS PREGRADO LOS 12"_s,
                 {u"50.00"_s, u"ND"_s}},
        // A name that ends where its progress begins.
        LongName{"NextToTheProgress",
                 {{525, 1, "UNIDAD"}, {558, 1, "50.00"}, {620, 1, "ND"}},
                 u"UNIDAD"_s,
                 {u"50.00"_s, u"ND"_s}},
        // A mere heading.
        LongName{"WithoutProgress",
                 {{540, 1, "A"}, {548, 1, "100.00"}, {581, 1, "MESES"}},
                 u"A 100.00 MESES"_s,
                 {u""_s, u""_s}}),
    [](const auto &test) { return std::string(test.param.name); });

// A name whose second line, beside the progress, begins with another element's code.
TEST(ElementAnchors, AreNoneWhereANameGoesOnWithAnEarlierCode)
{
    Page strip;
    strip.size = {800, 500};
    const auto add = [&strip](double x, double line, const char *text) {
        strip.words.push_back(
            {x, line * Height, x + 5 * double(qstrlen(text)), (line + 1) * Height, QString::fromLatin1(text), -1});
    };
    Columns columns;
    columns.height = Height;
    columns.codeRight = 60;
    columns.targetYears = {2020, 2021, 2022};
    columns.obtained = {{2020, Cut::Annual}};
    columns.progress = {{2020, Cut::Annual}};
    columns.figures = {{300, 320}, {340, 360}, {380, 400}, {420, 440}, {460, 480}, {500, 520}, {560, 590}};
    for (const auto &[line, code] : {std::pair(0.0, "AEI.01.01"), std::pair(1.0, "AEI.01.02")}) {
        add(0, line, code);
        add(70, line, "SALUD");
        add(560, line, "50.00");
    }
    add(0, 5, "AEI.01.03");
    add(70, 5, "SEGUN");
    add(0, 6, "AEI.01.01");
    add(70, 6, "Y");
    add(560, 6, "25.00");
    const Anchors anchors = findAnchors(strip, {}, columns);
    ASSERT_EQ(anchors.elements.size(), 3u);
    EXPECT_EQ(joinedText(anchors.elements[2].name), u"SEGUN AEI.01.01 Y"_s);
}

} // namespace
} // namespace pei
