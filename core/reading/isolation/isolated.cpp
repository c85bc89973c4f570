// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/isolated.h"

#include "core/reading/isolation/childwork.h"
#include "core/reading/isolation/readingchild.h"
#include "core/reading/isolation/wire.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace pei {

namespace {

constexpr rlim_t MemoryLimit = 480u << 20;
constexpr rlim_t CpuSeconds = 120;

bool writeAll(int fd, const char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        size -= std::size_t(written);
    }
    return true;
}

void writeFrame(int fd, char kind, const QByteArray &payload)
{
    std::array<char, 5> head{kind};
    qToLittleEndian(quint32(payload.size()), head.data() + 1);
    if (writeAll(fd, head.data(), head.size()))
        writeAll(fd, payload.constData(), std::size_t(payload.size()));
}

Error cannotStart() { return {Error::Code::FileUnreadable, QString::fromLocal8Bit(std::strerror(errno)), {}, 0, 0}; }

} // namespace

void limitSelf()
{
    const auto limit = [](auto resource, rlim_t value) {
        const rlimit both{value, value};
        ::setrlimit(resource, &both);
    };
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_DATA, MemoryLimit);
#endif
    limit(RLIMIT_CPU, CpuSeconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NPROC, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

void readAndAnswer(const QByteArray &bytes, const QByteArray &password, int fd)
{
    ReadOptions options;
    options.password = password;
    options.progress = [fd](int page, int pages) {
        QByteArray payload(8, '\0');
        qToLittleEndian(page, payload.data());
        qToLittleEndian(pages, payload.data() + 4);
        writeFrame(fd, PageFrame, payload);
    };
    writeFrame(fd, AnswerFrame, toWire(readReportBytes(bytes, options)));
}

Result<Report> listenTo(ReadingChild &child, const ReadOptions &options)
{
    for (;;) {
        if (options.cancelled && options.cancelled())
            return Error{Error::Code::Cancelled, {}, {}, 0, 0};
        pollfd ready{child.descriptor(), POLLIN, 0};
        // Short enough that a cancel is felt at once.
        const int left = int(std::max<qint64>(0, child.msLeft())) + 1;
        const bool spoke = ::poll(&ready, 1, options.cancelled ? std::min(50, left) : left) > 0;
        if ((spoke && !child.hear()) || child.msLeft() < 0)
            return child.end();
    }
}

Result<ReadingChild> ReadingChild::fork(const QByteArray &bytes, const ReadOptions &options)
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return cannotStart();
    const pid_t child = ::fork();
    if (child < 0) {
        const Error error = cannotStart();
        ::close(pipe[0]);
        ::close(pipe[1]);
        return error;
    }
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::signal(SIGINT, SIG_IGN); // Ctrl+C goes to all on the terminal; what it means is the parent's to say
        // Open files come along, and with them the parent's lock on a store: a killed parent must not leave it held.
        constexpr int Answer = 3;
        ::dup2(pipe[1], Answer);
        ::close_range(Answer + 1, ~0U, 0);
        limitSelf();
        readAndAnswer(bytes, options.password, Answer);
        ::_exit(0);
    }
    ::close(pipe[1]);
    return ReadingChild(child, pipe[0], options.progress);
}

Result<Report> readReportForked(const QByteArray &bytes, const ReadOptions &options)
{
    Result<ReadingChild> child = ReadingChild::fork(bytes, options);
    if (!child)
        return child.error();
    return listenTo(child.value(), options);
}

Result<Report> readReportSpawned(const QString &program, const QByteArray &bytes, const ReadOptions &options)
{
    // The file travels in memory, so the child needs no path and no permission to open one.
    const int input = ::memfd_create("report", MFD_CLOEXEC);
    if (input < 0)
        return cannotStart();
    QByteArray head(4, '\0');
    qToLittleEndian(quint32(options.password.size()), head.data());
    head += options.password;
    std::array<int, 2> pipe{};
    if (!writeAll(input, head.constData(), std::size_t(head.size())) ||
        !writeAll(input, bytes.constData(), std::size_t(bytes.size())) || ::lseek(input, 0, SEEK_SET) != 0 ||
        ::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        const Error error = cannotStart();
        ::close(input);
        return error;
    }
    const QByteArray path = program.toLocal8Bit();
    std::array<char *, 3> arguments{const_cast<char *>(path.constData()), const_cast<char *>(ReaderArgument), nullptr};
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(input, STDIN_FILENO);
        ::dup2(pipe[1], STDOUT_FILENO);
        ::execv(path.constData(), arguments.data());
        ::_exit(127);
    }
    const Error error = cannotStart();
    ::close(input);
    ::close(pipe[1]);
    if (child < 0) {
        ::close(pipe[0]);
        return error;
    }
    ReadingChild reading(child, pipe[0], options.progress);
    return listenTo(reading, options);
}

int runReaderChild()
{
    limitSelf();
    QByteArray input;
    std::array<char, 65536> chunk{};
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        input.append(chunk.data(), got);
    }
    if (input.size() < 4)
        return 1;
    const auto length = qsizetype(qFromLittleEndian<quint32>(input.constData()));
    if (length > input.size() - 4)
        return 1;
    readAndAnswer(input.sliced(4 + length), input.sliced(4, length), STDOUT_FILENO);
    return 0;
}

} // namespace pei
