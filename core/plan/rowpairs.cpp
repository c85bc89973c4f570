// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rowpairs.h"

#include <QHash>

#include <algorithm>

namespace pei {

namespace {

// A unit without a code is known by its name.
QString unitKey(const CodedName &unit)
{
    return unit.code.isEmpty() ? unit.name : unit.code;
}

} // namespace

RowNames::value_type nameOf(const Element &element)
{
    return {element.code, QString()};
}

RowNames::value_type nameOf(const Indicator &row)
{
    return {row.code + QChar(u'\n') + unitKey(row.executingUnit), unitKey(row.responsibleUnit)};
}

std::vector<std::size_t> pairRows(const RowNames &those, const RowNames &these)
{
    using Groups = QHash<QString, std::vector<std::size_t>>;
    const auto grouped = [](const auto &rows) {
        Groups groups;
        for (std::size_t i = 0; i < rows.size(); ++i)
            groups[rows[i].first].push_back(i);
        return groups;
    };
    const Groups inThose = grouped(those);
    const Groups inThese = grouped(these);
    std::vector<std::size_t> pairs(these.size(), NoRow);
    for (auto group = inThese.cbegin(); group != inThese.cend(); ++group) {
        const auto found = inThose.constFind(group.key());
        if (found == inThose.cend())
            continue;
        std::vector<std::size_t> free = *found;
        if (free.size() == 1 && group->size() == 1) {
            pairs[group->front()] = free.front();
            continue;
        }
        for (const std::size_t row : *group) {
            const auto same = std::find_if(free.begin(), free.end(),
                                           [&](std::size_t i) { return those[i].second == these[row].second; });
            if (same == free.end())
                continue;
            pairs[row] = *same;
            free.erase(same);
        }
    }
    return pairs;
}

} // namespace pei
