// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/columns.h"

namespace pei {

// Takes running feet (page numbers, dates, addresses) off the pages; returns of how many words. A foot may stand so
// close below the table that it reads as the last row's next line; but it stands at the same height on several pages,
// the same but for its numbers, and on at least one of them clearly apart from what is above it, as no line of a row
// ever does.
int dropRunningFeet(std::vector<Page> &pages, double height);

// The same for heads. The lines above the first head of the table stay: they are the report's title.
int dropRunningHeads(std::vector<Page> &pages, const std::vector<HeadZone> &heads, double height);

// A browser that cuts a page between two lines paints on it what reaches above the next page's first line: the letters
// with a tilde or an accent. Takes these off the page; returns how many words they were.
int dropClippedLetters(std::vector<Page> &pages, const std::vector<HeadZone> &heads);

// "Página 2 de 5", "2/5", "2": a line that is nobody's but the page's own.
bool isPageNumber(QStringView line);

} // namespace pei
