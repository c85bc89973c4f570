// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/reading/text/sourcetext.h"
#include "core/support/result.h"

namespace pei {

// Text laid out with spaces, as `pdftotext -layout` writes it: cells stand below each other, but columns move from page
// to page, words of neighbouring cells may touch, and the lines of a row's cells stand between those of its neighbours.
// Between two elements the lines belong to the rows there; words go to columns by where cells begin; where one row ends
// and the next begins only what every explanation agrees on is taken. Errors: NotAReport, HeadUnreadable,
// ReportTruncated.
Result<Report> readLaidOutText(const SourceText &source);

} // namespace pei
