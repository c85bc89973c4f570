// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"

#include <map>
#include <vector>

namespace pei {

// Columns of wrapped texts in one table: which widths make its rows least tall. Widths are of the text, without what
// stands beside it.
class WordColumns
{
public:
    struct Heights
    {
        double row = 0;         // of a row of one line
        double line = 0;        // each further one
        double page = 1;        // a row about as tall leaves as much of a page white
        std::vector<int> lines; // that each row takes anyway
    };
    struct Fit
    {
        std::vector<double> widths; // of each column; their sum is the room
        double height = 0;          // of all rows, tall ones counted for more than they are
    };

    // columns[c][r] is the text of column c in row r.
    WordColumns(const std::vector<QStringList> &columns, const PaperType &type, Heights heights);

    // No column is narrower than its least, and the first one has all that the others do not need. The room is at least
    // the sum of the least.
    Fit fit(const std::vector<double> &least, double room);

private:
    struct Text
    {
        std::vector<std::pair<double, double>> words; // width, and of the space before it
    };
    struct Column
    {
        std::vector<Text> texts;               // each once
        std::vector<std::size_t> rows;         // which one stands in each
        double widest = 0;                     // of its texts on one line
        std::map<int, std::vector<int>> lines; // of the texts, by whole steps of width
    };
    struct Choice
    {
        double width = 0;
        std::vector<int> lines; // of the texts
    };

    static int linesOf(const Text &text, double width);
    static std::vector<int> linesAt(const Column &column, double width);
    static std::vector<Choice> choices(const Column &column, double least, double most);
    const std::vector<int> &firstAt(double width);
    void search(const std::vector<std::vector<Choice>> &choices, std::size_t column, double room,
                const std::vector<int> &lines, std::vector<double> &widths, Fit &best);

    std::vector<Column> m_columns;
    Heights m_heights;
};

} // namespace pei
