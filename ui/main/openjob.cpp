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
    if (isStoreFile(address.file)) {
        auto opened = m_options.ahead ? m_options.ahead->take(address) : std::nullopt;
        if (!opened)
            opened.emplace(Document::open(info.absoluteFilePath(), address.plan));
        if (!*opened)
            return finish(opened->error());
        return finish(OpenedPlan{std::move(*opened).value(), std::nullopt});
    }
    read([path] { return readFile(path); }, password);
}

void OpenJob::startText(const QString &text)
{
    cancel();
    m_path.clear();
    m_password.clear();
    m_running = true;
    read([text] { return Result<QByteArray>(text.toUtf8()); }, {});
}

void OpenJob::startExample()
{
    // Once made, the example is opened as it was left.
    const QString made = examplePath(m_options);
    if (QFileInfo::exists(made))
        return start(made);
    cancel();
    m_path = ExampleResource;
    m_password.clear();
    m_running = true;
    read([] { return readFile(ExampleResource); }, {}, true);
}

QString OpenJob::examplePath(const OpenOptions &options)
{
    return QDir(options.example).absoluteFilePath(ExamplePlan);
}

bool OpenJob::isExample(const QString &path) const
{
    return QFileInfo(path) == QFileInfo(examplePath(m_options));
}

void OpenJob::cancel()
{
    if (!m_running)
        return;
    m_watcher.cancel();
    m_watcher.waitForFinished();
    finish(Error{Error::Code::Cancelled, {}, m_path});
}

void OpenJob::read(const std::function<Result<QByteArray>()> &source, const QByteArray &password, bool example)
{
    const PlanLibrary library(m_options.library);
    m_watcher.setFuture(
        QtConcurrent::run([source, password, library, example, readBytes = m_options.read](QPromise<Reading> &promise) {
            Reading reading;
            const Result<QByteArray> bytes = source();
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
            if (*reading.report && !example)
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
    // A text has no file to keep.
    const ReportFile file = m_path.isEmpty() ? ReportFile() : ReportFile{QFileInfo(m_path).fileName(), reading.bytes};
    if (m_path != ExampleResource) {
        if (hadPassword())
            PageLoader::rememberPassword(report.digest, m_password);
        return finish(OpenedPlan{nullptr, ReadReport{report, file, reading.place}});
    }
    Result<std::unique_ptr<Document>> made = PlanLibrary(m_options.example).make(report, file, examplePath(m_options));
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
