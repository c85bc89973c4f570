// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/planio.h"
#include "core/store/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// The plan a report is about; of several the last. The database finds those worth a closer look.
Result<std::optional<qint64>> samePlan(const Connection &connection, const Plan &plan)
{
    if (plan.entity.lines.empty())
        return std::optional<qint64>();
    std::vector<qint64> candidates;
    Statement row(connection, u"SELECT DISTINCT p.id FROM entity_line e JOIN plan p ON p.id = e.plan_id"
                              " WHERE e.code = ? AND p.first_year = ? AND p.last_year = ? ORDER BY p.id DESC"_s);
    Result<void> done = row.forEach({plan.entity.title().code, plan.firstYear, plan.lastYear},
                                    [&] { candidates.push_back(row.integer(0)); });
    if (!done)
        return done.error();
    Statement line(connection, u"SELECT level, code, name FROM entity_line WHERE plan_id = ? ORDER BY position"_s);
    for (const qint64 candidate : candidates) {
        Plan other;
        other.firstYear = plan.firstYear;
        other.lastYear = plan.lastYear;
        done = line.forEach({candidate}, [&] {
            other.entity.lines.emplace_back(
                terms::fromName<EntityLevel>(line.text(0)).value_or(EntityLevel::GovernmentLevel),
                CodedName{line.text(1), line.text(2)});
        });
        if (!done)
            return done.error();
        if (matchPlans(other, plan) == PlanMatch::SamePlan)
            return std::optional<qint64>(candidate);
    }
    return std::optional<qint64>();
}

Result<MergeOrder> orderOf(const Connection &connection, qint64 plan, Period period)
{
    MergeOrder order = MergeOrder::ReportIsLater;
    Statement row(connection, u"SELECT year, cut FROM import WHERE plan_id = ?"_s + QLatin1StringView(LatestFirst));
    const Result<void> done = row.forEach({plan}, [&] {
        const Period latest{row.smallInteger(0), terms::fromName<Cut>(row.text(1)).value_or(Cut::Annual)};
        if (period < latest)
            order = MergeOrder::ReportIsOlder;
    });
    if (!done)
        return done.error();
    return order;
}

Result<void> journalMerge(const Connection &connection, qint64 plan, const PlanChanges &changes, Period printed,
                          const Stamp &stamp)
{
    std::vector<ValueChange> periods;
    for (const Period &period : changes.newPeriods)
        periods.push_back({0, period, {}, {}});
    std::vector<ValueChange> values;
    for (const std::vector<CellChange> *cells : {&changes.newValues, &changes.changedValues}) {
        for (const CellChange &cell : *cells) {
            if (cell.applied)
                values.push_back({changes.merged.indicators[cell.row].id, cell.period, cell.before, cell.after});
        }
    }
    Result<void> done = writeJournal(connection, plan, JournalEntry::What::PlanImported, {{0, printed, {}, {}}}, stamp);
    if (done)
        done = writeJournal(connection, plan, JournalEntry::What::PeriodAdded, periods, stamp);
    if (done)
        done = writeJournal(connection, plan, JournalEntry::What::ValueSet, values, stamp);
    return done;
}

} // namespace

Result<std::optional<qint64>> planOfDigest(const Connection &connection, const QByteArray &digest)
{
    std::optional<qint64> plan;
    Statement row(connection, u"SELECT plan_id FROM import WHERE digest = ? ORDER BY id DESC LIMIT 1"_s);
    if (const Result<void> done = row.forEach({QString::fromLatin1(digest)}, [&] { plan = row.integer(0); }); !done)
        return done.error();
    return plan;
}

Result<void> writeJournal(const Connection &connection, qint64 plan, JournalEntry::What what,
                          const std::vector<ValueChange> &changes, const Stamp &stamp)
{
    Statement line(connection, u"INSERT INTO journal (plan_id, happened_at, who, what, method, how, indicator_id, year,"
                               " cut, old_value, new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const ValueChange &change : changes) {
        const QVariant indicator =
            change.indicator == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(change.indicator);
        if (!line.run({plan, stamp.when.toMSecsSinceEpoch(), stamp.who, terms::name(what), terms::name(stamp.method),
                       terms::name(stamp.how), indicator, change.period.year, terms::name(change.period.cut),
                       bound(change.before), bound(change.after)}))
            return line.error();
    }
    return {};
}

Result<ImportedReport> takeInReport(const Connection &connection, const Report &report, const ReportFile &file,
                                    const Stamp &stamp)
{
    using Outcome = ImportedReport::Outcome;
    Stamp imported = stamp;
    imported.method = EntryMethod::Imported;
    const QByteArray digest = digestOf(report, file);
    if (!digest.isEmpty()) {
        const Result<std::optional<qint64>> known = planOfDigest(connection, digest);
        if (!known)
            return known.error();
        if (known.value())
            return ImportedReport{*known.value(), Outcome::AlreadyImported, {}};
    }
    const Result<std::optional<qint64>> plan = samePlan(connection, report.plan);
    if (!plan)
        return plan.error();
    if (!plan.value()) {
        const Result<qint64> key = writeReport(connection, report, file, imported);
        if (!key)
            return key.error();
        const Result<void> told = writeJournal(connection, key.value(), JournalEntry::What::PlanImported,
                                               {{0, report.printed.period, {}, {}}}, imported);
        if (!told)
            return told.error();
        return ImportedReport{key.value(), Outcome::NewPlan, {}};
    }
    const qint64 key = *plan.value();
    const Result<Plan> current = readPlanValues(connection, key);
    if (!current)
        return current.error();
    const Result<MergeOrder> order = orderOf(connection, key, report.printed.period);
    if (!order)
        return order.error();
    PlanChanges changes = mergeReport(current.value(), report, order.value());
    if (digest.isEmpty() && changes.changesNothing())
        return ImportedReport{key, Outcome::AlreadyImported, {}};
    const Result<RowKeys> rows = writeChanges(connection, key, changes);
    if (!rows)
        return rows.error();
    for (const std::size_t row : changes.newIndicators)
        changes.merged.indicators[row].id = rows.value().indicators[row];
    RowKeys reportRows;
    for (const std::size_t row : changes.reportElements)
        reportRows.elements.push_back(rows.value().elements[row]);
    for (const std::size_t row : changes.reportIndicators)
        reportRows.indicators.push_back(rows.value().indicators[row]);
    Result<void> done = writeImport(connection, key, report, reportRows, file, imported);
    if (done)
        done = journalMerge(connection, key, changes, report.printed.period, imported);
    if (!done)
        return done.error();
    return ImportedReport{key, Outcome::Merged, std::move(changes)};
}

} // namespace pei
