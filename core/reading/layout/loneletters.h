// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pages/pages.h"

namespace pei {

// Of a line of lone letters, "1 ü", poppler makes one word, as of letters that are spread: "1ü". Parts those whose
// letters stand a space further apart than the same letters do elsewhere in the report.
void partLoneLetters(std::vector<Page> &pages);

} // namespace pei
