// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planstore.h"

#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/journalio.h"
#include "core/store/opening.h"
#include "core/store/planio.h"
#include "core/store/terms.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace pei {

struct PlanStore::Private
{
    OpenedStore opened;

    const Connection &connection() const { return *opened.connection; }
    Error in(Error error) const
    {
        if (error.file.isEmpty())
            error.file = opened.path;
        return error;
    }
    Result<void> writable() const;
    // Runs the work in one transaction.
    template <typename Work>
    Result<void> transact(Work &&work) const;
    Result<std::vector<JournalEntry>> journal(const QString &condition, std::initializer_list<QVariant> values) const;
    // Once before reports are taken in; not of a store that has just been made.
    Result<void> backUpOnce(const QDateTime &when);
    Result<void> backUp(const QDateTime &when) const;
    bool backedUp = false;
};

Result<void> PlanStore::Private::writable() const
{
    if (opened.holder)
        return Error{.code = Error::Code::StoreBusy, .detail = opened.holder->text(), .file = opened.path};
    if (opened.readOnly)
        return Error{.code = Error::Code::StoreReadOnly, .file = opened.path};
    return {};
}

Result<void> PlanStore::Private::backUp(const QDateTime &when) const
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    return backUpBeforeImport(connection(), QFileInfo(opened.path).canonicalFilePath(), when);
}

Result<void> PlanStore::Private::backUpOnce(const QDateTime &when)
{
    if (backedUp)
        return {};
    const Result<QVariant> plans = connection().value(u"SELECT count(*) FROM plan"_s);
    if (!plans)
        return in(plans.error());
    if (plans.value().toInt() > 0) {
        if (const Result<void> saved = backUp(when); !saved)
            return saved;
    }
    backedUp = true;
    return {};
}

// The value of a result, or its error.
template <typename T>
Result<void> take(Result<T> result, T &value)
{
    if (!result)
        return result.error();
    value = std::move(result).value();
    return {};
}

template <typename Work>
Result<void> PlanStore::Private::transact(Work &&work) const
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    Transaction transaction(connection());
    Result<void> done = transaction.begin();
    if (done)
        done = work();
    // Deleted, moved or replaced, the file would take the change along to where nobody finds it.
    if (done && !(opened.identity.isThere() && opened.log.isThere()))
        done = Error{.code = Error::Code::StoreMoved};
    if (done)
        done = transaction.commit();
    if (!done)
        return in(done.error());
    return {};
}

PlanStore::PlanStore(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

PlanStore::~PlanStore()
{
    // Where a read-only window stays open, closing leaves the log beside the file; a copy of the file alone must not
    // miss what it holds. Failing is no loss: the log stays and the next window reads it.
    if (!d->opened.readOnly)
        static_cast<void>(d->connection().value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

Result<std::unique_ptr<PlanStore>> PlanStore::open(const QString &path, const StoreOptions &options)
{
    Result<OpenedStore> opened = openStoreFile(path, options.migrations, options.busyTimeoutMs, options.readOnly);
    if (!opened)
        return opened.error();
    auto own = std::make_unique<Private>();
    own->opened = std::move(opened).value();
    return std::unique_ptr<PlanStore>(new PlanStore(std::move(own)));
}

Result<std::unique_ptr<PlanStore>> PlanStore::create(const QString &path, const Fill &fill, const StoreOptions &options)
{
    Result<NewStoreFile> file = NewStoreFile::make(path, options.migrations);
    if (!file)
        return file.error();
    {
        auto own = std::make_unique<Private>();
        own->opened.path = path;
        own->opened.connection = file.value().takeConnection();
        const std::unique_ptr<PlanStore> store(new PlanStore(std::move(own)));
        if (const Result<void> filled = fill ? fill(*store) : Result<void>(); !filled)
            return filled.error();
    }
    if (const Result<void> named = file.value().giveName(); !named)
        return named.error();
    Result<std::unique_ptr<PlanStore>> store = open(path, options);
    if (store)
        store.value()->d->backedUp = true;
    return store;
}

QString PlanStore::path() const
{
    return d->opened.path;
}

bool PlanStore::isReadOnly() const
{
    return d->opened.readOnly;
}

std::optional<StoreHolder> PlanStore::holder() const
{
    return d->opened.holder;
}

QString PlanStore::connectionName() const
{
    return d->connection().name();
}

Result<std::vector<PlanSummary>> PlanStore::plans() const
{
    std::vector<PlanSummary> summaries;
    Statement row(d->connection(),
                  u"SELECT p.id, p.first_year, p.last_year, i.title, i.file_name, i.imported_at, i.year, i.cut,"
                  " (SELECT count(*) FROM indicator n WHERE n.plan_id = p.id AND n.position >= 0)"
                  " FROM plan p LEFT JOIN import i ON i.id = (SELECT id FROM import WHERE plan_id = p.id"_s +
                      QLatin1StringView(AndLatestFirst) + u") ORDER BY p.id"_s);
    Result<void> done = row.forEach({}, [&] {
        summaries.push_back({row.integer(0),
                             row.smallInteger(1),
                             row.smallInteger(2),
                             {},
                             row.smallInteger(8),
                             row.text(3),
                             row.text(4),
                             row.isNull(5) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(5), Qt::UTC),
                             {}});
        if (!row.isNull(6))
            summaries.back().latest =
                Period{row.smallInteger(6), terms::fromName<Cut>(row.text(7)).value_or(Cut::Annual)};
    });
    if (!done)
        return d->in(done.error());
    Statement line(d->connection(), u"SELECT level, code, name FROM entity_line WHERE plan_id = ? ORDER BY position"_s);
    for (PlanSummary &summary : summaries) {
        Entity entity;
        done = line.forEach({summary.key}, [&] {
            entity.lines.emplace_back(terms::fromName<EntityLevel>(line.text(0)).value_or(EntityLevel::GovernmentLevel),
                                      CodedName{line.text(1), line.text(2)});
        });
        if (!done)
            return d->in(done.error());
        summary.entity = entity.title();
    }
    return summaries;
}

Result<QHash<QByteArray, qint64>> PlanStore::plansOfDigests() const
{
    QHash<QByteArray, qint64> plans;
    Statement row(d->connection(),
                  u"SELECT digest, plan_id FROM import WHERE digest <> '' AND withdrawn = 0 ORDER BY id"_s);
    if (const Result<void> done = row.forEach({}, [&] { plans.insert(row.text(0).toLatin1(), row.integer(1)); }); !done)
        return d->in(done.error());
    return plans;
}

Result<StoredPlan> PlanStore::load(qint64 plan) const
{
    Result<StoredPlan> stored = readPlan(d->connection(), plan);
    if (!stored)
        return d->in(stored.error());
    return stored;
}

Result<StoredPlan> PlanStore::loadValues(qint64 plan) const
{
    Result<StoredPlan> stored = readPlanValues(d->connection(), plan);
    if (!stored)
        return d->in(stored.error());
    return stored;
}

Result<ChangedPlans> PlanStore::changedSince(qint64 entry) const
{
    ChangedPlans changed;
    changed.last = entry;
    Statement row(d->connection(), u"SELECT plan_id, max(id) FROM journal WHERE id > ? GROUP BY plan_id"_s);
    const Result<void> done = row.forEach({entry}, [&] {
        changed.plans.push_back(row.integer(0));
        changed.last = std::max(changed.last, row.integer(1));
    });
    if (!done)
        return d->in(done.error());
    return changed;
}

Result<std::optional<qint64>> PlanStore::planOfDigest(const QByteArray &digest) const
{
    Result<std::optional<qint64>> plan = pei::planOfDigest(d->connection(), digest);
    if (!plan)
        return d->in(plan.error());
    return plan;
}

Result<bool> PlanStore::isImported(qint64 plan, const Report &report, const ReportFile &file) const
{
    const QByteArray digest = digestOf(report, file);
    bool imported = false;
    Statement row(d->connection(), u"SELECT 1 FROM import WHERE plan_id = ? AND digest = ? AND withdrawn = 0"_s);
    const Result<void> done =
        digest.isEmpty() ? Result<void>() : row.forEach({plan, QString::fromLatin1(digest)}, [&] { imported = true; });
    if (!done)
        return d->in(done.error());
    return imported;
}

Result<std::vector<TakenReport>> PlanStore::reports(qint64 plan) const
{
    std::vector<TakenReport> reports;
    Statement row(d->connection(), u"SELECT import.imported_at, import.year, import.cut, import.file_name,"
                                   " CASE WHEN source_file.bytes IS NULL THEN '' ELSE import.digest END"
                                   " FROM import LEFT JOIN source_file ON source_file.digest = import.digest"
                                   " WHERE import.plan_id = ? AND import.withdrawn = 0"
                                   " ORDER BY import.imported_at, import.id"_s);
    const Result<void> done = row.forEach({plan}, [&] {
        const Period period{row.smallInteger(1), terms::fromName<Cut>(row.text(2)).value_or(Cut::Annual)};
        reports.push_back(
            {QDateTime::fromMSecsSinceEpoch(row.integer(0), Qt::UTC), period, row.text(3), row.text(4).toLatin1()});
    });
    if (!done)
        return d->in(done.error());
    return reports;
}

Result<std::optional<FigurePlace>> PlanStore::placeOf(qint64 plan, qint64 indicator, RowPart part, Period period,
                                                      const QDateTime &importedAt) const
{
    Result<std::optional<FigurePlace>> place = readPlace(d->connection(), plan, indicator, part, period, importedAt);
    if (!place)
        return d->in(place.error());
    return place;
}

Result<QByteArray> PlanStore::fileBytes(const QByteArray &digest) const
{
    QByteArray bytes;
    Statement row(d->connection(), u"SELECT bytes FROM source_file WHERE digest = ?"_s);
    if (const Result<void> done = row.forEach({QString::fromLatin1(digest)}, [&] { bytes = row.bytes(0); }); !done)
        return d->in(done.error());
    return bytes;
}

Result<qint64> PlanStore::addReport(const Report &report, const ReportFile &file, const Stamp &stamp)
{
    qint64 key = 0;
    Stamp imported = stamp;
    imported.method = EntryMethod::Imported;
    const Result<void> done = d->transact([&]() -> Result<void> {
        const Result<qint64> written = writeReport(d->connection(), report, file, imported);
        if (!written)
            return written.error();
        key = written.value();
        return tellNewPlan(d->connection(), key, report, file, imported);
    });
    if (!done)
        return done.error();
    return key;
}

Result<ImportedReport> PlanStore::importReport(const Report &report, const ReportFile &file, const Stamp &stamp)
{
    if (const Result<void> saved = d->backUpOnce(stamp.when); !saved)
        return saved.error();
    ImportedReport imported;
    const Result<void> done =
        d->transact([&] { return take(takeInReport(d->connection(), report, file, stamp), imported); });
    if (!done)
        return done.error();
    return imported;
}

Result<std::vector<Result<ImportedReport>>> PlanStore::importReports(const std::vector<ReportToImport> &reports,
                                                                     const Stamp &stamp,
                                                                     const std::function<void()> &between)
{
    if (const Result<void> saved = d->backUpOnce(stamp.when); !saved)
        return saved.error();
    std::vector<Result<ImportedReport>> outcomes;
    const Result<void> done = d->transact([&]() -> Result<void> {
        for (const ReportToImport &one : reports) {
            Savepoint part(d->connection());
            if (const Result<void> begun = part.begin(); !begun)
                return begun;
            Result<ImportedReport> taken = takeInReport(d->connection(), one.report, one.file, stamp);
            // What the schema refuses is this report's own fault; all else is the store's.
            if (!taken && taken.error().code != Error::Code::StoreFailed)
                return taken.error();
            if (taken) {
                if (const Result<void> kept = part.keep(); !kept)
                    return kept;
            }
            outcomes.push_back(taken ? std::move(taken) : d->in(taken.error()));
            if (between)
                between();
        }
        return {};
    });
    if (!done)
        return done.error();
    return outcomes;
}

Result<MergedPlan> PlanStore::mergeReport(qint64 plan, PlanMerge merge, const Stamp &stamp)
{
    if (const Result<void> saved = d->backUp(stamp.when); !saved)
        return saved.error();
    Stamp imported = stamp;
    imported.method = EntryMethod::Imported;
    MergedPlan merged;
    const Result<void> done = d->transact([&]() -> Result<void> {
        const Result<qint64> import = mergeIntoPlan(d->connection(), plan, merge, imported);
        if (!import)
            return import.error();
        merged.import = import.value();
        return take(readPlan(d->connection(), plan), merged.stored);
    });
    if (!done)
        return done.error();
    return merged;
}

Result<StoredPlan> PlanStore::switchImport(qint64 plan, qint64 import, bool active, const PlanState &before,
                                           const PlanState &after, const Stamp &stamp)
{
    Stamp imported = stamp;
    imported.method = EntryMethod::Imported;
    StoredPlan stored;
    const Result<void> done = d->transact([&]() -> Result<void> {
        if (const Result<void> switched =
                pei::switchImport(d->connection(), plan, import, active, before, after, imported);
            !switched)
            return switched;
        return take(readPlan(d->connection(), plan), stored);
    });
    if (!done)
        return done.error();
    return stored;
}

Result<void> PlanStore::setValues(qint64 plan, const std::vector<ValueChange> &changes, const Stamp &stamp)
{
    return d->transact([&] {
        JournalWriter journal(d->connection(), plan, stamp);
        return writeValues(d->connection(), plan, changes, journal);
    });
}

Result<void> PlanStore::setNotes(qint64 plan, const std::vector<NoteChange> &changes, const Stamp &stamp)
{
    return d->transact([&] {
        JournalWriter journal(d->connection(), plan, stamp);
        return writeNotes(d->connection(), plan, changes, journal);
    });
}

Result<void> PlanStore::setAlertMarks(qint64 plan, const std::vector<AlertMarkChange> &changes, const Stamp &stamp)
{
    return d->transact([&] { return writeAlertMarks(d->connection(), plan, changes, stamp); });
}

Result<void> PlanStore::setAlertRules(qint64 plan, const std::vector<RuleSettingChange> &changes, const Stamp &stamp)
{
    return d->transact([&] { return writeAlertRules(d->connection(), plan, changes, stamp); });
}

Result<void> PlanStore::setAnswers(qint64 plan, const std::vector<ValueChange> &values,
                                   const std::vector<NoteChange> &notes, const Stamp &stamp)
{
    return d->transact([&]() -> Result<void> {
        JournalWriter journal(d->connection(), plan, stamp);
        if (const Result<void> done = writeValues(d->connection(), plan, values, journal); !done)
            return done;
        return writeNotes(d->connection(), plan, notes, journal);
    });
}

Result<void> PlanStore::addPeriod(qint64 plan, Period period, const Stamp &stamp)
{
    return takeTrial(plan, {{period}, {}}, stamp);
}

Result<void> PlanStore::removePeriod(qint64 plan, Period period, const Stamp &stamp)
{
    return takeTrialBack(plan, {{period}, {}}, stamp);
}

Result<void> PlanStore::takeTrial(qint64 plan, const Trial &trial, const Stamp &stamp)
{
    return d->transact([&]() -> Result<void> {
        JournalWriter journal(d->connection(), plan, stamp);
        for (const Period period : trial.periods) {
            if (const Result<void> done = insertPeriod(d->connection(), plan, period, journal); !done)
                return done;
        }
        return writeValues(d->connection(), plan, trial.values, journal);
    });
}

Result<void> PlanStore::takeTrialBack(qint64 plan, const Trial &trial, const Stamp &stamp)
{
    return d->transact([&]() -> Result<void> {
        JournalWriter journal(d->connection(), plan, stamp);
        if (const Result<void> done = writeValues(d->connection(), plan, trial.values, journal); !done)
            return done;
        for (const Period period : trial.periods) {
            if (const Result<void> done = pei::removePeriod(d->connection(), plan, period, journal); !done)
                return done;
        }
        return {};
    });
}

Result<void> PlanStore::setPeriodClosed(qint64 plan, Period period, bool closed, const QString &reason,
                                        const Stamp &stamp)
{
    return d->transact([&] { return writePeriodClosed(d->connection(), plan, period, closed, reason, stamp); });
}

Result<std::vector<JournalEntry>> PlanStore::Private::journal(const QString &condition,
                                                              std::initializer_list<QVariant> values) const
{
    Result<std::vector<JournalEntry>> entries = readJournal(connection(), condition, values);
    if (!entries)
        return in(entries.error());
    return entries;
}

Result<std::vector<JournalEntry>> PlanStore::journal(qint64 plan, qint64 after) const
{
    return d->journal(u"plan_id = ? AND id > ?"_s, {plan, after});
}

Result<std::vector<JournalEntry>> PlanStore::journalOfIndicator(qint64 indicator) const
{
    return d->journal(u"indicator_id = ?"_s, {indicator});
}

Result<std::vector<JournalEntry>> PlanStore::journalOfValue(qint64 indicator, Period period) const
{
    return d->journal(u"indicator_id = ? AND year = ? AND cut = ? AND what IN (?, ?)"_s,
                      {indicator, period.year, terms::name(period.cut), terms::name(JournalEntry::What::ValueSet),
                       terms::name(JournalEntry::What::NoteSet)});
}

Result<PlanState> PlanStore::stateAt(qint64 plan, const QDateTime &moment) const
{
    Result<PlanState> now = readPlanState(d->connection(), plan);
    if (!now)
        return d->in(now.error());
    Result<RetiredRows> retired = readRetiredRows(d->connection(), plan);
    if (!retired)
        return d->in(retired.error());
    const Result<std::vector<JournalEntry>> lines = journal(plan);
    if (!lines)
        return lines.error();
    Result<PlanState> then = pei::stateAt(lines.value(), std::move(now).value(), std::move(retired).value(), moment);
    if (!then)
        return d->in(then.error());
    return then;
}

Result<void> PlanStore::saveCopy(const QString &path) const
{
    const QString own = QFileInfo(d->opened.path).canonicalFilePath();
    const QString target = QFileInfo(path).canonicalFilePath();
    // The file may be gone: then its name is still not one for a copy, or it would be taken for the file kept here.
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(d->opened.path).absoluteFilePath() ||
        (!target.isEmpty() && target == own))
        return Error{.code = Error::Code::SameFile, .file = path};
    return replaceByCopy(d->connection(), path);
}

Result<void> PlanStore::check() const
{
    const Result<QVariant> pages = d->connection().value(u"PRAGMA integrity_check"_s);
    if (!pages)
        return d->in(pages.error());
    if (pages.value().toString() != u"ok")
        return d->in({.code = Error::Code::StoreDamaged, .detail = pages.value().toString()});
    const Result<QVariant> keys = d->connection().value(u"PRAGMA foreign_key_check"_s);
    if (!keys)
        return d->in(keys.error());
    if (keys.value().isValid())
        return d->in({.code = Error::Code::StoreDamaged, .detail = keys.value().toString()});
    return {};
}

} // namespace pei
