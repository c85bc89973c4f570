// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planstate.h"
#include "core/plan/valueedit.h"
#include "core/support/result.h"

namespace pei {

// Edits as changes of what the plan holds; of several for one cell the last counts, and what is there already is left
// out. CellMissing, PeriodClosed, ValueRefused.
Result<std::vector<ValueChange>> valueChanges(const Plan &plan, const std::vector<Period> &closed,
                                              const std::vector<ValueEdit> &edits);
// Likewise; fields are trimmed, and the digest of an evidence that is new is taken.
Result<std::vector<NoteChange>> noteChanges(const PlanState &state, const std::vector<NoteEdit> &edits);

Error cellMissing(const QString &what);

} // namespace pei
