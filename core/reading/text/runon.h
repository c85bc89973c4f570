// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pei {

// A viewer's copy runs on where the page has an end of line, with a space or without one. Each takes a simplified line
// of its part of the report and cuts it where only a new line can begin; a line that is whole comes back alone.

// From a running head to the title, from there to a label, from a value to the next label or to the table's head.
QStringList linesOfHeading(const QString &line);
// From the head's last cut to the first row's code ("Sem1AEI.01.01"); years that touch other words stand apart.
QStringList linesOfHead(const QString &line);
// From a row's figures to the next one's code or to the closing ("10.00AEI.01.02").
QStringList linesOfRows(const QString &line);
// From an average or a note to the next title or row of the summary table.
QStringList linesOfClosing(const QString &line);

// Whether the code of an element or an indicator stands anywhere in it.
bool holdsCode(const QString &line);

} // namespace pei
