// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/rowdoubts.h"

#include "core/reading/layout/tokens.h"

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

std::ptrdiff_t unitsIn(const std::vector<Line> &cell)
{
    std::ptrdiff_t units = 0;
    for (const Line &line : cell)
        units += std::count_if(line.words.begin(), line.words.end(),
                               [](const Word *word) { return unitCodeOf(word->text) != UnitCode::None; });
    return units;
}

// One cell has both units, and the other column's is blank or has but a part of them.
bool holdsBothUnits(const std::vector<Line> &cell, const std::vector<Line> &other)
{
    return unitsIn(cell) > 1 && unitsIn(other) == 0;
}

// A word that was cut where nobody can tell whether it is one: its parts stand in different cells.
bool runsOver(const std::vector<Line> &cell)
{
    const auto follows = [](const Word &first, const Word &rest) {
        return rest.edge == first.edge + first.text.size();
    };
    return std::any_of(cell.begin(), cell.end(), [&](const Line &line) {
        for (std::size_t w = 0; w < line.words.size(); ++w) {
            const Word &word = *line.words[w];
            const bool joined = (w > 0 && follows(*line.words[w - 1], word)) ||
                                (w + 1 < line.words.size() && follows(word, *line.words[w + 1]));
            if (word.unsure && !joined)
                return true;
        }
        return false;
    });
}

// Some printers cut through a line at a page's end and print it on both pages. Then a cell holds it twice.
bool holdsLineTwice(const std::vector<Line> &cell, const std::vector<double> &seams, double height)
{
    return std::adjacent_find(cell.begin(), cell.end(), [&](const Line &above, const Line &below) {
               const auto seam = std::upper_bound(seams.begin(), seams.end(), above.centreY());
               return seam != seams.end() && *seam < below.centreY() &&
                      std::abs(above.words.front()->x0 - below.words.front()->x0) < 0.02 * height &&
                      above.text() == below.text();
           }) != cell.end();
}

// An element's name is one text: a hole in its line is where another row's cells part.
bool hasHole(const std::vector<Line> &name, double height)
{
    constexpr double Widest = 2.5; // line heights between two words
    return std::any_of(name.begin(), name.end(), [&](const Line &line) {
        return std::adjacent_find(line.words.begin(), line.words.end(), [&](const Word *word, const Word *next) {
                   return next->x0 - word->x1 > Widest * height;
               }) != line.words.end();
    });
}

struct RowWord
{
    const Word *word = nullptr;
    std::size_t row = 0;
};

std::vector<RowWord> wordsTopDown(const std::vector<TableRow> &rows)
{
    std::vector<RowWord> words;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (const std::vector<Line> &cell : rows[r].cells) {
            for (const Line &line : cell) {
                for (const Word *word : line.words)
                    words.push_back({word, r});
            }
        }
        for (const Word *figure : rows[r].figures) {
            if (figure)
                words.push_back({figure, r});
        }
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const RowWord &a, const RowWord &b) { return a.word->centreY() < b.word->centreY(); });
    return words;
}

// Or it is another row's: a page begins with what the one before it ended with.
void doubtLinesPrintedTwice(std::vector<TableRow> &rows, const std::vector<double> &seams, double height)
{
    const std::vector<RowWord> words = wordsTopDown(rows);
    for (const double seam : seams) {
        const auto below = std::partition_point(words.begin(), words.end(),
                                                [seam](const RowWord &one) { return one.word->centreY() < seam; });
        if (below == words.begin() || below == words.end())
            continue;
        const double last = (below - 1)->word->centreY() - 0.8 * height;
        const auto above = std::partition_point(words.begin(), below,
                                                [last](const RowWord &one) { return one.word->centreY() < last; });
        const double first = below->word->centreY() + 0.6 * height;
        const auto end = std::partition_point(below, words.end(),
                                              [first](const RowWord &one) { return one.word->centreY() < first; });
        const bool twice = std::all_of(below, end, [&](const RowWord &one) {
            return std::any_of(above, below, [&](const RowWord &other) {
                return std::abs(one.word->x0 - other.word->x0) < 0.02 * height && one.word->text == other.word->text;
            });
        });
        if (!twice)
            continue;
        for (auto word = above; word != end; ++word)
            rows[word->row].doubtful = true;
    }
}

} // namespace

void doubtRows(std::vector<TableRow> &rows, const std::vector<double> &seams, double height)
{
    for (TableRow &row : rows) {
        row.doubtful =
            row.doubtful ||
            std::any_of(row.cells.begin(), row.cells.end(),
                        [&](const auto &cell) { return runsOver(cell) || holdsLineTwice(cell, seams, height); }) ||
            (row.element && hasHole(row.cells[std::size_t(TextColumn::Name)], height));
        const std::vector<Line> &executing = row.cells[std::size_t(TextColumn::ExecutingUnit)];
        const std::vector<Line> &responsible = row.cells[std::size_t(TextColumn::ResponsibleUnit)];
        row.doubtful = row.doubtful || holdsBothUnits(executing, responsible) || holdsBothUnits(responsible, executing);
    }
    doubtLinesPrintedTwice(rows, seams, height);
    doubtOverlaps(rows, height);
    doubtRepeatedNames(rows);
}

} // namespace pei
