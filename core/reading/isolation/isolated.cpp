// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/isolated.h"

#include "core/reading/isolation/childwork.h"
#include "core/reading/isolation/readingchild.h"
#include "core/reading/isolation/sandbox.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
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

} // namespace pei
