// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/plan/report.h"
#include "core/progress/analysis.h"

namespace pei {

// A plan as CSV: see plantable.h for what stands where. Texts that a spreadsheet would run as a formula are
// neutralised, and restored when they are read back.
QByteArray planToCsv(const Report &report, const Analysis &analysis, const CsvForm &form = {});

// Any form of it, told by its head. HeadUnreadable, TableUnreadable with the row.
Result<Report> planFromCsv(const QByteArray &text);

// Whether the bytes begin as such a file does.
bool looksLikePlanCsv(const QByteArray &bytes);

} // namespace pei
