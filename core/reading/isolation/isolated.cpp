// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/isolated.h"

#include "core/reading/isolation/childwork.h"
#include "core/reading/isolation/readingchild.h"
#include "core/reading/isolation/sandbox.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace pei {

namespace {

// Nothing on the terminal is the child's: neither to hear what is typed nor to complain where one line is promised.
void leaveTerminal()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const int nowhere = ::open("/dev/null", O_RDWR);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nowhere, standard);
#endif
}

Error cannotStart() { return {Error::Code::FileUnreadable, QString::fromLocal8Bit(std::strerror(errno)), {}, 0, 0}; }

} // namespace

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
        leaveTerminal();
        enterReadingSandbox();
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
    static std::optional<ReadingChild> reader; // dies while its answer is worked on; ended before the next one
    reader.emplace(std::move(child).value());
    return reader->answer(options.cancelled);
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
    return ReadingChild(child, pipe[0], options.progress).await(options.cancelled);
}

int runReaderChild()
{
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    enterReadingSandbox();
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
