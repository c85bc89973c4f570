// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/rowchange.h"
#include "core/progress/analysis.h"

namespace pei {

// A plan as it stands or stood, looked at in one period.
struct ComparedSide
{
    const Plan &plan;
    Period period;
};

struct EntityChange
{
    EntityLevel level = EntityLevel::Pliego;
    CodedName before; // empty: the line came or went
    CodedName after;

    friend bool operator==(const EntityChange &, const EntityChange &) = default;
};

// What changed of one plan between two of its states, two of its periods, or both.
struct Comparison
{
    // Both under the same rules.
    Analysis before;
    Analysis after;
    ElementKind leading = ElementKind::Action; // whose average leads
    std::vector<RowChange> indicators;         // of either side, as sortBySize() has them
    std::vector<RowChange> elements;           // likewise
    std::vector<EntityChange> entity;
    std::vector<Period> addedPeriods, removedPeriods; // columns
    std::vector<int> addedTargetYears, removedTargetYears;

    const Average &averageBefore() const { return before.average(leading); }
    const Average &averageAfter() const { return after.average(leading); }
    // Nothing is different, on neither side.
    bool isEmpty() const;
};

// Both are states of one plan: indicators of different plans are different things, whatever their codes. A row is known
// again by the store's key, else as an import knows it, else by its code alone where that leaves no doubt: then another
// name or unit is a field that has changed.
Comparison compare(const ComparedSide &before, const ComparedSide &after, const Rules &rules = {});

// What a report of the plan says, with the store's keys of the rows that the plan still has.
Plan withKeysOf(Plan report, const Plan &plan);

// The period, or the latest with values where none is given, after the latest before it that has values; nullopt where
// there are no two.
struct PeriodPair
{
    Period before;
    Period after;

    friend bool operator==(const PeriodPair &, const PeriodPair &) = default;
};
std::optional<PeriodPair> latestPair(const Plan &plan, std::optional<Period> after = {});
bool hasValues(const Plan &plan, Period period);

} // namespace pei
