// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/reading/text/sourcetext.h"
#include "core/support/result.h"

namespace pei {

// Text in reading order, cell after cell: no places, so rows are told by their grammar (code, name, units, three
// phrases, and as many figures as the head has columns). Errors: NotAReport, HeadUnreadable, TextOutOfOrder.
Result<Report> readInOrderText(const SourceText &source);

} // namespace pei
