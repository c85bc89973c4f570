// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planstore.h"

#include "core/store/connection.h"
#include "core/store/opening.h"
#include "core/store/planio.h"
#include "core/store/terms.h"

#include <cmath>

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
    Result<std::vector<JournalEntry>> readJournal(const QString &where, qint64 key) const;
};

Result<void> PlanStore::Private::writable() const
{
    if (opened.holder)
        return Error{.code = Error::Code::StoreBusy, .detail = opened.holder->text(), .file = opened.path};
    if (opened.readOnly)
        return Error{.code = Error::Code::StoreReadOnly, .file = opened.path};
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
    Result<OpenedStore> opened = openStoreFile(path, options.migrations, options.busyTimeoutMs);
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
    return open(path, options);
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
                  " (SELECT count(*) FROM indicator n WHERE n.plan_id = p.id)"
                  " FROM plan p LEFT JOIN import i ON i.id = (SELECT id FROM import WHERE plan_id = p.id"_s +
                      QLatin1StringView(LatestFirst) + u") ORDER BY p.id"_s);
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
    Statement row(d->connection(), u"SELECT digest, plan_id FROM import WHERE digest <> '' ORDER BY id"_s);
    if (const Result<void> done =
            row.forEach({}, [&] { plans.insert(row.text(0).toLatin1(), row.integer(1)); });
        !done)
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

Result<std::optional<qint64>> PlanStore::planOfDigest(const QByteArray &digest) const
{
    Result<std::optional<qint64>> plan = pei::planOfDigest(d->connection(), digest);
    if (!plan)
        return d->in(plan.error());
    return plan;
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
        return writeJournal(d->connection(), key, JournalEntry::What::PlanImported, {{0, report.printed.period, {}, {}}}, imported);
    });
    if (!done)
        return done.error();
    return key;
}

Result<ImportedReport> PlanStore::importReport(const Report &report, const ReportFile &file, const Stamp &stamp)
{
    ImportedReport imported;
    const Result<void> done = d->transact([&]() -> Result<void> {
        Result<ImportedReport> taken = takeInReport(d->connection(), report, file, stamp);
        if (!taken)
            return taken.error();
        imported = std::move(taken).value();
        return {};
    });
    if (!done)
        return done.error();
    return imported;
}

Result<std::vector<Result<ImportedReport>>> PlanStore::importReports(const std::vector<ReportToImport> &reports,
                                                                     const Stamp &stamp,
                                                                     const std::function<void()> &between)
{
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

Result<void> PlanStore::setValues(qint64 plan, const std::vector<ValueChange> &changes, const Stamp &stamp)
{
    for (const ValueChange &change : changes) {
        // SQLite would store NaN as NULL: a value would turn into ND unseen.
        if (change.after && !std::isfinite(*change.after))
            return d->in({.code = Error::Code::ValueRefused, .detail = QString::number(*change.after)});
    }
    return d->transact([&]() -> Result<void> {
        Statement update(d->connection(),
                         u"UPDATE measurement SET value = ? WHERE indicator_id = ? AND year = ? AND cut = ?"
                         " AND value IS NOT DISTINCT FROM ?"
                         " AND EXISTS (SELECT 1 FROM indicator i WHERE i.id = measurement.indicator_id"
                         " AND i.plan_id = ?)"_s);
        for (const ValueChange &change : changes) {
            if (!update.run({bound(change.after), change.indicator, change.period.year, terms::name(change.period.cut),
                             bound(change.before), plan}))
                return update.error();
            if (update.changedRows() == 1)
                continue;
            QString code;
            Statement row(d->connection(), u"SELECT code FROM indicator WHERE id = ?"_s);
            if (const Result<void> done = row.forEach({change.indicator}, [&] { code = row.text(0); }); !done)
                return done;
            return Error{.code = Error::Code::StoreChanged, .detail = code};
        }
        return writeJournal(d->connection(), plan, JournalEntry::What::ValueSet, changes, stamp);
    });
}

Result<void> PlanStore::addPeriod(qint64 plan, Period period, const Stamp &stamp)
{
    return d->transact([&]() -> Result<void> {
        Statement column(d->connection(),
                         u"INSERT INTO period (plan_id, year, cut) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
        if (!column.run({plan, period.year, terms::name(period.cut)}))
            return column.error();
        if (column.changedRows() != 1)
            return Error{.code = Error::Code::StoreChanged, .detail = periodKey(period)};
        Statement cells(d->connection(), u"INSERT INTO measurement (indicator_id, year, cut, value)"
                                         " SELECT id, ?, ?, NULL FROM indicator WHERE plan_id = ?"_s);
        if (!cells.run({period.year, terms::name(period.cut), plan}))
            return cells.error();
        return writeJournal(d->connection(), plan, JournalEntry::What::PeriodAdded, {{0, period, {}, {}}}, stamp);
    });
}

Result<void> PlanStore::removePeriod(qint64 plan, Period period, const Stamp &stamp)
{
    return d->transact([&]() -> Result<void> {
        const QString cut = terms::name(period.cut);
        Statement filled(d->connection(),
                         u"SELECT i.code FROM indicator i JOIN measurement m ON m.indicator_id = i.id"
                         " WHERE i.plan_id = ? AND m.year = ? AND m.cut = ? AND m.value IS NOT NULL LIMIT 1"_s);
        QString code;
        if (const Result<void> done = filled.forEach({plan, period.year, cut}, [&] { code = filled.text(0); }); !done)
            return done;
        if (!code.isEmpty())
            return Error{.code = Error::Code::StoreChanged, .detail = code};
        Statement cells(d->connection(), u"DELETE FROM measurement WHERE year = ? AND cut = ?"
                                         " AND indicator_id IN (SELECT id FROM indicator WHERE plan_id = ?)"_s);
        if (!cells.run({period.year, cut, plan}))
            return cells.error();
        Statement column(d->connection(), u"DELETE FROM period WHERE plan_id = ? AND year = ? AND cut = ?"_s);
        if (!column.run({plan, period.year, cut}))
            return column.error();
        if (column.changedRows() != 1)
            return Error{.code = Error::Code::StoreChanged, .detail = periodKey(period)};
        return writeJournal(d->connection(), plan, JournalEntry::What::PeriodRemoved, {{0, period, {}, {}}}, stamp);
    });
}

Result<std::vector<JournalEntry>> PlanStore::Private::readJournal(const QString &where, qint64 key) const
{
    std::vector<JournalEntry> entries;
    QString unknown;
    Statement row(connection(), u"SELECT id, happened_at, who, what, method, how, indicator_id, year, cut, old_value,"
                                " new_value FROM journal WHERE "_s +
                                    where + u" = ? ORDER BY id"_s);
    const Result<void> done = row.forEach({key}, [&] {
        const auto what = terms::fromName<JournalEntry::What>(row.text(3));
        const auto method = terms::fromName<EntryMethod>(row.text(4));
        const auto how = terms::fromName<JournalEntry::How>(row.text(5));
        const auto cut = terms::fromName<Cut>(row.text(8));
        if (!what || !method || !how || !cut)
            unknown = u"unknown term in line %1 of the journal"_s.arg(row.integer(0));
        entries.push_back({row.integer(0),
                           QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC),
                           row.text(2),
                           what.value_or(JournalEntry::What::ValueSet),
                           method.value_or(EntryMethod::Typed),
                           how.value_or(JournalEntry::How::Edit),
                           row.integer(6),
                           {row.smallInteger(7), cut.value_or(Cut::Annual)},
                           row.value(9),
                           row.value(10)});
    });
    if (!done)
        return in(done.error());
    if (!unknown.isEmpty())
        return in({.code = Error::Code::StoreDamaged, .detail = unknown});
    return entries;
}

Result<std::vector<JournalEntry>> PlanStore::journal(qint64 plan) const
{
    return d->readJournal(u"plan_id"_s, plan);
}

Result<std::vector<JournalEntry>> PlanStore::journalOfIndicator(qint64 indicator) const
{
    return d->readJournal(u"indicator_id"_s, indicator);
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
