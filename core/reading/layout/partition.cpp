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

constexpr double Never = std::numeric_limits<double>::infinity();

// The least costs of giving the first l lines to the first r rows, or leaving them.
class Costs
{
public:
    Costs(const std::vector<Line> &lines, const std::vector<Extent> &rows, Alignment alignment,
          const PartitionRules &rules)
        : m_width(lines.size() + 1)
        , m_best((rows.size() + 1) * m_width, Never)
        , m_taken((rows.size() + 1) * m_width, 0)
    {
        const std::size_t n = rows.size();
        const std::size_t m = lines.size();
        for (std::size_t l = 0; l <= m; ++l)
            m_best[l] = l == 0 ? 0 : rules.mayLeaveFirst ? LeftLine * double(l) : Never;
        // A group has few lines and stands near its row, so each row looks at the lines around it only.
        const double reach = double(MostLinesOfCell) * rules.height;
        const auto linesAbove = [&](double y) {
            const auto end =
                std::partition_point(lines.begin(), lines.end(), [y](const Line &line) { return line.y0 < y; });
            return std::size_t(end - lines.begin());
        };
        for (std::size_t r = 1; r <= n; ++r) {
            const std::size_t from = linesAbove(rows[r - 1].y0 - reach);
            const std::size_t to = r == n ? m : linesAbove(rows[r - 1].y1 + reach);
            for (std::size_t l = from; l <= to; ++l)
                fill(lines, rows[r - 1], alignment, rules, r, l);
        }
        m_end = m;
        m_least = best(n, m);
        if (rules.mayLeaveLast) {
            for (std::size_t l = 0; l < m; ++l) {
                const double cost = best(n, l) + LeftLine * double(m - l);
                if (cost < m_least) {
                    m_least = cost;
                    m_end = l;
                }
            }
        }
    }

    double least() const { return m_least; }
    std::size_t end() const { return m_end; } // of the lines that a row has taken
    std::size_t taken(std::size_t r, std::size_t l) const { return m_taken[r * m_width + l]; }

private:
    double best(std::size_t r, std::size_t l) const { return m_best[r * m_width + l]; }

    // Nothing that costs is negative: what is too dear already need not be looked at more closely.
    void fill(const std::vector<Line> &lines, Extent row, Alignment alignment, const PartitionRules &rules,
              std::size_t r, std::size_t l)
    {
        double least = best(r - 1, l) + EmptyCell;
        std::size_t taken = 0;
        double gaps = 0;
        for (std::size_t count = 1; count <= std::min(l, MostLinesOfCell); ++count) {
            const std::size_t first = l - count;
            if (count > 1) {
                const double gap = (lines[first + 1].y0 - lines[first].y1) / rules.height;
                gaps += std::max(0.0, gap - 0.8) * WideGap;
                if (gaps >= least)
                    break;
            }
            if (best(r - 1, first) + gaps >= least)
                continue;
            double cost = best(r - 1, first) + gaps + alignmentCost(lines, first, count, row, alignment) / rules.height;
            if (rules.misfit && cost < least)
                cost += rules.misfit(r - 1, lines, first, count);
            if (cost < least) {
                least = cost;
                taken = count;
            }
        }
        m_best[r * m_width + l] = least;
        m_taken[r * m_width + l] = quint8(taken);
    }

    std::size_t m_width;
    std::vector<double> m_best;
    std::vector<quint8> m_taken; // at most MostLinesOfCell
    double m_least = Never;
    std::size_t m_end = 0;
};

} // namespace

double partitionCost(const std::vector<Line> &lines, const std::vector<Extent> &rows, Alignment alignment,
                     const PartitionRules &rules)
{
    return Costs(lines, rows, alignment, rules).least();
}

Partition partitionLines(const std::vector<Line> &lines, const std::vector<Extent> &rows, Alignment alignment,
                         const PartitionRules &rules)
{
    const Costs costs(lines, rows, alignment, rules);
    const std::size_t n = rows.size();
    const std::size_t m = lines.size();
    const double least = costs.least();
    std::size_t end = costs.end();
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
        const std::size_t count = costs.taken(r, end);
        result.groups[r - 1].assign(lines.begin() + qsizetype(end - count), lines.begin() + qsizetype(end));
        end -= count;
    }
    result.left.insert(result.left.begin(), lines.begin(), lines.begin() + qsizetype(end));
    return result;
}

} // namespace pei
