// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/support/result.h"

namespace pei {

// A report's text in reading order, row after row, as pasted or as a text extractor leaves it: no places, so rows are
// told by their grammar (code, name, units, three phrases, and as many figures as the head has columns).
// Errors: NotAReport, HeadUnreadable, ReportTruncated.
Result<Report> readTextForm(QStringView text);

} // namespace pei
