// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/layout/table.h"

namespace pei {

// From the table's cells to the plan and the figures printed about it. Rows that do not hold what their columns
// promise go to Report::unread.
Result<Report> assembleReport(const Table &table, const std::vector<Page> &pages);

// Shared with the text form: the table's columns become those of the plan; the years fall back on the head's.
void applyColumns(Report &report, const std::vector<int> &targetYears, const std::vector<Period> &obtained,
                  const std::vector<Period> &progress, std::optional<std::pair<int, int>> years);

// An element as printed, "AEI.01.01 NAME (Prioridad:2)", appended with its progress.
bool appendElement(Report &report, const QString &text, std::vector<Value> progress);

} // namespace pei
