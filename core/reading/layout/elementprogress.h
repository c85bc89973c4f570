// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/anchors.h"

namespace pei {

// A figure right of the left limit of the progress columns: an element's or a row's.
bool isProgress(const Word &word, const Columns &columns);
Words progressFigures(const Page &page, const Columns &columns); // top down
// Gives an element those of them that stand beside its code and name, one for each progress column, and to its name
// those that are numbers in it.
void takeProgress(ElementAnchor &element, const Words &figures, const Columns &columns);

} // namespace pei
