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
    QString what;   // "summary,table"; empty: the summary
    QString period; // "2024-S1"; empty: the period the report is about, else the latest one with values
    QString paper;  // "A4" or "A3"; empty: A4
    QString output; // the PDF
    QString against; // "2023-A": what "compare" compares with; empty: the latest period before that has values
};

// How the part of the program with pictures prints; the other part has none.
struct PrintVerb
{
    std::function<QString(const PrintOptions &)> wrongUsage; // why the options make no sense; empty where they do
    std::function<Result<void>(const InputPlan &, const PrintOptions &)> print;
};

// A PDF without a display. Error::CellMissing where the plan has no such period (detail).
PrintVerb printVerb();

} // namespace pei
