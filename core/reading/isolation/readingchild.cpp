// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/readingchild.h"

#include "core/reading/isolation/sandbox.h"
#include "core/reading/isolation/wire.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <utility>

#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pei {

namespace {

// The pages of a report earn many times their time by the clock, for the child may have to share its core.
constexpr qint64 ClockFactor = 5;
constexpr qint64 Grace = 200; // so that the child gets to say it itself
constexpr qsizetype HeadSize = 5;

} // namespace

ReadingChild::ReadingChild(pid_t process, int fd, std::function<void(int, int)> progress)
    : m_process(process)
    , m_fd(fd)
    , m_progress(std::move(progress))
{
    m_clock.start();
}

ReadingChild::ReadingChild(ReadingChild &&other) noexcept
    : m_process(std::exchange(other.m_process, -1))
    , m_fd(std::exchange(other.m_fd, -1))
    , m_progress(std::move(other.m_progress))
    , m_buffer(std::move(other.m_buffer))
    , m_answer(std::move(other.m_answer))
    , m_clock(other.m_clock)
    , m_excusedMs(other.m_excusedMs)
    , m_ending(other.m_ending)
    , m_isReport(other.m_isReport)
    , m_pages(other.m_pages)
{
}

ReadingChild &ReadingChild::operator=(ReadingChild &&other) noexcept
{
    std::swap(m_process, other.m_process);
    std::swap(m_fd, other.m_fd);
    std::swap(m_progress, other.m_progress);
    std::swap(m_buffer, other.m_buffer);
    std::swap(m_answer, other.m_answer);
    std::swap(m_clock, other.m_clock);
    std::swap(m_excusedMs, other.m_excusedMs);
    std::swap(m_ending, other.m_ending);
    std::swap(m_isReport, other.m_isReport);
    std::swap(m_pages, other.m_pages);
    return *this;
}

ReadingChild::~ReadingChild()
{
    stop();
}

void ReadingChild::stop()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    rusage used{};
    while (::wait4(m_process, &m_ending.status, 0, &used) < 0 && errno == EINTR) {
    }
    m_process = -1;
    m_ending.cpuMs =
        (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
    m_ending.peakKib = used.ru_maxrss;
}

qint64 ReadingChild::msLeft() const
{
    const qint64 earned = m_isReport ? m_pages * PageMs : 0;
    clockid_t clock{};
    timespec used{};
    // A child that has just ended has no clock any more; its pipe says so next. The child counts too: this is for one
    // that the file has taken over.
    if (m_process <= 0 || ::clock_getcpuclockid(m_process, &clock) != 0 || ::clock_gettime(clock, &used) != 0)
        used = {};
    const qint64 cpuMs = used.tv_sec * 1000 + used.tv_nsec / 1'000'000;
    const qint64 elapsedMs = m_clock.elapsed() - m_excusedMs;
    return std::min(Grace + StartMs + earned - cpuMs, ClockMs + ClockFactor * earned - elapsedMs);
}

int ReadingChild::patienceMs() const
{
    constexpr qint64 Least = 2; // the two clocks need not agree on the last millisecond
    return int(std::max(Least, msLeft() + 1));
}

// The child may say anything: only pages in order earn it time.
void ReadingChild::takePage(int page, int pages)
{
    if (page != m_pages + 1 || page > MaxPages || pages < page)
        return;
    m_pages = page;
    if (m_progress)
        m_progress(page, pages);
}

bool ReadingChild::takeFrames()
{
    while (m_buffer.size() >= HeadSize) {
        const auto length = qsizetype(qFromLittleEndian<quint32>(m_buffer.constData() + 1));
        if (length > LargestAnswer)
            return false;
        if (m_buffer.size() < HeadSize + length)
            return true;
        const QByteArray payload = m_buffer.sliced(HeadSize, length);
        if (m_buffer[0] == AnswerFrame) {
            m_answer = fromWire(payload);
            return false;
        }
        if (m_buffer[0] == PageFrame && length == 8)
            takePage(qFromLittleEndian<int>(payload.constData()), qFromLittleEndian<int>(payload.constData() + 4));
        else if (m_buffer[0] == ReportFrame && length == 0)
            m_isReport = true;
        else
            return false;
        m_buffer.remove(0, HeadSize + length);
    }
    return true;
}

bool ReadingChild::hear()
{
    std::array<char, 65536> chunk{};
    const ssize_t got = ::read(m_fd, chunk.data(), chunk.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return true;
    if (got <= 0)
        return false;
    m_buffer.append(chunk.data(), got);
    return takeFrames();
}

Result<Report> ReadingChild::await(const std::function<bool()> &cancelled)
{
    Result<Report> answered = answer(cancelled);
    stop();
    return answered;
}

Result<Report> ReadingChild::answer(const std::function<bool()> &cancelled)
{
    constexpr int CancelMs = 50; // how long a cancel may go unheard
    for (;;) {
        if (cancelled && cancelled()) {
            stop();
            return Error{Error::Code::Cancelled, {}, {}, 0, 0};
        }
        pollfd ready{m_fd, POLLIN, 0};
        const int patience = patienceMs();
        const bool spoke = ::poll(&ready, 1, cancelled ? std::min(CancelMs, patience) : patience) > 0;
        if ((spoke && !hear()) || isOverdue())
            return m_answer ? *std::exchange(m_answer, {}) : end();
    }
}

Result<Report> ReadingChild::end()
{
    const bool timedOut = isOverdue();
    stop();
    if (m_answer)
        return *std::exchange(m_answer, {});
    const int status = m_ending.status;
    const bool outOfMemory = (WIFEXITED(status) && WEXITSTATUS(status) == OutOfMemoryStatus) ||
                             (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    const bool outOfTime = timedOut || (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU);
    return Error{outOfMemory || outOfTime ? Error::Code::ReadingTimedOut : Error::Code::PdfDamaged, {}, {}, 0, 0};
}

} // namespace pei
