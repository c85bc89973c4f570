// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importwork.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace pei {

// An import as the window sees it: told of what happened a few times a second, however fast it goes.
class ImportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportJob)

public:
    explicit ImportJob(ReadBytes read, QObject *parent = nullptr);
    ~ImportJob() override; // cancels and waits: nothing is left running

    void start(const ImportOrder &order);
    void cancel();
    bool isRunning() const { return m_work != nullptr; }

    int total() const { return m_total; }
    int done() const { return m_done; }
    // Whose name the imports get from now on; empty: the person logged in.
    void setAuthor(const QString &name) { m_author = name; }
    QStringList reading() const { return m_reading; }
    // At the pace so far; nullopt: too early to tell.
    std::optional<qint64> msLeft() const;
    // After finished().
    const ImportEnd &end() const { return m_end; }

signals:
    void filesDone(const std::vector<pei::ImportedFile> &files);
    void progressed();
    void finished();

private:
    void tellNews();
    void finish();

    QString m_author;
    ReadBytes m_read;
    std::unique_ptr<ImportWork> m_work;
    QTimer m_looks;
    QElapsedTimer m_clock;
    QStringList m_reading;
    int m_total = 0;
    int m_done = 0;
    ImportEnd m_end;
};

} // namespace pei
