// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace pei {

// The texts of a row's two cells of units; empty for an element.
struct UnitCells
{
    QString executing;
    QString responsible;
};

// Which rows have a name of the executing unit cut in two, whose rest was taken for the next cell's text: the unit of
// that code is called so in the heading or another row, as a whole. And those whose unit's code holds other words.
std::vector<bool> wronglyCut(const std::vector<UnitCells> &rows, const Entity &entity);

// A cell too narrow for a word breaks it inside, "NORMALIZACIÓ" / "N"; the heading prints the same unit's name in one
// line, and has the same letters with fewer spaces.
CodedName unbroken(CodedName unit, const Entity &entity);

} // namespace pei
