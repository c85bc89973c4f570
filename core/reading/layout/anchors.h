// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/columns.h"

namespace pei {

// A code that starts with "IND." in the code column, with its wrapped rest.
struct CodeAnchor {
    std::vector<Line> lines;

    double y0() const { return lines.front().y0; }
    double y1() const { return lines.back().y1; }
    QString text() const; // joined without spaces
};

// An element's line or lines across the table, with its progress figures.
struct ElementAnchor {
    std::vector<Line> lines;
    Words progress; // parallel to Columns::progress; nullptr: none printed

    double y0() const { return lines.front().y0; }
    double y1() const { return lines.back().y1; }
};

struct PageAnchors {
    std::vector<CodeAnchor> codes;       // top down
    std::vector<ElementAnchor> elements; // top down
};

// The vertical part of a page that belongs to the table, below its head.
struct TableZone {
    double y0 = 0;
    double y1 = 0;

    bool contains(const Word &word) const { return word.centreY() > y0 && word.centreY() < y1; }
};

// The extent of the indicator codes: the leftmost words that start with "IND.".
void findCodeColumn(Columns &columns, const std::vector<Page> &pages, const std::vector<TableZone> &zones);

PageAnchors findAnchors(const Page &page, const TableZone &zone, const Columns &columns);

} // namespace pei
