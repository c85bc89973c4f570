// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace pei {

// How high a text was found to be in the widths a layout asked for: it asks for the same few again and again, in turn.
// Whoever changes the text or its font clears it.
class HeightsByWidth
{
public:
    template <typename Measure>
    int of(int width, const Measure &measure)
    {
        for (const auto &[known, height] : m_heights) {
            if (known == width)
                return height;
        }
        constexpr std::size_t Enough = 16; // while an edge is being dragged every width is a new one
        if (m_heights.size() == Enough)
            m_heights.clear();
        return m_heights.emplace_back(width, measure(width)).second;
    }
    void clear() { m_heights.clear(); }

private:
    std::vector<std::pair<int, int>> m_heights;
};

} // namespace pei
