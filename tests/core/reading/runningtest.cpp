// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/running.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr double Height = 6;

void add(Page &page, double x, double y, const QString &text)
{
    const auto edge = qsizetype(page.edges.size());
    for (qsizetype i = 0; i <= text.size(); ++i)
        page.edges.push_back(float(x + 3.5 * double(i)));
    page.words.push_back({x, y, x + 3.5 * double(text.size()), y + Height, text, edge});
}

struct Clipped
{
    const char *name;
    QString last;        // what stands on the page behind its last whole line
    double x = 84;       // and where
    QString first;       // the next page's first line, at 84
    double below = 0;    // lines between that page's top and it
    bool goesOn = false; // the page has another line below
    bool taken = false;
};

class ClippedLetters : public testing::TestWithParam<Clipped>
{
};

TEST_P(ClippedLetters, AreTakenOffThePage)
{
    const Clipped &test = GetParam();
    std::vector<Page> pages(2);
    add(pages[0], 84, 100, u"GERENCIA"_s);
    add(pages[0], 120, 100, u"DE"_s);
    add(pages[0], test.x, 107, test.last);
    if (test.goesOn)
        add(pages[0], 84, 114, u"SALUD"_s);
    add(pages[1], 40, 10, u"peligros"_s);
    add(pages[1], 84, 10 + 7 * test.below, test.first);
    const std::size_t before = pages[0].words.size();
    EXPECT_EQ(dropClippedLetters(pages, {{}, {}}), test.taken ? 1 : 0);
    EXPECT_EQ(pages[0].words.size(), before - (test.taken ? 1 : 0));
    EXPECT_EQ(pages[1].words.size(), 2u);
}

INSTANTIATE_TEST_SUITE_P(
    Words, ClippedLetters,
    testing::Values(
        Clipped{.name = "AtTheFront", .last = u"Ñ"_s, .first = u"ÑAUPE"_s, .taken = true},
        Clipped{.name = "Inside", .last = u"Ó"_s, .x = 84 + 3 * 3.5, .first = u"ACCIÓN"_s},
        Clipped{.name = "InsideAtItsPlace", .last = u"Ó"_s, .x = 84 + 4 * 3.5, .first = u"ACCIÓN"_s, .taken = true},
        Clipped{.name = "OfAnotherLine", .last = u"Ñ"_s, .first = u"ÑAUPE"_s, .below = 2},
        Clipped{.name = "WithoutAccent", .last = u"Y"_s, .first = u"YUNGAY"_s},
        Clipped{.name = "AWordOfItsOwn", .last = u"Ú"_s, .first = u"Ú"_s},
        Clipped{.name = "NotThePagesLast", .last = u"Ñ"_s, .first = u"ÑAUPE"_s, .goesOn = true}),
    [](const auto &test) { return std::string(test.param.name); });

// The tall letters of "(Prioridad:7)" on the page before, and what only looks like that.
TEST(ClippedLetters, ArePiecesOfAWordOfTheNextPage)
{
    struct Piece
    {
        int letter; // of the word, where the piece stands
        QString text;
    };
    const auto left = [](const std::vector<Piece> &pieces) {
        std::vector<Page> pages(2);
        add(pages[0], 84, 100, u"GERENCIA"_s);
        for (const Piece &piece : pieces)
            add(pages[0], 84 + 3.5 * piece.letter, 107, piece.text);
        add(pages[1], 40, 10, u"AEI.04.01"_s);
        add(pages[1], 84, 10, u"(Prioridad:7)"_s);
        dropClippedLetters(pages, {{}, {}});
        return pages[0].words.size() - 1;
    };
    EXPECT_EQ(left({{0, u"("_s}, {3, u"i"_s}, {6, u"id"_s}, {9, u"d"_s}, {12, u")"_s}}), 0u);
    EXPECT_EQ(left({{0, u"("_s}}), 1u) << "a bracket alone";
    EXPECT_EQ(left({{0, u"("_s}, {4, u"i"_s}}), 2u) << "one of the letters stands elsewhere";
    EXPECT_EQ(left({{0, u"("_s}, {3, u"i"_s}, {6, u"as"_s}}), 3u) << "other words between";
}

} // namespace
} // namespace pei
