// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/bands.h"

#include <algorithm>

namespace pei {

namespace {

constexpr double Outside = 5; // line heights

double middle(double y0, double y1)
{
    return (y0 + y1) / 2;
}

bool anyBetween(const std::vector<double> &sorted, double above, double below)
{
    const auto next = std::upper_bound(sorted.begin(), sorted.end(), above);
    return next != sorted.end() && *next < below;
}

} // namespace

Bands::Bands(const Strip &strip, const Anchors &anchors)
{
    if (strip.separators.empty())
        return;
    std::vector<double> codes;
    for (const CodeAnchor &code : anchors.codes)
        codes.push_back(middle(code.lines.front().y0, code.lines.front().y1));
    for (const ElementAnchor &element : anchors.elements)
        codes.push_back(middle(element.code.front().y0, element.code.front().y1));
    std::sort(codes.begin(), codes.end());
    std::vector<double> figures;
    for (const FigureLine &line : strip.figures)
        figures.push_back(line.centreY());
    std::sort(figures.begin(), figures.end());

    // Whether rows are ruled at all: shades alone part elements from rows, not rows from each other.
    std::size_t pairs = 0;
    std::size_t parted = 0;
    for (std::size_t i = 1; i < codes.size(); ++i) {
        if (!strip.isRuled(codes[i]) || !strip.isRuled(codes[i - 1]) || anyBetween(strip.seams, codes[i - 1], codes[i]))
            continue;
        ++pairs;
        parted += anyBetween(strip.separators, codes[i - 1], codes[i]);
    }
    const bool ruled = pairs > 0 && parted * 10 >= pairs * 9;

    std::vector<std::pair<double, bool>> limits; // and whether it is a seam
    for (const double y : strip.separators)
        limits.emplace_back(y, false);
    for (const double y : strip.seams)
        limits.emplace_back(y, true);
    std::sort(limits.begin(), limits.end());
    const auto count = [&](const std::vector<double> &ys, std::size_t band) {
        const auto from = band == 0 ? ys.begin() : std::upper_bound(ys.begin(), ys.end(), limits[band - 1].first);
        const auto to = band == limits.size() ? ys.end() : std::upper_bound(ys.begin(), ys.end(), limits[band].first);
        return to > from ? to - from : 0;
    };
    m_numbers.push_back(0);
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const auto [y, seam] = limits[i];
        m_limits.push_back(y);
        // A row that a page's end cuts has its code on one side and its figures on one: each of two rows has both.
        const bool cut = (count(codes, i) == 0 || count(codes, i + 1) == 0) &&
                         (count(figures, i) == 0 || count(figures, i + 1) == 0);
        const bool known = ruled && strip.isRuled(y - 1e-3) && strip.isRuled(y + 1e-3);
        m_numbers.push_back(seam && (cut || !known) ? m_numbers.back() : i + 1);
    }
}

std::size_t Bands::at(double y) const
{
    const auto limit = std::upper_bound(m_limits.begin(), m_limits.end(), y);
    return m_limits.empty() ? 0 : m_numbers[std::size_t(limit - m_limits.begin())];
}

double Bands::misfit(double y, const std::vector<Line> &lines, std::size_t first, std::size_t count) const
{
    if (none())
        return 0;
    const std::size_t own = at(y);
    double cost = 0;
    for (std::size_t i = first; i < first + count; ++i)
        cost += at(lines[i].centreY()) == own ? 0 : Outside;
    return cost;
}

} // namespace pei
