// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/reading/pages/pages.h"

#include <vector>

namespace pei {

// A table too wide for its paper goes on to the right, on pages that say whose continuation they are ("a la derecha de
// la página 3") and repeat the codes. Laid side by side they are one wide page like any other report's.
class SideBySide
{
public:
    // Joins such pages to the ones on their left; leaves all others as they are.
    explicit SideBySide(std::vector<Page> &pages);

    struct Part
    {
        int page = 0;    // from 0
        double left = 0; // on the joined page
        double width = 0;
    };

    // The page, from 1, that a joined page begins with.
    int pageOf(int joined) const;
    // The printed pages that the page at an index after joining is made of, left to right; none where none was joined.
    std::vector<Part> partsOf(std::size_t index) const
    {
        return index < m_parts.size() ? m_parts[index] : std::vector<Part>();
    }
    // The page as it is printed. May only be asked for a part.
    const Page &printed(const Part &part) const { return m_printed[std::size_t(part.page)]; }
    // Takes what was read from the joined pages back to the pages as they are printed.
    void restore(Report &report) const;

private:
    SourceBox restored(const SourceBox &box) const;

    std::vector<std::vector<Part>> m_parts; // by joined page; empty where no page continues another
    std::vector<Page> m_printed;            // empty likewise
};

} // namespace pei
