// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/support/result.h"
#include "ui/paper/paperpages.h"

namespace pei {

// Prints the parts of a report's paper to a PDF, without a display; nullopt: the period the report is about, else the
// latest one with values.
Result<void> printReport(const Report &report, std::optional<Period> period, const std::vector<PaperPart> &parts,
                         const QString &path);

} // namespace pei
