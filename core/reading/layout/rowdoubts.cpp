// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/rowdoubts.h"

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

// Where the middles of a row's uppermost and lowest lines are.
std::pair<double, double> middles(const TableRow &row)
{
    double top = 1e9;
    double bottom = -1e9;
    const auto reach = [&](double y) {
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    };
    for (const std::vector<Line> &cell : row.cells) {
        for (const Line &line : cell)
            reach(line.centreY());
    }
    for (const Word *figure : row.figures) {
        if (figure)
            reach(figure->centreY());
    }
    return {top, bottom};
}

// No row reaches into the next one: where cells were given lines that do, some are another row's.
void doubtOverlaps(std::vector<TableRow> &rows, double height)
{
    constexpr double Apart = 0.3; // line heights
    for (std::size_t r = 1; r < rows.size(); ++r) {
        if (middles(rows[r]).first < middles(rows[r - 1]).second + Apart * height) {
            rows[r - 1].doubtful = true;
            rows[r].doubtful = true;
        }
    }
}

// Rows of one indicator for several executing units print one name. Where all their words are that name so many times,
// but none of them has it, the lines were given to the wrong rows.
void doubtRepeatedNames(std::vector<TableRow> &rows)
{
    for (std::size_t first = 0, end = 0; first < rows.size(); first = end) {
        QStringList words;
        end = first;
        do {
            words += rows[end].text(TextColumn::Name).split(u' ');
            ++end;
        } while (end < rows.size() && !rows[first].element && !rows[end].element &&
                 rows[end].code() == rows[first].code());
        const auto count = qsizetype(end - first);
        const qsizetype each = words.size() / count;
        if (count < 2 || words.size() % count != 0 || !std::equal(words.begin() + each, words.end(), words.begin()))
            continue;
        for (std::size_t r = first; r < end; ++r)
            rows[r].doubtful = rows[r].doubtful || rows[r].text(TextColumn::Name).count(u' ') + 1 != each;
    }
}

// Some printers cut a line in two at a page's end and print it on both pages.
bool isPrintedTwice(const Line &above, const Line &below, const std::vector<double> &seams, double height)
{
    const auto seam = std::upper_bound(seams.begin(), seams.end(), above.centreY());
    return seam != seams.end() && *seam < below.centreY() &&
           std::abs(above.words.front()->x0 - below.words.front()->x0) < 0.01 * height && above.text() == below.text();
}

bool isUnsure(const std::vector<Line> &cell, const std::vector<double> &seams, double height)
{
    const bool runsOver = std::any_of(cell.begin(), cell.end(), [](const Line &line) {
        return std::any_of(line.words.begin(), line.words.end(), [](const Word *word) { return word->unsure; });
    });
    return runsOver || std::adjacent_find(cell.begin(), cell.end(), [&](const Line &above, const Line &below) {
                           return isPrintedTwice(above, below, seams, height);
                       }) != cell.end();
}

} // namespace

void doubtRows(std::vector<TableRow> &rows, const std::vector<double> &seams, double height)
{
    for (TableRow &row : rows) {
        row.doubtful = row.doubtful || std::any_of(row.cells.begin(), row.cells.end(),
                                                   [&](const auto &cell) { return isUnsure(cell, seams, height); });
    }
    doubtOverlaps(rows, height);
    doubtRepeatedNames(rows);
}

} // namespace pei
