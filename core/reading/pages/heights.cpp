// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/heights.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr double WidestDigit = 0.64;   // em: DejaVu Sans; most others have 0.5 to 0.56
constexpr double UsualDigit = 0.556;   // em: Helvetica, Arial, Liberation Sans
constexpr double UsualHeight = 1.15;   // em, of a box
constexpr double LowestHeight = 0.85;  // em: no honest font claims less
constexpr std::size_t FewFigures = 12; // prove nothing

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

double middleOf(std::vector<double> &numbers)
{
    const auto middle = numbers.begin() + qsizetype(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

} // namespace

void mendHeights(std::vector<Page> &pages)
{
    std::vector<double> digits;
    std::vector<double> heights;
    for (const Page &page : pages) {
        for (const Word &word : page.words) {
            if (word.edge < 0 || word.text.size() < 2 || !isDigit(word.text[0]) || !isDigit(word.text[1]))
                continue;
            const float *edges = page.edges.data() + word.edge;
            digits.push_back(double(edges[1]) - double(edges[0]));
            heights.push_back(word.height());
        }
    }
    if (digits.size() < FewFigures)
        return;
    const double digit = middleOf(digits);
    const double height = middleOf(heights);
    if (!(height > 0) || height >= LowestHeight * digit / WidestDigit)
        return;
    const double more = (UsualHeight * digit / UsualDigit / height - 1) / 2;
    for (Page &page : pages) {
        for (Word &word : page.words) {
            const double grown = word.height() * more;
            word.y0 -= grown;
            word.y1 += grown;
        }
    }
}

} // namespace pei
