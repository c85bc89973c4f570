// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pei {

// A cell of a spreadsheet that somebody has filled in.
struct WorkbookCell
{
    enum class Kind : quint8 {
        Empty,
        Text,
        Number,
        Percent, // a number shown in percent: 0.125 for 12.5 %
        Date,    // a number shown as a date or time, mostly one that was typed otherwise: "1/2"
        Boolean,
        Error, // "#DIV/0!"
    };

    Kind kind = Kind::Empty;
    bool isFormula = false; // the figure is the result of one, as the program that saved it had it
    double number = 0;
    QString text; // of a text or an error

    // As a person reads it: "12.5%", "2024-02-01" for a date.
    QString shown() const;
    friend bool operator==(const WorkbookCell &, const WorkbookCell &) = default;
};

struct WorkbookSheet
{
    QString name;
    bool hidden = false;
    std::vector<std::vector<WorkbookCell>> rows; // ragged; columns from A

    // An empty one outside. Both from 0.
    const WorkbookCell &at(std::size_t row, std::size_t column) const;
};

struct Workbook
{
    std::vector<WorkbookSheet> sheets;

    const WorkbookSheet *sheet(const QString &name) const;
};

// "H9" for row 8, column 7.
QString cellName(std::size_t row, std::size_t column);

// Reads the cells of an XLSX, from anybody: with limits on what is unpacked and on the number of cells. SheetDamaged
// with the part that is not whole, wherever in the file, SheetLocked, SheetOfOtherKind, FileTooLarge, UnknownFormat
// where the bytes are no spreadsheet at all.
Result<Workbook> readWorkbook(const QByteArray &bytes);

// Whether the bytes begin as a spreadsheet's do, whatever its kind.
bool looksLikeSpreadsheet(const QByteArray &bytes);

} // namespace pei
