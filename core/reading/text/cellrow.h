// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/report/phrases.h"
#include "core/reading/text/celllines.h"

#include <QSet>

#include <vector>

namespace pei {

// The units that a text's cells name beyond doubt.
struct CellUnits
{
    QSet<QString> executing;
    QSet<QString> responsible;
};

// The lines of one cell as its text.
QString cellText(const CellLines &lines);

// How many of the lines' words begin an executing unit, and how many a responsible one alone.
struct UnitOpeners
{
    int executing = 0;
    int responsible = 0;
};
UnitOpeners unitOpeners(const CellLines &lines);

// The names that the lines can hold to the left of these units, each broken over some of them: several where that is
// open. responsible may be empty.
QSet<QString> namesBeside(const CellLines &lines, const QString &executing, const QString &responsible);

// What its cells' lines make of a row without its figures: one way where every cell stands apart, none or several where
// neighbours have run into each other. Known units tell these apart, where they do.
struct CellRow
{
    std::vector<RowText> ways;
    bool apart = false; // every cell stands apart
};
// lines: between the figures of two rows, all that is no figure and no element's. element: the code of the one above.
CellRow readCellRow(const CellLines &lines, const QString &element, const CellUnits &units);

} // namespace pei
