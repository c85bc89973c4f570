// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/isolation/readingchild.h"

#include <QElapsedTimer>

#include <vector>

namespace pei {

// Reads several reports at once, each in a forked child of its own, without a thread: for a program that has none.
// Those still being read when it ends are given up.
class ReaderPool
{
public:
    explicit ReaderPool(std::size_t atOnce)
        : m_atOnce(atOnce)
    {
    }

    bool hasRoom() const { return m_running.size() < m_atOnce; }
    bool isIdle() const { return m_running.empty(); }
    // number is the caller's name for it.
    Result<void> start(std::size_t number, const QByteArray &bytes);

    struct Reading
    {
        std::size_t number = 0;
        Result<Report> report;
    };
    // Those that have ended; waits for the first no longer than this, and not beyond a signal.
    std::vector<Reading> wait(int timeoutMs);

private:
    struct Running
    {
        std::size_t number = 0;
        ReadingChild child;
    };
    std::size_t m_atOnce;
    std::vector<Running> m_running;
    QElapsedTimer m_away; // since the last wait
};

} // namespace pei
