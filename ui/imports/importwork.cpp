// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importwork.h"

#include "core/models/softcase.h"
#include "core/support/file.h"
#include "ui/imports/importtext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace pei {

namespace {

// A commit waits for the disk: many reports share one, yet none waits long to be safe.
constexpr std::size_t MostPerCommit = 32;
constexpr qint64 MsPerCommit = 500;
// How far reading may run ahead of a report that takes its time.
constexpr std::size_t ReadAhead = 64;

} // namespace

ImportWork::ImportWork(ImportOrder order, ReadBytes read, Authorship by)
    : m_order(std::move(order))
    , m_read(std::move(read))
    , m_by(std::move(by))
    , m_readings(std::size_t(m_order.files.size()))
{
}

ImportWork::~ImportWork()
{
    cancel();
}

void ImportWork::start(std::function<void()> ended)
{
    m_writer = std::jthread([this, ended = std::move(ended)] {
        write();
        m_store.reset(); // whoever hears of the end may open the file
        if (m_made && !m_tookIn)
            QFile::remove(m_order.target); // nobody asked for an empty one
        ended();
    });
}

void ImportWork::cancel()
{
    m_cancelled = true;
    m_changed.notify_all();
}

ImportWork::News ImportWork::takeNews()
{
    const std::scoped_lock lock(m_mutex);
    News news{std::exchange(m_news.files, {}), m_news.reading};
    return news;
}

bool ImportWork::openStore()
{
    const QFileInfo target(m_order.target);
    if (!QDir().mkpath(target.absolutePath())) {
        m_end.error =
            Error{.code = Error::Code::FileUnwritable, .detail = target.absolutePath(), .file = m_order.target};
        return false;
    }
    m_made = !target.exists();
    Result<std::unique_ptr<PlanStore>> store =
        m_made ? PlanStore::create(m_order.target) : PlanStore::open(m_order.target);
    if (!store) {
        m_made = false;
        m_end.error = store.error();
        return false;
    }
    m_store = std::move(store).value();
    if (m_store->isReadOnly()) {
        const std::optional<StoreHolder> holder = m_store->holder();
        m_end.error = holder ? Error{.code = Error::Code::StoreBusy, .detail = holder->text(), .file = m_order.target}
                             : Error{.code = Error::Code::StoreReadOnly, .file = m_order.target};
        return false;
    }
    const Result<QHash<QByteArray, qint64>> known = m_store->plansOfDigests();
    const Result<std::vector<PlanSummary>> plans = m_store->plans();
    if (!known || !plans) {
        m_end.error = known ? plans.error() : known.error();
        return false;
    }
    m_known = known.value();
    for (const PlanSummary &plan : plans.value())
        m_planNames.insert(plan.key, ImportText::plan(softEntityName(plan.entity), plan.firstYear, plan.lastYear));
    return true;
}

ImportWork::Reading ImportWork::readOne(const QString &path)
{
    Reading reading;
    reading.file.name = QFileInfo(path).fileName();
    Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        reading.report = Result<Report>(bytes.error());
        return reading;
    }
    reading.file.bytes = std::move(bytes).value();
    const QByteArray digest = QCryptographicHash::hash(reading.file.bytes, QCryptographicHash::Sha256).toHex();
    if (const auto known = m_known.constFind(digest); known != m_known.cend()) {
        reading.knownPlan = *known;
        return reading;
    }
    ReadOptions options;
    options.password = m_order.password;
    options.cancelled = [this] { return m_cancelled.load(); };
    reading.report = m_read(reading.file.bytes, options);
    return reading;
}

void ImportWork::readAll()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(
            lock, [this] { return m_cancelled || m_next == m_readings.size() || m_next < m_collected + ReadAhead; });
        if (m_cancelled || m_next == m_readings.size())
            return;
        const std::size_t number = m_next++;
        const QString path = m_order.files[qsizetype(number)];
        m_news.reading.append(path);
        lock.unlock();
        Reading reading = readOne(path);
        lock.lock();
        m_news.reading.removeOne(path);
        // One that was broken off has not been read.
        if (!reading.report || *reading.report || reading.report->error().code != Error::Code::Cancelled)
            m_readings[number] = std::move(reading);
        m_changed.notify_all();
    }
}

void ImportWork::write()
{
    if (!openStore()) {
        m_end.left = m_order.files;
        return;
    }
    std::vector<std::jthread> readers;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        readers.emplace_back([this] { readAll(); });

    QElapsedTimer sinceCommit;
    sinceCommit.start();
    std::unique_lock lock(m_mutex);
    while (!m_end.error && !m_cancelled && m_collected < m_readings.size()) {
        m_changed.wait_for(lock, std::chrono::milliseconds(100),
                           [this] { return m_cancelled || m_readings[m_collected]; });
        while (!m_end.error && m_collected < m_readings.size() && m_readings[m_collected]) {
            Reading reading = *std::exchange(m_readings[m_collected], {});
            const QString path = m_order.files[qsizetype(m_collected)];
            ++m_collected;
            m_changed.notify_all();
            lock.unlock();
            take(std::move(reading), path);
            lock.lock();
            if (m_pending.size() >= MostPerCommit)
                break;
        }
        // Also while the next report takes its time.
        if (m_pending.size() >= MostPerCommit || (!m_pending.empty() && sinceCommit.elapsed() >= MsPerCommit)) {
            lock.unlock();
            commit();
            sinceCommit.start();
            lock.lock();
        }
    }
    m_end.cancelled = m_cancelled;
    lock.unlock();
    if (m_end.error)
        cancel(); // for the readers
    readers.clear();

    // What has been read already, also behind gaps, is taken in; the gaps are left.
    for (std::size_t i = m_collected; i < m_readings.size(); ++i) {
        const QString path = m_order.files[qsizetype(i)];
        if (m_readings[i] && !m_end.error)
            take(*std::exchange(m_readings[i], {}), path);
        else
            m_end.left.append(path);
        if (m_pending.size() >= MostPerCommit)
            commit();
    }
    commit();
}

void ImportWork::take(Reading reading, const QString &path)
{
    ImportedFile file{.path = path};
    if (!reading.report) {
        file.outcome = ImportedFile::Outcome::AlreadyImported;
        file.plan = reading.knownPlan;
        file.planName = m_planNames.value(file.plan);
        m_tookIn = true;
        return tell(std::move(file));
    }
    if (!*reading.report) {
        file.error = reading.report->error();
        file.error.file = path;
        const Error::Code code = file.error.code;
        if (code == Error::Code::PdfLocked)
            file.outcome = ImportedFile::Outcome::NeedsPassword;
        else if ((code == Error::Code::NotAReport && file.error.page == 0) || code == Error::Code::UnknownFormat)
            file.outcome = ImportedFile::Outcome::NoReport;
        return tell(std::move(file));
    }
    Report &report = reading.report->value();
    file.unread = report.unread;
    file.period = report.printed.period;
    file.planName = ImportText::plan(softCase(report.plan.entity.title().name, placeNamesOf(report.plan.entity)),
                                     report.plan.firstYear, report.plan.lastYear);
    m_pending.push_back({std::move(report), std::move(reading.file)});
    m_pendingFiles.push_back(std::move(file));
}

void ImportWork::commit()
{
    if (m_pending.empty() || m_end.error)
        return;
    std::vector<ImportedFile> files = std::exchange(m_pendingFiles, {});
    const std::vector<ReportToImport> reports = std::exchange(m_pending, {});
    const auto outcomes = m_store->importReports(reports, {m_by.who, m_by.now()});
    if (!outcomes) {
        m_end.error = outcomes.error();
        for (const ImportedFile &file : files)
            m_end.left.append(file.path);
        return;
    }
    for (std::size_t i = 0; i < files.size(); ++i)
        told(std::move(files[i]), outcomes.value()[i]);
}

void ImportWork::told(ImportedFile file, const Result<ImportedReport> &outcome)
{
    if (!outcome) {
        file.error = outcome.error();
        return tell(std::move(file));
    }
    m_tookIn = true;
    const ImportedReport &imported = outcome.value();
    file.plan = imported.plan;
    m_planNames.insert(file.plan, file.planName);
    switch (imported.outcome) {
    case ImportedReport::Outcome::NewPlan:
        file.outcome = ImportedFile::Outcome::NewPlan;
        break;
    case ImportedReport::Outcome::AlreadyImported:
        file.outcome = ImportedFile::Outcome::AlreadyImported;
        break;
    case ImportedReport::Outcome::Merged: {
        file.outcome = ImportedFile::Outcome::Merged;
        const auto applied = [](const std::vector<CellChange> &cells) {
            return int(std::count_if(cells.begin(), cells.end(), [](const CellChange &cell) { return cell.applied; }));
        };
        file.newValues = applied(imported.changes.newValues);
        file.changedValues = applied(imported.changes.changedValues);
        file.newRows = int(imported.changes.newIndicators.size());
        break;
    }
    }
    tell(std::move(file));
}

void ImportWork::tell(ImportedFile file)
{
    const std::scoped_lock lock(m_mutex);
    m_news.files.push_back(std::move(file));
}

} // namespace pei
