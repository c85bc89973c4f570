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
constexpr double WideGap = 2;       // per line height that two lines of a cell stand too far apart
constexpr double UnevenPitch = 1.5; // for two lines of a cell that stand wider apart than lines do
constexpr double PitchReach = 0.12;
constexpr double SeamSlack = 0.6; // what is left of its cells may stand off by this much

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
    enum class Keep : quint8 { Least, AllNearly };

    Costs(const std::vector<Line> &lines, const std::vector<Extent> &rows, Alignment alignment,
          const PartitionRules &rules, Keep keep)
        : m_lines(lines)
        , m_rows(rows)
        , m_alignment(alignment)
        , m_rules(rules)
        , m_keep(keep)
        , m_width(lines.size() + 1)
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
                fill(r, l);
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

    // Which rows have other lines in some partition that costs nearly as little.
    std::vector<bool> doubtful() const
    {
        const std::size_t n = m_rows.size();
        const std::size_t m = m_lines.size();
        std::vector<bool> result(n, false);
        if (m_least == Never)
            return result;
        std::vector<double> rest(m_best.size(), Never); // the least that the rows and lines behind cost
        for (std::size_t l = 0; l <= m; ++l)
            rest[n * m_width + l] = l == m ? 0 : m_rules.mayLeaveLast ? LeftLine * double(m - l) : Never;
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
            double &before = rest[(step->row - 1) * m_width + step->line - step->count];
            before = std::min(before, step->cost + rest[step->row * m_width + step->line]);
        }
        std::vector<std::size_t> ends(n + 1, m_end);
        for (std::size_t r = n; r > 0; --r)
            ends[r - 1] = ends[r] - taken(r, ends[r]);
        for (const Step &step : m_steps) {
            const std::size_t r = step.row;
            if (step.line == ends[r] && step.line - step.count == ends[r - 1])
                continue;
            const double cost = best(r - 1, step.line - step.count) + step.cost + rest[r * m_width + step.line];
            if (cost < m_least + NearlyAsWell)
                result[r - 1] = true;
        }
        return result;
    }

private:
    struct Step
    {
        std::size_t row = 0;  // 1-based
        std::size_t line = 0; // lines taken by it and those before
        std::size_t count = 0;
        double cost = 0;
    };

    double best(std::size_t r, std::size_t l) const { return m_best[r * m_width + l]; }

    // Nothing that costs is negative: what is too dear already need not be looked at more closely.
    void fill(std::size_t r, std::size_t l)
    {
        const double slack = m_keep == Keep::AllNearly ? NearlyAsWell : 0;
        double least = Never;
        std::size_t taken = 0;
        const auto consider = [&](std::size_t count, double cost) {
            const double before = best(r - 1, l - count);
            if (before + cost < least) {
                least = before + cost;
                taken = count;
            }
            if (m_keep == Keep::AllNearly && before + cost < least + slack)
                m_steps.push_back({r, l, count, cost});
        };
        consider(0, EmptyCell);
        double gaps = 0;
        for (std::size_t count = 1; count <= std::min(l, MostLinesOfCell); ++count) {
            const std::size_t first = l - count;
            if (count > 1) {
                gaps += gapCost(first);
                if (gaps >= least + slack)
                    break;
            }
            if (best(r - 1, first) + gaps >= least + slack)
                continue;
            double cost = gaps + placeCost(r - 1, first, count);
            if (m_rules.misfit && best(r - 1, first) + cost < least + slack)
                cost += m_rules.misfit(r - 1, m_lines, first, count);
            consider(count, cost);
        }
        m_best[r * m_width + l] = least;
        m_taken[r * m_width + l] = quint8(taken);
    }

    // Of two lines that follow each other in one cell.
    double gapCost(std::size_t first) const
    {
        const Line &above = m_lines[first];
        const Line &below = m_lines[first + 1];
        const double height = m_rules.height;
        const double wide = std::max(0.0, (below.y0 - above.y1) / height - 0.8) * WideGap;
        const bool uneven = m_rules.pitch > 0 &&
                            below.centreY() - above.centreY() > m_rules.pitch + PitchReach * height &&
                            !isCut(above.centreY(), below.centreY());
        return wide + (uneven ? UnevenPitch : 0);
    }

    bool isCut(double top, double bottom) const
    {
        if (!m_rules.seams)
            return false;
        const auto seam = std::upper_bound(m_rules.seams->begin(), m_rules.seams->end(), top);
        return seam != m_rules.seams->end() && *seam < bottom;
    }

    double placeCost(std::size_t r, std::size_t first, std::size_t count) const
    {
        const Extent row = m_rows[r];
        const double cost = alignmentCost(m_lines, first, count, row, m_alignment) / m_rules.height;
        const bool cut = isCut(std::min(row.y0, m_lines[first].y0), std::max(row.y1, m_lines[first + count - 1].y1));
        return cut ? m_rules.seamInside + std::max(0.0, cost - SeamSlack) : cost;
    }

    const std::vector<Line> &m_lines;
    const std::vector<Extent> &m_rows;
    Alignment m_alignment;
    const PartitionRules &m_rules;
    Keep m_keep;
    std::size_t m_width;
    std::vector<double> m_best;
    std::vector<quint8> m_taken; // at most MostLinesOfCell
    std::vector<Step> m_steps;   // those that may be of a partition that costs nearly as little
    double m_least = Never;
    std::size_t m_end = 0;
};

} // namespace

std::optional<double> linePitch(const std::vector<const std::vector<Line> *> &columns, const std::vector<double> &seams,
                                double height)
{
    std::vector<double> pitches;
    for (const std::vector<Line> *lines : columns) {
        for (std::size_t l = 1; l < lines->size(); ++l) {
            const double above = (*lines)[l - 1].centreY();
            const double below = (*lines)[l].centreY();
            const auto seam = std::upper_bound(seams.begin(), seams.end(), above);
            if (below - above < 2.2 * height && (seam == seams.end() || *seam > below))
                pitches.push_back(below - above);
        }
    }
    std::sort(pitches.begin(), pitches.end());
    std::vector<std::size_t> counts; // of those within reach above each
    for (std::size_t first = 0, end = 0; first < pitches.size(); ++first) {
        while (end < pitches.size() && pitches[end] - pitches[first] <= PitchReach * height / 2)
            ++end;
        counts.push_back(end - first);
    }
    constexpr std::size_t Fewest = 4;
    // The distance of rows is one that many lines keep too; that inside cells is the smaller one.
    const std::size_t most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] >= Fewest && counts[i] * 10 >= most * 3)
            return pitches[i + counts[i] / 2];
    }
    return std::nullopt;
}

double partitionCost(const std::vector<Line> &lines, const std::vector<Extent> &rows, Alignment alignment,
                     const PartitionRules &rules)
{
    return Costs(lines, rows, alignment, rules, Costs::Keep::Least).least();
}

Partition partitionLines(const std::vector<Line> &lines, const std::vector<Extent> &rows, Alignment alignment,
                         const PartitionRules &rules)
{
    const Costs costs(lines, rows, alignment, rules, Costs::Keep::AllNearly);
    const std::size_t n = rows.size();
    const std::size_t m = lines.size();
    const double least = costs.least();
    std::size_t end = costs.end();
    Partition result;
    result.cost = least;
    result.groups.resize(n);
    result.doubtful = costs.doubtful();
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
        if (count == MostLinesOfCell) { // there may be more, which the neighbours have then
            for (std::size_t near = r > 1 ? r - 2 : 0; near < std::min(r + 1, n); ++near)
                result.doubtful[near] = true;
        }
    }
    result.left.insert(result.left.begin(), lines.begin(), lines.begin() + qsizetype(end));
    return result;
}

void doubtWhereOther(Partition &partition, const Partition &other)
{
    for (std::size_t r = 0; r < partition.groups.size(); ++r) {
        const std::vector<Line> &own = partition.groups[r];
        const std::vector<Line> &others = other.groups[r];
        if (!std::equal(own.begin(), own.end(), others.begin(), others.end(),
                        [](const Line &a, const Line &b) { return a.words.front() == b.words.front(); }))
            partition.doubtful[r] = true;
    }
}

} // namespace pei
