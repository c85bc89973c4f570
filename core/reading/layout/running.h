// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pages/pages.h"

namespace pei {

// Takes running feet (page numbers, dates, addresses) off the pages. A foot may stand so close below the table that it
// reads as the last row's next line; but it stands at the same height on several pages, the same but for its digits,
// and on at least one of them clearly apart from what is above it, as no line of a row ever does.
void dropRunningFeet(std::vector<Page> &pages, double height);

} // namespace pei
