// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/planfigures.h"

#include <QStringList>

namespace pei {

// What is compared, for paper and files: the rows as they are shown, or plans side by side.
struct Compared
{
    Comparison comparison;
    QString span; // "De 2023 – Anual a 2024 – Sem1"
    std::vector<RowChange> rows;
    QStringList basis;              // what the two sides are, where that has to be said
    QString only;                   // which of the rows these are; empty: all
    std::vector<PlanFigures> plans; // in place of the rows where there are any
};

// Two periods of one plan as they come: the latest two with values, or the given one after the latest before it.
std::optional<Compared> usualComparison(const Plan &plan, std::optional<Period> after, const Rules &rules);
// Two periods that were asked for.
Compared periodComparison(const Plan &plan, const PeriodPair &periods, const Rules &rules);

} // namespace pei
