// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/openjob.h"

#include "core/reading/reader.h"
#include "core/store/planaddress.h"
#include "core/store/planstore.h"
#include "core/support/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr auto ExampleResource = ":/example/contumaza-2024-sem1.pdf"_L1;
constexpr auto ExamplePlan = "Ejemplo.pei"_L1;
bool isStore(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayLiteral("SQLite format 3\0");
}

// The plan of that file that was made from this very report.
std::optional<qint64> planOfReport(const QString &path, const QByteArray &digest)
{
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path);
    if (!store || digest.isEmpty())
        return std::nullopt;
    const Result<std::optional<qint64>> plan = store.value()->planOfDigest(digest);
    return plan ? plan.value() : std::nullopt;
}

} // namespace

OpenJob::OpenJob(OpenOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OpenJob::finishReading);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int page) { emit progressed(page, m_watcher.progressMaximum()); });
}

OpenJob::~OpenJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void OpenJob::start(const QString &path, const QByteArray &password)
{
    cancel();
    m_path = path;
    m_hadPassword = !password.isEmpty();
    m_running = true;
    const PlanAddress address = PlanAddress::of(path);
    const QFileInfo info(address.file);
    if (!info.exists())
        return finish(Error{Error::Code::FileMissing, {}, path});
    if (info.isDir())
        return finish(Error{Error::Code::UnknownFormat, {}, path});
    if (isStore(address.file)) {
        Result<std::unique_ptr<Document>> opened = Document::open(info.absoluteFilePath(), address.plan);
        if (!opened)
            return finish(opened.error());
        return finish(OpenedPlan{std::move(opened).value(), {}, false, {}});
    }
    read(path, m_options.library, password);
}

void OpenJob::startExample()
{
    // Once made, the example is opened as it was left.
    const QString made = examplePath();
    if (QFileInfo::exists(made))
        return start(made);
    cancel();
    m_path = ExampleResource;
    m_hadPassword = false;
    m_running = true;
    read(ExampleResource, m_options.example, {});
}

QString OpenJob::examplePath() const
{
    return QDir(m_options.example).absoluteFilePath(ExamplePlan);
}

bool OpenJob::isExample(const QString &path) const
{
    return QFileInfo(path) == QFileInfo(examplePath());
}

void OpenJob::cancel()
{
    if (!m_running)
        return;
    m_watcher.cancel();
    m_watcher.waitForFinished();
    finish(Error{Error::Code::Cancelled, {}, m_path});
}

void OpenJob::read(const QString &path, const QString &folder, const QByteArray &password)
{
    m_folder = folder;
    m_watcher.setFuture(QtConcurrent::run([path, password, readBytes = m_options.read](QPromise<Reading> &promise) {
        Reading reading;
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes) {
            reading.report = bytes.error();
            promise.addResult(std::move(reading));
            return;
        }
        reading.bytes = bytes.value();
        ReadOptions options;
        options.password = password;
        options.cancelled = [&promise] { return promise.isCanceled(); };
        options.progress = [&promise](int page, int pages) {
            promise.setProgressRange(0, pages);
            promise.setProgressValue(page);
        };
        reading.report = readBytes(reading.bytes, options);
        promise.addResult(std::move(reading));
    }));
}

void OpenJob::finishReading()
{
    if (!m_running)
        return;
    const QFuture<Reading> future = m_watcher.future();
    if (future.resultCount() == 0)
        return finish(Error{Error::Code::Cancelled, {}, m_path});
    const Reading reading = future.result();
    if (!*reading.report) {
        Error error = reading.report->error();
        error.file = m_path;
        return finish(error);
    }
    finish(place(reading.report->value(), reading.bytes));
}

QString OpenJob::planFileName(const Plan &plan)
{
    QString name = plan.entity.title().name.simplified();
    for (QChar &c : name) {
        if (c < u' ' || u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.left(100).trimmed();
    if (name.isEmpty())
        name = u"PEI"_s;
    return u"%1 %2-%3.pei"_s.arg(name).arg(plan.firstYear).arg(plan.lastYear);
}

Result<OpenedPlan> OpenJob::place(const Report &report, const QByteArray &bytes) const
{
    if (!QDir().mkpath(m_folder))
        return Error{Error::Code::FileUnwritable, tr("no se puede crear la carpeta «%1»").arg(m_folder), m_path};
    const QDir folder(m_folder);
    const bool example = m_folder == m_options.example;
    const QFileInfo wanted(example ? examplePath() : folder.filePath(planFileName(report.plan)));

    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number) {
        if (const std::optional<qint64> plan = planOfReport(path, report.digest)) {
            Result<std::unique_ptr<Document>> opened = Document::open(path, *plan);
            if (!opened)
                return opened.error();
            return OpenedPlan{std::move(opened).value(), m_path, false, {}};
        }
        path = folder.filePath(u"%1 (%2).pei"_s.arg(wanted.completeBaseName()).arg(number));
    }
    Result<std::unique_ptr<Document>> made = Document::create(path, report, QFileInfo(m_path).fileName(), bytes);
    if (!made) {
        Error error = made.error();
        error.file = path;
        return error;
    }
    return OpenedPlan{std::move(made).value(), m_path, true, report.unread};
}

void OpenJob::finish(Result<OpenedPlan> result)
{
    m_running = false;
    m_result = std::move(result);
    emit finished();
}

Result<OpenedPlan> OpenJob::takeResult()
{
    Q_ASSERT(m_result);
    Result<OpenedPlan> result = std::move(*m_result);
    m_result.reset();
    return result;
}

} // namespace pei
