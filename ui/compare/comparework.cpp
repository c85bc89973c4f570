// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparework.h"

#include "core/compare/comparison.h"
#include "core/store/planstore.h"
#include "ui/source/pageloader.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <set>

namespace pei {

CompareWork::CompareWork(ReadBytes read, QObject *parent)
    : QObject(parent)
    , m_read(std::move(read))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CompareWork::takeReport);
    connect(&m_plansTimer, &QTimer::timeout, this, &CompareWork::readNext);
}

CompareWork::~CompareWork()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void CompareWork::setDocument(Document *document)
{
    m_document = document;
    m_watcher.cancel();
    m_reading.clear();
    m_reports.clear();
    m_plans.clear();
    forget();
}

void CompareWork::forget()
{
    m_plansTimer.stop();
    m_past.clear();
    for (auto &[digest, plan] : m_reports) {
        if (plan && m_document)
            plan = withKeysOf(std::move(*plan), m_document->plan());
    }
}

bool CompareWork::needsReading(const CompareSide &side) const
{
    return !side.report.isEmpty() && !m_reports.contains(side.report);
}

bool CompareWork::isOfReport(const CompareSide &side) const
{
    const auto kept = m_reports.find(side.report);
    return kept != m_reports.end() && kept->second;
}

void CompareWork::readReport(const QByteArray &digest)
{
    if (m_reading == digest)
        return;
    const Result<QByteArray> bytes = m_document->reportBytes(digest);
    m_watcher.cancel();
    m_reading = digest;
    m_watcher.setFuture(QtConcurrent::run(
        [digest, read = m_read, bytes, password = PageLoader::password(digest)](QPromise<Read> &promise) {
            ReadOptions options;
            options.password = password;
            options.cancelled = [&promise] { return promise.isCanceled(); };
            if (bytes && read)
                promise.addResult(Read{digest, read(bytes.value(), options)});
            else
                promise.addResult(Read{digest, Error{Error::Code::FileUnreadable, {}, {}}});
        }));
}

void CompareWork::takeReport()
{
    const QFuture<Read> future = m_watcher.future();
    if (!m_document || future.isCanceled() || future.resultCount() == 0)
        return;
    const Read read = future.result();
    std::optional<Plan> &plan = m_reports[read.digest];
    if (*read.report)
        plan = withKeysOf(read.report->value().plan, m_document->plan());
    m_reading.clear();
    emit reportRead();
}

Result<const Plan *> CompareWork::planAt(const CompareSide &side)
{
    if (!side.moment)
        return &m_document->plan();
    if (isOfReport(side))
        return &*m_reports[side.report];
    if (const auto kept = m_past.find(*side.moment); kept != m_past.end())
        return &kept->second;
    Result<Plan> past = m_document->planAt(*side.moment);
    if (!past)
        return past.error();
    return &m_past.emplace(*side.moment, std::move(past).value()).first->second;
}

std::optional<Result<Comparison>> CompareWork::compareSides(const CompareSide &before, const CompareSide &after)
{
    if (!m_document)
        return Comparison();
    if (m_past.size() > MostPast)
        m_past.clear();
    if (m_reports.size() > MostPast)
        m_reports.clear();
    for (const CompareSide &side : {before, after}) {
        if (needsReading(side)) {
            readReport(side.report);
            return std::nullopt;
        }
    }
    const Result<const Plan *> earlier = planAt(before);
    if (!earlier)
        return earlier.error();
    const Result<const Plan *> later = planAt(after);
    if (!later)
        return later.error();
    return compare({*earlier.value(), before.period}, {*later.value(), after.period}, m_document->rules());
}

Result<std::vector<PlansModel::Row>> CompareWork::startPlans(std::optional<Period> period)
{
    m_plansTimer.stop();
    m_waiting.clear();
    m_period = period;
    std::vector<PlansModel::Row> rows;
    if (!m_document)
        return rows;
    const Result<std::vector<PlanSummary>> plans = m_document->plans();
    if (!plans)
        return plans.error();
    for (const PlanSummary &plan : plans.value()) {
        PlansModel::Row row{plan.key, plan.entity, plan.firstYear, plan.lastYear, {}};
        // The one that is open is as it is shown, and at hand.
        const auto kept = m_plans.find(plan.key);
        if (plan.key == m_document->planKey())
            row.figures = figuresOf(m_document->plan(), period, m_document->rules());
        else if (kept != m_plans.end())
            row.figures = figuresOf(kept->second, period, m_document->rules());
        else
            m_waiting.insert(m_waiting.begin(), plan.key);
        rows.push_back(std::move(row));
    }
    m_plansTimer.start(0);
    return rows;
}

void CompareWork::readNext()
{
    if (m_waiting.empty() || !m_document) {
        m_plansTimer.stop();
        emit plansRead();
        return;
    }
    const qint64 key = m_waiting.back();
    m_waiting.pop_back();
    Result<StoredPlan> stored = m_document->storedPlan(key);
    if (!stored) {
        emit failed(stored.error());
        return;
    }
    const Plan &plan = m_plans.insert_or_assign(key, std::move(stored).value().plan).first->second;
    emit figuresRead(key, figuresOf(plan, m_period, m_document->rules()));
}

std::vector<Period> CompareWork::periodsOfPlans() const
{
    std::set<Period> periods;
    if (m_document)
        periods.insert(m_document->plan().periods.begin(), m_document->plan().periods.end());
    for (const auto &[key, plan] : m_plans)
        periods.insert(plan.periods.begin(), plan.periods.end());
    return {periods.begin(), periods.end()};
}

} // namespace pei
