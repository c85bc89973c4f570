// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/models/pastedtable.h"
#include "core/support/result.h"

#include <QCoreApplication>
#include <QMimeData>

#include <memory>

namespace pei {

struct PaperInput;

enum class CompareFormat : quint8 { Xlsx, Csv, Png, Svg };
QString compareSuffix(CompareFormat format); // "xlsx"

// A comparison in a file. table: as the page shows it; sentences: what stands above. The pictures draw what the printed
// page draws, however long; input's comparison tells what.
class CompareExport
{
    Q_DECLARE_TR_FUNCTIONS(pei::CompareExport)

public:
    static Result<QByteArray> file(CompareFormat format, const PastedTable &table, const QStringList &sentences,
                                   const PaperInput &input, const CsvForm &csv);
    static QString filter(CompareFormat format); // "Libro de Excel (*.xlsx)"
    // For the clipboard: text and HTML.
    static std::unique_ptr<QMimeData> mime(const PastedTable &table);
};

} // namespace pei
