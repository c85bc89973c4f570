// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/band.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t MostWays = 256;      // to cut a band into rows
constexpr std::size_t MostReadings = 1024; // of a row's words
constexpr std::size_t MostLines = 400;
// Of the widest line: what is narrower leaves a gap that no extractor overlooks. Widths are those of a usual sans
// serif.
constexpr double NearlyFull = 0.6;

double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text) {
        if (QStringView(u"iljtfrI.,:;'|!()[]- ").contains(c))
            width += 0.32;
        else if (QStringView(u"mwMW%").contains(c))
            width += 0.87;
        else
            width += c.isUpper() ? 0.68 : 0.54;
    }
    return width;
}

} // namespace

Band::Band(std::vector<BandLine> lines, std::size_t figures, OpenEdges edges)
    : m_lines(std::move(lines))
    , m_figureCount(figures)
    , m_phrases(m_lines.size())
{
    findEdges(edges);
    m_readable = m_lines.size() <= MostLines && sort() && findOpenings();
}

// Nothing but words, from where names begin and without a gap.
bool Band::mayBeElements(std::size_t line) const
{
    const LaidLine &words = *m_lines[line].words;
    const PageColumns &columns = *m_lines[line].columns;
    if (columns.isAtCode(words.front().x0) || figuresAtEnd(words) >= m_figureCount)
        return false;
    if (columns.known && std::abs(words.front().x0 - columns.nameLeft) > ColumnReach)
        return false;
    for (std::size_t w = 1; w < words.size(); ++w) {
        if (words[w].x0 - words[w - 1].x1 > 1)
            return false;
    }
    return true;
}

void Band::findEdges(OpenEdges edges)
{
    while (edges.top && m_top < m_lines.size() && mayBeElements(m_top))
        ++m_top;
    while (edges.bottom && m_bottom < m_lines.size() && mayBeElements(m_lines.size() - 1 - m_bottom))
        ++m_bottom;
}

bool Band::takeCode(std::size_t line, const LaidWord &word)
{
    if (startsIndicatorRow(word.text) && (m_codes.empty() || isIndicatorCode(m_codes.back().text))) {
        m_codes.push_back({word.text, line, line});
        return true;
    }
    if (m_codes.empty() || !isCodePiece(word.text) || m_codes.back().text.size() > 24)
        return false;
    m_codes.back().text += word.text;
    m_codes.back().last = line;
    return true;
}

// Where the cells of this band begin on a page: at their rows' openings, else where they usually do.
std::vector<int> Band::startsOn(int page, const PageColumns &columns, Cell cell)
{
    const int usual = cell == Unit ? columns.unitLeft : columns.officeLeft;
    std::vector<int> result;
    for (const BandLine &line : m_lines) {
        if (line.page != page)
            continue;
        for (const LaidWord &word : *line.words) {
            const bool opens = cell == Unit ? opensExecutingUnit(word.text) : opensResponsibleUnit(word.text);
            if (opens && std::abs(word.x0 - usual) <= ColumnReach)
                result.push_back(word.x0);
        }
    }
    // Two places where a unit could begin: one of them may be a name's.
    const auto [first, last] = std::minmax_element(result.begin(), result.end());
    if (!result.empty() && *last - *first > 1)
        m_mixed = true;
    if (result.empty())
        result.push_back(usual);
    return result;
}

bool Band::sort()
{
    std::vector<int> units;
    std::vector<int> offices;
    for (std::size_t l = 0; l < m_lines.size(); ++l) {
        const PageColumns &columns = *m_lines[l].columns;
        if (!columns.known)
            return false;
        LaidLine words = *m_lines[l].words;
        if (columns.isAtCode(words.front().x0)) {
            if (!takeCode(l, words.front()))
                return false;
            words.erase(words.begin());
        }
        if (figuresAtEnd(words) >= m_figureCount && words[words.size() - m_figureCount].x0 >= columns.figuresLeft) {
            FigureRow row{l, {}};
            for (std::size_t w = words.size() - m_figureCount; w < words.size(); ++w)
                row.words += words[w].text;
            m_figures.push_back(std::move(row));
            words.resize(words.size() - m_figureCount);
        }
        if (l == 0 || m_lines[l].page != m_lines[l - 1].page) {
            units = startsOn(m_lines[l].page, columns, Unit);
            offices = startsOn(m_lines[l].page, columns, Office);
        }
        LaidLine run;
        for (std::size_t w = 0; w < words.size(); ++w) {
            if (words[w].x0 >= columns.figuresLeft)
                return false;
            if (!run.empty() && words[w].x0 - run.back().x1 > 1) {
                if (!sortRun(l, run, units, offices))
                    return false;
                run.clear();
            }
            run.push_back(words[w]);
        }
        if (!run.empty() && !sortRun(l, run, units, offices))
            return false;
    }
    // Beside the next cell's words a line is all its own.
    for (const Cell cell : {Name, Unit}) {
        for (const Segment &segment : m_cells[cell]) {
            const auto beside = [&segment](const Segment &next) { return next.line == segment.line; };
            const bool own = segment.line >= m_top && segment.line + m_bottom < m_lines.size();
            if (own && !segment.crosses && std::any_of(m_cells[cell + 1].begin(), m_cells[cell + 1].end(), beside))
                m_widest[cell] = std::max(m_widest[cell], widthOf(segment.words.join(u' ')));
        }
    }
    if (m_codes.empty() || m_codes.size() != m_figures.size())
        return false;
    return std::all_of(m_codes.begin(), m_codes.end(), [](const Code &code) { return isIndicatorCode(code.text); });
}

// Words with single spaces between them: one cell's, or of several that touch.
bool Band::sortRun(std::size_t line, const LaidLine &run, const std::vector<int> &units,
                   const std::vector<int> &offices)
{
    const PageColumns &columns = *m_lines[line].columns;
    const auto isAt = [](const std::vector<int> &starts, int x) {
        return std::find(starts.begin(), starts.end(), x) != starts.end();
    };
    const int unitFrom = *std::min_element(units.begin(), units.end());
    const int officeFrom = *std::min_element(offices.begin(), offices.end());
    std::optional<Cell> cell;
    for (std::size_t w = 0; w < run.size(); ++w) {
        const LaidWord &word = run[w];
        std::optional<Cell> starting;
        if (isAt(offices, word.x0))
            starting = Office;
        else if (isAt(units, word.x0))
            starting = Unit;
        else if (w == 0 && std::abs(word.x0 - columns.nameLeft) <= ColumnReach)
            starting = Name;
        if (w == 0 && !starting) {
            // Behind the units there are phrases only.
            if (word.x0 <= officeFrom)
                return false;
            for (const LaidWord &phrase : run) {
                if (!isPhraseWord(phrase.text))
                    return false;
                m_phrases[line].words += phrase.text;
            }
            return true;
        }
        if (starting && starting != cell) {
            if (cell) {
                if (*starting < *cell)
                    return false;
                m_cells[*cell].back().touched = true;
            }
            cell = starting;
            m_cells[*cell].push_back({line, {}, 0, false, false, false});
            m_cells[*cell].back().opens = *cell == Unit     ? opensExecutingUnit(word.text)
                                          : *cell == Office ? opensResponsibleUnit(word.text)
                                                            : false;
        }
        Segment &segment = m_cells[*cell].back();
        segment.words += word.text;
        segment.x1 = word.x1;
        segment.crosses = (*cell == Name && word.x1 > unitFrom) || (*cell == Unit && word.x1 > officeFrom);
    }
    if (cell != Office)
        return true;
    // The phrases may stand one space behind the responsible unit; its own last words may be like them.
    Segment &segment = m_cells[Office].back();
    QStringList tail;
    while (segment.words.size() > 1 && isPhraseWord(segment.words.last()))
        tail.prepend(segment.words.takeLast());
    m_phrases[line].doubtful = int(tail.size());
    m_phrases[line].words = tail + m_phrases[line].words;
    return true;
}

// Each row's units open with their codes, in order.
bool Band::findOpenings()
{
    for (const Cell cell : {Unit, Office}) {
        std::vector<std::size_t> &openings = m_openings[cell == Unit ? 0 : 1];
        for (const Segment &segment : m_cells[cell]) {
            if (segment.opens)
                openings.push_back(segment.line);
            else if (openings.empty())
                return false;
        }
        // In a row of its own what comes behind the first opening is the unit's name, whatever it looks like.
        if (m_codes.size() == 1 && openings.size() > 1) {
            m_mixed = true;
            openings.resize(1);
        }
        if (openings.size() != m_codes.size())
            return false;
    }
    return !m_cells[Name].empty();
}

std::vector<Band::Cuts> Band::possibleCuts(const CellAlignments &alignments) const
{
    const auto all = [&alignments](unsigned bit) {
        return std::all_of(alignments.begin(), alignments.end(), [bit](unsigned own) { return own == bit; });
    };
    // An element's name stands to its code as its rows' cells do: none of it above, or none below.
    const std::size_t top = all(AlignedBottom) ? 0 : m_top;
    const std::size_t bottom = all(AlignedTop) ? 0 : m_bottom;
    std::vector<Cuts> cuts;
    for (std::size_t first = 0; first <= top; ++first)
        cuts.push_back({first});
    const auto lengthen = [&cuts](std::size_t from, std::size_t to) {
        std::vector<Cuts> longer;
        for (const Cuts &own : cuts) {
            for (std::size_t line = std::max(from, own.back() + 1); line <= to; ++line) {
                longer.push_back(own);
                longer.back().push_back(line);
            }
        }
        cuts = std::move(longer);
        return cuts.size() <= MostWays;
    };
    for (std::size_t r = 1; r < rows(); ++r) {
        const std::size_t above =
            std::max({m_codes[r - 1].last, m_figures[r - 1].line, m_openings[0][r - 1], m_openings[1][r - 1]});
        const std::size_t below = std::min({m_codes[r].first, m_figures[r].line, m_openings[0][r], m_openings[1][r]});
        if (!lengthen(above + 1, below))
            return {};
    }
    return lengthen(m_lines.size() - bottom, m_lines.size()) ? cuts : std::vector<Cuts>();
}

CellAlignments Band::alignmentsOf(std::size_t row, std::size_t from, std::size_t to) const
{
    CellAlignments result{};
    const Code &code = m_codes[row];
    for (const Cell cell : {Name, Unit, Office}) {
        std::vector<std::size_t> lines;
        for (const Segment &segment : m_cells[cell]) {
            if (segment.line >= from && segment.line < to)
                lines.push_back(segment.line);
        }
        if (lines.empty())
            continue;
        const auto above = std::count_if(lines.begin(), lines.end(), [&](std::size_t l) { return l < code.first; });
        const auto below = std::count_if(lines.begin(), lines.end(), [&](std::size_t l) { return l > code.last; });
        result[cell] = (lines.front() == code.first ? AlignedTop : 0U) | (above == below ? AlignedMiddle : 0U) |
                       (lines.back() == code.last ? AlignedBottom : 0U);
    }
    return result;
}

std::optional<CellAlignments> Band::alignments() const
{
    if (!m_readable || rows() != 1 || acrossPages(0, m_lines.size()) || m_top > 0 || m_bottom > 0)
        return std::nullopt;
    return alignmentsOf(0, 0, m_lines.size());
}

// How many words at the boundary behind a segment could be on its other side: the last of its own, which are then the
// next cell's, or (negative) the first of the next cell's, where the two touch.
std::vector<qsizetype> Band::movesOf(const Segment &segment, Cell cell, const Segment *beside,
                                     const std::array<double, 2> &widest) const
{
    std::vector<qsizetype> moves{0};
    const qsizetype count = segment.words.size();
    const bool nextApart = beside && !segment.touched;
    for (qsizetype words = 1; words < count && !nextApart; ++words) {
        // What is left of the line must nearly fill its own cell.
        if (segment.crosses || widthOf(segment.words.first(count - words).join(u' ')) >= NearlyFull * widest[cell])
            moves.push_back(words);
    }
    // A wide line pushes what stands beside it to the right, and its last word may come to stand where that began.
    for (qsizetype words = 1; beside && segment.touched && !beside->opens && words <= beside->words.size(); ++words)
        moves.push_back(-words);
    return moves;
}

// nullopt: they are too many to weigh, and nothing is known.
std::optional<std::vector<RowText>> Band::waysOf(std::size_t row, std::size_t from, std::size_t to,
                                                 const std::array<double, 2> &widest, bool &doubtful) const
{
    // A reading: the words of each cell by line, and the phrases.
    struct Reading
    {
        std::array<std::vector<std::pair<std::size_t, QStringList>>, CellCount> cells;
        QStringList phrases;
        qsizetype taken = 0; // of the next segment's words, by the cell before it
    };
    std::vector<Reading> readings(1);
    const auto branch = [&readings](std::size_t ways, auto apply) {
        std::vector<Reading> next;
        for (const Reading &reading : readings) {
            for (std::size_t way = 0; way < ways; ++way) {
                next.push_back(reading);
                apply(next.back(), qsizetype(way));
            }
        }
        readings = std::move(next);
        return readings.size() <= MostReadings;
    };
    for (std::size_t line = from; line < to; ++line) {
        std::array<const Segment *, CellCount> own{};
        for (const Cell cell : {Name, Unit, Office}) {
            for (const Segment &segment : m_cells[cell]) {
                if (segment.line != line)
                    continue;
                if (own[cell])
                    return std::nullopt; // two pieces of one cell beside each other
                own[cell] = &segment;
            }
        }
        const LinePhrases &phrases = m_phrases[line];
        for (const Cell cell : {Name, Unit, Office}) {
            const Segment *segment = own[cell];
            if (!segment)
                continue;
            const std::vector<qsizetype> moves =
                cell == Office ? std::vector<qsizetype>{0} : movesOf(*segment, cell, own[cell + 1], widest);
            doubtful = doubtful || moves.size() > 1;
            const bool possible = branch(moves.size(), [&](Reading &reading, qsizetype way) {
                const qsizetype moved = moves[std::size_t(way)];
                auto &cells = reading.cells;
                QStringList words = segment->words.sliced(std::exchange(reading.taken, 0));
                if (moved > 0) {
                    // The cell before may have taken some of them already.
                    const qsizetype kept = std::max<qsizetype>(words.size() - moved, 0);
                    cells[cell + 1].emplace_back(line, words.sliced(kept));
                    words = words.first(kept);
                } else if (moved < 0) {
                    words += own[cell + 1]->words.first(-moved);
                    reading.taken = -moved;
                }
                if (words.isEmpty())
                    return;
                // Words that moved here from the cell before come first.
                if (cells[cell].empty() || cells[cell].back().first != line)
                    cells[cell].emplace_back(line, QStringList());
                cells[cell].back().second += words;
            });
            if (!possible)
                return std::nullopt;
        }
        const bool possible = branch(std::size_t(phrases.doubtful) + 1, [&](Reading &reading, qsizetype way) {
            // way: how many of the doubtful words are the responsible unit's.
            if (way > 0 && (reading.cells[Office].empty() || reading.cells[Office].back().first != line))
                reading.cells[Office].emplace_back(line, QStringList());
            if (way > 0)
                reading.cells[Office].back().second += phrases.words.first(way);
            reading.phrases += phrases.words.sliced(way);
        });
        if (!possible)
            return std::nullopt;
    }
    std::vector<RowText> ways;
    for (const Reading &reading : readings) {
        const std::optional<Phrases> phrases = phrasesFrom(reading.phrases);
        if (!phrases)
            continue;
        const auto text = [&reading](Cell cell) {
            CellText cellText;
            for (const auto &[line, words] : reading.cells[cell]) {
                bool starts = true;
                for (const QString &word : words) {
                    cellText.add(word, starts);
                    starts = false;
                }
            }
            return cellText.text();
        };
        RowText way{m_codes[row].text,  text(Name),         text(Unit),          text(Office),
                    phrases->relevance, phrases->direction, phrases->aggregation};
        if (!way.name.isEmpty() && opensExecutingUnit(way.executingUnit) && opensResponsibleUnit(way.responsibleUnit))
            ways.push_back(std::move(way));
    }
    // The terms are printed with a capital: a "relevante" left alone has lost its "Menos" to the cell before.
    const auto begins = [](const RowText &way) { return !way.relevance.front().isLower(); };
    if (std::any_of(ways.begin(), ways.end(), begins))
        std::erase_if(ways, [&begins](const RowText &way) { return !begins(way); });
    return ways;
}

BandReading Band::read(const CellAlignments &alignments, const std::array<double, 2> &widest) const
{
    BandReading reading;
    std::vector<OpenRow> &result = reading.rows;
    result.resize(rows());
    if (m_top > 0)
        reading.first.reset();
    reading.end = m_bottom > 0 ? std::nullopt : std::optional(m_lines.size());
    for (std::size_t r = 0; r < rows(); ++r) {
        OpenRow &row = result[r];
        row.page = m_lines[m_codes[r].first].page;
        const std::size_t from = r == 0 ? 0 : m_codes[r].first;
        const std::size_t to = r + 1 < rows() ? m_codes[r + 1].first : m_lines.size();
        for (std::size_t l = from; l < to && row.shown.size() < 1000; ++l)
            row.shown += (l > from ? u" "_s : QString()) + textOf(*m_lines[l].words).left(1000);
        row.shown = shownText(row.shown);
        if (m_readable)
            row.figures = m_figures[r].words;
    }
    if (!m_readable)
        return reading;

    // Every place to cut between the rows that leaves each row whole and aligned as the table's others.
    const auto same = [](const RowText &a, const RowText &b) {
        return a.name == b.name && a.executingUnit == b.executingUnit && a.responsibleUnit == b.responsibleUnit &&
               a.relevance == b.relevance && a.direction == b.direction && a.aggregation == b.aggregation;
    };
    std::vector<bool> doubtful(rows(), false);
    std::optional<std::pair<std::size_t, std::size_t>> edges;
    bool sameEdges = true;
    for (const Cuts &cuts : possibleCuts(alignments)) {
        std::vector<std::vector<RowText>> ways;
        std::vector<bool> doubts;
        for (std::size_t r = 0; r < rows(); ++r) {
            const std::size_t to = cuts[r + 1];
            bool doubt = false;
            std::optional<std::vector<RowText>> possible = waysOf(r, cuts[r], to, widest, doubt);
            if (!possible) {
                for (OpenRow &row : result)
                    row.ways.clear();
                return reading;
            }
            ways.push_back(std::move(*possible));
            doubts.push_back(doubt);
            if (ways.back().empty())
                break;
            if ((rows() == 1 && m_top + m_bottom == 0) || acrossPages(cuts[r], to))
                continue;
            const CellAlignments own = alignmentsOf(r, cuts[r], to);
            bool aligned = true;
            for (std::size_t cell = 0; cell < own.size(); ++cell)
                aligned = aligned && (alignments[cell] == 0 || (own[cell] & alignments[cell]) != 0);
            if (!aligned) {
                ways.back().clear();
                break;
            }
        }
        if (ways.back().empty())
            continue;
        const std::pair<std::size_t, std::size_t> own(cuts.front(), cuts.back());
        sameEdges = sameEdges && edges.value_or(own) == own;
        edges = own;
        for (std::size_t r = 0; r < rows(); ++r) {
            doubtful[r] = doubtful[r] || doubts[r];
            for (RowText &way : ways[r]) {
                std::vector<RowText> &known = result[r].ways;
                if (std::none_of(known.begin(), known.end(), [&](const RowText &other) { return same(way, other); }))
                    known.push_back(std::move(way));
            }
        }
    }
    for (std::size_t r = 0; r < rows(); ++r) {
        result[r].scattered = m_mixed;
        result[r].proved = result[r].ways.size() == 1 && !doubtful[r] && !m_mixed;
    }
    if (edges && sameEdges) {
        reading.first = edges->first;
        reading.end = edges->second;
    }
    return reading;
}

} // namespace pei
