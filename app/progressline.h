// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

namespace pei {

// One line on standard error that says how far a long work is and how long it will take; nothing unless that is a
// terminal. Clear it before anything else is written.
class ProgressLine
{
    Q_DECLARE_TR_FUNCTIONS(pei::ProgressLine)
    Q_DISABLE_COPY_MOVE(ProgressLine)

public:
    explicit ProgressLine(std::size_t total);
    ~ProgressLine() { clear(); }

    void show(std::size_t done);
    void clear();

private:
    const std::size_t m_total;
    const bool m_terminal;
    bool m_visible = false;
    qint64 m_shownAt = -1;
    QElapsedTimer m_clock;
};

} // namespace pei
