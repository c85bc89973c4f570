// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/support/result.h"

namespace pei {

// A report's text, pasted or as an extractor leaves it: in reading order, row after row, or laid out with spaces. What
// the text does not prove is reported in Report::unread, never guessed; a report of which less than half could be read
// is an error. Errors: NotAReport, HeadUnreadable, ReportTruncated, TextOutOfOrder, FileTooLarge.
Result<Report> readTextForm(QStringView text);

} // namespace pei
