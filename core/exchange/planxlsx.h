// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheetlook.h"
#include "core/plan/report.h"
#include "core/progress/analysis.h"
#include "core/support/result.h"

#include <QByteArray>

namespace pei {

// A plan as a workbook: «Plan», the table of plantable.h with typed cells, frozen head, filter and the semaphore in
// words and tones; «Resumen», how many stand where and the progress of each element; «Gráfico», the same drawn;
// «Datos», what is known about plan and report. Error: FileUnwritable.
Result<QByteArray> planToXlsx(const Report &report, const Analysis &analysis, const SpreadsheetLook &look);

// Reads it back, from anybody's hands: the errors of readWorkbook and planOfTable; UnknownFormat where it is a
// spreadsheet, but none of ours.
Result<Report> planFromXlsx(const QByteArray &bytes);

} // namespace pei
