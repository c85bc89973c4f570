// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/text/rowgrammar.h"

#include <QSet>

#include <vector>

namespace pei {

// A whole row as its text can be cut into cells. One way that is proved teaches the units it names; any other row is
// read only where the other rows leave it one way: a code has one name in a report.
struct OpenRow
{
    std::vector<RowText> ways;
    QStringList figures;
    QString element; // the code of the one printed above it
    QString shown;   // its text, for the report of unread rows
    int page = 0;
    bool proved = false;
    QSet<QString> completed; // responsible units with words from behind a page's end: these must be known ones
    bool scattered = false;  // the text of its cells may be mixed: both its units must be known ones
};
// Appends what can be read to the report, the others to its unread rows.
void settleRows(Report &report, const TextColumns &columns, std::vector<OpenRow> rows);

} // namespace pei
