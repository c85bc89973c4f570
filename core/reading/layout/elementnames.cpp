// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/elementnames.h"

#include "core/plan/code.h"
#include "core/reading/layout/celltext.h"
#include "core/reading/layout/elementprogress.h"
#include "core/reading/layout/partition.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// In line heights.
constexpr double SameLeft = 0.3;
constexpr double RunGap = 0.6;     // between words of different cells
constexpr double Against = 5;      // a line that cannot be of this row
constexpr double AsWell = 0.5;     // over the whole table: less is rounding of places
constexpr double ClearlyOff = 0.3; // cells are placed exactly: half a line in one of them is more
constexpr double NoPriority = 1.5; // a name without its priority, where most have one

// A line of the names' column: its first word, and what the words behind it say.
struct NameLine
{
    const Word *first = nullptr;
    bool priority = false; // ends an element's name
    bool opens = false;    // the next line has the rest of the priority: "(Prioridad:" / "11)"
    bool figures = false;  // stands beside an indicator's figures
};

struct NameRow
{
    Extent code;
    Extent figures;
    ElementAnchor *element = nullptr;
};

class ElementNames
{
public:
    ElementNames(Anchors &anchors, const Strip &strip, const Columns &columns, const Bands &bands)
        : m_anchors(anchors)
        , m_strip(strip)
        , m_columns(columns)
        , m_bands(bands)
    {
    }

    void find()
    {
        const std::optional<double> left = nameLeft(m_strip.page, m_columns);
        if (!left || m_anchors.elements.empty() || !standApart(*left))
            return;
        findLines(*left);
        findRows();
        std::vector<Line> lines;
        for (const NameLine &line : m_lines)
            lines.push_back({line.first->y0, line.first->y1, {line.first}});
        m_pitch = linePitch({&lines}, m_strip.seams, m_columns.height).value_or(0);
        const std::vector<Way> ways = waysBySuit(lines);
        Partition partition = partitionLines(lines, extents(ways.front().byFigures), ways.front().alignment, rules());
        for (std::size_t w = 1; w < ways.size(); ++w)
            doubtWhereOther(partition, partitionLines(lines, extents(ways[w].byFigures), ways[w].alignment, rules()));
        for (std::size_t r = 0; r < m_rows.size() && r < partition.groups.size(); ++r) {
            if (m_rows[r].element && !partition.groups[r].empty()) {
                settle(*m_rows[r].element, partition.groups[r]);
                m_rows[r].element->doubtful = partition.doubtful[r];
            }
        }
    }

private:
    struct Way
    {
        bool byFigures = false; // by the rows' figures, else by their codes
        Alignment alignment = Alignment::Top;
        double names = 0; // what it costs, in line heights
        double all = 0;   // with the units' cells
    };

    // The ways to read the names' column that suit it, and those that suit nearly as well. Names of rows without room
    // between them may be cut anywhere; the cells of the units begin with a code, and stand as the names do.
    std::vector<Way> waysBySuit(const std::vector<Line> &lines) const
    {
        PartitionRules named = rules();
        named.seamInside = 0;
        std::vector<std::pair<TextColumn, std::vector<Line>>> units = unitLines();
        std::vector<Way> ways;
        for (const bool byFigures : {false, true}) {
            for (const Alignment alignment : Alignments) {
                Way way{byFigures, alignment, partitionCost(lines, extents(byFigures), alignment, named), 0};
                way.all = way.names;
                for (const auto &[column, unit] : units)
                    way.all += partitionCost(unit, extents(byFigures, false), alignment, unitRules(column));
                ways.push_back(way);
            }
        }
        const auto least =
            std::min_element(ways.begin(), ways.end(), [](const Way &a, const Way &b) { return a.names < b.names; });
        std::erase_if(ways, [limit = least->names + AsWell](const Way &way) { return way.names > limit; });
        std::stable_sort(ways.begin(), ways.end(), [](const Way &a, const Way &b) { return a.all < b.all - 0.1; });
        std::erase_if(ways, [limit = ways.front().all + ClearlyOff](const Way &way) { return way.all >= limit; });
        return ways;
    }

    // The first words of the lines of the units' cells, where these begin at one x.
    std::vector<std::pair<TextColumn, std::vector<Line>>> unitLines() const
    {
        Words words;
        for (const Word &word : m_strip.page.words)
            words.push_back(&word);
        std::vector<std::pair<TextColumn, std::vector<Line>>> result;
        for (const UnitLeft &unit : unitLefts(words, m_strip.page, m_columns, m_anchors.codes.size())) {
            Words starts;
            std::copy_if(words.begin(), words.end(), std::back_inserter(starts), [&](const Word *word) {
                return std::abs(word->x0 - unit.left) < SameLeft * m_columns.height && !isOfElement(*word);
            });
            result.emplace_back(unit.column, linesOf(std::move(starts)));
        }
        return result;
    }

    bool isOfElement(const Word &word) const
    {
        return std::any_of(m_anchors.elements.begin(), m_anchors.elements.end(), [&](const ElementAnchor &element) {
            return word.centreY() > element.code.front().y0 && word.centreY() < element.code.back().y1;
        });
    }

    PartitionRules unitRules(TextColumn column) const
    {
        PartitionRules rules;
        rules.height = m_columns.height;
        rules.mayLeaveFirst = true;
        rules.mayLeaveLast = true;
        rules.seams = &m_strip.seams;
        rules.seamInside = 0;
        rules.misfit = [column](std::size_t, const std::vector<Line> &lines, std::size_t first, std::size_t count) {
            return misfitOfCell(column, lines, first, count);
        };
        return rules;
    }

    bool standApart(double left) const
    {
        for (const ElementAnchor &element : m_anchors.elements) {
            for (const Line &line : element.name) {
                if (line.words.front()->x0 < left - SameLeft * m_columns.height)
                    return false;
            }
        }
        return true;
    }

    void findLines(double left)
    {
        std::vector<double> figures;
        for (const FigureLine &line : m_strip.figures)
            figures.push_back(line.centreY());
        std::sort(figures.begin(), figures.end());
        Words words;
        for (const Word &word : m_strip.page.words)
            words.push_back(&word);
        for (const Line &line : linesOf(std::move(words))) {
            const auto first = std::find_if(line.words.begin(), line.words.end(), [&](const Word *word) {
                return std::abs(word->x0 - left) < SameLeft * m_columns.height;
            });
            if (first == line.words.end())
                continue;
            const auto figure =
                std::lower_bound(figures.begin(), figures.end(), line.centreY() - line.words.front()->height() / 3);
            const auto priority = std::find_if(first, line.words.end(), [](const Word *word) {
                return word->text.startsWith(u"(Prioridad", Qt::CaseInsensitive);
            });
            const bool opens =
                priority != line.words.end() &&
                std::none_of(priority, line.words.end(), [](const Word *word) { return word->text.contains(u')'); });
            const bool closes = !m_lines.empty() && m_lines.back().opens && (*first)->text.endsWith(u')');
            m_lines.push_back({*first, closes || (priority != line.words.end() && !opens), opens,
                               figure != figures.end() && *figure < line.centreY() + line.words.front()->height() / 3});
            m_priorities += m_lines.back().priority;
        }
    }

    void findRows()
    {
        for (const CodeAnchor &code : m_anchors.codes) {
            const Extent extent{code.y0(), code.y1()};
            m_rows.push_back({extent, figuresBeside(extent), nullptr});
        }
        for (ElementAnchor &element : m_anchors.elements) {
            const Extent extent{element.code.front().y0, element.code.back().y1};
            m_rows.push_back({extent, extent, &element});
        }
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const NameRow &a, const NameRow &b) { return a.code.y0 < b.code.y0; });
    }

    Extent figuresBeside(Extent code) const
    {
        const double middle = (code.y0 + code.y1) / 2;
        const auto nearest = std::min_element(
            m_strip.figures.begin(), m_strip.figures.end(), [middle](const FigureLine &a, const FigureLine &b) {
                return std::abs(a.centreY() - middle) < std::abs(b.centreY() - middle);
            });
        return nearest == m_strip.figures.end() ? code : Extent{nearest->y0(), nearest->y1()};
    }

    std::vector<Extent> extents(bool byFigures, bool withElements = true) const
    {
        std::vector<Extent> result;
        for (const NameRow &row : m_rows) {
            if (withElements || !row.element)
                result.push_back(byFigures ? row.figures : row.code);
        }
        return result;
    }

    PartitionRules rules() const
    {
        PartitionRules rules;
        rules.height = m_columns.height;
        rules.mayLeaveFirst = true;
        rules.mayLeaveLast = true;
        rules.pitch = m_pitch;
        rules.seams = &m_strip.seams;
        const bool prioritised = m_priorities * 2 >= m_anchors.elements.size();
        rules.misfit = [this, prioritised](std::size_t row, const std::vector<Line> &lines, std::size_t first,
                                           std::size_t count) {
            double cost = m_bands.misfit((m_rows[row].code.y0 + m_rows[row].code.y1) / 2, lines, first, count);
            const bool element = m_rows[row].element != nullptr;
            for (std::size_t i = first; i < first + count; ++i) {
                const bool last = i + 1 == first + count;
                if (element)
                    cost += (m_lines[i].figures ? Against : 0) +
                            ((m_lines[i].priority && !last) || (m_lines[i].opens && last) ? Against : 0);
                else
                    cost += m_lines[i].priority || m_lines[i].opens ? Against : 0;
                if (element && last && prioritised && !m_lines[i].priority)
                    cost += NoPriority;
            }
            return cost;
        };
        return rules;
    }

    // All that stands between the name's first and last line is the element's: no other row reaches into it.
    void settle(ElementAnchor &element, const std::vector<Line> &group) const
    {
        const double y0 = std::min(group.front().y0, element.code.front().y0);
        const double y1 = std::max(group.back().y1, element.code.back().y1);
        Words words;
        for (const Word &word : m_strip.page.words) {
            if (word.centreY() > y0 && word.centreY() < y1 &&
                word.x0 > m_columns.codeRight - SameLeft * m_columns.height && !isProgress(word, m_columns))
                words.push_back(&word);
        }
        const auto isCode = [&](const Word *word) {
            return std::any_of(element.code.begin(), element.code.end(),
                               [&](const Line &line) { return line.words.front() == word; });
        };
        std::erase_if(words, isCode);
        element.name = linesOf(std::move(words));
    }

    Anchors &m_anchors;
    const Strip &m_strip;
    const Columns &m_columns;
    const Bands &m_bands;
    std::vector<NameLine> m_lines;
    std::vector<NameRow> m_rows;
    std::size_t m_priorities = 0;
    double m_pitch = 0; // of the names' lines, 0: unknown
};

} // namespace

std::optional<double> nameLeft(const Page &page, const Columns &columns)
{
    Words words;
    std::size_t codes = 0;
    for (const Word &word : page.words) {
        words.push_back(&word);
        codes += word.x0 < columns.codeRight && startsIndicatorCode(word.text);
    }
    const double right = columns.codeRight - SameLeft * columns.height; // a name may touch its code
    std::vector<double> lefts;
    for (const Line &line : linesOf(std::move(words))) {
        const auto first =
            std::find_if(line.words.begin(), line.words.end(), [right](const Word *word) { return word->x0 > right; });
        // An element's name that runs on behind its code begins where the code ends.
        const bool runsOn = first != line.words.begin() && first != line.words.end() &&
                            isElementCode((*(first - 1))->text) &&
                            (*first)->x0 - (*(first - 1))->x1 < RunGap * columns.height;
        // What begins further right than the middle of the label is of another column.
        if (first != line.words.end() && !runsOn && (!columns.nameLabel || (*first)->x0 < *columns.nameLabel))
            lefts.push_back((*first)->x0);
    }
    std::sort(lefts.begin(), lefts.end());
    const double reach = SameLeft * columns.height;
    std::vector<std::size_t> counts; // of the lines that begin within reach of each
    for (std::size_t first = 0, end = 0; first < lefts.size(); ++first) {
        while (end < lefts.size() && lefts[end] - lefts[first] <= reach)
            ++end;
        counts.push_back(end - first);
    }
    if (counts.empty())
        return std::nullopt;
    // Other columns' lines begin at one x too, but further right, and not as many.
    const std::size_t most = *std::max_element(counts.begin(), counts.end());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] * 10 >= most * 4 && counts[i] >= 2 && counts[i] * 3 >= codes)
            return lefts[i + counts[i] / 2];
    }
    return std::nullopt;
}

void findElementNames(Anchors &anchors, const Strip &strip, const Columns &columns, const Bands &bands)
{
    ElementNames(anchors, strip, columns, bands).find();
}

} // namespace pei
