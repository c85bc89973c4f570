// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/alertmark.h"
#include "core/plan/note.h"
#include "core/plan/report.h"
#include "core/support/result.h"

namespace pei {

// A report or a plan, with what people have said about it where it comes from a plan file.
struct InputPlan {
    Report report;
    Notes notes;
    AlertMarks alertMarks;
    RuleSettings alertRules;
};

// What the command line's verbs take: a report (PDF or text), a plan file (FILE.pei, or FILE.pei#PLAN where it holds
// several), plan JSON, or a CSV or XLSX of ours. The content decides, not the name. Errors name the file.
Result<Report> readInput(const QString &input);
Result<InputPlan> readInputPlan(const QString &input);

// Whether these are the bytes of a file of ours (a .pei, plan JSON, a CSV or XLSX), read without a child, and no report.
bool isFileOfOurs(const QByteArray &bytes);

} // namespace pei
