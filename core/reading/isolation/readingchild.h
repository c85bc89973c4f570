// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader.h"

#include <QElapsedTimer>

#include <optional>

#include <sys/types.h>

namespace pei {

// The child speaks in frames: a letter, a length of four bytes (little endian), and so many bytes.
inline constexpr char PageFrame = 'P';   // int page, int pages
inline constexpr char AnswerFrame = 'A'; // toWire()

// The parent's end of a process that reads one report. It is killed and reaped with this object.
class ReadingChild
{
public:
    // Forks one; only in a program that has no other thread. Of the options, password and progress count.
    static Result<ReadingChild> fork(const QByteArray &bytes, const ReadOptions &options = {});
    // Takes over a child and the pipe it answers on.
    ReadingChild(pid_t process, int fd, std::function<void(int page, int pages)> progress);
    ReadingChild(ReadingChild &&other) noexcept;
    ReadingChild &operator=(ReadingChild &&other) noexcept;
    ~ReadingChild();

    // For poll().
    int descriptor() const { return m_fd; }
    // Of its time, which grows with the pages it gets through; negative: it has used it up.
    qint64 msLeft() const { return m_budget - m_clock.elapsed(); }
    // Reads what it has said; call when the descriptor is ready. False: it will say no more.
    bool hear();
    // Ends it. What it has answered, else why there is no answer.
    Result<Report> end();

private:
    bool takeFrames();
    void stop();

    pid_t m_process = -1;
    int m_fd = -1;
    std::function<void(int page, int pages)> m_progress;
    QByteArray m_buffer;
    std::optional<Result<Report>> m_answer;
    QElapsedTimer m_clock;
    qint64 m_budget = 0;
};

} // namespace pei
