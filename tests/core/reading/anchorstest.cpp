// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/anchors.h"

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

} // namespace
} // namespace pei
