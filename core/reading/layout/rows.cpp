// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/rows.h"

#include "core/reading/layout/bands.h"
#include "core/reading/layout/celltext.h"
#include "core/reading/layout/elementnames.h"
#include "core/reading/layout/elementprogress.h"
#include "core/reading/layout/partition.h"
#include "core/reading/layout/rowdoubts.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace pei {

namespace {

// What a row rests on: its code and its figures; one of them may be missing.
struct RowAnchor
{
    const CodeAnchor *code = nullptr;
    const FigureLine *figures = nullptr;

    Extent codeExtent() const { return code ? Extent{code->y0(), code->y1()} : figureExtent(); }
    Extent figureExtent() const { return figures ? Extent{figures->y0(), figures->y1()} : codeExtent(); }
};

// The rows between two elements and the words that belong to them.
struct Segment
{
    double y0 = 0;
    double y1 = 0;
    bool first = false;
    bool last = false;
    std::vector<RowAnchor> rows;
    std::array<std::vector<Line>, TextColumnCount> lines;
    mutable std::array<std::vector<double>, TextColumnCount> misfits; // of its lines, by first and count, once asked
};

class RowReader
{
public:
    RowReader(Strip &strip, Columns &columns)
        : m_strip(strip)
        , m_columns(columns)
    {
    }

    std::vector<TableRow> read(const Page &headPage, const HeadZone &head, const RulingsOfPage &rulings)
    {
        readOnce(headPage, head);
        // What the words leave in doubt the rulings of those pages tell, where there are any.
        std::set<int> asked;
        for (std::set<int> pages = doubtfulPages(); rulings && !pages.empty(); pages = doubtfulPages()) {
            std::erase_if(pages, [&](int page) { return asked.contains(page); });
            if (pages.empty())
                break;
            for (const int page : pages)
                m_strip.addRulings(page, rulings(std::size_t(page)), m_columns);
            asked.merge(pages);
            readOnce(headPage, head);
        }
        return std::move(m_rows);
    }

private:
    using Way = std::pair<Alignment, bool>; // by the figures, else by the code

    void readOnce(const Page &headPage, const HeadZone &head)
    {
        findAll();
        if (cutGluedWords())
            findAll();
        findTextColumns(m_columns, rowWords(), headPage, head, rowCount(), m_nameLeft);
        fillSegments();
        chooseAlignments();
        m_rows.clear();
        for (std::size_t s = 0; s < m_segments.size(); ++s) {
            appendRows(m_segments[s]);
            if (!m_segments[s].last)
                m_rows.push_back(elementRow(m_anchors.elements[s]));
        }
        doubtRows(m_rows, m_strip.seams, m_columns.height);
    }

    static bool isWhole(const TableRow &row)
    {
        const auto missing = std::size_t(std::count(row.figures.begin(), row.figures.end(), nullptr));
        if (row.element) // a mere heading prints no figure at all
            return !row.cells[std::size_t(TextColumn::Name)].empty() && (missing == 0 || missing == row.figures.size());
        return missing == 0 && std::none_of(row.cells.begin(), row.cells.end(),
                                            [](const std::vector<Line> &cell) { return cell.empty(); });
    }

    // Those of rows that are in doubt or not whole, and their neighbours where such a row is near a page's end.
    std::set<int> doubtfulPages() const
    {
        const double reach = 12 * m_columns.height;
        std::set<int> pages;
        for (const TableRow &row : m_rows) {
            if (!row.doubtful && isWhole(row))
                continue;
            pages.insert(row.page);
            double y0 = 1e9;
            double y1 = -1e9;
            for (const std::vector<Line> &cell : row.cells) {
                for (const Line &line : cell) {
                    y0 = std::min(y0, line.y0);
                    y1 = std::max(y1, line.y1);
                }
            }
            for (std::size_t s = 0; s < m_strip.seams.size(); ++s) {
                if (m_strip.seams[s] > y0 - reach && m_strip.seams[s] < y1 + reach)
                    pages.insert(m_strip.pagesOfSeams[s].begin(), m_strip.pagesOfSeams[s].end());
            }
        }
        return pages;
    }

    void findAll()
    {
        m_anchors = findAnchors(m_strip.page, m_strip.seams, m_columns);
        m_bands = Bands(m_strip, m_anchors);
        if (!m_bands.none()) {
            m_anchors = findAnchors(m_strip.page, m_strip.seams, m_columns,
                                    [this](double y, double other) { return isOneElement(y, other); });
            m_bands = Bands(m_strip, m_anchors);
        }
        findElementNames(m_anchors, m_strip, m_columns, m_bands);
        const Words progress = progressFigures(m_strip.page, m_columns);
        for (ElementAnchor &element : m_anchors.elements)
            takeProgress(element, progress, m_columns);
        findSegments();
    }

    // Whether rulings enclose both heights on one page, and no row's figures there.
    bool isOneElement(double y, double other) const
    {
        const auto seam = std::upper_bound(m_strip.seams.begin(), m_strip.seams.end(), y);
        const double top = seam == m_strip.seams.begin() ? -1e9 : *(seam - 1);
        const double bottom = seam == m_strip.seams.end() ? 1e9 : *seam;
        const std::size_t band = m_bands.at(y);
        return m_bands.at(other) == band && other < bottom &&
               std::none_of(m_strip.figures.begin(), m_strip.figures.end(), [&](const FigureLine &line) {
                   const double middle = line.centreY();
                   return middle > top && middle < bottom && m_bands.at(middle) == band;
               });
    }

    // Cuts the strip at its element rows, and pairs codes with figures between them.
    void findSegments()
    {
        m_segments.clear();
        std::size_t code = 0;
        std::size_t figure = 0;
        double y0 = -1;
        for (std::size_t e = 0; e <= m_anchors.elements.size(); ++e) {
            Segment segment;
            segment.y0 = y0;
            segment.first = e == 0;
            segment.last = e == m_anchors.elements.size();
            segment.y1 = segment.last ? m_strip.page.size.height() + 1 : m_anchors.elements[e].y0();
            std::vector<const CodeAnchor *> codes;
            std::vector<const FigureLine *> figures;
            for (; code < m_anchors.codes.size() && middle(m_anchors.codes[code]) < segment.y1; ++code)
                codes.push_back(&m_anchors.codes[code]);
            for (; figure < m_strip.figures.size() && m_strip.figures[figure].centreY() < segment.y1; ++figure)
                figures.push_back(&m_strip.figures[figure]);
            pair(segment, std::move(codes), figures);
            m_segments.push_back(std::move(segment));
            if (e < m_anchors.elements.size())
                y0 = m_anchors.elements[e].y1();
        }
    }

    static double middle(const CodeAnchor &code) { return (code.y0() + code.y1()) / 2; }

    void pair(Segment &segment, std::vector<const CodeAnchor *> codes,
              const std::vector<const FigureLine *> &figures) const
    {
        if (codes.size() == figures.size()) {
            for (std::size_t i = 0; i < codes.size(); ++i)
                segment.rows.push_back({codes[i], figures[i]});
            return;
        }
        // A code or a row of figures is missing here: pair what stands beside each other.
        for (const FigureLine *line : figures) {
            const auto beside = std::find_if(codes.begin(), codes.end(), [&](const CodeAnchor *code) {
                return std::abs(middle(*code) - line->centreY()) < m_columns.height;
            });
            segment.rows.push_back({beside == codes.end() ? nullptr : *beside, line});
            if (beside != codes.end())
                codes.erase(beside);
        }
        for (const CodeAnchor *code : codes)
            segment.rows.push_back({code, nullptr});
        std::stable_sort(segment.rows.begin(), segment.rows.end(),
                         [](const RowAnchor &a, const RowAnchor &b) { return a.codeExtent().y0 < b.codeExtent().y0; });
    }

    std::size_t rowCount() const
    {
        std::size_t rows = 0;
        for (const Segment &segment : m_segments)
            rows += segment.rows.size();
        return rows;
    }

    template <typename Each>
    void eachWordOf(const Segment &segment, Each each) const
    {
        if (m_byHeight.size() != m_strip.page.words.size()) {
            m_byHeight.clear();
            for (const Word &word : m_strip.page.words)
                m_byHeight.push_back(&word);
            std::stable_sort(m_byHeight.begin(), m_byHeight.end(),
                             [](const Word *a, const Word *b) { return a->centreY() < b->centreY(); });
        }
        auto word = std::partition_point(m_byHeight.begin(), m_byHeight.end(),
                                         [&](const Word *w) { return w->centreY() <= segment.y0; });
        for (; word != m_byHeight.end() && (*word)->centreY() < segment.y1; ++word)
            each(**word);
    }

    // The words of the rows. At the strip's end what does not follow closely on the last code and figures is not of a
    // row.
    Words rowWords() const
    {
        Words words;
        const double reach = 0.9 * m_columns.height;
        for (const Segment &segment : m_segments) {
            if (segment.rows.empty())
                continue;
            const RowAnchor &last = segment.rows.back();
            double end = segment.last ? std::max(last.codeExtent().y1, last.figureExtent().y1) : segment.y1;
            eachWordOf(segment, [&](const Word &word) {
                if (segment.last && word.y0 < end + reach)
                    end = std::max(end, word.y1);
                if (word.centreY() < end)
                    words.push_back(&word);
            });
        }
        return words;
    }

    bool cutGluedWords()
    {
        const Words words = rowWords();
        m_unitLefts = unitLefts(words, m_strip.page, m_columns, rowCount());
        std::vector<double> lefts;
        for (const UnitLeft &unit : m_unitLefts)
            lefts.push_back(unit.left);
        m_nameLeft = nameLeft(m_strip.page, m_columns);
        if (m_nameLeft)
            lefts.push_back(*m_nameLeft);
        std::sort(lefts.begin(), lefts.end());
        std::vector<std::size_t> indices;
        for (const Word *word : words)
            indices.push_back(m_strip.indexOf(*word));
        m_byHeight.clear();
        return m_strip.cutAt(indices, lefts, m_columns.height) > 0;
    }

    // A word that begins left of where the cells of its column do runs over from the column before.
    std::optional<std::size_t> columnOf(const Word &word) const
    {
        std::optional<std::size_t> column = m_columns.textColumnAt(word.centreX());
        const bool runsOver = std::any_of(m_unitLefts.begin(), m_unitLefts.end(), [&](const UnitLeft &unit) {
            return column == std::size_t(unit.column) && word.x0 < unit.left - 0.15 * m_columns.height;
        });
        return runsOver ? *column - 1 : column;
    }

    void fillSegments()
    {
        for (Segment &segment : m_segments) {
            std::array<Words, TextColumnCount> words;
            eachWordOf(segment, [&](const Word &word) {
                const std::optional<std::size_t> column = columnOf(word);
                if (column && *column != std::size_t(TextColumn::Code))
                    words[*column].push_back(&word);
            });
            for (std::size_t c = 0; c < TextColumnCount; ++c)
                segment.lines[c] = linesOf(std::move(words[c]));
        }
        std::vector<const std::vector<Line> *> wrapped;
        for (const Segment &segment : m_segments) {
            for (const TextColumn column : {TextColumn::Name, TextColumn::ExecutingUnit, TextColumn::ResponsibleUnit})
                wrapped.push_back(&segment.lines[std::size_t(column)]);
        }
        m_pitch = linePitch(wrapped, m_strip.seams, m_columns.height).value_or(0);
    }

    double misfit(const Segment &segment, std::size_t column, std::size_t first, std::size_t count) const
    {
        constexpr double Unknown = -1;
        constexpr std::size_t MostRemembered = 5000;
        const std::vector<Line> &lines = segment.lines[column];
        const auto ask = [&] { return misfitOfCell(TextColumn(column), lines, first, count); };
        if (lines.size() > MostRemembered)
            return ask();
        std::vector<double> &known = segment.misfits[column];
        if (known.empty())
            known.assign(lines.size() * MostLinesOfCell, Unknown);
        double &result = known[first * MostLinesOfCell + count - 1];
        if (result == Unknown)
            result = ask();
        return result;
    }

    PartitionRules rulesFor(const Segment &segment, std::size_t column) const
    {
        PartitionRules rules;
        rules.height = m_columns.height;
        rules.mayLeaveFirst = segment.first;
        rules.mayLeaveLast = segment.last;
        rules.pitch = m_pitch;
        rules.seams = &m_strip.seams;
        rules.misfit = [this, &segment, column](std::size_t row, const std::vector<Line> &lines, std::size_t first,
                                                std::size_t count) {
            const Extent place = segment.rows[row].codeExtent();
            return misfit(segment, column, first, count) +
                   m_bands.misfit((place.y0 + place.y1) / 2, lines, first, count);
        };
        return rules;
    }

    static std::vector<Extent> extents(const Segment &segment, Way way)
    {
        std::vector<Extent> extents;
        for (const RowAnchor &row : segment.rows)
            extents.push_back(way.second ? row.figureExtent() : row.codeExtent());
        return extents;
    }

    // Each column keeps one alignment through the table: the one that fits all its rows best. Where two fit as well
    // (rows of few lines can be cut either way), the one that fits the other columns better.
    void chooseAlignments()
    {
        std::vector<Way> ways;
        for (const bool byFigures : {true, false}) {
            for (const Alignment alignment : Alignments)
                ways.emplace_back(alignment, byFigures);
        }
        std::vector<double> all(ways.size(), 0);
        std::array<std::vector<double>, TextColumnCount> costs;
        for (std::size_t c = 1; c < TextColumnCount; ++c)
            costs[c].assign(ways.size(), 0);
        for (const Segment &segment : m_segments) {
            if (segment.rows.empty())
                continue;
            for (std::size_t w = 0; w < ways.size(); ++w) {
                const std::vector<Extent> places = extents(segment, ways[w]);
                for (std::size_t c = 1; c < TextColumnCount; ++c) {
                    PartitionRules rules = rulesFor(segment, c);
                    rules.seamInside = 0;
                    costs[c][w] += std::min(partitionCost(segment.lines[c], places, ways[w].first, rules), 1e6);
                }
            }
        }
        for (std::size_t c = 1; c < TextColumnCount; ++c) {
            for (std::size_t w = 0; w < ways.size(); ++w)
                all[w] += costs[c][w];
        }
        // Line heights over the whole table.
        constexpr double AsWell = 0.5; // less is rounding of places
        constexpr double Hair = 0.1;
        constexpr double ClearlyOff = 0.25;
        for (std::size_t c = 1; c < TextColumnCount; ++c) {
            const double least = *std::min_element(costs[c].begin(), costs[c].end());
            std::optional<std::size_t> best;
            for (std::size_t w = 0; w < ways.size(); ++w) {
                if (costs[c][w] <= least + AsWell && (!best || all[w] < all[*best]))
                    best = w;
            }
            m_ways[c] = ways[best.value_or(0)];
            // Cells are placed exactly: where one way fits to a hair, half a line off in a single cell is another way.
            const double own = costs[c][best.value_or(0)];
            const double slack = own < Hair ? ClearlyOff : NearlyAsWell;
            m_rivals[c].clear();
            for (std::size_t w = 0; w < ways.size(); ++w) {
                if (costs[c][w] < own + slack && all[w] < all[best.value_or(0)] + NearlyAsWell && w != best)
                    m_rivals[c].push_back(ways[w]);
            }
        }
    }

    Partition partition(const Segment &segment, std::size_t column, Way way) const
    {
        return partitionLines(segment.lines[column], extents(segment, way), way.first, rulesFor(segment, column));
    }

    void appendRows(const Segment &segment)
    {
        if (segment.rows.empty())
            return;
        std::array<Partition, TextColumnCount> partitions;
        for (std::size_t c = 1; c < TextColumnCount; ++c) {
            partitions[c] = partition(segment, c, m_ways[c]);
            for (const Way &way : m_rivals[c])
                doubtWhereOther(partitions[c], partition(segment, c, way));
        }
        for (std::size_t r = 0; r < segment.rows.size(); ++r) {
            const RowAnchor &anchor = segment.rows[r];
            TableRow row;
            if (anchor.code)
                row.cells[0] = anchor.code->lines;
            row.figures = anchor.figures ? m_columns.byColumn(anchor.figures->words) : Words(m_columns.figures.size());
            row.page = m_strip.pageOfWord(anchor.figures ? *anchor.figures->words.front()
                                                         : *anchor.code->lines.front().words.front());
            for (std::size_t c = 1; c < TextColumnCount; ++c) {
                row.cells[c] = std::move(partitions[c].groups[r]);
                row.doubtful = row.doubtful || partitions[c].doubtful[r];
            }
            m_rows.push_back(boxed(std::move(row)));
        }
    }

    TableRow elementRow(const ElementAnchor &anchor) const
    {
        TableRow row;
        row.page = m_strip.pageOfWord(*anchor.code.front().words.front());
        row.element = true;
        row.cells[std::size_t(TextColumn::Code)] = anchor.code;
        row.cells[std::size_t(TextColumn::Name)] = anchor.name;
        row.figures = anchor.progress;
        row.doubtful = anchor.doubtful;
        return boxed(std::move(row));
    }

    TableRow boxed(TableRow row) const
    {
        Words words;
        for (const std::vector<Line> &cell : row.cells) {
            for (const Line &line : cell)
                words.insert(words.end(), line.words.begin(), line.words.end());
        }
        std::copy_if(row.figures.begin(), row.figures.end(), std::back_inserter(words),
                     [](const Word *word) { return word; });
        row.box = m_strip.boxOnPage(words, row.page);
        return row;
    }

    Strip &m_strip;
    Columns &m_columns;
    Anchors m_anchors;
    Bands m_bands;
    std::vector<Segment> m_segments;
    std::vector<UnitLeft> m_unitLefts;
    std::optional<double> m_nameLeft;
    double m_pitch = 0; // of the lines of a cell, 0: unknown
    mutable Words m_byHeight;
    std::array<Way, TextColumnCount> m_ways;
    std::array<std::vector<Way>, TextColumnCount> m_rivals; // that fit this column and the table as well
    std::vector<TableRow> m_rows;
};

} // namespace

QString TableRow::code() const
{
    QString code;
    for (const Line &line : cells[std::size_t(TextColumn::Code)]) {
        for (const Word *word : line.words)
            code += word->text;
    }
    return code;
}

std::vector<TableRow> readRows(Strip &strip, Columns &columns, const Page &headPage, const HeadZone &head,
                               const RulingsOfPage &rulings)
{
    return RowReader(strip, columns).read(headPage, head, rulings);
}

} // namespace pei
