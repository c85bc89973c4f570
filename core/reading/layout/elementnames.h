// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/bands.h"

namespace pei {

// Where the elements' codes stand in a column of their own, their names stand beside them in one wide cell, wrapped and
// aligned like any other: which lines above and below a code are its name's is told here, as a whole column.
void findElementNames(Anchors &anchors, const Strip &strip, const Columns &columns, const Bands &bands);

// Left edge of the names' column; nullopt where names do not begin at one x.
std::optional<double> nameLeft(const Page &page, const Columns &columns);

} // namespace pei
