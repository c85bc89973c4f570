// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planstore.h"

namespace pei {

class Connection;

// Writes a report as a new plan, within the caller's transaction.
Result<qint64> writeReport(const Connection &connection, const Report &report, const ReportFile &file,
                           const Stamp &stamp);

Result<StoredPlan> readPlan(const Connection &connection, qint64 plan);

} // namespace pei
