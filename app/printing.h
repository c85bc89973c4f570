// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/input.h"
#include "core/support/result.h"

#include <QString>

#include <functional>

namespace pei {

// The verb "print" as it was typed.
struct PrintOptions
{
    QString what;    // "summary,table"; empty: the summary
    QString period;  // "2024-S1"; empty: the period the report is about, else the latest one with values
    QString paper;   // a key of paperFromKey; empty: A4
    QString margin;  // "25": millimetres at least; empty: those of the pages' design
    QString output;  // the PDF
    QString against; // "2023-A": what "compare" compares with; empty: the latest period before that has values
    bool grey = false;
};

struct ConvertOrder;

// What only the part of the program with pictures and laid out text can do; the other part has none of it.
struct PictureVerbs
{
    std::function<QString(const PrintOptions &)> wrongUsage; // why the options make no sense; empty where they do
    // A PDF without a display. Error::CellMissing where the plan has no such period (detail).
    std::function<Result<void>(const InputPlan &, const PrintOptions &)> print;
    // Tables and alerts for the «Informe de evaluación», as "html" or "odt".
    std::function<Result<QByteArray>(const InputPlan &, const QString &reportName, const ConvertOrder &)> evaluation;
};

PictureVerbs pictureVerbs();

} // namespace pei
