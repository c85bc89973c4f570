// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/note.h"
#include "core/progress/analysis.h"

namespace pei {

// A red value asks for a note that says why, or what is done about it.
bool noteIsMissing(const Plan &plan, const Analysis &analysis, const Notes &notes, std::size_t indicator);
// The rows that lack theirs in the analysis' period.
std::vector<std::size_t> missingNotes(const Plan &plan, const Analysis &analysis, const Notes &notes);

} // namespace pei
