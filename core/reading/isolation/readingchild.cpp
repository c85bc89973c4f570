// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/readingchild.h"

#include "core/reading/isolation/wire.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <sys/wait.h>
#include <unistd.h>

namespace pei {

namespace {

// A report takes about ten milliseconds a page. What gets nowhere in 4.5 s is no report; what does, gets more time.
constexpr qint64 StartMs = 4500;
constexpr qint64 PageMs = 50;
constexpr qsizetype LargestAnswer = 256 << 20;
constexpr qsizetype HeadSize = 5;

} // namespace

ReadingChild::ReadingChild(pid_t process, int fd, std::function<void(int, int)> progress)
    : m_process(process)
    , m_fd(fd)
    , m_progress(std::move(progress))
    , m_budget(StartMs)
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
    , m_budget(other.m_budget)
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
    std::swap(m_budget, other.m_budget);
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
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
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
        if (m_buffer[0] == PageFrame && length == 8) {
            m_budget += PageMs;
            if (m_progress)
                m_progress(qFromLittleEndian<int>(payload.constData()),
                           qFromLittleEndian<int>(payload.constData() + 4));
        }
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

Result<Report> ReadingChild::end()
{
    const bool timedOut = msLeft() < 0;
    stop();
    if (m_answer)
        return *std::exchange(m_answer, {});
    // Out of memory or CPU, or poppler gave up inside the file.
    return Error{timedOut ? Error::Code::ReadingTimedOut : Error::Code::PdfDamaged, {}, {}, 0, 0};
}

} // namespace pei
