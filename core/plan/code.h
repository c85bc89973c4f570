// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pei {

// Codes as printed: OEI.01 (objective), AEI.01.02 (action), IND.02.AEI.01.02 (second indicator of that action),
// 10.06 (responsible unit). Natural order compares runs of digits by value: AEI.02.01 < AEI.10.01, IND.9 < IND.10.
bool naturalLess(QStringView a, QStringView b);
int naturalCompare(QStringView a, QStringView b);

bool isObjectiveCode(QStringView code);
bool isActionCode(QStringView code);
bool isElementCode(QStringView code);
bool isIndicatorCode(QStringView code);

// "IND.02.AEI.01.02" -> "AEI.01.02", empty where the text is no indicator code.
QString elementOfIndicator(QStringView indicatorCode);
// "AEI.01.02" -> "OEI.01", "OEI.01" -> "OEI.01", empty otherwise. Actions are numbered under their objective.
QString objectiveOf(QStringView elementCode);
// "IND.02.AEI.01.02" -> "IND.02": what tells the indicators of one element apart.
QString indicatorPart(QStringView indicatorCode);

// Units nest by code: 10.06 belongs to 10 and to itself, 100 does not belong to 10.
bool unitContains(QStringView unit, QStringView code);

} // namespace pei
