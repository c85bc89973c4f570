// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/plantable.h"
#include "core/exchange/spreadsheetlook.h"

namespace pei {

// Any table for other programs, one that is not read back: sentences above it, a head, rows as wide as the head.
struct FigureTable
{
    QString name; // of the sheet
    QStringList sentences;
    TableRow head;
    std::vector<TableRow> rows;
};

QByteArray figureTableToCsv(const FigureTable &table, const CsvForm &form);
// The words of a state, where a cell is one, stand in its colours. Error: FileUnwritable.
Result<QByteArray> figureTableToXlsx(const FigureTable &table, const std::array<QString, 4> &stateWords,
                                     const SpreadsheetLook &look);

} // namespace pei
