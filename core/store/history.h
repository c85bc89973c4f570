// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planstate.h"
#include "core/store/journal.h"

#include "core/support/result.h"

namespace pei {

class Connection;

// Rows that are out of the plan, each under its columns at the time: an undone import had brought them.
struct RetiredIndicator
{
    Indicator row; // without figures
    std::map<int, Value> targets;
    std::map<Period, Value> obtained;
};
struct RetiredRows
{
    std::map<qint64, Element> elements;
    std::map<qint64, RetiredIndicator> indicators;
};

// Takes one line back; lines in turn, from the last to the first. StoreDamaged where it speaks of what is not there.
Result<void> takeBack(PlanState &state, RetiredRows &retired, const JournalEntry &line);

// The state a journal's lines up to a moment have left: now is what all of them have.
Result<PlanState> stateAt(const std::vector<JournalEntry> &journal, PlanState now, RetiredRows retired,
                          const QDateTime &moment);

Result<RetiredRows> readRetiredRows(const Connection &connection, qint64 plan);

} // namespace pei
