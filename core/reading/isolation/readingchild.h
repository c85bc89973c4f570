// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>

#include <sys/types.h>

namespace pei {

// The child speaks in frames: a letter, a length of four bytes (little endian), and so many bytes.
inline constexpr char PageFrame = 'P';               // int page, int pages
inline constexpr char ReportFrame = 'R';             // nothing; the pages show a report
inline constexpr char AnswerFrame = 'A';             // toWire()
inline constexpr qsizetype LargestAnswer = 32 << 20; // a report of ten thousand rows

// Of the processor's time. A report takes about ten milliseconds a page: what gets nowhere in this time is none, one
// that does gets more.
inline constexpr qint64 StartMs = 3600;
inline constexpr qint64 PageMs = 50;
// By the clock: nobody waits longer than five seconds for a file that shows no report. What the program takes to start
// and a child to die comes on top, and on a busy machine that is many times what it is on a quiet one.
inline constexpr qint64 ClockMs = 4000;
static_assert(ClockMs <= 4000 && StartMs < ClockMs);

// The parent's end of a process that reads one report. It is killed and reaped with this object.
class ReadingChild
{
public:
    // Forks one; only in a program that has no other thread. Of the options, password and progress count.
    static Result<ReadingChild> fork(const QByteArray &bytes, const ReadOptions &options = {});
    // Takes over a child and the pipe it answers on. A process of -1 is somebody else's to count and to end.
    ReadingChild(pid_t process, int fd, std::function<void(int page, int pages)> progress);
    ReadingChild(ReadingChild &&other) noexcept;
    ReadingChild &operator=(ReadingChild &&other) noexcept;
    ~ReadingChild();

    // For poll(): what to wait on, and how long at most before asking isOverdue() again.
    int descriptor() const { return m_fd; }
    int patienceMs() const;
    // Whether it has used up its time: the processor's, and by the clock what a person will wait. A report earns more
    // of both with every page it gets through, so that neither a long one nor a busy computer loses a good one.
    bool isOverdue() const { return msLeft() < 0; }
    // Time in which nobody listened is not the child's.
    void excuse(qint64 ms) { m_excusedMs = std::min(m_excusedMs + ms, m_clock.elapsed()); }
    // Reads what it has said; call when the descriptor is ready. False: it will say no more.
    bool hear();
    // Hears it until it has answered, failed, used up its time or is cancelled, and ends it.
    Result<Report> await(const std::function<bool()> &cancelled);
    // The same, but one that has answered ends with this object: the kernel takes a while to clear it away.
    Result<Report> answer(const std::function<bool()> &cancelled);
    // Ends it. What it has answered, else why there is no answer.
    Result<Report> end();

    // How it ended and what it took; known after end().
    struct Ending
    {
        int status = 0; // as of waitpid
        qint64 cpuMs = 0;
        qint64 peakKib = 0; // resident
    };
    Ending ending() const { return m_ending; }

private:
    bool takeFrames();
    void takePage(int page, int pages);
    qint64 msLeft() const;
    void stop();

    pid_t m_process = -1;
    int m_fd = -1;
    std::function<void(int page, int pages)> m_progress;
    QByteArray m_buffer;
    std::optional<Result<Report>> m_answer;
    QElapsedTimer m_clock;
    qint64 m_excusedMs = 0;
    Ending m_ending;
    bool m_isReport = false;
    int m_pages = 0; // got through
};

} // namespace pei
