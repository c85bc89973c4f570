// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/text/cellpieces.h"
#include "core/reading/text/cellrow.h"

#include <optional>
#include <vector>

namespace pei {

struct PlacedRow
{
    RowText text;
    QStringList figures; // up to the obtained values
};

// A page's rows whose cells do not come row by row. Its blocks come from the top to the bottom, except for those that
// are held back: these follow from the bottom to the top, each element behind the last row above it and before its own
// first. So every column is known, where none lacks a cell. nullopt: one does, or a cell is in doubt.
// above: the element whose rows may begin the page.
std::optional<std::vector<PlacedRow>> rowsByColumns(const CellPieces &page, const QString &above, std::size_t values,
                                                    const CellUnits &units);

} // namespace pei
