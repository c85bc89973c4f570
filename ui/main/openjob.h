// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace pei {

struct ReadOptions;

// Where plans are made, and how a report is read.
struct OpenOptions {
    QString library; // of imported reports
    QString example; // of the example: not among the user's own
    // Called beside the window. The program reads in a process of its own, a test in this one.
    std::function<Result<Report>(const QByteArray &bytes, const ReadOptions &options)> read;
};

// A file as the open plan.
struct OpenedPlan {
    std::unique_ptr<Document> document;
    QString source;    // the report it came from; empty for a .pei
    bool made = false; // a new .pei was made just now
    std::vector<UnreadRow> unread; // of the report
};

// Turns a file into the open plan, by its content and not its name: a .pei is opened; a report is read beside the
// window and becomes a .pei in the library. A report already there is not made again: its plan is opened, with the
// values typed since. One file at a time; a start while one is running replaces it.
class OpenJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenJob)

public:
    explicit OpenJob(OpenOptions options, QObject *parent = nullptr);
    ~OpenJob() override; // cancels and waits: nothing is left running

    void start(const QString &path, const QByteArray &password = {});
    void startExample();
    void cancel();
    bool isRunning() const { return m_running; }
    bool hadPassword() const { return m_hadPassword; }
    // Whether this .pei is the example's.
    bool isExample(const QString &path) const;

    // The file being opened, as given.
    QString path() const { return m_path; }
    // After finished(), once.
    Result<OpenedPlan> takeResult();

    // Exposed for tests: "MUNICIPALIDAD DE PRUEBA 2022-2024.pei".
    static QString planFileName(const Plan &plan);

signals:
    void progressed(int page, int pages);
    void finished();

private:
    struct Reading {
        std::optional<Result<Report>> report;
        QByteArray bytes;
    };

    QString examplePath() const;
    void read(const QString &path, const QString &folder, const QByteArray &password);
    void finishReading();
    void finish(Result<OpenedPlan> result);
    Result<OpenedPlan> place(const Report &report, const QByteArray &bytes) const;

    OpenOptions m_options;
    QString m_path;
    QString m_folder; // where the plan of the report being read goes
    QFutureWatcher<Reading> m_watcher;
    std::optional<Result<OpenedPlan>> m_result;
    bool m_running = false;
    bool m_hadPassword = false;
};

} // namespace pei
