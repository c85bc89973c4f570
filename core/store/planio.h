// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planmerge.h"
#include "core/store/planstore.h"

namespace pei {

class Connection;

using Keys = std::vector<qint64>;

// The store's keys of a plan's rows, parallel to them.
struct RowKeys
{
    Keys elements;
    Keys indicators;
};

// All within the caller's transaction.

// Writes a report as a new plan.
Result<qint64> writeReport(const Connection &connection, const Report &report, const ReportFile &file,
                           const Stamp &stamp);
// What the report says about itself; keys: of the report's rows.
Result<void> writeImport(const Connection &connection, qint64 plan, const Report &report, const RowKeys &keys,
                         const ReportFile &file, const Stamp &stamp);
// Turns the stored plan, which must be the one the changes were made for, into the merged one; gives its keys.
Result<RowKeys> writeChanges(const Connection &connection, qint64 plan, const PlanChanges &changes);

// Takes in a report: as a new plan, into the one it is about, or not at all where it says nothing new.
Result<ImportedReport> takeInReport(const Connection &connection, const Report &report, const ReportFile &file,
                                    const Stamp &stamp);

Result<std::optional<qint64>> planOfDigest(const Connection &connection, const QByteArray &digest);

// SHA-256 of the file, or what the report knows of it; empty where there was none.
QByteArray digestOf(const Report &report, const ReportFile &file);

Result<StoredPlan> readPlan(const Connection &connection, qint64 plan);
// Without the facts of its import.
Result<Plan> readPlanValues(const Connection &connection, qint64 plan);

// The import that tells what the plan's latest report printed: of the latest period, and of those the last one in. To
// be put behind "FROM import WHERE plan_id = ?". Of one year, the annual cut is the later one.
inline constexpr auto LatestFirst = " ORDER BY year DESC, CASE cut WHEN 'A' THEN 1 ELSE 0 END DESC, id DESC LIMIT 1";

Result<void> writeJournal(const Connection &connection, qint64 plan, JournalEntry::What what,
                          const std::vector<ValueChange> &changes, const Stamp &stamp);

} // namespace pei
