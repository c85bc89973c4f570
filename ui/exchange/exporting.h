// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertrules.h"
#include "core/plan/alertmark.h"
#include "core/plan/note.h"
#include "core/plan/report.h"
#include "core/progress/analysis.h"
#include "core/support/result.h"
#include "ui/exchange/exportchoice.h"

#include <QDate>

namespace pei {

// What an export says beside the plan.
struct ExportSource
{
    Report report;
    Period period;
    Rules rules;
    Notes notes;
    AlertSettings alertSettings;
    AlertMarks alertMarks; // own words and acknowledgements
    QString reportName; // of the file of the latest import; empty where there was none
    QDate today;
};

// The file's bytes. shown: the indicators of a selection; nullopt: the whole plan. Error: FileUnwritable.
Result<QByteArray> exportPlan(const ExportSource &source, const std::optional<std::vector<std::size_t>> &shown,
                              const ExportChoice &choice);

QString exportSuffix(ExportFormat format); // "xlsx"

} // namespace pei
