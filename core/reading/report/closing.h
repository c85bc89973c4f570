// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"

#include <QStringList>

namespace pei {

// Reads what stands behind the table from its lines of text: "Avance promedio de …", "Tabla Resumen". Averages printed
// as ND are left out.
void readClosing(const QStringList &lines, PrintedFigures &printed);

// Whether a line is one of the closing, whole: a row's name may begin like it (startsClosing), not read like it.
bool isClosingLine(QStringView line);

} // namespace pei
