// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/printedform.h"

namespace pei::test {

// Where the columns of the table begin and, last, where it ends, in points from the left of the page. No column is
// narrower than its longest piece that does not break; what is left over is shared by the style. Where the table does
// not fit, the style's page grows to A3 and its type shrinks.
std::vector<double> columnEdges(const PrintedForm &form, DrawStyle &style);

} // namespace pei::test
