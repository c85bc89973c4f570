// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planmerge.h"
#include "core/plan/planstate.h"
#include "core/plan/report.h"
#include "core/plan/trial.h"
#include "core/plan/valueedit.h"
#include "core/progress/analysis.h"
#include "core/store/journal.h"
#include "core/store/migration.h"
#include "core/store/reportfile.h"
#include "core/store/storelock.h"
#include "core/support/result.h"

#include <QDateTime>
#include <QHash>

#include <functional>
#include <memory>

namespace pei {

// One plan of a store, as a list shows it.
struct PlanSummary
{
    qint64 key = 0;
    int firstYear = 0;
    int lastYear = 0;
    CodedName entity; // as Entity::title()
    int indicators = 0;
    QString title; // of the latest import
    QString fileName;
    QDateTime imported;           // UTC
    std::optional<Period> latest; // what the latest import is about
};

// A report that a plan has taken in, as long as that is not undone.
struct TakenReport
{
    QDateTime when; // UTC: so the plan stood from then on
    Period period;
    QString fileName;  // empty: a text
    QByteArray digest; // of its file; empty where that is not kept

    friend bool operator==(const TakenReport &, const TakenReport &) = default;
};

// A part of an indicator's row as a report prints it. The period of a target is a year's: its cut says nothing.
enum class RowPart : quint8 { Row, Baseline, Target, Obtained, Progress };

// Where a report taken in prints such a part.
struct FigurePlace
{
    QString fileName;
    QByteArray digest; // of its file
    SourceBox row;
    SourceBox box; // page 0 for the row itself

    friend bool operator==(const FigurePlace &, const FigurePlace &) = default;
};

// A plan with the facts of its latest import: of the latest period, and of those the last one in.
struct StoredPlan
{
    qint64 key = 0;
    Plan plan; // every Element::id and Indicator::id set
    Notes notes;
    std::vector<Period> closed; // ascending
    AlertMarks alertMarks;
    RuleSettings alertRules;
    PrintedFigures printed;                // vectors as long as the plan's
    std::vector<RowSource> sources;        // parallel to plan.indicators, or empty
    std::vector<ElementSource> elementSources; // parallel to plan.elements, or empty
    std::optional<DetectedRules> detected; // as the printed figures told at import
    QByteArray digest;                     // of the imported file; empty where there was none
    QString fileName;

    PlanState state() const { return {plan, notes, closed, alertMarks, alertRules}; }
};

// What became of a report that was taken in.
struct ImportedReport
{
    enum class Outcome : quint8 {
        NewPlan,
        Merged,          // into the stored plan it is about
        AlreadyImported, // the same file, or no file and nothing new: nothing was written
    };

    qint64 plan = 0;
    Outcome outcome = Outcome::NewPlan;
    PlanChanges changes; // empty but for Merged
};

struct ChangedPlans
{
    std::vector<qint64> plans;
    qint64 last = 0; // JournalEntry::id
};

// A report going into one plan: which it turns from one state into another. Rows that are new in `after` have no id.
struct PlanMerge
{
    const Report &report;
    const ReportFile &file;
    PlanState before; // what the store must hold
    PlanState after;
    std::vector<std::size_t> reportElements; // for each row of the report, where it stands in after.plan
    std::vector<std::size_t> reportIndicators;
};

// The changes as they stand, with the periods an import closes.
PlanMerge mergeOf(const Report &report, const ReportFile &file, PlanState before, const PlanChanges &changes,
                  MergeOrder order);

// What a merge made of the store. The import and its figures are kept when it is undone, and so are the rows it
// brought: redone, they are the same.
struct MergedPlan
{
    qint64 import = 0;
    StoredPlan stored;
};

struct ReportToImport
{
    Report report;
    ReportFile file;
};

struct StoreOptions
{
    int busyTimeoutMs = 3000; // how long to wait for another program's transaction
    std::vector<Migration> migrations = builtInMigrations();
    bool readOnly = false; // only to look, whoever may write it
};

// Plans in a .pei file: an SQLite database with our application id, and a journal of every change. Each call that
// changes something is one durable transaction: when it returns without an error it is on the disk, when it returns one
// nothing has changed. One window writes a file at a time; the others, and all where file or folder cannot be written,
// open it read-only. For one thread.
class PlanStore
{
    Q_DISABLE_COPY_MOVE(PlanStore)

public:
    // Never creates, and never touches a file that is not ours. An older file is brought up to date after a copy
    // "<file>.bak-v<N>" was left beside it.
    static Result<std::unique_ptr<PlanStore>> open(const QString &path, const StoreOptions &options = StoreOptions());
    // Makes a new file, which must not exist. It gets its name when it is complete, after fill: a failure leaves
    // nothing.
    using Fill = std::function<Result<void>(PlanStore &)>;
    static Result<std::unique_ptr<PlanStore>> create(const QString &path, const Fill &fill = {},
                                                     const StoreOptions &options = StoreOptions());
    ~PlanStore();

    QString path() const;
    bool isReadOnly() const;
    // Who writes the file, where that is why this store is read-only.
    std::optional<StoreHolder> holder() const;

    Result<std::vector<PlanSummary>> plans() const;
    Result<StoredPlan> load(qint64 plan) const;
    // The same without alerts, printed figures and places: many plans are looked at together.
    Result<StoredPlan> loadValues(qint64 plan) const;
    // Which plans have lines in the journal after this one, and its last line.
    Result<ChangedPlans> changedSince(qint64 entry) const;
    // The plan made from a file with this digest; nullopt where none was.
    Result<std::optional<qint64>> planOfDigest(const QByteArray &digest) const;
    // The same for every imported file.
    Result<QHash<QByteArray, qint64>> plansOfDigests() const;
    // Whether the plan has taken in this very file.
    Result<bool> isImported(qint64 plan, const Report &report, const ReportFile &file) const;
    // Oldest first.
    Result<std::vector<TakenReport>> reports(qint64 plan) const;
    // Where the latest report that prints it does so, or the one taken in at that moment: nullopt where none does.
    Result<std::optional<FigurePlace>> placeOf(qint64 plan, qint64 indicator, RowPart part, Period period,
                                               const QDateTime &importedAt = {}) const;
    // Bytes of an imported file; empty where only its digest is known.
    Result<QByteArray> fileBytes(const QByteArray &digest) const;

    // Takes in a report as a new plan and gives its key.
    Result<qint64> addReport(const Report &report, const ReportFile &file, const Stamp &stamp);
    // Takes in a report where it belongs: into the plan it is about, else as a new one. A report on an earlier period
    // than the latest one imported only fills in what is ND, and does not become the latest. Before the first import
    // into a store that holds plans already, a copy is put aside as "<file>.bak-<time>".
    Result<ImportedReport> importReport(const Report &report, const ReportFile &file, const Stamp &stamp);
    // Many in one transaction, in order. A report that cannot be written is refused alone; an Error is that of the
    // store, and then none was taken in.
    // between: called after each, to keep other work going meanwhile; it may read this store.
    Result<std::vector<Result<ImportedReport>>> importReports(const std::vector<ReportToImport> &reports,
                                                              const Stamp &stamp,
                                                              const std::function<void()> &between = {});
    // Takes in a report as a person reviewed it, after a copy of the store was put aside.
    Result<MergedPlan> mergeReport(qint64 plan, PlanMerge merge, const Stamp &stamp);
    // Undoes (active: false) or redoes a merge: before and after as MergedPlan::stored and PlanMerge had them, in the
    // order of this change.
    Result<StoredPlan> switchImport(qint64 plan, qint64 import, bool active, const PlanState &before,
                                    const PlanState &after, const Stamp &stamp);
    // All of them or none; StoreChanged where a cell no longer holds its `before`.
    Result<void> setValues(qint64 plan, const std::vector<ValueChange> &changes, const Stamp &stamp);
    Result<void> addPeriod(qint64 plan, Period period, const Stamp &stamp);
    // StoreChanged where the column holds a value.
    Result<void> removePeriod(qint64 plan, Period period, const Stamp &stamp);

    // Columns and values in one transaction: added and set, or set and removed.
    Result<void> takeTrial(qint64 plan, const Trial &trial, const Stamp &stamp);
    Result<void> takeTrialBack(qint64 plan, const Trial &trial, const Stamp &stamp);

    // StoreChanged where it is so already. reason: kept in the journal.
    Result<void> setPeriodClosed(qint64 plan, Period period, bool closed, const QString &reason, const Stamp &stamp);
    // All of them or none; StoreChanged where a cell no longer has its `before`.
    Result<void> setNotes(qint64 plan, const std::vector<NoteChange> &changes, const Stamp &stamp);
    // Both in one transaction.
    Result<void> setAnswers(qint64 plan, const std::vector<ValueChange> &values, const std::vector<NoteChange> &notes,
                            const Stamp &stamp);

    // Likewise, of alerts and of the rules that find them.
    Result<void> setAlertMarks(qint64 plan, const std::vector<AlertMarkChange> &changes, const Stamp &stamp);
    Result<void> setAlertRules(qint64 plan, const std::vector<RuleSettingChange> &changes, const Stamp &stamp);

    // Oldest first.
    Result<std::vector<JournalEntry>> journal(qint64 plan, qint64 after = 0) const;
    Result<std::vector<JournalEntry>> journalOfIndicator(qint64 indicator) const;
    // Of its values and notes.
    Result<std::vector<JournalEntry>> journalOfValue(qint64 indicator, Period period) const;
    // The plan as it stood then, from the journal. MomentBeforePlan, HistoryIncomplete.
    Result<PlanState> stateAt(qint64 plan, const QDateTime &moment) const;

    // A copy of the whole store, complete or not at all, over what is at path; also when the file itself is gone.
    Result<void> saveCopy(const QString &path) const;

    // Reads every page and checks every key.
    Result<void> check() const;

    // Of the QSqlDatabase below, for tests and diagnosis.
    QString connectionName() const;

private:
    struct Private;
    explicit PlanStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace pei
