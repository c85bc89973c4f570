// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/moments.h"

#include <algorithm>

namespace pei {

std::vector<JournalStep> momentsOf(std::span<const JournalEntry> journal, const QTimeZone &zone,
                                   std::size_t latestSteps)
{
    std::vector<JournalStep> steps;
    for (std::size_t i = 0; i < journal.size(); ++i) {
        if (!steps.empty() && journal[steps.back().first].step == journal[i].step)
            ++steps.back().count;
        else
            steps.push_back({i, 1});
    }
    std::vector<JournalStep> moments;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        const auto day = [&](std::size_t step) { return journal[steps[step].first].when.toTimeZone(zone).date(); };
        if (steps.size() - 1 - i <= latestSteps || day(i) != day(i + 1))
            moments.push_back(steps[i]);
    }
    return moments;
}

} // namespace pei
