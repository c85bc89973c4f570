// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/columns.h"

#include <array>
#include <optional>
#include <vector>

namespace pei {

// Of this folder alone: what a word of the rows says about the text column it is of.
struct ColumnWord
{
    double x0 = 0;
    double x1 = 0;
    std::array<double, TextColumnCount> misfit{};
    bool startsExecutingUnit = false;
    bool startsResponsibleUnit = false;
    int meaning = 0; // Meaning
};

enum Meaning { RelevanceWord = 1, DirectionWord = 2, AggregationWord = 4 };

ColumnWord columnWord(const Word &word, const Columns &columns);

inline constexpr double LeftReach = 0.15; // line heights within which left edges are the same

// Where most of the words that start a unit begin: the left edge of its column where cells are aligned to the left.
// nullopt where they begin here and there.
std::optional<double> commonLeft(const std::vector<ColumnWord> &words, bool ColumnWord::*starts, double height,
                                 std::size_t rows);

} // namespace pei
