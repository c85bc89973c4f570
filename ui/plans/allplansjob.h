// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorlistmodel.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace pei {

// Reads all plans of a file beside the window, with the rows that list them. One at a time; a start while one is
// running replaces it.
class AllPlansJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AllPlansJob)

public:
    explicit AllPlansJob(QObject *parent = nullptr);
    ~AllPlansJob() override; // cancels and waits: nothing is left running

    // before: an earlier reading of the same file; nullptr where there was none.
    void start(const QString &file, std::optional<Period> period, std::shared_ptr<const PlanCollection> before);
    // The same plans in another period.
    void startPeriod(const QString &file, std::shared_ptr<const PlanCollection> plans, Period period);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }
    const QString &file() const { return m_file; }
    // After finished(), once.
    Result<PreparedRows> takeResult();

signals:
    void progressed(int plan, int plans);
    void finished();

private:
    using Read = std::shared_ptr<Result<PreparedRows>>;

    QString m_file;
    QFutureWatcher<Read> m_watcher;
};

} // namespace pei
