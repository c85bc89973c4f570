// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/columns.h"

#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pei {

namespace {

// Two of the baseline, three years, one obtained, one progress: no table of the format is smaller.
constexpr std::size_t SmallestTable = 7;
constexpr std::size_t ShortestLine = 6;

} // namespace

std::optional<std::size_t> Columns::textColumnAt(double x) const
{
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (x < ends[i])
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> Columns::figureColumnOf(const Word &word) const
{
    std::optional<std::size_t> best;
    double most = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const double overlap = std::min(word.x1, figures[i].x1) - std::max(word.x0, figures[i].x0);
        if (overlap > most) {
            most = overlap;
            best = i;
        }
    }
    return best;
}

Words Columns::byColumn(const Words &row) const
{
    // Long figures run over their neighbours' columns, where short ones stand in both: as many as there are columns
    // stand in order.
    const auto overlaps = [](const Word *word, const Span &column) {
        return word->x0 < column.x1 && word->x1 > column.x0;
    };
    if (std::equal(row.begin(), row.end(), figures.begin(), figures.end(), overlaps))
        return row;
    Words result(figures.size(), nullptr);
    for (const Word *word : row) {
        if (const auto column = figureColumnOf(*word))
            result[*column] = word;
    }
    return result;
}

bool Columns::standBelowLabels() const
{
    const auto distance = [&](double x, const Span &span) { return std::max({0.0, span.x0 - x, x - span.x1}); };
    for (std::size_t l = 0; l < labels.size(); ++l) {
        const double own = distance(labels[l], figures[firstTarget() + l]);
        for (const Span &other : figures) {
            if (distance(labels[l], other) < own)
                return false;
        }
    }
    return true;
}

double FigureLine::y0() const
{
    return (*std::min_element(words.begin(), words.end(), [](auto *a, auto *b) { return a->y0 < b->y0; }))->y0;
}

double FigureLine::y1() const
{
    return (*std::max_element(words.begin(), words.end(), [](auto *a, auto *b) { return a->y1 < b->y1; }))->y1;
}

std::vector<FigureLine> figureLines(const std::vector<Page> &pages, const std::vector<HeadZone> &heads)
{
    std::vector<FigureLine> result;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        Words figures;
        Words texts;
        for (const Word &word : pages[p].words) {
            if (!heads[p].contains(word))
                (fillsFigure(word.text) ? figures : texts).push_back(&word);
        }
        for (Line &line : linesOf(std::move(figures))) {
            // Figures inside a name are not of the row: what counts is the run at the right of the last text.
            double lastText = -1e9;
            for (const Word *word : texts) {
                if (std::abs(word->centreY() - line.centreY()) < word->height() / 3 && word->x0 < line.words.back()->x0)
                    lastText = std::max(lastText, word->x1);
            }
            std::erase_if(line.words, [&](const Word *word) { return word->x0 < lastText - 0.01; });
            if (line.words.size() >= ShortestLine)
                result.push_back({int(p), std::move(line.words)});
        }
    }
    return result;
}

std::vector<Span> figureColumns(const std::vector<FigureLine> &lines)
{
    // An aggregation printed as a footnote mark stands left of the figures and looks like one of them.
    const auto firstFigure = [](const FigureLine &line) {
        std::size_t first = 0;
        while (first < line.count() && tokenKind(line.words[first]->text) == TokenKind::Footnote)
            ++first;
        return first;
    };
    std::map<std::size_t, int> votes;
    for (const FigureLine &line : lines)
        ++votes[line.count() - firstFigure(line)];
    std::size_t count = 0;
    int most = 0;
    for (const auto &[candidate, number] : votes) {
        if (candidate >= SmallestTable && number >= most) {
            count = candidate;
            most = number;
        }
    }
    std::vector<Span> columns;
    for (const FigureLine &line : lines) {
        const std::size_t first = firstFigure(line);
        if (count == 0 || line.count() - first != count)
            continue;
        if (columns.empty()) {
            for (std::size_t i = 0; i < count; ++i)
                columns.push_back({line.words[first + i]->x0, line.words[first + i]->x1});
        }
        for (std::size_t i = 0; i < count; ++i) {
            columns[i].x0 = std::min(columns[i].x0, line.words[first + i]->x0);
            columns[i].x1 = std::max(columns[i].x1, line.words[first + i]->x1);
        }
    }
    return columns;
}

std::vector<Span> figureColumnsWithBlanks(const std::vector<FigureLine> &lines)
{
    Words words;
    for (const FigureLine &line : lines)
        words.insert(words.end(), line.words.begin(), line.words.end());
    std::sort(words.begin(), words.end(), [](const Word *a, const Word *b) { return a->x0 < b->x0; });
    std::vector<Span> columns;
    for (const Word *word : words) {
        if (columns.empty() || word->x0 > columns.back().x1)
            columns.push_back({word->x0, word->x1});
        else
            columns.back().x1 = std::max(columns.back().x1, word->x1);
    }
    return columns;
}

} // namespace pei
