// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/elementprogress.h"

#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace pei {

bool isProgress(const Word &word, const Columns &columns)
{
    return word.centreX() > columns.progressLeft() && fillsFigure(word.text);
}

Words progressFigures(const Page &page, const Columns &columns)
{
    Words figures;
    for (const Word &word : page.words) {
        if (isProgress(word, columns))
            figures.push_back(&word);
    }
    std::stable_sort(figures.begin(), figures.end(), [](const Word *a, const Word *b) { return a->y0 < b->y0; });
    return figures;
}

namespace {

// Those for the progress columns. They may stand elsewhere in their column than those of the rows: as many as there are
// columns are taken in order, fewer by the nearest column.
Words byProgressColumn(Words found, const Columns &columns)
{
    std::sort(found.begin(), found.end(), [](const Word *a, const Word *b) { return a->x0 < b->x0; });
    Words result(columns.progress.size(), nullptr);
    if (found.size() == result.size())
        return found;
    for (const Word *word : found) {
        const auto distance = [&](std::size_t column) {
            const Span &span = columns.figures[columns.firstProgress() + column];
            return std::max({0.0, span.x0 - word->centreX(), word->centreX() - span.x1});
        };
        std::size_t nearest = 0;
        for (std::size_t c = 1; c < result.size(); ++c) {
            if (distance(c) < distance(nearest))
                nearest = c;
        }
        result[nearest] = word;
    }
    return result;
}

constexpr double Widest = 0.45; // heights: a space between words is no wider

// The space between the words of a line; none where no two stand so close.
std::optional<double> spaceIn(const Line &line, double height)
{
    std::vector<double> gaps;
    for (std::size_t w = 1; w < line.words.size(); ++w) {
        const double gap = line.words[w]->x0 - line.words[w - 1]->x1;
        if (gap < Widest * height)
            gaps.push_back(gap);
    }
    if (gaps.empty())
        return std::nullopt;
    const auto middle = gaps.begin() + qsizetype(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

// Takes off the figures those that stand a space from a word of the text's lines, on its left or right, or from one of
// these.
Words takeInText(Words &figures, std::vector<Line> text, bool leftOfText, double height)
{
    constexpr double Same = 0.08;
    Words taken;
    const auto isInLine = [&](const Word *figure, const Line &line) {
        if (std::abs(line.centreY() - figure->centreY()) > height / 3)
            return false;
        const std::optional<double> space = spaceIn(line, height);
        return std::any_of(line.words.begin(), line.words.end(), [&](const Word *word) {
            const double gap = leftOfText ? word->x0 - figure->x1 : figure->x0 - word->x1;
            return gap > -0.1 * height && gap < Widest * height && (!space || std::abs(gap - *space) < Same * height);
        });
    };
    for (auto figure = figures.begin(); figure != figures.end();) {
        const auto line =
            std::find_if(text.begin(), text.end(), [&](const Line &one) { return isInLine(*figure, one); });
        if (line == text.end()) {
            ++figure;
            continue;
        }
        taken.push_back(*figure);
        line->words.push_back(*figure);
        std::sort(line->words.begin(), line->words.end(), [](const Word *a, const Word *b) { return a->x0 < b->x0; });
        figures.erase(figure);
        figure = figures.begin();
    }
    return taken;
}

} // namespace

void takeProgress(ElementAnchor &element, const Words &figures, const Columns &columns)
{
    const double y0 = element.y0();
    const double y1 = element.y1();
    Words found;
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(found),
                 [&](const Word *word) { return word->centreY() >= y0 && word->centreY() <= y1; });
    // A long name reaches below the progress: no progress has the name's text behind it. One may touch its cell, but
    // where there are more figures than columns, those that the text goes on to are its own.
    Words own = takeInText(found, element.name, true, columns.height);
    if (found.size() > columns.progress.size()) {
        Words rest = found;
        const Words last = takeInText(rest, element.name, false, columns.height);
        if (rest.size() == columns.progress.size()) {
            found = std::move(rest);
            own.insert(own.end(), last.begin(), last.end());
        }
    }
    element.progress = byProgressColumn(std::move(found), columns);
    if (own.empty())
        return;
    for (const Line &line : element.name)
        own.insert(own.end(), line.words.begin(), line.words.end());
    element.name = linesOf(std::move(own));
}

} // namespace pei
