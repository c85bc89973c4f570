// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing.h"

#include "app/input.h"
#include "app/progressline.h"
#include "core/document/authorship.h"
#include "core/reading/isolation/readerpool.h"
#include "core/reading/pages/pages.h"
#include "core/store/planstore.h"
#include "core/support/file.h"
#include "ui/look/errortext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <memory>
#include <optional>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// A commit waits for the disk: many reports share one, yet none waits long to be safe.
constexpr std::size_t MostPerCommit = 64;
constexpr qint64 MsPerCommit = 1000;
// How far reading may run ahead of a report that takes its time.
constexpr std::size_t ReadAhead = 64;
// Readers beyond the number of cores: they have work while a report is being written or the disk waited for.
constexpr unsigned MoreReaders = 2;

volatile std::sig_atomic_t interrupted = 0;

// Ctrl+C asks to stop; a second one stops at once.
class InterruptWatch
{
public:
    InterruptWatch()
    {
        struct sigaction action = {};
        action.sa_handler = [](int) { interrupted = 1; };
        action.sa_flags = int(SA_RESETHAND); // and no restart: a wait ends
        ::sigaction(SIGINT, &action, &m_before);
    }
    ~InterruptWatch() { ::sigaction(SIGINT, &m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(InterruptWatch)

private:
    struct sigaction m_before = {};
};

class Importer
{
    Q_DECLARE_TR_FUNCTIONS(pei::Importer)

public:
    Importer(const QStringList &inputs, const QString &store, const ImportOutput &output)
        : m_inputs(inputs)
        , m_path(store)
        , m_output(output)
        , m_outcomes(std::size_t(inputs.size()))
        , m_pool(std::thread::hardware_concurrency() + MoreReaders)
        , m_progress(std::size_t(inputs.size()))
    {
    }

    void run();

private:
    struct Outcome
    {
        std::optional<Result<Report>> report; // until it is taken
        ReportFile file;
    };

    bool openStore();
    void start(std::size_t number);
    void readHere(std::size_t number);
    void keepReading(int patienceMs);
    void collect(bool all);
    bool commit();
    void tell(std::size_t number, const Result<ImportedReport> &outcome);
    void tellTotal();
    void refuse(const QString &file, const QString &reason);
    void result(const QString &line);
    QString input(std::size_t number) const { return m_inputs[qsizetype(number)]; }

    const QStringList m_inputs;
    const QString m_path;
    const ImportOutput m_output;
    const Authorship m_author = Authorship::ofSystem();

    std::unique_ptr<PlanStore> m_store;
    std::vector<Outcome> m_outcomes; // parallel to the inputs
    std::size_t m_started = 0;
    std::size_t m_collected = 0; // inputs before this one have been imported, refused or stand in m_pending
    ReaderPool m_pool;
    std::vector<ReportToImport> m_pending;
    std::vector<std::size_t> m_pendingNumbers;
    QElapsedTimer m_pendingSince;

    ProgressLine m_progress;
    std::size_t m_done = 0; // told, one way or the other
    std::size_t m_imported = 0;
    std::size_t m_known = 0;
    std::size_t m_refused = 0;
};

void Importer::refuse(const QString &file, const QString &reason)
{
    m_progress.clear();
    m_output.refuse(file, reason);
}

void Importer::result(const QString &line)
{
    m_progress.clear();
    m_output.result(line);
}

bool Importer::openStore()
{
    // Before anything is read: who has given the wrong place learns it at once.
    Result<std::unique_ptr<PlanStore>> store =
        QFileInfo::exists(m_path) ? PlanStore::open(m_path) : PlanStore::create(m_path);
    if (!store) {
        refuse(m_path, errorText(store.error()));
        return false;
    }
    m_store = std::move(store).value();
    if (!m_store->isReadOnly())
        return true;
    const Error::Code code = m_store->holder() ? Error::Code::StoreBusy : Error::Code::StoreReadOnly;
    refuse(m_path, errorText({.code = code, .file = m_path}));
    return false;
}

// A file of ours says what its plan holds now, which may have been edited since a report was read: it counts as no
// file.
void Importer::readHere(std::size_t number)
{
    Outcome &outcome = m_outcomes[number];
    outcome.report = readInput(input(number));
    if (!*outcome.report)
        return;
    outcome.report->value().digest.clear();
    outcome.report->value().sources.clear();
}

void Importer::start(std::size_t number)
{
    Outcome &outcome = m_outcomes[number];
    const QString path = input(number);
    outcome.file.name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return readHere(number); // it may be FILE.pei#PLAN, or else is missing
    Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        outcome.report = Result<Report>(bytes.error());
        return;
    }
    if (isFileOfOurs(bytes.value()))
        return readHere(number);
    outcome.file.bytes = std::move(bytes).value();
    const QByteArray digest = QCryptographicHash::hash(outcome.file.bytes, QCryptographicHash::Sha256).toHex();
    const Result<std::optional<qint64>> known = m_store->planOfDigest(digest);
    if (known && known.value()) {
        Report nothingNew;
        nothingNew.digest = digest;
        outcome.report = Result<Report>(std::move(nothingNew));
        return;
    }
    if (const Result<void> begun = m_pool.start(number, outcome.file.bytes); !begun)
        outcome.report = Result<Report>(begun.error());
}

// Takes what the readers have said, waiting for it no longer than this, and gives them more to read.
void Importer::keepReading(int patienceMs)
{
    const auto fill = [this] {
        while (!interrupted && m_pool.hasRoom() && m_started < std::min(m_outcomes.size(), m_collected + ReadAhead))
            start(m_started++);
    };
    fill();
    if (m_pool.isIdle())
        return;
    for (ReaderPool::Reading &reading : m_pool.wait(patienceMs))
        m_outcomes[reading.number].report = std::move(reading.report);
    fill();
}

// What has been read goes to be written, in the order of the inputs; all: also what stands behind a gap.
void Importer::collect(bool all)
{
    for (; m_collected < m_started && (all || m_outcomes[m_collected].report); ++m_collected) {
        Outcome &outcome = m_outcomes[m_collected];
        if (!outcome.report)
            continue;
        Result<Report> report = *std::exchange(outcome.report, {});
        ReportFile file = std::exchange(outcome.file, {});
        if (!report) {
            refuse(input(m_collected), errorText(report.error()));
            ++m_refused;
            ++m_done;
            continue;
        }
        for (const UnreadRow &row : report.value().unread)
            refuse(input(m_collected), errorText({Error::Code::RowUnreadable, row.text, {}, row.page, 0}));
        if (m_pending.empty())
            m_pendingSince.start();
        m_pending.push_back({std::move(report).value(), std::move(file)});
        m_pendingNumbers.push_back(m_collected);
    }
}

bool Importer::commit()
{
    if (m_pending.empty())
        return true;
    const auto outcomes = m_store->importReports(m_pending, {m_author.who, m_author.now()}, [this] { keepReading(0); });
    if (!outcomes) {
        refuse(m_path, errorText(outcomes.error()));
        return false;
    }
    for (std::size_t i = 0; i < outcomes.value().size(); ++i)
        tell(m_pendingNumbers[i], outcomes.value()[i]);
    m_pending.clear();
    m_pendingNumbers.clear();
    return true;
}

void Importer::tell(std::size_t number, const Result<ImportedReport> &outcome)
{
    ++m_done;
    const QString file = input(number);
    if (!outcome) {
        ++m_refused;
        return refuse(file, errorText(outcome.error()));
    }
    const ImportedReport &imported = outcome.value();
    const QString plan = QString::number(imported.plan);
    switch (imported.outcome) {
    case ImportedReport::Outcome::NewPlan:
        ++m_imported;
        return result(tr("%1: plan nuevo %2").arg(file, plan));
    case ImportedReport::Outcome::AlreadyImported:
        ++m_known;
        return result(tr("%1: ya estaba en el plan %2").arg(file, plan));
    case ImportedReport::Outcome::Merged:
        break;
    }
    ++m_imported;
    const PlanChanges &changes = imported.changes;
    const auto applied = [](const auto &list) {
        return QString::number(std::count_if(list.begin(), list.end(), [](const auto &c) { return c.applied; }));
    };
    const auto rows = changes.newElements.size() + changes.newIndicators.size();
    if (changes.changesNothing())
        return result(tr("%1: nada nuevo en el plan %2").arg(file, plan));
    result(tr("%1: plan %2 actualizado; valores nuevos: %3, valores cambiados: %4, filas nuevas: %5, otros datos "
              "cambiados: %6")
               .arg(file, plan, applied(changes.newValues), applied(changes.changedValues), QString::number(rows),
                    applied(changes.fields)));
}

void Importer::tellTotal()
{
    result(tr("Importados: %1. Ya estaban: %2. Rechazados: %3.")
               .arg(QString::number(m_imported), QString::number(m_known), QString::number(m_refused)));
    if (m_done < m_outcomes.size()) {
        refuse(m_path, tr("La importación se detuvo; faltan %1 de %2 entradas. Repita la orden para continuar.")
                           .arg(QString::number(m_outcomes.size() - m_done), QString::number(m_outcomes.size())));
    }
}

void Importer::run()
{
    const bool made = !QFileInfo::exists(m_path);
    if (!openStore())
        return;
    const InterruptWatch watch;
    prepareReading();
    bool stored = true;
    while (stored && !interrupted && (m_started < m_outcomes.size() || !m_pool.isIdle())) {
        keepReading(100);
        collect(false);
        if (m_pending.size() >= MostPerCommit || (!m_pending.empty() && m_pendingSince.elapsed() >= MsPerCommit))
            stored = commit();
        m_progress.show(m_done + m_pending.size());
    }
    if (stored) {
        collect(true);
        commit();
    }
    tellTotal();
    m_store.reset();
    if (made && m_imported == 0)
        QFile::remove(m_path); // nobody asked for an empty one
}

} // namespace

void importInputs(const QStringList &inputs, const QString &store, const ImportOutput &output)
{
    Importer(inputs, store, output).run();
}

} // namespace pei
