// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "tests/support/drawstyle.h"

#include <random>

namespace pei::test {

// How an extractor or a viewer's clipboard leaves a report's text, in reading order.
struct TextStyle {
    int lineWidth = 40;      // characters after which a cell's line is broken
    bool cellPerLine = false; // each cell begins a line, else short ones follow each other
    bool figurePerLine = false;
    bool pages = false;      // form feeds, with the head again and a page's mark
    bool repeatHead = false;
    bool pageMarks = false;
    bool runningFoot = false;
    bool blankLines = false;
    bool trailingSpaces = false;
    bool hardSpaces = false; // non-breaking
    bool tabs = false;       // between cells
    bool windowsEnds = false;
    int rowsPerPage = 12;
    int cutEvery = 0;        // 0: never; else each so manieth page's end cuts a row: the last lines of its cells come behind
};
TextStyle randomTextStyle(std::mt19937_64 &engine);
QString describe(const TextStyle &style);

QString reportText(const Report &report, const DrawStyle &words, const TextStyle &style);

// The same in columns, as an extractor lays a page out: cells aligned as the style says, columns that move from page to
// page, and rows whose cells stand between their neighbours' lines.
struct LayoutStyle {
    int nameWidth = 40;
    int unitWidth = 22;
    DrawStyle::Place height = DrawStyle::Place::Centre;
    int gap = 2;        // spaces between columns
    int rowsPerPage = 20;
    bool repeatHead = false;
    bool pageMarks = false;
};
LayoutStyle randomLayoutStyle(std::mt19937_64 &engine);
QString describe(const LayoutStyle &style);
QString laidOutText(const Report &report, const DrawStyle &words, const LayoutStyle &style);

} // namespace pei::test
