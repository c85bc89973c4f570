// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

namespace pei {

enum class ExportFormat : quint8 { Xlsx, Csv, Json, Html, Odt };

// What somebody has chosen to export, kept for the next time.
struct ExportChoice
{
    ExportFormat format = ExportFormat::Xlsx;
    bool onlyShown = false; // the indicators that the filter shows
    CsvForm csv = CsvForm::spanishExcel();

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

} // namespace pei
