// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace pei {

inline constexpr std::size_t NoRow = std::size_t(-1);

// What a row is known by: first what usually is enough, then what tells it from others of the same.
using RowNames = std::vector<std::pair<QString, QString>>;

RowNames::value_type nameOf(const Element &element);
// The code with the executing unit, and the responsible unit.
RowNames::value_type nameOf(const Indicator &row);
template <typename Row>
RowNames namesOf(const std::vector<Row> &rows)
{
    RowNames names;
    names.reserve(rows.size());
    for (const Row &row : rows)
        names.push_back(nameOf(row));
    return names;
}

// For each of these rows the same one of those, or NoRow. Rows come in groups of equal keys. Where both sides have one,
// it is the same; else the finer key tells, and among equals of that the order.
std::vector<std::size_t> pairRows(const RowNames &those, const RowNames &these);

} // namespace pei
