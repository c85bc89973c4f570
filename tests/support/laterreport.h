// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"

namespace pei::test {

// What an entity prints half a year after this report, which has a value of its last period in every row: the year's
// annual figures (80 % of the target), another target for the first row in the last target year, another figure for the
// second row in the period before, another name for the third row's responsible unit, and one indicator more. Figures
// agree among themselves. Without places and digest: it has not been read.
Report laterReport(const Report &report);

} // namespace pei::test
