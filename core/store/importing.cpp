// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/journalio.h"
#include "core/store/planio.h"
#include "core/store/terms.h"

#include <algorithm>

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
    Statement row(connection, u"SELECT year, cut FROM import WHERE plan_id = ?"_s + QLatin1StringView(AndLatestFirst));
    const Result<void> done = row.forEach({plan}, [&] {
        const Period latest{row.smallInteger(0), terms::fromName<Cut>(row.text(1)).value_or(Cut::Annual)};
        if (period < latest)
            order = MergeOrder::ReportIsOlder;
    });
    if (!done)
        return done.error();
    return order;
}

Result<void> tellImport(const Connection &connection, qint64 plan, Period reported, const QString &fileName,
                        const std::vector<JournalEntry> &lines, const Stamp &stamp)
{
    JournalWriter journal(connection, plan, stamp);
    JournalEntry line{.what = JournalEntry::What::PlanImported};
    line.period = reported;
    line.text = fileName;
    if (const Result<void> done = journal.write(line); !done)
        return done;
    return journal.write(lines);
}

// What was thought to be there, is.
Result<void> checkState(const Connection &connection, qint64 plan, const PlanState &expected)
{
    const Result<PlanState> there = readPlanState(connection, plan);
    if (!there)
        return there.error();
    if (there.value() != expected)
        return Error{.code = Error::Code::StoreChanged, .detail = expected.plan.entity.title().name};
    return {};
}

} // namespace

Result<std::optional<qint64>> planOfDigest(const Connection &connection, const QByteArray &digest)
{
    std::optional<qint64> plan;
    Statement row(connection,
                  u"SELECT plan_id FROM import WHERE digest = ? AND withdrawn = 0 ORDER BY id DESC LIMIT 1"_s);
    if (const Result<void> done = row.forEach({QString::fromLatin1(digest)}, [&] { plan = row.integer(0); }); !done)
        return done.error();
    return plan;
}

Result<void> tellNewPlan(const Connection &connection, qint64 plan, const Report &report, const ReportFile &file,
                         const Stamp &stamp)
{
    return tellImport(connection, plan, report.printed.period, file.name, {}, stamp);
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
        const Result<void> told = tellNewPlan(connection, key.value(), report, file, imported);
        if (!told)
            return told.error();
        return ImportedReport{key.value(), Outcome::NewPlan, {}};
    }
    const qint64 key = *plan.value();
    Result<PlanState> current = readPlanState(connection, key);
    if (!current)
        return current.error();
    const Result<MergeOrder> order = orderOf(connection, key, report.printed.period);
    if (!order)
        return order.error();
    PlanChanges changes = mergeReport(current.value().plan, report, order.value());
    if (digest.isEmpty() && changes.changesNothing())
        return ImportedReport{key, Outcome::AlreadyImported, {}};
    PlanMerge merge = mergeOf(report, file, std::move(current).value(), changes, order.value());
    if (const Result<qint64> done = mergeIntoPlan(connection, key, merge, imported); !done)
        return done.error();
    changes.merged = std::move(merge.after.plan);
    return ImportedReport{key, Outcome::Merged, std::move(changes)};
}

PlanMerge mergeOf(const Report &report, const ReportFile &file, PlanState before, const PlanChanges &changes,
                  MergeOrder order)
{
    PlanState after{planWith(changes), before.notes, {}, before.alertMarks, before.alertRules};
    // An older report brings columns of the past at most; the current period is that of another report.
    const Period reported = order == MergeOrder::ReportIsLater ? report.printed.period : Period{};
    after.closed = closedByImport(after.plan.periods, before.closed, reported);
    if (order == MergeOrder::ReportIsOlder) {
        for (const Period &period : changes.newPeriods) {
            if (period <= report.printed.period)
                after.closed.push_back(period);
        }
        std::sort(after.closed.begin(), after.closed.end());
    }
    return {report, file, std::move(before), std::move(after), changes.reportElements, changes.reportIndicators};
}

Result<qint64> mergeIntoPlan(const Connection &connection, qint64 plan, PlanMerge &merge, const Stamp &stamp)
{
    if (const Result<void> same = checkState(connection, plan, merge.before); !same)
        return same.error();
    const Result<std::vector<JournalEntry>> lines = writeState(connection, plan, merge.before, merge.after);
    if (!lines)
        return lines.error();
    RowKeys reportRows;
    for (const std::size_t row : merge.reportElements)
        reportRows.elements.push_back(merge.after.plan.elements[row].id);
    for (const std::size_t row : merge.reportIndicators)
        reportRows.indicators.push_back(merge.after.plan.indicators[row].id);
    const Result<qint64> import = writeImport(connection, plan, merge.report, reportRows, merge.file, stamp);
    if (!import)
        return import;
    const Result<void> told =
        tellImport(connection, plan, merge.report.printed.period, merge.file.name, lines.value(), stamp);
    if (!told)
        return told.error();
    return import;
}

Result<void> switchImport(const Connection &connection, qint64 plan, qint64 import, bool active,
                          const PlanState &before, const PlanState &after, const Stamp &stamp)
{
    if (const Result<void> same = checkState(connection, plan, before); !same)
        return same;
    Period reported;
    QString fileName;
    Statement row(connection, u"UPDATE import SET withdrawn = ? WHERE id = ? AND plan_id = ? AND withdrawn = ?"
                              " RETURNING year, cut, file_name"_s);
    int rows = 0;
    const Result<void> done = row.forEach({int(!active), import, plan, int(active)}, [&] {
        ++rows;
        reported = {row.smallInteger(0), terms::fromName<Cut>(row.text(1)).value_or(Cut::Annual)};
        fileName = row.text(2);
    });
    if (!done)
        return done;
    if (rows != 1)
        return Error{.code = Error::Code::StoreChanged, .detail = before.plan.entity.title().name};
    PlanState to = after;
    const Result<std::vector<JournalEntry>> lines = writeState(connection, plan, before, to);
    if (!lines)
        return lines.error();
    return tellImport(connection, plan, reported, fileName, lines.value(), stamp);
}

} // namespace pei
