// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/band.h"

#include "core/plan/code.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr std::size_t MostStretches = 1024; // of lines that a band's rows can have
constexpr std::size_t MostReadings = 16384; // of a row's words
// Of the widest line: what is narrower leaves a gap that no extractor overlooks. Widths are those of a usual sans
// serif.
constexpr double NearlyFull = 0.6;

} // namespace

Band::Band(std::vector<BandLine> lines, std::size_t figures, OpenEdges edges)
    : m_band(std::move(lines), figures, edges)
{
}

std::vector<std::vector<std::size_t>> Band::possibleCuts(const CellAlignments &alignments,
                                                         const KnownEdges &known) const
{
    // An element's name stands to its code as its rows' names do: none of it above, or none below.
    const std::size_t top = alignments[Name] == AlignedBottom ? 0 : m_band.top;
    const std::size_t bottom = alignments[Name] == AlignedTop ? 0 : m_band.bottom;
    std::vector<std::vector<std::size_t>> cuts(rows() + 1);
    const auto add = [](std::vector<std::size_t> &places, std::size_t from, std::size_t to) {
        for (std::size_t line = from; line <= to; ++line)
            places.push_back(line);
    };
    if (known.top && *known.top <= top)
        cuts.front() = {*known.top};
    else
        add(cuts.front(), 0, top);
    for (std::size_t r = 1; r < rows(); ++r) {
        const std::size_t above = std::max({m_band.codes[r - 1].last, m_band.figures[r - 1].line,
                                            m_band.openings[0][r - 1], m_band.openings[1][r - 1]});
        const std::size_t below =
            std::min({m_band.codes[r].first, m_band.figures[r].line, m_band.openings[0][r], m_band.openings[1][r]});
        add(cuts[r], above + 1, below);
    }
    if (known.bottom && *known.bottom <= bottom)
        cuts.back() = {m_band.lines.size() - *known.bottom};
    else
        add(cuts.back(), m_band.lines.size() - bottom, m_band.lines.size());
    return cuts;
}

CellAlignments Band::alignmentsOf(std::size_t row, std::size_t from, std::size_t to) const
{
    CellAlignments result{};
    const BandCells::Code &code = m_band.codes[row];
    for (const Cell cell : {Name, Unit, Office}) {
        std::vector<std::size_t> lines;
        for (const Segment &segment : m_band.cells[cell]) {
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

bool Band::allows(std::size_t cell, AlignmentBit bit) const
{
    if (!m_band.readable || m_band.mixed)
        return true;
    CellAlignments any{AlignedAny, AlignedAny, AlignedAny};
    any[cell] = bit;
    const std::vector<std::vector<std::size_t>> cuts = possibleCuts(any, {});
    std::vector<std::size_t> starts = cuts.front();
    std::size_t weighed = 0;
    for (std::size_t r = 0; r < rows(); ++r) {
        std::vector<std::size_t> ends;
        for (const std::size_t to : cuts[r + 1]) {
            const bool possible = std::any_of(starts.begin(), starts.end(), [&](std::size_t from) {
                return from < to && (++weighed > MostStretches || acrossPages(from, to) ||
                                     (alignmentsOf(r, from, to)[cell] & bit) != 0);
            });
            if (possible)
                ends.push_back(to);
        }
        starts = std::move(ends);
    }
    return !starts.empty();
}

std::optional<CellAlignments> Band::alignments() const
{
    if (!m_band.readable || rows() != 1 || acrossPages(0, m_band.lines.size()) || m_band.top > 0 || m_band.bottom > 0)
        return std::nullopt;
    return alignmentsOf(0, 0, m_band.lines.size());
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

// nullopt: they are too many to weigh, and nothing is known. effort: how many may still be weighed.
std::optional<std::vector<RowText>> Band::waysOf(std::size_t row, std::size_t from, std::size_t to,
                                                 const std::array<double, 2> &widest, std::size_t &effort) const
{
    // A reading: each cell's text so far, and the phrases.
    struct Reading
    {
        struct CellSoFar
        {
            CellText text;
            std::size_t lines = 0; // up to the one that its last word stands on
        };
        std::array<CellSoFar, CellCount> cells;
        QStringList phrases;
        qsizetype taken = 0; // of the next segment's words, by the cell before it

        void add(Cell cell, std::size_t line, const QStringList &words)
        {
            CellSoFar &own = cells[cell];
            for (const QString &word : words) {
                own.text.add(word, own.lines != line + 1);
                own.lines = line + 1;
            }
        }
    };
    std::vector<Reading> readings(1);
    const auto branch = [&readings, &effort](std::size_t ways, auto apply) {
        if (ways * readings.size() > std::min(MostReadings, effort))
            return false;
        const std::size_t before = readings.size();
        readings.reserve(ways * before);
        for (std::size_t r = 0; r < (ways - 1) * before; ++r)
            readings.push_back(readings[r]);
        for (std::size_t r = 0; r < readings.size(); ++r)
            apply(readings[r], qsizetype(r / before));
        effort -= std::min(effort, readings.size());
        return true;
    };
    for (std::size_t line = from; line < to; ++line) {
        std::array<const Segment *, CellCount> own{};
        for (const Cell cell : {Name, Unit, Office}) {
            for (const Segment &segment : m_band.cells[cell]) {
                if (segment.line != line)
                    continue;
                if (own[cell])
                    return std::nullopt; // two pieces of one cell beside each other
                own[cell] = &segment;
            }
        }
        const BandCells::LinePhrases &phrases = m_band.phrases[line];
        for (const Cell cell : {Name, Unit, Office}) {
            const Segment *segment = own[cell];
            if (!segment)
                continue;
            const std::vector<qsizetype> moves =
                cell == Office ? std::vector<qsizetype>{0} : movesOf(*segment, cell, own[cell + 1], widest);
            const bool possible = branch(moves.size(), [&](Reading &reading, qsizetype way) {
                const qsizetype moved = moves[std::size_t(way)];
                QStringList words = segment->words.sliced(std::exchange(reading.taken, 0));
                QStringList next;
                if (moved > 0) {
                    // The cell before may have taken some of them already.
                    next = words.sliced(std::max<qsizetype>(words.size() - moved, 0));
                    words.resize(words.size() - next.size());
                } else if (moved < 0) {
                    words += own[cell + 1]->words.first(-moved);
                    reading.taken = -moved;
                }
                reading.add(cell, line, words);
                if (!next.isEmpty())
                    reading.add(Cell(cell + 1), line, next);
            });
            if (!possible)
                return std::nullopt;
        }
        const bool possible = branch(std::size_t(phrases.doubtful) + 1, [&](Reading &reading, qsizetype way) {
            // way: how many of the doubtful words are the responsible unit's.
            reading.add(Office, line, phrases.words.first(way));
            reading.phrases += phrases.words.sliced(way);
        });
        if (!possible)
            return std::nullopt;
    }
    std::vector<RowText> ways;
    for (const Reading &reading : readings) {
        const auto text = [&reading](Cell cell) { return reading.cells[cell].text.text(); };
        if (text(Name).isEmpty() || !opensExecutingUnit(text(Unit)) || !opensResponsibleUnit(text(Office)))
            continue;
        if (const std::optional<Phrases> phrases = phrasesFrom(reading.phrases))
            ways.push_back({m_band.codes[row].text, text(Name), text(Unit), text(Office), phrases->relevance,
                            phrases->direction, phrases->aggregation});
    }
    // The terms are printed with a capital: a "relevante" left alone has lost its "Menos" to the cell before.
    const auto begins = [](const RowText &way) { return !way.relevance.front().isLower(); };
    if (std::any_of(ways.begin(), ways.end(), begins))
        std::erase_if(ways, [&begins](const RowText &way) { return !begins(way); });
    return ways;
}

// For each row the lines that it can have so that every row beside it is whole and aligned as the table's others; empty
// where there are none for one, or too many to weigh.
std::vector<std::vector<Band::RowLines>> Band::possibleLines(const CellAlignments &alignments, const KnownEdges &known,
                                                             const std::array<double, 2> &widest,
                                                             std::size_t &effort) const
{
    const std::vector<std::vector<std::size_t>> cuts = possibleCuts(alignments, known);
    std::vector<std::vector<RowLines>> result(rows());
    const auto isAligned = [&](std::size_t r, std::size_t from, std::size_t to) {
        if ((rows() == 1 && m_band.top + m_band.bottom == 0) || acrossPages(from, to))
            return true;
        const CellAlignments own = alignmentsOf(r, from, to);
        for (std::size_t cell = 0; cell < own.size(); ++cell) {
            if (alignments[cell] != 0 && (own[cell] & alignments[cell]) == 0)
                return false;
        }
        return true;
    };
    std::size_t weighed = 0;
    for (std::size_t r = 0; r < rows(); ++r) {
        for (const std::size_t from : cuts[r]) {
            const auto ends = [from](const RowLines &above) { return above.to == from; };
            if (r > 0 && std::none_of(result[r - 1].begin(), result[r - 1].end(), ends))
                continue;
            for (const std::size_t to : cuts[r + 1]) {
                if (to <= from || !isAligned(r, from, to))
                    continue;
                if (++weighed > MostStretches)
                    return {};
                RowLines lines{from, to, waysOf(r, from, to, widest, effort)};
                if (!lines.ways || !lines.ways->empty())
                    result[r].push_back(std::move(lines));
            }
        }
    }
    for (std::size_t r = rows(); r-- > 0;) {
        if (r + 1 < rows()) {
            std::erase_if(result[r], [&below = result[r + 1]](const RowLines &own) {
                return std::none_of(below.begin(), below.end(),
                                    [&own](const RowLines &next) { return next.from == own.to; });
            });
        }
        if (result[r].empty())
            return {};
    }
    return result;
}

BandReading Band::read(const CellAlignments &alignments, const KnownEdges &known, const std::array<double, 2> &widest,
                       std::size_t &effort) const
{
    BandReading reading;
    std::vector<OpenRow> &result = reading.rows;
    result.resize(rows());
    if (m_band.top > 0)
        reading.first.reset();
    reading.end = m_band.bottom > 0 ? std::nullopt : std::optional(m_band.lines.size());
    for (std::size_t r = 0; r < rows(); ++r) {
        OpenRow &row = result[r];
        row.page = m_band.lines[m_band.codes[r].first].page;
        const std::size_t from = r == 0 ? 0 : m_band.codes[r].first;
        const std::size_t to = r + 1 < rows() ? m_band.codes[r + 1].first : m_band.lines.size();
        for (std::size_t l = from; l < to && row.shown.size() < 1000; ++l)
            row.shown += (l > from ? u" "_s : QString()) + textOf(*m_band.lines[l].words).left(1000);
        row.shown = shownText(row.shown);
        if (m_band.readable)
            row.figures = m_band.figures[r].words;
    }
    if (!m_band.readable)
        return reading;

    const std::vector<std::vector<RowLines>> stretches = possibleLines(alignments, known, widest, effort);
    if (stretches.empty())
        return reading;
    const auto same = [](const RowText &a, const RowText &b) {
        return a.name == b.name && a.executingUnit == b.executingUnit && a.responsibleUnit == b.responsibleUnit &&
               a.relevance == b.relevance && a.direction == b.direction && a.aggregation == b.aggregation;
    };
    for (std::size_t r = 0; r < rows(); ++r) {
        std::vector<RowText> &ways = result[r].ways;
        const std::vector<RowLines> &own = stretches[r];
        if (std::any_of(own.begin(), own.end(), [](const RowLines &lines) { return !lines.ways; }))
            continue;
        for (const RowLines &lines : own) {
            for (const RowText &way : *lines.ways) {
                if (std::none_of(ways.begin(), ways.end(), [&](const RowText &other) { return same(way, other); }))
                    ways.push_back(way);
            }
        }
    }
    for (std::size_t r = 0; r < rows(); ++r) {
        result[r].scattered = m_band.mixed;
        result[r].proved = result[r].ways.size() == 1 && !m_band.mixed;
    }
    const std::vector<RowLines> &first = stretches.front();
    const std::vector<RowLines> &last = stretches.back();
    if (std::all_of(first.begin(), first.end(), [&](const RowLines &own) { return own.from == first.front().from; }) &&
        std::all_of(last.begin(), last.end(), [&](const RowLines &own) { return own.to == last.front().to; })) {
        reading.first = first.front().from;
        reading.end = last.front().to;
    }
    return reading;
}

CellAlignments commonAlignments(const std::vector<Band> &bands)
{
    CellAlignments alignments{AlignedAny, AlignedAny, AlignedAny};
    for (const Band &band : bands) {
        if (const auto own = band.alignments()) {
            for (std::size_t c = 0; c < alignments.size(); ++c)
                alignments[c] &= (*own)[c];
        }
    }
    for (std::size_t cell = 0; cell < alignments.size(); ++cell) {
        unsigned possible = 0;
        for (const AlignmentBit bit : {AlignedTop, AlignedMiddle, AlignedBottom}) {
            const auto allows = [cell, bit](const Band &band) { return band.allows(cell, bit); };
            if ((alignments[cell] & bit) != 0 && std::all_of(bands.begin(), bands.end(), allows))
                possible |= bit;
        }
        if (possible != 0)
            alignments[cell] = possible;
    }
    return alignments;
}

} // namespace pei
