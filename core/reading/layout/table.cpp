// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/table.h"

#include "core/reading/layout/anchors.h"
#include "core/reading/layout/running.h"
#include "core/reading/layout/tokens.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// What a row rests on: its code and its figures, on one page.
struct RowAnchor {
    std::size_t page = 0;
    const CodeAnchor *code = nullptr;
    const FigureLine *figures = nullptr;

    Extent codeExtent() const { return {code->y0(), code->y1()}; }
    Extent figureExtent() const { return {figures->y0(), figures->y1()}; }
};

// Rows between two barriers (element rows, page ends) and the words that belong to them.
struct Segment {
    std::size_t page = 0;
    double y0 = 0;
    double y1 = 0;
    bool pageTop = false;
    bool pageBottom = false;
    std::vector<RowAnchor> rows;
    std::array<std::vector<Line>, TextColumnCount> lines;
};

// Left edge of the indicator codes: what begins there below the last row and is no part of a code is no row's text.
double leftOfCodes(const std::vector<Page> &pages)
{
    double left = 1e9;
    for (const Page &page : pages) {
        for (const Word &word : page.words) {
            if (word.text.startsWith(u"IND."))
                left = std::min(left, word.x0);
        }
    }
    return left;
}

bool startsAtCodes(const Line &line, double leftOfCodes, double height)
{
    return line.words.front()->x0 < leftOfCodes + height;
}

bool startsNote(const Line &line, double leftOfCodes, double height)
{
    return startsAtCodes(line, leftOfCodes, height) && !isCodePiece(line.words.front()->text);
}

Words wordsOf(const Page &page)
{
    Words words;
    words.reserve(page.words.size());
    for (const Word &word : page.words)
        words.push_back(&word);
    return words;
}

// How strange a group of lines is as the text of a column, in line heights.
double misfitOf(TextColumn column, const std::vector<Line> &lines, std::size_t first, std::size_t count)
{
    static const QSet<QString> relevance = {u"muy relevante"_s, u"relevante"_s, u"menos relevante"_s,
                                            u"poco relevante"_s};
    static const QSet<QString> direction = {u"ascendente"_s, u"descendente"_s, u"no definido"_s};
    static const QSet<QString> aggregation = {u"agregable"_s, u"no agregable"_s, u"maximo permisible"_s,
                                              u"minimo permisible"_s};
    constexpr double Strange = 5;
    const auto phrase = [&](const QSet<QString> &phrases) {
        QString text;
        for (std::size_t i = first; i < first + count; ++i)
            text += (i > first ? u" "_s : QString()) + lines[i].text();
        return tokenKind(text) == TokenKind::Footnote || phrases.contains(folded(text)) ? 0.0 : Strange;
    };
    // The unit's code opens its cell: "300597-…", "10.06-…". The first is certain, a later line may look like the second.
    const auto starts = [&](qsizetype leastDigits, double inside) {
        const auto opens = [&](const Line &line) {
            const QString &word = line.words.front()->text;
            const qsizetype hyphen = word.indexOf(u'-');
            qsizetype digits = 0;
            for (qsizetype i = 0; i < hyphen; ++i)
                digits += word[i].isDigit();
            return hyphen >= leastDigits && digits > 0 && word.first(hyphen).count(u'.') + digits == hyphen;
        };
        double cost = opens(lines[first]) ? 0 : 3;
        for (std::size_t i = first + 1; i < first + count; ++i)
            cost += opens(lines[i]) ? inside : 0;
        return cost;
    };
    switch (column) {
    case TextColumn::Code:
    case TextColumn::Name:
        return 0;
    case TextColumn::ExecutingUnit:
        return starts(4, 3);
    case TextColumn::ResponsibleUnit:
        return starts(1, 1);
    case TextColumn::Relevance:
        return phrase(relevance);
    case TextColumn::Direction:
        return phrase(direction);
    case TextColumn::Aggregation:
        return phrase(aggregation);
    }
    Q_UNREACHABLE();
}

class TableReader
{
public:
    explicit TableReader(std::vector<Page> &pages) : m_pages(pages) {}
    Result<Table> read();

private:
    Result<void> readColumns();
    void findEnd();
    void findRows();
    void fillTextColumns();
    void assemble();
    void continueRow(const Segment &segment, std::size_t column, const std::vector<Line> &left);
    TableRow elementRow(std::size_t page, const ElementAnchor &anchor) const;
    void reportUnread(std::size_t page, const Words &words);
    double partitionColumn(Segment &segment, std::size_t column, Alignment alignment, bool byFigures,
                           Partition *result) const;

    std::vector<Page> &m_pages;
    std::vector<HeadZone> m_heads;
    std::vector<TableZone> m_zones;
    std::vector<FigureLine> m_figures;
    std::vector<PageAnchors> m_anchors;
    std::vector<Segment> m_segments;
    std::size_t m_headPage = 0;
    Table m_table;
};

Result<Table> TableReader::read()
{
    for (Page &page : m_pages)
        splitGluedFigures(page);
    dropRunningFeet(m_pages, usualHeight(m_pages));
    if (const Result<void> columns = readColumns(); !columns)
        return columns.error();
    findEnd();
    findCodeColumn(m_table.columns, m_pages, m_zones);
    findRows();
    fillTextColumns();
    assemble();
    if (m_table.rows.empty() && m_table.unread.empty())
        return Error{Error::Code::ReportTruncated, {}, {}, 0, 0};
    return std::move(m_table);
}

Result<void> TableReader::readColumns()
{
    const double height = usualHeight(m_pages);
    bool anyHead = false;
    for (std::size_t p = 0; p < m_pages.size(); ++p) {
        m_heads.push_back(findHead(m_pages[p], height));
        if (m_heads.back().present() && !anyHead) {
            m_headPage = p;
            anyHead = true;
        }
    }
    if (!anyHead)
        return Error{Error::Code::NotAReport, {}, {}, 0, 0};
    m_figures = figureLines(m_pages, m_heads);
    std::vector<Span> figures = figureColumns(m_figures);
    if (figures.empty())
        return Error{Error::Code::ReportTruncated, {}, {}, 0, 0};
    std::optional<Error> error;
    for (std::size_t p = 0; p < m_pages.size(); ++p) {
        if (!m_heads[p].present())
            continue;
        // In a table of few rows a number at the end of a unit's name may stand beside all their figures and count as
        // a column; the head knows better.
        for (std::size_t extra = 0; extra < 3 && extra < figures.size(); ++extra) {
            Result<Columns> columns =
                readHead(m_pages[p], m_heads[p], {figures.begin() + qsizetype(extra), figures.end()}, height);
            if (columns) {
                m_table.columns = std::move(columns).value();
                m_headPage = p;
                return {};
            }
            if (!error) {
                error = columns.error();
                error->page = int(p) + 1;
            }
        }
    }
    return *error;
}

// The table ends where the averages, the summary table or the alerts begin, whichever comes first behind its last row.
void TableReader::findEnd()
{
    const std::size_t count = m_table.columns.figures.size();
    std::erase_if(m_figures, [count](const FigureLine &line) { return line.count() * 10 < count * 6; });
    std::size_t lastPage = 0;
    double lastY = 0;
    for (const FigureLine &line : m_figures) {
        lastPage = std::size_t(line.page);
        lastY = line.y1();
    }
    bool ended = false;
    const double codes = leftOfCodes(m_pages);
    for (std::size_t p = 0; p < m_pages.size(); ++p) {
        TableZone zone{m_heads[p].present() ? m_heads[p].y1 : p < m_headPage ? m_pages[p].size.height() : 0,
                       ended ? 0 : m_pages[p].size.height() + 1};
        if (p >= lastPage) {
            double above = p == lastPage ? lastY : 0;
            for (Line &line : linesOf(wordsOf(m_pages[p]))) {
                const bool behind = p > lastPage || line.y0 > lastY;
                // The last row's name may end in a line that reads like the closing: it follows closely, further right.
                const bool ownLine = startsAtCodes(line, codes, m_table.columns.height) ||
                                     line.y0 - above > m_table.columns.height;
                above = std::max(above, line.y1);
                if (!ended && behind && ((startsClosing(line.text()) && ownLine) ||
                                         startsNote(line, codes, m_table.columns.height))) {
                    ended = true;
                    zone.y1 = line.y0;
                }
                if (ended)
                    m_table.after.push_back(std::move(line));
            }
        }
        m_zones.push_back(zone);
    }
    for (Line &line : linesOf(wordsOf(m_pages[m_headPage]))) {
        if (line.centreY() < m_heads[m_headPage].y0)
            m_table.before.push_back(std::move(line));
    }
    for (std::size_t p = m_headPage; p-- > 0;) {
        std::vector<Line> lines = linesOf(wordsOf(m_pages[p]));
        m_table.before.insert(m_table.before.begin(), std::make_move_iterator(lines.begin()),
                              std::make_move_iterator(lines.end()));
    }
}

// Cuts each page at its element rows, and pairs codes with figures between them.
void TableReader::findRows()
{
    m_anchors.reserve(m_pages.size());
    for (std::size_t p = 0; p < m_pages.size(); ++p) {
        m_anchors.push_back(findAnchors(m_pages[p], m_zones[p], m_table.columns));
        const PageAnchors &anchors = m_anchors.back();
        double y0 = m_zones[p].y0;
        for (std::size_t e = 0; e <= anchors.elements.size(); ++e) {
            Segment segment;
            segment.page = p;
            segment.y0 = y0;
            segment.pageTop = e == 0;
            segment.pageBottom = e == anchors.elements.size();
            segment.y1 = segment.pageBottom ? m_zones[p].y1 : anchors.elements[e].y0();
            const auto inside = [&](double y) { return y > segment.y0 && y < segment.y1; };
            std::vector<const CodeAnchor *> codes;
            std::vector<const FigureLine *> figures;
            for (const CodeAnchor &code : anchors.codes) {
                if (inside((code.y0() + code.y1()) / 2))
                    codes.push_back(&code);
            }
            for (const FigureLine &line : m_figures) {
                if (line.page == int(p) && inside(line.centreY()))
                    figures.push_back(&line);
            }
            if (codes.size() == figures.size()) {
                for (std::size_t i = 0; i < codes.size(); ++i)
                    segment.rows.push_back({p, codes[i], figures[i]});
            } else {
                // A code or a row of figures is missing here: pair what stands beside each other, report the rest.
                for (const FigureLine *line : figures) {
                    const auto beside = std::find_if(codes.begin(), codes.end(), [&](const CodeAnchor *code) {
                        return std::abs((code->y0() + code->y1()) / 2 - line->centreY()) < m_table.columns.height;
                    });
                    if (beside == codes.end()) {
                        reportUnread(p, line->words);
                        continue;
                    }
                    segment.rows.push_back({p, *beside, line});
                    codes.erase(beside);
                }
                for (const CodeAnchor *code : codes)
                    reportUnread(p, code->lines.front().words);
            }
            m_segments.push_back(std::move(segment));
            if (!segment.pageBottom)
                y0 = anchors.elements[e].y1();
        }
    }
}

void TableReader::reportUnread(std::size_t page, const Words &words)
{
    const double y = (words.front()->y0 + words.front()->y1) / 2;
    Words beside;
    for (const Word &word : m_pages[page].words) {
        if (std::abs(word.centreY() - y) < m_table.columns.height)
            beside.push_back(&word);
    }
    m_table.unread.push_back({int(page) + 1, joinedText(linesOf(std::move(beside)))});
}

void TableReader::fillTextColumns()
{
    Words words;
    std::size_t rows = 0;
    for (const Segment &segment : m_segments) {
        rows += segment.rows.size();
        if (segment.rows.empty())
            continue;
        // Running heads and feet stand outside what the codes and figures span, give or take a tall cell.
        const double reach = 2.5 * m_table.columns.height;
        const double y0 = segment.pageTop && !m_heads[segment.page].present()
                              ? std::min(segment.rows.front().codeExtent().y0, segment.rows.front().figureExtent().y0) - reach
                              : segment.y0;
        const double y1 = segment.pageBottom
                              ? std::max(segment.rows.back().codeExtent().y1, segment.rows.back().figureExtent().y1) + reach
                              : segment.y1;
        for (const Word &word : m_pages[segment.page].words) {
            if (word.centreY() > std::max(y0, segment.y0) && word.centreY() < std::min(y1, segment.y1))
                words.push_back(&word);
        }
    }
    findTextColumns(m_table.columns, words, m_pages[m_headPage], m_heads[m_headPage], rows);
}

double TableReader::partitionColumn(Segment &segment, std::size_t column, Alignment alignment, bool byFigures,
                                    Partition *result) const
{
    PartitionRules rules;
    rules.height = m_table.columns.height;
    rules.mayLeaveFirst = segment.pageTop;
    rules.mayLeaveLast = segment.pageBottom;
    rules.misfit = [column](const std::vector<Line> &lines, std::size_t first, std::size_t count) {
        return misfitOf(TextColumn(column), lines, first, count);
    };
    std::vector<Extent> extents;
    for (const RowAnchor &row : segment.rows)
        extents.push_back(byFigures ? row.figureExtent() : row.codeExtent());
    Partition partition = partitionLines(segment.lines[column], extents, alignment, rules);
    const double cost = std::min(partition.cost, 1e6);
    if (result)
        *result = std::move(partition);
    return cost;
}

void TableReader::assemble()
{
    const Columns &columns = m_table.columns;
    for (Segment &segment : m_segments) {
        if (segment.rows.empty() && !segment.pageTop)
            continue;
        std::array<Words, TextColumnCount> words;
        for (const Word &word : m_pages[segment.page].words) {
            if (word.centreY() <= segment.y0 || word.centreY() >= segment.y1)
                continue;
            const std::optional<std::size_t> column = columns.textColumnAt(word.centreX());
            if (column && *column != std::size_t(TextColumn::Code))
                words[*column].push_back(&word);
        }
        for (std::size_t c = 0; c < TextColumnCount; ++c)
            segment.lines[c] = linesOf(std::move(words[c]));
    }

    // Each column keeps one alignment through the table: the one that fits all its rows best. Where two fit as well
    // (rows of few lines can be cut either way), the one that fits the other columns better.
    using Way = std::pair<Alignment, bool>;
    std::vector<Way> ways;
    for (const bool byFigures : {true, false}) {
        for (const Alignment alignment : Alignments)
            ways.emplace_back(alignment, byFigures);
    }
    std::vector<double> all(ways.size(), 0);
    std::array<std::vector<double>, TextColumnCount> costs;
    for (std::size_t c = 1; c < TextColumnCount; ++c) {
        for (std::size_t w = 0; w < ways.size(); ++w) {
            double cost = 0;
            for (Segment &segment : m_segments) {
                if (!segment.rows.empty())
                    cost += partitionColumn(segment, c, ways[w].first, ways[w].second, nullptr);
            }
            costs[c].push_back(cost);
            all[w] += cost;
        }
    }
    constexpr double AsWell = 0.5; // line heights over the whole table: less is rounding of places
    std::array<Way, TextColumnCount> alignments;
    for (std::size_t c = 1; c < TextColumnCount; ++c) {
        const double least = *std::min_element(costs[c].begin(), costs[c].end());
        std::optional<std::size_t> best;
        for (std::size_t w = 0; w < ways.size(); ++w) {
            if (costs[c][w] <= least + AsWell && (!best || all[w] < all[*best]))
                best = w;
        }
        alignments[c] = ways[best.value_or(0)];
    }

    std::size_t next = 0;
    for (std::size_t p = 0; p < m_pages.size(); ++p) {
        std::size_t element = 0;
        for (; next < m_segments.size() && m_segments[next].page == p; ++next) {
            Segment &segment = m_segments[next];
            std::array<Partition, TextColumnCount> partitions;
            for (std::size_t c = 1; c < TextColumnCount; ++c) {
                partitionColumn(segment, c, alignments[c].first, alignments[c].second, &partitions[c]);
                if (segment.pageTop)
                    continueRow(segment, c, partitions[c].left);
            }
            if (!segment.rows.empty()) {
                for (std::size_t r = 0; r < segment.rows.size(); ++r) {
                    TableRow row;
                    row.page = int(p);
                    row.cells[0] = segment.rows[r].code->lines;
                    row.figures.assign(columns.figures.size(), nullptr);
                    for (const Word *word : segment.rows[r].figures->words) {
                        if (const auto column = columns.figureColumnOf(*word))
                            row.figures[*column] = word;
                    }
                    row.box = boxOf(segment.rows[r].figures->words);
                    for (std::size_t c = 1; c < TextColumnCount; ++c)
                        row.cells[c] = std::move(partitions[c].groups[r]);
                    for (const std::vector<Line> &cell : row.cells) {
                        for (const Line &line : cell)
                            row.box |= boxOf(line.words);
                    }
                    m_table.rows.push_back(std::move(row));
                }
            }
            if (!segment.pageBottom)
                m_table.rows.push_back(elementRow(p, m_anchors[p].elements[element++]));
        }
    }
}

// A row may be cut by the page's end: what is left of its cells then stands at the top of the next page, under the head
// if that is repeated, before anything else of the table.
void TableReader::continueRow(const Segment &segment, std::size_t column, const std::vector<Line> &left)
{
    if (m_table.rows.empty() || m_table.rows.back().element || m_table.rows.back().page + 1 != int(segment.page))
        return;
    // On a page without anything of the table there are only running heads and feet.
    const bool tableStops = segment.pageBottom && segment.y1 > m_pages[segment.page].size.height();
    if (segment.rows.empty() && tableStops && !m_heads[segment.page].present())
        return;
    double below = segment.y1;
    for (const RowAnchor &row : segment.rows)
        below = std::min({below, row.codeExtent().y0, row.figureExtent().y0});
    std::vector<Line> rest;
    for (const Line &line : left) {
        if (line.y1 <= below + 0.1)
            rest.push_back(line);
    }
    // Without a head above them only lines close to the table are its own; others are the page's running head.
    if (!m_heads[segment.page].present()) {
        for (std::size_t i = rest.size(); i-- > 0;) {
            if (below - rest[i].y1 > 0.9 * m_table.columns.height) {
                rest.erase(rest.begin(), rest.begin() + qsizetype(i + 1));
                break;
            }
            below = rest[i].y0;
        }
    }
    const double limit = m_table.columns.ends[column];
    const double from = m_table.columns.ends[column - 1];
    for (Line &line : rest) {
        if (line.words.front()->x0 >= from - 0.1 && line.words.back()->x1 <= limit + 0.1)
            m_table.rows.back().cells[column].push_back(std::move(line));
    }
}

TableRow TableReader::elementRow(std::size_t page, const ElementAnchor &anchor) const
{
    TableRow row;
    row.page = int(page);
    row.element = true;
    row.cells[0] = anchor.lines;
    row.figures = anchor.progress;
    for (const Line &line : anchor.lines)
        row.box |= boxOf(line.words);
    for (const Word *word : anchor.progress) {
        if (word)
            row.box |= boxOf({word});
    }
    return row;
}

} // namespace

Result<Table> readTable(std::vector<Page> &pages) { return TableReader(pages).read(); }

} // namespace pei
