// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/childwork.h"

#include "core/reading/isolation/pipes.h"
#include "core/reading/isolation/readingchild.h"
#include "core/reading/isolation/sandbox.h"
#include "core/reading/isolation/wire.h"

#include <QtEndian>

#include <algorithm>
#include <csignal>
#include <ctime>
#include <new>

#include <sys/time.h>
#include <unistd.h>

namespace pei {

namespace {

QByteArray frame(char kind, const QByteArray &payload)
{
    QByteArray bytes(5, kind);
    qToLittleEndian(quint32(payload.size()), bytes.data() + 1);
    return bytes + payload;
}

void writeFrame(int fd, char kind, const QByteArray &payload)
{
    const QByteArray bytes = frame(kind, payload);
    writeAll(fd, bytes.constData(), std::size_t(bytes.size()));
}

// What giveUp() says, ready beforehand: when it is called there may be no memory left.
QByteArray lastWords;
int lastWordsTo = -1;

// By a signal or for want of memory; only calls that are safe in a signal's handler.
void giveUp(int)
{
    writeAll(lastWordsTo, lastWords.constData(), std::size_t(lastWords.size()));
    ::_exit(OutOfMemoryStatus);
}

// Counts the processor's time, not the clock's.
void giveUpAfter(qint64 budgetMs)
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    const qint64 left = std::max<qint64>(1, budgetMs - used.tv_sec * 1000 - used.tv_nsec / 1'000'000);
    const itimerval timer{{0, 0}, {left / 1000, left % 1000 * 1000}};
    ::setitimer(ITIMER_PROF, &timer, nullptr);
}

void prepareToGiveUp(int fd)
{
    lastWords = frame(AnswerFrame, toWire(Error{Error::Code::ReadingTimedOut, {}, {}, 0, 0}));
    lastWordsTo = fd;
    std::set_new_handler([] { giveUp(0); });
    // Poppler and Qt end by abort() where memory runs out.
    for (const int signal : {SIGPROF, SIGABRT})
        ::signal(signal, giveUp);
    giveUpAfter(StartMs);
}

} // namespace

void readAndAnswer(const QByteArray &bytes, const QByteArray &password, int fd)
{
    prepareToGiveUp(fd);
    bool isReport = false;
    ReadOptions options;
    options.password = password;
    options.recognised = [&] {
        isReport = true;
        writeFrame(fd, ReportFrame, {});
    };
    options.progress = [&](int page, int pages) {
        QByteArray payload(8, '\0');
        qToLittleEndian(page, payload.data());
        qToLittleEndian(pages, payload.data() + 4);
        writeFrame(fd, PageFrame, payload);
        if (isReport)
            giveUpAfter(StartMs + page * PageMs);
    };
    const QByteArray answer = toWire(readReportBytes(bytes, options));
    if (answer.size() > LargestAnswer)
        giveUp(0);
    ::signal(SIGPROF, SIG_IGN); // not in the middle of it
    writeFrame(fd, AnswerFrame, answer);
}

} // namespace pei
