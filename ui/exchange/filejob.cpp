// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/filejob.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace pei {

FileJob::FileJob(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileJob::finished);
}

FileJob::~FileJob()
{
    cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void FileJob::start(int total, const std::function<void(int)> &each)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([total, each, cancelled = m_cancelled](QPromise<void> &promise) {
        promise.setProgressRange(0, total);
        for (int i = 0; i < total && !*cancelled; ++i) {
            each(i);
            promise.setProgressValue(i + 1);
        }
    }));
}

} // namespace pei
