// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"

#include <random>

namespace pei::test {

// Limits of a random plan; what lies inside them is drawn from the engine.
struct PlanShape
{
    int minYears = 3;
    int maxYears = 10;
    int maxIndicators = 40; // rows, a repeated executing unit counts as one more
    bool objectives = true; // whether OEI rows may occur
};

// A report as another entity's could be, with figures that agree among themselves: row progress by Tipo I, element
// progress and averages under one of the known rules, counts per kind. Every value is one that two printed decimals
// carry exactly. The same seed gives the same report.
Report randomReport(std::mt19937_64 &engine, const PlanShape &shape = {});

} // namespace pei::test
