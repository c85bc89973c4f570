// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planmerge.h"
#include "core/store/journal.h"
#include "core/store/planstore.h"

namespace pei {

class JournalWriter;

class Connection;

using Keys = std::vector<qint64>;

// The store's keys of a plan's rows, parallel to them.
struct RowKeys
{
    Keys elements;
    Keys indicators;
};

// All within the caller's transaction.

// Writes a report as a new plan, the periods before its own closed.
Result<qint64> writeReport(const Connection &connection, const Report &report, const ReportFile &file,
                           const Stamp &stamp);
// What the report says about itself; keys: of the report's rows. Gives the import's key.
Result<qint64> writeImport(const Connection &connection, qint64 plan, const Report &report, const RowKeys &keys,
                           const ReportFile &file, const Stamp &stamp);
// Turns the stored plan from one state into another, notes aside, and gives the lines its journal is to have. Rows that
// are new in `to` get their ids, rows that are gone keep theirs outside the plan, for redo and for the history.
Result<std::vector<JournalEntry>> writeState(const Connection &connection, qint64 plan, const PlanState &from,
                                             PlanState &to);

// Takes in a report: as a new plan, into the one it is about, or not at all where it says nothing new.
Result<ImportedReport> takeInReport(const Connection &connection, const Report &report, const ReportFile &file,
                                    const Stamp &stamp);
// Into this plan as merge says; sets the ids of its new rows. Gives the import's key.
Result<qint64> mergeIntoPlan(const Connection &connection, qint64 plan, PlanMerge &merge, const Stamp &stamp);
// Undoes or redoes an import.
Result<void> switchImport(const Connection &connection, qint64 plan, qint64 import, bool active,
                          const PlanState &before, const PlanState &after, const Stamp &stamp);

// A new plan's first line.
Result<void> tellNewPlan(const Connection &connection, qint64 plan, const Report &report, const ReportFile &file,
                         const Stamp &stamp);

// Single edits. What one command does goes to one writer of the journal: there it is one step.
Result<void> writeValues(const Connection &connection, qint64 plan, const std::vector<ValueChange> &changes,
                         JournalWriter &journal);
Result<void> writeNotes(const Connection &connection, qint64 plan, const std::vector<NoteChange> &changes,
                        JournalWriter &journal);
Result<void> insertPeriod(const Connection &connection, qint64 plan, Period period, JournalWriter &journal);
Result<void> removePeriod(const Connection &connection, qint64 plan, Period period, JournalWriter &journal);
// alertwriter.cpp
Result<void> writeAlertMarks(const Connection &connection, qint64 plan, const std::vector<AlertMarkChange> &changes,
                             const Stamp &stamp);
Result<void> writeAlertRules(const Connection &connection, qint64 plan, const std::vector<RuleSettingChange> &changes,
                             const Stamp &stamp);
Result<AlertMarks> readAlertMarks(const Connection &connection, qint64 plan);
Result<RuleSettings> readAlertRules(const Connection &connection, qint64 plan);
Result<void> writePeriodClosed(const Connection &connection, qint64 plan, Period period, bool closed,
                               const QString &reason, const Stamp &stamp);

Result<std::optional<qint64>> planOfDigest(const Connection &connection, const QByteArray &digest);

// SHA-256 of the file, or what the report knows of it; empty where there was none.
QByteArray digestOf(const Report &report, const ReportFile &file);

Result<StoredPlan> readPlan(const Connection &connection, qint64 plan);
// Without the figures its import printed and their places.
Result<StoredPlan> readPlanValues(const Connection &connection, qint64 plan);
// Without the facts of its import.
Result<PlanState> readPlanState(const Connection &connection, qint64 plan);

// The import that tells what the plan's latest report printed: of the latest period, and of those the last one in. To
// be put behind "FROM import WHERE plan_id = ?". Of one year, the annual cut is the later one.
inline constexpr auto AndLatestFirst = " AND import.withdrawn = 0 ORDER BY import.year DESC, CASE import.cut"
                                       " WHEN 'A' THEN 1 ELSE 0 END DESC, import.id DESC LIMIT 1";

// PlanStore::placeOf().
Result<std::optional<FigurePlace>> readPlace(const Connection &connection, qint64 plan, qint64 indicator, RowPart part,
                                             Period period, const QDateTime &importedAt);

} // namespace pei
