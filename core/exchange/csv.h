// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pei {

// How a CSV file spells what RFC 4180 leaves open, or what Excel wants otherwise.
struct CsvForm
{
    QChar separator = u',';
    QChar decimal = u'.';
    bool byteOrderMark = false; // without one Excel takes UTF-8 for the PC's own code page

    // What a Spanish Excel opens by a double click.
    static constexpr CsvForm spanishExcel() { return {u';', u',', true}; }

    friend bool operator==(const CsvForm &, const CsvForm &) = default;
};

using CsvTable = std::vector<std::vector<QString>>;

// UTF-8, lines end in CR LF. Cells are quoted wherever any of the usual separators would take them apart.
QByteArray csvText(const CsvTable &table, const CsvForm &form = {});

// Any line end, a byte order mark or none; what is no UTF-8 is taken for Latin-1. Error: TableUnreadable for quotes
// that do not close or too many cells, with the row.
Result<CsvTable> parseCsv(const QByteArray &text, QChar separator);

// A text that a spreadsheet would run as a formula gets an apostrophe in front; a text that begins with apostrophes
// before such a sign gets one more, so that the way back is exact.
QString withoutFormula(const QString &text);
QString formulaRestored(const QString &text);

// 1050.5 with the decimal mark, no groups, every digit that the number has.
QString csvNumber(double value, QChar decimal);

} // namespace pei
