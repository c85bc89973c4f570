// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/number.h"

#include <QString>

#include <vector>

namespace pei {

// A cell of the clipboard: what it shows, and where the spreadsheet says so the number behind it. That number has all
// its decimals, and no marks that could be read in two ways.
struct PastedCell
{
    QString text;
    Value number;

    friend bool operator==(const PastedCell &, const PastedCell &) = default;
};
using PastedTable = std::vector<std::vector<PastedCell>>;

// What Excel, Calc or a web page put on the clipboard. The plain text tells what stands where; the HTML tells the
// numbers where it has the same shape, and everything where the plain text is missing or has lost the columns.
PastedTable pastedTable(const QString &plainText, const QString &html);

// The first table of an HTML text; empty where there is none. Tolerant: what spreadsheets write is not well formed.
// A cell over several rows or columns stands in its first one. A number is taken from the attributes of Calc (sdval),
// Excel (x:num) or Google (data-sheets-value), but only where the text shows it: 12.5% is kept as 0.125 there.
PastedTable parseHtmlTable(const QString &html);

// For other programs: figures as numbers with their format, words as words.
QString toHtmlTable(const PastedTable &table);

} // namespace pei
