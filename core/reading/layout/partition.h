// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/lines.h"

#include <functional>
#include <optional>

namespace pei {

// How the cells of a row stand to each other.
enum class Alignment : quint8 { Top, Middle, Bottom };
inline constexpr Alignment Alignments[] = {Alignment::Top, Alignment::Middle, Alignment::Bottom};

// The vertical extent of something whose place in the row is known: its code, its figures.
struct Extent
{
    double y0 = 0;
    double y1 = 0;
};

// Gives each row its lines. Lines of one column come top down and belong to the rows in order, but when rows follow
// each other without a gap nothing on the page says where one ends: what fits best to the rows' alignment does.
struct Partition
{
    std::vector<std::vector<Line>> groups; // parallel to the rows
    std::vector<Line> left;                // lines of no row: running heads and feet
    double cost = 0;                       // in line heights; comparable between alignments
    std::vector<bool> doubtful;            // parallel to the rows: other lines would fit the row nearly as well
};

inline constexpr std::size_t MostLinesOfCell = 40;
inline constexpr double NearlyAsWell = 0.6; // line heights; honest misalignments stay far below

struct PartitionRules
{
    double height = 1;          // of a line
    bool mayLeaveFirst = false; // running heads may stand above the first row
    bool mayLeaveLast = false;  // running feet may stand below the last row
    double pitch = 0;           // from one line of a cell to its next, where it is known: rows may stand wider apart
    // Where one page ends and the next begins. A cell that is cut there has lost its exact place.
    const std::vector<double> *seams = nullptr;
    // What it costs that a page's end cuts a row. Alignments are compared without: all meet the same pages.
    double seamInside = 0.7;
    // What speaks against giving lines[first, first + count) to that row, in line heights; never negative.
    std::function<double(std::size_t row, const std::vector<Line> &lines, std::size_t first, std::size_t count)> misfit;
};

// The pitch that the lines of a column keep most often; none where cells of several lines are too few to tell.
std::optional<double> linePitch(const std::vector<const std::vector<Line> *> &columns, const std::vector<double> &seams,
                                double height);

Partition partitionLines(const std::vector<Line> &lines, const std::vector<Extent> &rows, Alignment alignment,
                         const PartitionRules &rules);
// Its cost alone.
double partitionCost(const std::vector<Line> &lines, const std::vector<Extent> &rows, Alignment alignment,
                     const PartitionRules &rules);

// Calls the rows doubtful that another partition, of another alignment, gives other lines.
void doubtWhereOther(Partition &partition, const Partition &other);

} // namespace pei
