// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/main/openedahead.h"
#include "ui/main/planlibrary.h"
#include "ui/source/pageloader.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace pei {

struct ReadOptions;

// Where plans are made, and how a report is read.
struct OpenOptions
{
    QString library; // of imported reports
    QString example; // of the example: not among the user's own
    // Called beside the window. The program reads in a process of its own, a test in this one.
    std::function<Result<Report>(const QByteArray &bytes, const ReadOptions &options)> read;
    // Likewise for the pages of a report.
    DrawPage draw = {};
    std::shared_ptr<OpenedAhead> ahead = {}; // what the program was started with
};

// A report that was read and waits for a person's word: nothing has been done with it.
struct ReadReport
{
    Report report;
    ReportFile file;
    std::optional<PlanLibrary::Place> place; // of its plan, where the library has it
};

// What became of a file: the open plan, or a report to review.
struct OpenedPlan
{
    std::unique_ptr<Document> document;
    std::optional<ReadReport> report;
};

// Opens a file by its content and not its name: a .pei becomes the open plan; a report is read beside the window and
// handed over for review, with the plan of the library that it is about. Only the example becomes a plan at once. One
// file at a time; a start while one is running replaces it.
class OpenJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenJob)

public:
    explicit OpenJob(OpenOptions options, QObject *parent = nullptr);
    ~OpenJob() override; // cancels and waits: nothing is left running

    void start(const QString &path, const QByteArray &password = {});
    void startText(const QString &text); // of a report, pasted
    void startExample();
    void cancel();
    bool isRunning() const { return m_running; }
    bool hadPassword() const { return !m_password.isEmpty(); }
    static QString examplePath(const OpenOptions &options);
    // Whether this .pei is the example's.
    bool isExample(const QString &path) const;

    // The file being opened, as given; empty for a text.
    QString path() const { return m_path; }
    // After finished(), once.
    Result<OpenedPlan> takeResult();

signals:
    void progressed(int page, int pages);
    void finished();

private:
    struct Reading
    {
        std::optional<Result<Report>> report;
        QByteArray bytes;
        std::optional<PlanLibrary::Place> place;
    };

    void read(const std::function<Result<QByteArray>()> &source, const QByteArray &password, bool example = false);
    void finishReading();
    void finish(Result<OpenedPlan> result);

    OpenOptions m_options;
    QString m_path;
    QByteArray m_password;
    QFutureWatcher<Reading> m_watcher;
    std::optional<Result<OpenedPlan>> m_result;
    bool m_running = false;
};

} // namespace pei
