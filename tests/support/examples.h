// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"

namespace pei::test {

// A small plan of two actions and three indicators, 2022-2024 with Sem1 and Anual of 2022 and Sem1 of 2023, and with
// what a report on 2023-S1 would print about it. Made here, not read: rules and models are tested without a reader.
Report smallReport();

// A plan of `actions` actions with one indicator each under ten objectives, six years, values in the first two
// periods; the figures follow from the row number, so that tests can foretell them.
Report largeReport(int actions);

// Path of a file under tests/data.
QString dataPath(const QString &name);

} // namespace pei::test
