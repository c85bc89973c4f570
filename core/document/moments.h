// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QTimeZone>

#include <span>

namespace pei {

// Where the lines of one command stand in a journal.
struct JournalStep
{
    std::size_t first = 0;
    std::size_t count = 0;

    friend bool operator==(const JournalStep &, const JournalStep &) = default;
};

// Moments at which a plan is worth looking at again, oldest first: with the last step of each day, and with each of the
// latest steps. The very last one is what the plan is now and none of them.
std::vector<JournalStep> momentsOf(std::span<const JournalEntry> journal, const QTimeZone &zone,
                                   std::size_t latestSteps);

} // namespace pei
