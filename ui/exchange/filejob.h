// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace pei {

// Many files one after another in another thread, so that the window stays alive: told of as it goes, and stopped
// between two of them.
class FileJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileJob)

public:
    explicit FileJob(QObject *parent = nullptr);
    ~FileJob() override; // cancels and waits

    // each: called for 0 … total - 1 in the other thread; it must own or outlive what it uses.
    void start(int total, const std::function<void(int)> &each);
    void cancel() { *m_cancelled = true; }
    bool isRunning() const { return m_watcher.isRunning(); }
    bool wasCancelled() const { return *m_cancelled; }

signals:
    void progressed(int done, int total);
    void finished();

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QFutureWatcher<void> m_watcher;
};

} // namespace pei
