// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/anchors.h"
#include "core/reading/layout/strip.h"

namespace pei {

// The parts of the strip that rulings part from each other, as far as rulings were looked for: what stands in one part
// is never of a row that stands in another.
class Bands
{
public:
    Bands() = default;
    Bands(const Strip &strip, const Anchors &anchors);

    bool none() const { return m_limits.empty(); }
    std::size_t at(double y) const; // a number for the band; those that a page's end parts for no reason have the same
    // What speaks against lines[first, first + count) in a row that stands at y, in line heights.
    double misfit(double y, const std::vector<Line> &lines, std::size_t first, std::size_t count) const;

private:
    std::vector<double> m_limits;
    std::vector<std::size_t> m_numbers; // parallel to the limits, and one more
};

} // namespace pei
