// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalio.h"
#include "core/store/planio.h"
#include "core/store/terms.h"

#include <cmath>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using What = JournalEntry::What;

Result<void> tellPeriod(JournalWriter &journal, What what, Period period, const QString &reason = {})
{
    JournalEntry line{.what = what};
    line.period = period;
    line.text = reason;
    return journal.write(line);
}

constexpr std::size_t MostInABatch = 200;

// How many changes from there on are of one period, and few enough for one statement.
std::size_t batchAt(const std::vector<ValueChange> &changes, std::size_t from)
{
    std::size_t to = from + 1;
    while (to < changes.size() && to - from < MostInABatch && changes[to].period == changes[from].period)
        ++to;
    return to - from;
}

// Sets what the journal has just been told, from that line on, so that the cells need not be bound twice: those that
// hold the old value it was told. The limits on the lines' keys are what the search goes by.
const auto TakeFromJournal = u"UPDATE measurement SET value = j.new_value FROM journal j"
                             " WHERE j.id BETWEEN ? AND (SELECT max(id) FROM journal) AND j.what = ?"
                             " AND measurement.indicator_id = j.indicator_id AND measurement.year = j.year"
                             " AND measurement.cut = j.cut AND measurement.value IS NOT DISTINCT FROM j.old_value"
                             " AND EXISTS (SELECT 1 FROM indicator i WHERE i.id = measurement.indicator_id"
                             " AND i.plan_id = ? AND i.position >= 0)"_s;

// The cell is not what it was thought to be.
Error changed(const Connection &connection, qint64 indicator)
{
    QString code;
    Statement row(connection, u"SELECT code FROM indicator WHERE id = ?"_s);
    const Result<void> done = row.forEach({indicator}, [&] { code = row.text(0); });
    return done ? Error{.code = Error::Code::StoreChanged, .detail = code} : done.error();
}

// The first of several that is not; where some were written already they hold the new value.
Error changed(const Connection &connection, qint64 plan, const std::vector<ValueChange> &changes)
{
    Statement cell(connection, u"SELECT m.value FROM measurement m JOIN indicator i ON i.id = m.indicator_id"
                               " WHERE m.indicator_id = ? AND m.year = ? AND m.cut = ? AND i.plan_id = ?"
                               " AND i.position >= 0"_s);
    for (const ValueChange &change : changes) {
        std::optional<Value> there;
        const Result<void> done =
            cell.forEach({change.indicator, change.period.year, terms::name(change.period.cut), plan},
                         [&] { there = cell.value(0); });
        if (!done)
            return done.error();
        if (!there || *there != change.after)
            return changed(connection, change.indicator);
    }
    return changed(connection, changes.front().indicator);
}

Error changed(Period period)
{
    return {.code = Error::Code::StoreChanged, .detail = periodKey(period)};
}

Result<Note> readNote(Statement &row, const NotedCell &cell)
{
    Note note;
    const Result<void> done = row.forEach({cell.indicator, cell.period.year, terms::name(cell.period.cut)}, [&] {
        note = {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4).toLatin1()};
    });
    if (!done)
        return done.error();
    return note;
}

} // namespace

Result<void> writeValues(const Connection &connection, qint64 plan, const std::vector<ValueChange> &changes,
                         JournalWriter &journal)
{
    for (const ValueChange &change : changes) {
        // SQLite would store NaN as NULL: a value would turn into ND unseen.
        if (change.after && !std::isfinite(*change.after))
            return Error{.code = Error::Code::ValueRefused, .detail = QString::number(*change.after)};
    }
    if (changes.empty())
        return {};
    // Many to a statement: of ten thousand cells most of the time would go into starting each.
    for (std::size_t from = 0; from < changes.size();) {
        const auto batch = std::span(changes).subspan(from, batchAt(changes, from));
        if (const Result<void> done = journal.write(batch); !done)
            return done;
        from += batch.size();
    }
    Statement update(connection, TakeFromJournal);
    if (!update.run({journal.step(), terms::name(What::ValueSet), plan}))
        return update.error();
    return update.changedRows() == int(changes.size()) ? Result<void>() : changed(connection, plan, changes);
}

Result<void> writeNotes(const Connection &connection, qint64 plan, const std::vector<NoteChange> &changes,
                        JournalWriter &journal)
{
    Statement old(connection, u"SELECT factor, measure, responsible, evidence, evidence_digest FROM note"
                              " WHERE indicator_id = ? AND year = ? AND cut = ?"_s);
    Statement remove(connection, u"DELETE FROM note WHERE indicator_id = ? AND year = ? AND cut = ?"_s);
    // Only for a cell of this plan.
    Statement insert(connection,
                     u"INSERT INTO note (indicator_id, year, cut, factor, measure, responsible, evidence,"
                     " evidence_digest) SELECT m.indicator_id, m.year, m.cut, ?, ?, ?, ?, ? FROM measurement m"
                     " JOIN indicator i ON i.id = m.indicator_id WHERE m.indicator_id = ? AND m.year = ?"
                     " AND m.cut = ? AND i.plan_id = ? AND i.position >= 0"_s);
    for (const auto &[cell, before, after] : changes) {
        const Result<Note> there = readNote(old, cell);
        if (!there)
            return there.error();
        if (there.value() != before)
            return changed(connection, cell.indicator);
        const QString cut = terms::name(cell.period.cut);
        if (!remove.run({cell.indicator, cell.period.year, cut}))
            return remove.error();
        if (!after.isEmpty()) {
            if (!insert.run({after.factor, after.measure, after.responsible, after.evidence,
                             QString::fromLatin1(after.evidenceDigest), cell.indicator, cell.period.year, cut, plan}))
                return insert.error();
            if (insert.changedRows() != 1)
                return changed(connection, cell.indicator);
        }
        JournalEntry line{.what = What::NoteSet};
        line.indicator = cell.indicator;
        line.period = cell.period;
        line.noteBefore = before;
        line.noteAfter = after;
        if (const Result<void> done = journal.write(line); !done)
            return done;
    }
    return {};
}

Result<void> insertPeriod(const Connection &connection, qint64 plan, Period period, JournalWriter &journal)
{
    Statement column(connection, u"INSERT INTO period (plan_id, year, cut) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    if (!column.run({plan, period.year, terms::name(period.cut)}))
        return column.error();
    if (column.changedRows() != 1)
        return changed(period);
    Statement cells(connection, u"INSERT INTO measurement (indicator_id, year, cut, value)"
                                " SELECT id, ?, ?, NULL FROM indicator WHERE plan_id = ? AND position >= 0"_s);
    if (!cells.run({period.year, terms::name(period.cut), plan}))
        return cells.error();
    return tellPeriod(journal, What::PeriodAdded, period);
}

Result<void> removePeriod(const Connection &connection, qint64 plan, Period period, JournalWriter &journal)
{
    const QString cut = terms::name(period.cut);
    Statement filled(connection, u"SELECT i.code FROM indicator i JOIN measurement m ON m.indicator_id = i.id"
                                 " LEFT JOIN note n ON n.indicator_id = i.id AND n.year = m.year AND n.cut = m.cut"
                                 " WHERE i.plan_id = ? AND i.position >= 0 AND m.year = ? AND m.cut = ?"
                                 " AND (m.value IS NOT NULL OR n.indicator_id IS NOT NULL) LIMIT 1"_s);
    QString code;
    if (const Result<void> done = filled.forEach({plan, period.year, cut}, [&] { code = filled.text(0); }); !done)
        return done;
    if (!code.isEmpty())
        return Error{.code = Error::Code::StoreChanged, .detail = code};
    Statement cells(connection,
                    u"DELETE FROM measurement WHERE year = ? AND cut = ?"
                    " AND indicator_id IN (SELECT id FROM indicator WHERE plan_id = ? AND position >= 0)"_s);
    if (!cells.run({period.year, cut, plan}))
        return cells.error();
    Statement column(connection, u"DELETE FROM period WHERE plan_id = ? AND year = ? AND cut = ? AND closed = 0"_s);
    if (!column.run({plan, period.year, cut}))
        return column.error();
    if (column.changedRows() != 1)
        return changed(period);
    return tellPeriod(journal, What::PeriodRemoved, period);
}

Result<void> writePeriodClosed(const Connection &connection, qint64 plan, Period period, bool closed,
                               const QString &reason, const Stamp &stamp)
{
    Statement column(connection,
                     u"UPDATE period SET closed = ? WHERE plan_id = ? AND year = ? AND cut = ? AND closed = ?"_s);
    if (!column.run({int(closed), plan, period.year, terms::name(period.cut), int(!closed)}))
        return column.error();
    if (column.changedRows() != 1)
        return changed(period);
    JournalWriter journal(connection, plan, stamp);
    return tellPeriod(journal, closed ? What::PeriodClosed : What::PeriodReopened, period, reason);
}

} // namespace pei
