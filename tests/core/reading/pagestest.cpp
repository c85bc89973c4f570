// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pages.h"

#include "core/reading/pages/heights.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

// A page of one line in Helvetica, in Windows' letters.
QByteArray pdfOf(const QByteArray &text)
{
    const QByteArray content = "BT /F 9 Tf 9 50 Td (" + text + ") Tj ET";
    return "%PDF-1.4\n"
           "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 99]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 "
           "R>>endobj\n"
           "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n"
           "5 0 obj<</Length " +
           QByteArray::number(content.size()) + ">>stream\n" + content +
           "\nendstream endobj\n"
           "trailer<</Root 1 0 R>>\n";
}

TEST(Pages, PutsTogetherWhatGhostscriptLeavesOfALigature)
{
    const Result<std::vector<Page>> pages = readPages(pdfOf("No de\373nido bene\373cio con\373anza in\373uencia"));
    ASSERT_TRUE(pages);
    QStringList words;
    for (const Word &word : pages.value().front().words)
        words += word.text;
    // Before a vowel it may be "fi" or "fl": it stays as it is.
    EXPECT_EQ(words, (QStringList{u"No"_s, u"definido"_s, u"beneficio"_s, u"con\u00FBanza"_s, u"in\u00FBuencia"_s}));
}

// Figures of type of six points, which Helvetica draws with digits 3.34 wide.
std::vector<Page> figuresOf(double height, int count)
{
    constexpr double Digit = 6 * 0.556;
    Page page;
    page.size = {600, 400};
    for (int i = 0; i < count; ++i) {
        const double x = 20.0 * i;
        page.words.push_back(
            {x, 100 - height / 2, x + 2 * Digit, 100 + height / 2, u"25"_s, qsizetype(page.edges.size())});
        for (int c = 0; c <= 2; ++c)
            page.edges.push_back(float(x + c * Digit));
    }
    return {page};
}

struct HeightCase
{
    const char *name;
    double claimed;
    int figures;
    double mended;
};

class Heights : public testing::TestWithParam<HeightCase>
{
};

TEST_P(Heights, AreThoseOfTheType)
{
    std::vector<Page> pages = figuresOf(GetParam().claimed, GetParam().figures);
    mendHeights(pages);
    for (const Word &word : pages.front().words) {
        EXPECT_NEAR(word.height(), GetParam().mended, 0.01);
        EXPECT_NEAR(word.centreY(), 100, 0.01);
    }
}

INSTANTIATE_TEST_SUITE_P(Claims, Heights,
                         testing::Values(HeightCase{"TwoThirds", 4, 20, 6.9}, HeightCase{"Usual", 6.9, 20, 6.9},
                                         HeightCase{"Low", 5.4, 20, 5.4}, HeightCase{"High", 8.4, 20, 8.4},
                                         HeightCase{"TooFewToTell", 4, 5, 4}, HeightCase{"NoneAtAll", 0, 20, 0}),
                         [](const auto &test) { return std::string(test.param.name); });

} // namespace
} // namespace pei
