// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/planfigures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pei {

// What changed, as other programs read it: README.md, "Comparisons for other programs".
QJsonObject comparisonToJson(const Comparison &comparison);
QJsonObject planFiguresToJson(const PlanFigures &figures);

} // namespace pei
