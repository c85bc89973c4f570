// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importjob.h"

#include <chrono>

using namespace std::chrono_literals;

namespace pei {

namespace {
constexpr qint64 MsToEstimate = 2000; // before that a guess would jump about
}

ImportJob::ImportJob(ReadBytes read, QObject *parent)
    : QObject(parent)
    , m_read(std::move(read))
{
    m_looks.setInterval(100ms);
    connect(&m_looks, &QTimer::timeout, this, &ImportJob::tellNews);
}

ImportJob::~ImportJob() = default;

void ImportJob::start(const ImportOrder &order)
{
    Q_ASSERT(!isRunning());
    m_end = {};
    m_done = 0;
    m_total = int(order.files.size());
    m_reading.clear();
    m_clock.start();
    m_work = std::make_unique<ImportWork>(order, m_read, Authorship::named(m_author));
    m_work->start([this] { QMetaObject::invokeMethod(this, &ImportJob::finish, Qt::QueuedConnection); });
    m_looks.start();
}

void ImportJob::cancel()
{
    if (m_work)
        m_work->cancel();
}

std::optional<qint64> ImportJob::msLeft() const
{
    const qint64 passed = m_clock.elapsed();
    if (m_done == 0 || passed < MsToEstimate)
        return std::nullopt;
    return passed * (m_total - m_done) / m_done;
}

void ImportJob::tellNews()
{
    if (!m_work)
        return;
    const ImportWork::News news = m_work->takeNews();
    m_reading = news.reading;
    m_done += int(news.files.size());
    if (!news.files.empty())
        emit filesDone(news.files);
    emit progressed();
}

void ImportJob::finish()
{
    m_looks.stop();
    tellNews();
    m_end = m_work->end();
    m_reading.clear();
    m_work.reset();
    emit finished();
}

} // namespace pei
