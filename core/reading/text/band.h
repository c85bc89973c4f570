// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/text/laidpage.h"
#include "core/reading/text/rowgrammar.h"

#include <array>

namespace pei {

// A line of a band with its page's columns.
struct BandLine
{
    const LaidLine *words = nullptr;
    const PageColumns *columns = nullptr;
    int page = 1;
};

// How a cell's lines stand to the row's code, as bits: a cell can fit several.
enum AlignmentBit : unsigned { AlignedTop = 1, AlignedMiddle = 2, AlignedBottom = 4, AlignedAny = 7 };
using CellAlignments = std::array<unsigned, 3>; // of name, executing and responsible unit

// Whether the first or last lines between two elements may be those of an element's name, which has a cell of its own.
struct OpenEdges
{
    bool top = false;
    bool bottom = false;
};

// The rows between two elements, and which lines beside them are not theirs; nullopt: unknown.
struct BandReading
{
    std::vector<OpenRow> rows;
    std::optional<std::size_t> first = 0; // lines above it are the element's above
    std::optional<std::size_t> end = 0;   // lines from it on are the element's below
};

// What stands between two elements of laid-out text: the rows of one of them, their lines in between each other.
class Band
{
public:
    Band(std::vector<BandLine> lines, std::size_t figures, OpenEdges edges);

    bool isEmpty() const { return m_lines.empty(); }
    std::size_t rows() const { return m_codes.size(); }
    // Whether words stand where no cell begins, or codes and rows of figures do not pair.
    bool isReadable() const { return m_readable; }
    // The widest line of a name and of an executing unit: what nearly fills its cell may touch the next one.
    std::array<double, 2> widest() const { return m_widest; }
    // What this band's only row shows of its cells' alignment; nullopt where it shows nothing.
    std::optional<CellAlignments> alignments() const;
    // The rows, each with every way to read it. Rows of an unreadable band have none.
    BandReading read(const CellAlignments &alignments, const std::array<double, 2> &widest) const;

private:
    enum Cell : std::size_t { Name, Unit, Office, CellCount };
    struct Segment
    {
        std::size_t line = 0;
        QStringList words;
        int x1 = 0;
        bool touched = false; // the word behind it, one space away, begins the next cell
        bool crosses = false; // it reaches into the next cell
        bool opens = false;   // begins with a unit's code
    };
    struct Code
    {
        QString text;
        std::size_t first = 0;
        std::size_t last = 0;
    };
    struct FigureRow
    {
        std::size_t line = 0;
        QStringList words;
    };
    struct LinePhrases
    {
        QStringList words;
        int doubtful = 0; // how many of its first words stand one space behind a responsible unit's
    };
    using Cuts = std::vector<std::size_t>; // first line of each row, and the end of the last

    bool sort();
    bool takeCode(std::size_t line, const LaidWord &word);
    bool sortRun(std::size_t line, const LaidLine &run, const std::vector<int> &units, const std::vector<int> &offices);
    std::vector<int> startsOn(int page, const PageColumns &columns, Cell cell);
    bool findOpenings();
    bool mayBeElements(std::size_t line) const;
    void findEdges(OpenEdges edges);
    std::vector<Cuts> possibleCuts(const CellAlignments &alignments) const;
    std::optional<std::vector<RowText>> waysOf(std::size_t row, std::size_t from, std::size_t to,
                                               const std::array<double, 2> &widest, bool &doubtful) const;
    CellAlignments alignmentsOf(std::size_t row, std::size_t from, std::size_t to) const;
    bool acrossPages(std::size_t from, std::size_t to) const { return m_lines[from].page != m_lines[to - 1].page; }
    std::vector<qsizetype> movesOf(const Segment &segment, Cell cell, const Segment *beside,
                                   const std::array<double, 2> &widest) const;

    std::vector<BandLine> m_lines;
    std::size_t m_figureCount = 0;
    std::vector<Code> m_codes;
    std::vector<FigureRow> m_figures;
    std::array<std::vector<Segment>, CellCount> m_cells;
    std::vector<LinePhrases> m_phrases;                 // by line
    std::array<std::vector<std::size_t>, 2> m_openings; // lines where the rows' units begin
    std::array<double, 2> m_widest{};
    std::size_t m_top = 0;    // how many of the first lines may be the element's above
    std::size_t m_bottom = 0; // how many of the last lines may be the element's below
    bool m_mixed = false;     // units could begin at places apart
    bool m_readable = false;
};

} // namespace pei
