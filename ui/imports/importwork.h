// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/authorship.h"
#include "core/reading/reader.h"
#include "core/store/planstore.h"

#include <QHash>
#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace pei {

struct ImportOrder
{
    QStringList files;
    QString target; // a .pei, made if absent
    QByteArray password = {};
};

// What became of one file.
struct ImportedFile
{
    enum class Outcome : quint8 {
        Refused,
        NeedsPassword, // or another one than was given
        NewPlan,
        Merged,
        AlreadyImported,
        NoReport, // a document about something else
    };

    QString path;
    Outcome outcome = Outcome::Refused;
    Error error = {}; // where Refused, NeedsPassword or NoReport
    // Of what was taken in:
    qint64 plan = 0;
    QString planName = {}; // "Municipalidad Provincial de Contumazá · 2022–2027"
    std::optional<Period> period = {};
    int newValues = 0;
    int changedValues = 0;
    int newRows = 0;
    std::vector<UnreadRow> unread = {};
};

struct ImportEnd
{
    bool cancelled = false;
    std::optional<Error> error = {}; // of the store: then the rest was given up
    QStringList left = {};           // not taken in and not refused
};

// Takes many reports into one store beside the window: one thread writes, in the order of the files and many to a
// transaction, as many as there are cores read, each report in whatever `read` puts around it. What it tells as taken
// in is on the disk. A cancel lets what has been read be written and leaves the rest.
class ImportWork
{
    Q_DISABLE_COPY_MOVE(ImportWork)

public:
    ImportWork(ImportOrder order, ReadBytes read, Authorship by);
    ~ImportWork(); // cancels and waits

    // ended is called from another thread when nothing more will happen.
    void start(std::function<void()> ended);
    void cancel();

    struct News
    {
        std::vector<ImportedFile> files;
        QStringList reading; // at this moment
    };
    News takeNews();
    // After ended.
    const ImportEnd &end() const { return m_end; }

private:
    struct Reading
    {
        std::optional<Result<Report>> report; // none: its digest is known
        ReportFile file;
        qint64 knownPlan = 0;
    };

    void write();
    bool openStore();
    void readAll();
    Reading readOne(const QString &path);
    void take(Reading reading, const QString &path);
    void commit();
    void tell(ImportedFile file);
    void told(ImportedFile file, const Result<ImportedReport> &outcome);

    const ImportOrder m_order;
    const ReadBytes m_read;
    const Authorship m_by;

    // The writing thread's own:
    std::unique_ptr<PlanStore> m_store;
    bool m_made = false;
    bool m_tookIn = false;
    QHash<qint64, QString> m_planNames;
    std::vector<ReportToImport> m_pending;
    std::vector<ImportedFile> m_pendingFiles;
    ImportEnd m_end;

    QHash<QByteArray, qint64> m_known; // filled before the readers start

    std::atomic_bool m_cancelled = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<Reading>> m_readings; // parallel to the files; from here on under the mutex
    std::size_t m_next = 0;
    std::size_t m_collected = 0;
    News m_news;

    std::jthread m_writer; // last: it ends before what it uses
};

} // namespace pei
