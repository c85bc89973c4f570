// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader.h"

#include <QMutex>
#include <QString>

#include <sys/types.h>

namespace pei {

// Reads many reports for a program with threads, which must not fork by itself: it starts `program` once more as a
// helper without threads, and that one forks a limited child for each report. Each reading costs a fork instead of a
// start; a report that takes its child down leaves helper and window alone. The helper is started by the first reading,
// ends when it has had nothing to do for a while or when this object or its process does, and is started again when
// there is need.
class ReadingHelper
{
    Q_DISABLE_COPY_MOVE(ReadingHelper)

public:
    explicit ReadingHelper(const QString &program);
    ~ReadingHelper();

    // Blocks; from any thread, from several at once.
    Result<Report> read(const QByteArray &bytes, const ReadOptions &options = {});

    qint64 processId() const; // of the helper; 0 where none runs

private:
    bool start();
    void stop();
    bool hasEnded(pid_t process);
    // Hands the helper a report's and an answer's descriptor; gives the helper's process, 0 where it cannot be reached.
    pid_t send(int report, int answer, const QByteArray &password);

    const QByteArray m_program;
    mutable QMutex m_mutex;
    int m_socket = -1;
    pid_t m_process = 0;
};

inline constexpr char HelperArgument[] = "--read-reports";

// What the started helper does, for as long as anyone holds the other end of its standard input.
int runReadingHelper();

} // namespace pei
