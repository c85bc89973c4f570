// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/chance.h"

#include <QString>

namespace pei::test {

// Names as people write them, and worse: with codes, years, figures, brackets, words that belong to other cells,
// one letter long or six lines. Single spaces only, none at the ends; a line may be broken at any of them.
QString nastyIndicatorName(Chance &chance);
// Without "(Prioridad" (it ends the name by the format's promise) and in capitals, as entities print them.
QString nastyElementName(Chance &chance);
// What follows the hyphen of a unit; may hold hyphens itself.
QString nastyUnitName(Chance &chance);
QString nastyPlaceName(Chance &chance);
// A sentence for the end of the report, with codes and figures like those of a row.
QString alertSentence(Chance &chance, const QString &indicatorCode, const QString &elementCode);

} // namespace pei::test
