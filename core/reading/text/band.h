// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/text/bandcells.h"

#include <array>

namespace pei {

// How a cell's lines stand to the row's code, as bits: a cell can fit several.
enum AlignmentBit : unsigned { AlignedTop = 1, AlignedMiddle = 2, AlignedBottom = 4, AlignedAny = 7 };
using CellAlignments = std::array<unsigned, 3>; // of name, executing and responsible unit

// The rows between two elements, and which lines beside them are not theirs; nullopt: unknown.
struct BandReading
{
    std::vector<OpenRow> rows;
    std::optional<std::size_t> first = 0; // lines above it are the element's above
    std::optional<std::size_t> end = 0;   // lines from it on are the element's below
};

// How many of a band's first and last lines are its elements', where that is known.
struct KnownEdges
{
    std::optional<std::size_t> top;
    std::optional<std::size_t> bottom;
};

// What stands between two elements of laid-out text: the rows of one of them, their lines in between each other.
class Band
{
public:
    Band(std::vector<BandLine> lines, std::size_t figures, OpenEdges edges);

    bool isEmpty() const { return m_band.lines.empty(); }
    std::size_t rows() const { return m_band.codes.size(); }
    // Whether words stand where no cell begins, or codes and rows of figures do not pair.
    bool isReadable() const { return m_band.readable; }
    // The widest line of a name and of an executing unit: what nearly fills its cell may touch the next one.
    std::array<double, 2> widest() const { return m_band.widest; }
    // What this band's only row shows of its cells' alignment; nullopt where it shows nothing.
    std::optional<CellAlignments> alignments() const;
    // Whether its rows can be told apart at all if that cell is aligned so.
    bool allows(std::size_t cell, AlignmentBit bit) const;
    // The rows, each with every way to read it. Rows of an unreadable band have none. effort: how many ways may still
    // be weighed in this report.
    BandReading read(const CellAlignments &alignments, const KnownEdges &known, const std::array<double, 2> &widest,
                     std::size_t &effort) const;

private:
    using Cell = BandCells::Cell;
    using enum BandCells::Cell;
    using Segment = BandCells::Segment;
    // The lines that a row can have, and every way to read them; nullopt: too many, and nothing is known.
    struct RowLines
    {
        std::size_t from = 0;
        std::size_t to = 0;
        std::optional<std::vector<RowText>> ways;
    };

    // Where each row can begin, and where the last can end.
    std::vector<std::vector<std::size_t>> possibleCuts(const CellAlignments &alignments, const KnownEdges &known) const;
    std::vector<std::vector<RowLines>> possibleLines(const CellAlignments &alignments, const KnownEdges &known,
                                                     const std::array<double, 2> &widest, std::size_t &effort) const;
    std::optional<std::vector<RowText>> waysOf(std::size_t row, std::size_t from, std::size_t to,
                                               const std::array<double, 2> &widest, std::size_t &effort) const;
    CellAlignments alignmentsOf(std::size_t row, std::size_t from, std::size_t to) const;
    bool acrossPages(std::size_t from, std::size_t to) const
    {
        return m_band.lines[from].page != m_band.lines[to - 1].page;
    }
    std::vector<qsizetype> movesOf(const Segment &segment, Cell cell, const Segment *beside,
                                   const std::array<double, 2> &widest) const;

    BandCells m_band;
};

// How all bands' cells are aligned: as the rows that stand alone show, and in the one way that all bands allow.
CellAlignments commonAlignments(const std::vector<Band> &bands);

} // namespace pei
