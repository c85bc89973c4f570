// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"

#include <vector>

namespace pei::test {

// Where what was read departs from what was expected, one readable line for each fact, in the report's order; empty
// where both say the same. Store keys, digests and the places of figures are not facts of the report.
std::vector<QString> differences(const Report &expected, const Report &actual);

} // namespace pei::test
