// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/loneletters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pei {

namespace {

constexpr qsizetype Longest = 4; // a longer word of spread letters is a title
constexpr double Space = 0.1;    // heights: less than any font's

// How wide each letter is at most in words that are longer, in a type of one height; 0: in none.
struct Widths
{
    double height = 0;
    std::array<float, 0x180> most{};
};

double step(const Page &page, const Word &word, qsizetype i)
{
    const auto at = std::size_t(word.edge + i);
    return (double(page.edges[at + 1]) - double(page.edges[at])) / word.height();
}

class WidthTable
{
public:
    Widths &of(const Word &word)
    {
        const auto same = [height = word.height()](const Widths &widths) {
            return std::abs(widths.height - height) < 0.01 * height;
        };
        if (m_last < m_all.size() && same(m_all[m_last]))
            return m_all[m_last];
        const auto found = std::find_if(m_all.begin(), m_all.end(), same);
        m_last = std::size_t(found - m_all.begin());
        if (found == m_all.end())
            m_all.push_back({word.height(), {}});
        return m_all[m_last];
    }

private:
    std::vector<Widths> m_all;
    std::size_t m_last = 0;
};

// Of its letters, with the edges between them.
bool isMeasured(const Word &word)
{
    return word.edge >= 0 && word.height() > 0 &&
           std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.unicode() < 0x180; });
}

// That of the letter without its mark where only it is known.
double widthOf(QChar letter, const Widths &widths)
{
    constexpr double Unknown = 100;
    const auto of = [&](QChar c) { return c.unicode() < widths.most.size() ? double(widths.most[c.unicode()]) : 0; };
    if (of(letter) > 0)
        return of(letter);
    const QString parts = letter.decomposition();
    return !parts.isEmpty() && of(parts.front()) > 0 ? of(parts.front()) : Unknown;
}

// Where the letters begin that stand a space apart; none where they make a word. Of a letter that is printed as two
// poppler does not tell where it begins.
std::vector<double> spreadLefts(const Page &page, const Word &word, const Widths &widths)
{
    std::vector<double> lefts{word.x0};
    const QString &text = word.text;
    if (!isMeasured(word)) {
        const double gap =
            (word.x1 - word.x0) / word.height() - widthOf(text.front(), widths) - widthOf(text.back(), widths);
        if (text.size() != 2 || gap < Space)
            return {};
        lefts.push_back(word.x1 - widthOf(text.back(), widths) * word.height());
        return lefts;
    }
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (step(page, word, i) < widthOf(text[i], widths) + Space)
            return {};
        lefts.push_back(double(page.edges[std::size_t(word.edge + i + 1)]));
    }
    return lefts;
}

} // namespace

void partLoneLetters(std::vector<Page> &pages)
{
    WidthTable table;
    for (const Page &page : pages) {
        for (const Word &word : page.words) {
            if (word.text.size() <= Longest || !isMeasured(word))
                continue;
            Widths &widths = table.of(word);
            for (qsizetype i = 0; i < word.text.size(); ++i) {
                float &most = widths.most[word.text[i].unicode()];
                most = std::max(most, float(step(page, word, i)));
            }
        }
    }
    for (Page &page : pages) {
        for (std::size_t w = 0; w < page.words.size(); ++w) {
            const qsizetype size = page.words[w].text.size();
            if (size < 2 || size > Longest || page.words[w].height() <= 0)
                continue;
            const Widths &widths = table.of(page.words[w]);
            const std::vector<double> lefts = spreadLefts(page, page.words[w], widths);
            if (lefts.empty())
                continue;
            const Word word = page.words[w];
            for (qsizetype i = 0; i < size; ++i) {
                Word letter = word;
                letter.text = word.text.sliced(i, 1);
                letter.edge = -1; // no part of a word
                letter.x0 = lefts[std::size_t(i)];
                letter.x1 = i + 1 < size ? letter.x0 + widthOf(word.text[i], widths) * word.height() : word.x1;
                if (i == 0)
                    page.words[w] = std::move(letter);
                else
                    page.words.push_back(std::move(letter));
            }
        }
    }
}

} // namespace pei
