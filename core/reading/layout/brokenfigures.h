// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/columns.h"

namespace pei {

// An office suite breaks a figure that is wider than its cell: "155,218.1" and "6" below it, "201" and "7", "-" and
// "78.35". Where the pieces stand alone in their cell and make one whole figure, they become one word again, on the
// line of the row's other figures. Only right of where the head's figures begin: names are broken between words.
void joinBrokenFigures(Page &page, double left, double top, double height);

// The same of the labels over them: "Valo" and "r", "Anua" and "l". Before the head is looked for.
void joinBrokenLabels(Page &page, double height);

// Where the figures' columns begin: at the label "Año".
std::optional<double> leftOfFigures(const Page &page, const HeadZone &head);

} // namespace pei
