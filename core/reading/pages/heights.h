// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pages/pages.h"

namespace pei {

// Of this folder alone. A word's box is as high as its font says, and some printers embed fonts that claim to be half
// as high as their letters are. What is measured in heights of lines, such as how near the lines of one cell stand,
// needs them as they look: where the widths of digits prove a font's claim wrong, all boxes grow about their middles.
void mendHeights(std::vector<Page> &pages);

} // namespace pei
