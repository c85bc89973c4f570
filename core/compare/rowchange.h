// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planmerge.h"
#include "core/progress/semaphore.h"

#include <array>

namespace pei {

// Of a progress, between two sides that both have one.
enum class Movement : quint8 { Up, Down, Level };

// An indicator (or element) on one side.
struct RowFigures
{
    std::size_t row = 0; // in that side's plan
    Value obtained;      // of the side's period; an element has neither
    Value target;        // of its year
    Value progress;      // percent
    Semaphore state = Semaphore::NoData;

    friend bool operator==(const RowFigures &, const RowFigures &) = default;
};

// One indicator, or one element, of either side. Complete in itself: a side may be a state that is not kept.
struct RowChange
{
    QString code;
    QString name;                     // of the later side that has it
    CodedName unit;                   // responsible; empty for an element
    qint64 id = 0;                    // the store's key of the row
    bool element = false;             // an OEI or AEI; else an indicator
    bool objective = false;           // an OEI, or an indicator of one
    std::optional<RowFigures> before; // nullopt: added since
    std::optional<RowFigures> after;  // nullopt: removed since
    std::vector<FieldChange> fields;  // what differs besides the values; row: of the later plan
    std::vector<CellChange> values;   // of the same period on both sides

    bool isAdded() const { return !before; }
    bool isRemoved() const { return !after; }
    Semaphore stateBefore() const { return before ? before->state : Semaphore::NoData; }
    Semaphore stateAfter() const { return after ? after->state : Semaphore::NoData; }
    // Percentage points; nullopt where a side has no progress.
    Value change() const;
    std::optional<Movement> movement() const;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

// Ways to have changed. A row may have several, or none of those after Uncomparable.
enum class ChangeKind : quint8 {
    Up,
    Down,
    Level,
    Uncomparable, // a side has no progress, or not the row
    Semaphore,    // of a row that both sides have
    Added,
    Removed,
    Renamed,
    Targets,
    Values, // of the same period
    Fields, // any other: unit, relevance, direction, aggregation, baseline, priority
};
inline constexpr std::array ChangeKinds{ChangeKind::Up,           ChangeKind::Down,      ChangeKind::Level,
                                        ChangeKind::Uncomparable, ChangeKind::Semaphore, ChangeKind::Added,
                                        ChangeKind::Removed,      ChangeKind::Renamed,   ChangeKind::Targets,
                                        ChangeKind::Values,       ChangeKind::Fields};

bool hasChange(const RowChange &row, ChangeKind kind);
// Whether anything at all is different.
bool hasChanged(const RowChange &row);

using ChangeCounts = std::array<int, ChangeKinds.size()>; // by ChangeKind
ChangeCounts countChanges(const std::vector<RowChange> &rows);

// The largest movement first, up or down; then those that have gained or lost a progress, those added, those removed,
// those without any progress. Among equals those with other changes, then by code.
void sortBySize(std::vector<RowChange> &rows);

} // namespace pei
