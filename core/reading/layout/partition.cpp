// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/partition.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pei {

namespace {

// In line heights. An empty cell is odd, so is a foot inside the table: both cost more than any honest misalignment.
constexpr double EmptyCell = 4;
constexpr double LeftLine = 2.5;
constexpr double WideGap = 2; // per line height that two lines of a cell stand too far apart
constexpr std::size_t MostLines = 40;

double alignmentCost(const std::vector<Line> &lines, std::size_t first, std::size_t count, Extent row,
                     Alignment alignment)
{
    const Line &top = lines[first];
    const Line &bottom = lines[first + count - 1];
    switch (alignment) {
    case Alignment::Top:
        return std::abs(top.y0 - row.y0);
    case Alignment::Middle:
        return std::abs((top.y0 + bottom.y1) / 2 - (row.y0 + row.y1) / 2);
    case Alignment::Bottom:
        return std::abs(bottom.y1 - row.y1);
    }
    Q_UNREACHABLE();
}

} // namespace

Partition partitionLines(const std::vector<Line> &lines, const std::vector<Extent> &rows, Alignment alignment,
                         const PartitionRules &rules)
{
    constexpr double Never = std::numeric_limits<double>::infinity();
    const std::size_t n = rows.size();
    const std::size_t m = lines.size();
    // best[r][l]: the first r rows have taken (or left) the first l lines.
    std::vector<std::vector<double>> best(n + 1, std::vector<double>(m + 1, Never));
    std::vector<std::vector<std::size_t>> taken(n + 1, std::vector<std::size_t>(m + 1, 0));
    for (std::size_t l = 0; l <= m; ++l)
        best[0][l] = l == 0 ? 0 : rules.mayLeaveFirst ? LeftLine * double(l) : Never;
    // A group has few lines and stands near its row, so each row looks at the lines around it only.
    const double reach = double(MostLines) * rules.height;
    const auto linesAbove = [&](double y) {
        const auto end = std::partition_point(lines.begin(), lines.end(), [y](const Line &line) { return line.y0 < y; });
        return std::size_t(end - lines.begin());
    };
    for (std::size_t r = 1; r <= n; ++r) {
        const std::size_t from = linesAbove(rows[r - 1].y0 - reach);
        const std::size_t to = r == n ? m : linesAbove(rows[r - 1].y1 + reach);
        for (std::size_t l = from; l <= to; ++l) {
            best[r][l] = best[r - 1][l] + EmptyCell;
            double gaps = 0;
            for (std::size_t count = 1; count <= std::min(l, MostLines); ++count) {
                const std::size_t first = l - count;
                if (count > 1) {
                    const double gap = (lines[first + 1].y0 - lines[first].y1) / rules.height;
                    gaps += std::max(0.0, gap - 0.8) * WideGap;
                }
                if (best[r - 1][first] == Never)
                    continue;
                double cost = best[r - 1][first] + gaps +
                              alignmentCost(lines, first, count, rows[r - 1], alignment) / rules.height;
                if (rules.misfit)
                    cost += rules.misfit(r - 1, lines, first, count);
                if (cost < best[r][l]) {
                    best[r][l] = cost;
                    taken[r][l] = count;
                }
            }
        }
    }
    std::size_t end = m;
    double least = best[n][m];
    if (rules.mayLeaveLast) {
        for (std::size_t l = 0; l < m; ++l) {
            const double cost = best[n][l] + LeftLine * double(m - l);
            if (cost < least) {
                least = cost;
                end = l;
            }
        }
    }
    Partition result;
    result.cost = least;
    result.groups.resize(n);
    for (std::size_t l = end; l < m; ++l)
        result.left.push_back(lines[l]);
    if (least == Never) {
        result.left = lines;
        return result;
    }
    for (std::size_t r = n; r > 0; --r) {
        const std::size_t count = taken[r][end];
        result.groups[r - 1].assign(lines.begin() + qsizetype(end - count), lines.begin() + qsizetype(end));
        end -= count;
    }
    result.left.insert(result.left.begin(), lines.begin(), lines.begin() + qsizetype(end));
    return result;
}

} // namespace pei
