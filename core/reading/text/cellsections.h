// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/text/cellpieces.h"

#include <optional>

namespace pei {

// What stands between two elements or pages' ends.
struct CellSection
{
    std::size_t first = 0; // the element itself, where there is one
    std::size_t end = 0;
    int page = 1;
    std::vector<QString> strays; // figures that are in no row: progress
    QString element;             // above its rows
    std::size_t pool = 0;        // the section that holds its strays: the page's first where its order is lost
};

// A table's pieces in their sections, with the figures that no row has taken.
class CellSections
{
public:
    CellSections() = default;
    explicit CellSections(CellPieces pieces);

    const CellPieces &pieces() const { return m_pieces; }
    std::size_t size() const { return m_sections.size(); }
    CellSection &operator[](std::size_t section) { return m_sections[section]; }
    const CellSection &operator[](std::size_t section) const { return m_sections[section]; }

    bool hasElement(std::size_t section) const;
    QString codeOf(std::size_t section) const;
    std::size_t codesIn(std::size_t section) const;
    // Those that hold an element, in order; of a page whose order was lost by their codes.
    std::vector<std::size_t> withElements() const;
    // The figure of that value among those that stand nearby, taken away; nullopt: none does.
    std::optional<QString> takeStray(std::size_t section, Value value);

private:
    CellPieces m_pieces;
    std::vector<CellSection> m_sections;
};

// The figures between two pieces that are in none of the runs.
std::vector<QString> straysIn(const CellPieces &pieces, std::size_t first, std::size_t end,
                              const std::vector<CellRun> &runs);

// What has come of a page's rows so far. Each has three narrow cells.
struct CellBalance
{
    std::size_t codes = 0;
    std::size_t figures = 0;
    std::size_t narrow = 0;

    bool isEven() const { return codes == figures && narrow == 3 * codes; }
};
std::size_t narrowCellsIn(const QString &line);

} // namespace pei
