// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing.h"
#include "core/exchange/csv.h"
#include "core/plan/report.h"
#include "core/support/result.h"

#include <QStringList>

#include <functional>

namespace pei {

struct ConvertOrder
{
    QStringList inputs;
    QString to;     // "json", "csv", "xlsx", "html", "odt"
    QString output; // a file, a folder, or empty: standard output
    CsvForm csv;
    std::optional<Period>
        period; // of what is computed; nullopt: the one the report is about, else the latest with values
};

// Whether the word is a format of laid out text, which not every part of the program can write.
bool isEvaluation(const QString &to);
// Whether the word is a format that can be written.
bool isConvertFormat(const QString &to);
// Several inputs need a folder to go to.
bool needsFolder(const ConvertOrder &order);

// Reads each input and writes it in the wanted form; what cannot be read or written is refused, the others are done.
// evaluation makes "html" and "odt".
void convertInputs(const ConvertOrder &order, const decltype(PictureVerbs::evaluation) &evaluation,
                   const std::function<void(const QString &file, const QString &reason)> &refuse);

} // namespace pei
