// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/allplansjob.h"

#include <QtConcurrentRun>

namespace pei {

AllPlansJob::AllPlansJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            emit finished();
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int plan) { emit progressed(plan, m_watcher.progressMaximum()); });
}

AllPlansJob::~AllPlansJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void AllPlansJob::cancel()
{
    m_watcher.cancel();
}

void AllPlansJob::start(const QString &file, std::optional<Period> period, std::shared_ptr<const PlanCollection> before)
{
    cancel();
    m_file = file;
    m_watcher.setFuture(QtConcurrent::run([file, period, before = std::move(before)](QPromise<Read> &promise) {
        PlanCollection::Watch watch;
        watch.cancelled = [&promise] { return promise.isCanceled(); };
        watch.progressed = [&promise, told = false](int done, int all) mutable {
            if (!std::exchange(told, true))
                promise.setProgressRange(0, all);
            promise.setProgressValue(done);
        };
        Result<PlanCollection> plans = PlanCollection::read(file, period, before.get(), watch);
        if (!plans) {
            promise.addResult(std::make_shared<Result<PreparedRows>>(plans.error()));
            return;
        }
        promise.addResult(std::make_shared<Result<PreparedRows>>(
            PreparedRows::of(std::make_shared<const PlanCollection>(std::move(plans).value()))));
    }));
}

void AllPlansJob::startPeriod(const QString &file, std::shared_ptr<const PlanCollection> plans, Period period)
{
    cancel();
    m_file = file;
    m_watcher.setFuture(QtConcurrent::run([plans = std::move(plans), period](QPromise<Read> &promise) {
        promise.addResult(std::make_shared<Result<PreparedRows>>(
            PreparedRows::of(std::make_shared<const PlanCollection>(plans->at(period)))));
    }));
}

Result<PreparedRows> AllPlansJob::takeResult()
{
    Result<PreparedRows> result = std::move(*m_watcher.result());
    return result;
}

} // namespace pei
