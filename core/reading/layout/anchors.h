// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/columns.h"

#include <functional>

namespace pei {

// A code that starts with "IND." in the code column, with its wrapped rest.
struct CodeAnchor
{
    std::vector<Line> lines;

    double y0() const { return lines.front().y0; }
    double y1() const { return lines.back().y1; }
    QString text() const; // joined without spaces
};

// An element's row: its code, its name in one cell with it or in the next one, its progress figures.
struct ElementAnchor
{
    std::vector<Line> code;
    std::vector<Line> name;
    Words progress;        // parallel to Columns::progress; nullptr: none printed
    bool doubtful = false; // other lines might be its name as well

    double y0() const;
    double y1() const;
};

struct Anchors
{
    std::vector<CodeAnchor> codes;       // top down
    std::vector<ElementAnchor> elements; // top down
};

// The vertical part of a page that belongs to the table, below its head.
struct TableZone
{
    double y0 = 0;
    double y1 = 0;

    bool contains(const Word &word) const { return word.centreY() > y0 && word.centreY() < y1; }
};

// The extent of the indicator codes: the leftmost words that start with "IND.".
void findCodeColumn(Columns &columns, const std::vector<Page> &pages, const std::vector<TableZone> &zones);

// Whether rulings enclose two heights in one row that has no indicator's figures.
using InOneElement = std::function<bool(double y, double other)>;

// The table's anchors on the strip of all pages; seams are where one page ends and the next begins.
Anchors findAnchors(const Page &strip, const std::vector<double> &seams, const Columns &columns,
                    const InOneElement &inOneElement = {});

} // namespace pei
