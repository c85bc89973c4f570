// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/reading/text/celllines.h"
#include "core/support/result.h"

namespace pei {

// A report's text with each cell on lines of its own, in the order of a page's blocks. A row is read where all of its
// cells stand between the figures of its neighbours, and its printed progress follows from its figures. Errors as
// readTextForm.
Result<Report> readCellByCellText(const CellLines &lines, bool paged);

} // namespace pei
