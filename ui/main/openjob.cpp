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
    m_password = password;
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
        return finish(OpenedPlan{std::move(opened).value(), std::nullopt});
    }
    read(path, password);
}

void OpenJob::startExample()
{
    // Once made, the example is opened as it was left.
    const QString made = examplePath();
    if (QFileInfo::exists(made))
        return start(made);
    cancel();
    m_path = ExampleResource;
    m_password.clear();
    m_running = true;
    read(ExampleResource, {});
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

void OpenJob::read(const QString &path, const QByteArray &password)
{
    const PlanLibrary library(m_options.library);
    m_watcher.setFuture(QtConcurrent::run([path, password, library, readBytes = m_options.read](QPromise<Reading> &promise) {
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
        if (*reading.report && path != ExampleResource)
            reading.place = library.find(reading.report->value());
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
    const Report &report = reading.report->value();
    const ReportFile file{QFileInfo(m_path).fileName(), reading.bytes};
    if (m_path != ExampleResource) {
        if (hadPassword())
            PageLoader::rememberPassword(report.digest, m_password);
        return finish(OpenedPlan{nullptr, ReadReport{report, file, reading.place}});
    }
    Result<std::unique_ptr<Document>> made = PlanLibrary(m_options.example).make(report, file, examplePath());
    if (!made)
        return finish(made.error());
    finish(OpenedPlan{std::move(made).value(), std::nullopt});
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
