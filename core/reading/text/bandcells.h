// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/text/laidpage.h"
#include "core/reading/text/openrows.h"

#include <array>
#include <optional>

namespace pei {

// A line of a band with its page's columns.
struct BandLine
{
    const LaidLine *words = nullptr;
    const PageColumns *columns = nullptr;
    int page = 1;
};

// Whether the first or last lines between two elements may be those of an element's name, which has a cell of its own.
struct OpenEdges
{
    bool top = false;
    bool bottom = false;
};

// About how wide a text stands in a usual sans serif, in its type's size.
double widthOf(QStringView text);

// The words of laid-out text between two elements, sorted into their rows' cells as far as their places tell.
class BandCells
{
public:
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

    BandCells(std::vector<BandLine> own, std::size_t figureCount, OpenEdges edges);

    std::vector<BandLine> lines;
    std::vector<Code> codes;
    std::vector<FigureRow> figures;
    std::array<std::vector<Segment>, CellCount> cells;
    std::vector<LinePhrases> phrases;                 // by line
    std::array<std::vector<std::size_t>, 2> openings; // lines where the rows' units begin
    std::array<double, 2> widest{};                   // line of a name and of an executing unit
    std::size_t top = 0;                              // how many of the first lines may be the element's above
    std::size_t bottom = 0;                           // how many of the last lines may be the element's below
    bool mixed = false;                               // words that could be one unit's or the other's
    bool readable = false; // no word stands where no cell begins, and codes and rows of figures pair

private:
    bool sort();
    bool takeCode(std::size_t line, const LaidWord &word);
    std::optional<Cell> cellNear(int x, const PageColumns &columns, int unitAt, int officeAt);
    bool sortRun(std::size_t line, const LaidLine &run, int unitAt, int officeAt);
    struct Opening
    {
        std::size_t line = 0;
        int x = 0;
    };
    enum class Reach : quint8 { Usual, Any };
    std::vector<Opening> openingsOf(Cell cell, Reach reach) const;
    std::vector<Opening> openingsOf(Cell cell);
    int startOn(std::size_t line, Cell cell, const std::vector<Opening> &opened);
    bool findOpenings();
    bool mayBeElements(std::size_t line) const;
    void findEdges(OpenEdges edges);

    std::size_t m_figureCount = 0;
};

} // namespace pei
