// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planmerge.h"
#include "core/plan/report.h"
#include "core/plan/valueedit.h"
#include "core/progress/analysis.h"
#include "core/store/journal.h"
#include "core/store/migration.h"
#include "core/store/storelock.h"
#include "core/support/result.h"

#include <QDateTime>
#include <QHash>

#include <functional>
#include <memory>

namespace pei {

// The file a report was read from. bytes may be empty: a pasted text has no file.
struct ReportFile
{
    QString name;
    QByteArray bytes;
};

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
    QDateTime imported; // UTC
    std::optional<Period> latest; // what the latest import is about
};

// A plan with the facts of its latest import: of the latest period, and of those the last one in.
struct StoredPlan
{
    qint64 key = 0;
    Plan plan;                             // every Indicator::id set
    PrintedFigures printed;                // vectors as long as the plan's
    std::vector<RowSource> sources;        // parallel to plan.indicators, or empty
    std::optional<DetectedRules> detected; // as the printed figures told at import
    QByteArray digest;                     // of the imported file; empty where there was none
    QString fileName;
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

struct ReportToImport
{
    Report report;
    ReportFile file;
};

struct StoreOptions
{
    int busyTimeoutMs = 3000; // how long to wait for another program's transaction
    std::vector<Migration> migrations = builtInMigrations();
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
    // The plan made from a file with this digest; nullopt where none was.
    Result<std::optional<qint64>> planOfDigest(const QByteArray &digest) const;
    // The same for every imported file.
    Result<QHash<QByteArray, qint64>> plansOfDigests() const;
    // Bytes of an imported file; empty where only its digest is known.
    Result<QByteArray> fileBytes(const QByteArray &digest) const;

    // Takes in a report as a new plan and gives its key.
    Result<qint64> addReport(const Report &report, const ReportFile &file, const Stamp &stamp);
    // Takes in a report where it belongs: into the plan it is about, else as a new one. A report on an earlier period than
    // the latest one imported only fills in what is ND, and does not become the latest.
    Result<ImportedReport> importReport(const Report &report, const ReportFile &file, const Stamp &stamp);
    // Many in one transaction, in order. A report that cannot be written is refused alone; an Error is that of the store,
    // and then none was taken in.
    // between: called after each, to keep other work going meanwhile; it may read this store.
    Result<std::vector<Result<ImportedReport>>> importReports(const std::vector<ReportToImport> &reports,
                                                              const Stamp &stamp,
                                                              const std::function<void()> &between = {});
    // All of them or none; StoreChanged where a cell no longer holds its `before`.
    Result<void> setValues(qint64 plan, const std::vector<ValueChange> &changes, const Stamp &stamp);
    Result<void> addPeriod(qint64 plan, Period period, const Stamp &stamp);
    // StoreChanged where the column holds a value.
    Result<void> removePeriod(qint64 plan, Period period, const Stamp &stamp);

    // Oldest first.
    Result<std::vector<JournalEntry>> journal(qint64 plan) const;
    Result<std::vector<JournalEntry>> journalOfIndicator(qint64 indicator) const;

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
