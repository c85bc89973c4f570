// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/rowchange.h"

#include "core/plan/code.h"

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

bool isName(const FieldChange &change)
{
    return change.field == PlanField::IndicatorName || change.field == PlanField::ElementName;
}

bool isTarget(const FieldChange &change)
{
    return change.field == PlanField::Target;
}

int classOf(const RowChange &row)
{
    if (row.change())
        return 0;
    if (row.isAdded())
        return 2;
    if (row.isRemoved())
        return 3;
    return row.before->progress || row.after->progress ? 1 : 4;
}

} // namespace

Value RowChange::change() const
{
    if (!before || !after || !before->progress || !after->progress)
        return std::nullopt;
    return roundHalfAway(*after->progress - *before->progress);
}

std::optional<Movement> RowChange::movement() const
{
    const Value points = change();
    if (!points)
        return std::nullopt;
    if (*points == 0)
        return Movement::Level;
    return *points > 0 ? Movement::Up : Movement::Down;
}

bool hasChange(const RowChange &row, ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Up:
        return row.movement() == Movement::Up;
    case ChangeKind::Down:
        return row.movement() == Movement::Down;
    case ChangeKind::Level:
        return row.movement() == Movement::Level;
    case ChangeKind::Uncomparable:
        return !row.change();
    case ChangeKind::Semaphore:
        return row.before && row.after && row.before->state != row.after->state;
    case ChangeKind::Added:
        return row.isAdded();
    case ChangeKind::Removed:
        return row.isRemoved();
    case ChangeKind::Renamed:
        return std::any_of(row.fields.begin(), row.fields.end(), isName);
    case ChangeKind::Targets:
        return std::any_of(row.fields.begin(), row.fields.end(), isTarget);
    case ChangeKind::Values:
        return !row.values.empty();
    case ChangeKind::Fields:
        return std::any_of(row.fields.begin(), row.fields.end(),
                           [](const FieldChange &change) { return !isName(change) && !isTarget(change); });
    }
    Q_UNREACHABLE();
}

bool hasChanged(const RowChange &row)
{
    return row.isAdded() || row.isRemoved() || !row.fields.empty() || !row.values.empty() ||
           row.before->progress != row.after->progress || row.before->state != row.after->state;
}

ChangeCounts countChanges(const std::vector<RowChange> &rows)
{
    ChangeCounts counts{};
    for (const RowChange &row : rows) {
        for (const ChangeKind kind : ChangeKinds)
            counts[std::size_t(kind)] += hasChange(row, kind);
    }
    return counts;
}

void sortBySize(std::vector<RowChange> &rows)
{
    // Of each row once: whether anything has changed takes looking through all of it.
    struct Key
    {
        int kind = 0;
        double size = 0;
        bool changed = false;
        std::size_t row = 0;
    };
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        keys.push_back({classOf(rows[i]), std::abs(rows[i].change().value_or(0)), hasChanged(rows[i]), i});
    std::stable_sort(keys.begin(), keys.end(), [&rows](const Key &a, const Key &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (a.size != b.size)
            return a.size > b.size;
        if (a.changed != b.changed)
            return a.changed;
        return naturalLess(rows[a.row].code, rows[b.row].code);
    });
    std::vector<RowChange> sorted;
    sorted.reserve(rows.size());
    for (const Key &key : keys)
        sorted.push_back(std::move(rows[key.row]));
    rows = std::move(sorted);
}

} // namespace pei
