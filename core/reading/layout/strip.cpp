// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/strip.h"

#include "core/plan/code.h"
#include "core/reading/layout/elementprogress.h"
#include "core/reading/layout/gluedwords.h"
#include "core/reading/layout/running.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

constexpr double Apart = 0.9;   // line heights between the table and what is not of it
constexpr double SeamGap = 0.3; // line heights from a page's last line to the next one's first
constexpr double RunGap = 0.6;  // line heights between words of different cells
constexpr double SameLeft = 0.2;
constexpr double SameRuling = 0.35;
constexpr double RulingCovers = 0.7; // of the table's width, what runs between rows

// Lines that follow each other closely. One with an anchor is of the table; one without, at a page's edge, may be the
// rest of a cut row or the page's own furniture.
struct Block
{
    std::vector<Line> lines;
    bool anchored = false;
};

Words runStarts(const Line &line, double height)
{
    Words starts;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        if (i == 0 || line.words[i]->x0 - line.words[i - 1]->x1 > RunGap * height)
            starts.push_back(line.words[i]);
    }
    return starts;
}

class PageJoiner
{
public:
    PageJoiner(const std::vector<Page> &pages, const std::vector<FigureLine> &figures, const Columns &columns)
        : m_pages(pages)
        , m_figures(figures)
        , m_columns(columns)
    {
    }

    Strip join(const std::vector<HeadZone> &heads, const std::vector<TableZone> &zones)
    {
        std::vector<std::vector<Block>> blocks;
        for (std::size_t p = 0; p < m_pages.size(); ++p)
            blocks.push_back(blocksOf(p, zones[p]));
        learnLefts(blocks);
        m_strip.shift.assign(m_pages.size(), 0);
        m_strip.page.size.setWidth(0);
        m_places.resize(m_pages.size());
        for (std::size_t p = 0; p < m_pages.size(); ++p) {
            // What stands right below a head is of the table.
            const bool headed = heads[p].present();
            std::size_t first = 0;
            std::size_t end = blocks[p].size();
            const auto table = [&](std::size_t i) { return blocks[p][i].anchored || looksLikeCells(blocks[p][i]); };
            while (!headed && first < end && !table(first))
                ++first;
            while (end > first + (headed ? 1 : 0) && !table(end - 1))
                --end;
            for (std::size_t i = 0; i < blocks[p].size(); ++i) {
                for (std::size_t l = 0; (i < first || i >= end) && l < blocks[p][i].lines.size(); ++l)
                    m_strip.putAside(blocks[p][i].lines[l].words, int(p));
            }
            append(p, {blocks[p].begin() + qsizetype(first), blocks[p].begin() + qsizetype(end)});
        }
        m_strip.page.size.setHeight(m_y);
        for (const FigureLine &line : m_figures)
            appendFigures(line);
        return std::move(m_strip);
    }

private:
    bool isAnchor(const Line &line, const std::vector<const FigureLine *> &figures) const
    {
        const Word &first = *line.words.front();
        if (first.x0 < m_columns.codeRight && first.x1 > m_columns.codeLeft - m_columns.height &&
            (startsIndicatorCode(first.text) || isElementCode(first.text)))
            return true;
        return std::any_of(figures.begin(), figures.end(), [&](const FigureLine *row) {
            return row->y0() < line.y1 && row->y1() > line.y0 &&
                   std::abs(row->centreY() - line.centreY()) < m_columns.height / 2;
        });
    }

    std::vector<Block> blocksOf(std::size_t p, const TableZone &zone) const
    {
        Words words;
        for (const Word &word : m_pages[p].words) {
            if (zone.contains(word))
                words.push_back(&word);
        }
        std::vector<const FigureLine *> figures;
        for (const FigureLine &line : m_figures) {
            if (line.page == int(p))
                figures.push_back(&line);
        }
        std::vector<Block> blocks;
        double bottom = 0;
        for (Line &line : linesOf(std::move(words))) {
            if (blocks.empty() || line.y0 - bottom > Apart * m_columns.height)
                blocks.emplace_back();
            bottom = std::max(bottom, line.y1);
            blocks.back().anchored = blocks.back().anchored || isAnchor(line, figures);
            blocks.back().lines.push_back(std::move(line));
        }
        return blocks;
    }

    // Where the cells of the rows begin.
    void learnLefts(const std::vector<std::vector<Block>> &pages)
    {
        for (const std::vector<Block> &blocks : pages) {
            for (const Block &block : blocks) {
                for (std::size_t l = 0; block.anchored && l < block.lines.size(); ++l) {
                    for (const Word *word : runStarts(block.lines[l], m_columns.height))
                        m_lefts.push_back(word->x0);
                }
            }
        }
        std::sort(m_lefts.begin(), m_lefts.end());
    }

    bool isKnownLeft(double x) const
    {
        const double reach = SameLeft * m_columns.height;
        const auto from = std::lower_bound(m_lefts.begin(), m_lefts.end(), x - reach);
        const auto to = std::upper_bound(from, m_lefts.end(), x + reach);
        return std::size_t(to - from) >= std::max<std::size_t>(2, m_figures.size() / 4);
    }

    // An element's progress, that may stand elsewhere in its column than those of the rows; not a page's number.
    bool isLoneProgress(const Word &word) const { return isProgress(word, m_columns) && !isPageNumber(word.text); }

    bool looksLikeCells(const Block &block) const
    {
        const auto isCell = [this](const Word *word) { return isKnownLeft(word->x0) || isLoneProgress(*word); };
        for (const Line &line : block.lines) {
            const Words starts = runStarts(line, m_columns.height);
            const auto known = std::count_if(starts.begin(), starts.end(), isCell);
            if (!isCell(starts.front()) || std::size_t(known) * 2 < starts.size())
                return false;
        }
        return true;
    }

    void append(std::size_t p, const std::vector<Block> &blocks)
    {
        m_places[p].assign(m_pages[p].words.size(), -1);
        if (blocks.empty())
            return;
        double top = 1e9;
        double bottom = 0;
        for (const Block &block : blocks) {
            for (const Line &line : block.lines) {
                top = std::min(top, line.y0);
                bottom = std::max(bottom, line.y1);
            }
        }
        if (!m_strip.page.words.empty()) {
            m_strip.seams.push_back(m_y - SeamGap * m_columns.height / 2);
            m_strip.pagesOfSeams.push_back({m_strip.pageOf.back(), int(p)});
        }
        m_strip.shift[p] = m_y - top;
        const auto edges = qsizetype(m_strip.page.edges.size());
        m_strip.page.edges.insert(m_strip.page.edges.end(), m_pages[p].edges.begin(), m_pages[p].edges.end());
        for (const Block &block : blocks) {
            for (const Line &line : block.lines) {
                for (const Word *source : line.words) {
                    Word word = *source;
                    word.y0 += m_strip.shift[p];
                    word.y1 += m_strip.shift[p];
                    if (word.edge >= 0)
                        word.edge += edges;
                    m_places[p][std::size_t(source - m_pages[p].words.data())] = int(m_strip.page.words.size());
                    m_strip.page.words.push_back(std::move(word));
                    m_strip.pageOf.push_back(int(p));
                }
            }
        }
        m_y += bottom - top + SeamGap * m_columns.height;
        m_strip.page.size.setWidth(std::max(m_strip.page.size.width(), m_pages[p].size.width()));
    }

    void appendFigures(const FigureLine &line)
    {
        FigureLine moved{line.page, {}};
        const auto page = std::size_t(line.page);
        for (const Word *word : line.words) {
            const int place = m_places[page][std::size_t(word - m_pages[page].words.data())];
            if (place >= 0)
                moved.words.push_back(&m_strip.page.words[std::size_t(place)]);
        }
        if (!moved.words.empty())
            m_strip.figures.push_back(std::move(moved));
    }

    const std::vector<Page> &m_pages;
    const std::vector<FigureLine> &m_figures;
    const Columns &m_columns;
    std::vector<double> m_lefts;
    std::vector<std::vector<int>> m_places; // by page and word: index on the strip
    double m_y = 0;
    Strip m_strip;
};

} // namespace

bool Strip::isRuled(double y) const
{
    return std::any_of(ruled.begin(), ruled.end(), [y](const auto &part) { return y > part.first && y < part.second; });
}

void Strip::addRulings(int number, const std::vector<Ruling> &rulings, const Columns &columns)
{
    double top = 1e9;
    double bottom = -1e9;
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        if (pageOf[i] != number)
            continue;
        top = std::min(top, page.words[i].centreY());
        bottom = std::max(bottom, page.words[i].centreY());
    }
    if (top > bottom)
        return;
    // The page reaches to its seams, which lie beyond its words.
    const auto seam = std::upper_bound(seams.begin(), seams.end(), top);
    ruled.emplace_back(seam == seams.begin() ? -1e9 : *(seam - 1), seam == seams.end() ? 1e9 : *seam);
    const double left = columns.codeLeft;
    const double right = columns.progressLeft();
    // A line has two edges; a row is higher than what lies between them.
    for (std::size_t first = 0, end = 0; first < rulings.size(); first = end) {
        std::vector<std::pair<double, double>> spans;
        for (end = first; end < rulings.size() && rulings[end].y - rulings[first].y < SameRuling * columns.height;
             ++end)
            spans.emplace_back(std::max(left, rulings[end].x0), std::min(right, rulings[end].x1));
        std::sort(spans.begin(), spans.end());
        double covered = 0;
        double reached = left;
        for (const auto &[x0, x1] : spans) {
            covered += std::max(0.0, x1 - std::max(reached, x0));
            reached = std::max(reached, x1);
        }
        const double y = (rulings[first].y + rulings[end - 1].y) / 2 + shift[std::size_t(number)];
        if (covered > RulingCovers * (right - left) && y > top && y < bottom)
            separators.push_back(y);
    }
    std::sort(separators.begin(), separators.end());
}

void Strip::putAside(const Words &words, int number)
{
    for (const Word *word : words) {
        furniture.push_back(*word);
        furniturePages.push_back(number);
    }
}

QRectF Strip::boxOnPage(const Words &words, int number) const
{
    Words there;
    std::copy_if(words.begin(), words.end(), std::back_inserter(there),
                 [&](const Word *word) { return pageOfWord(*word) == number; });
    return boxOf(there).translated(0, -shift[std::size_t(number)]);
}

std::size_t Strip::cutAt(const std::vector<std::size_t> &words, const std::vector<double> &lefts, double height)
{
    std::vector<std::vector<std::size_t>> lines;
    for (const FigureLine &line : figures) {
        lines.emplace_back();
        for (const Word *word : line.words)
            lines.back().push_back(indexOf(*word));
    }
    const std::vector<std::size_t> origins = splitAtLeftEdges(page, words, lefts, height);
    for (const std::size_t origin : origins)
        pageOf.push_back(pageOf[origin]);
    for (std::size_t l = 0; l < lines.size(); ++l) {
        for (std::size_t w = 0; w < lines[l].size(); ++w)
            figures[l].words[w] = &page.words[lines[l][w]];
    }
    return origins.size();
}

Strip joinPages(const std::vector<Page> &pages, const std::vector<HeadZone> &heads, const std::vector<TableZone> &zones,
                const std::vector<FigureLine> &figures, const Columns &columns)
{
    return PageJoiner(pages, figures, columns).join(heads, zones);
}

} // namespace pei
