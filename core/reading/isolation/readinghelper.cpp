// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/readinghelper.h"

#include "core/reading/isolation/helperline.h"
#include "core/reading/isolation/pipes.h"
#include "core/reading/isolation/readingchild.h"

#include <QFile>
#include <QMutexLocker>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pei {

namespace {

Error cannotRead(int number)
{
    return {Error::Code::FileUnreadable, QString::fromLocal8Bit(std::strerror(number)), {}, 0, 0};
}

} // namespace

ReadingHelper::ReadingHelper(const QString &program)
    : m_program(QFile::encodeName(program))
{
}

ReadingHelper::~ReadingHelper()
{
    stop();
}

qint64 ReadingHelper::processId() const
{
    const QMutexLocker lock(&m_mutex);
    return m_process;
}

bool ReadingHelper::start()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return false;
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    std::array<char *, 3> arguments{const_cast<char *>(m_program.constData()), const_cast<char *>(HelperArgument),
                                    nullptr};
    const pid_t process = ::fork();
    if (process == 0) {
        ::dup2(theirs.get(), STDIN_FILENO);
        ::execv(m_program.constData(), arguments.data());
        ::_exit(127);
    }
    if (process < 0)
        return false;
    m_process = process;
    m_socket = ours.take();
    return true;
}

void ReadingHelper::stop()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    if (m_process <= 0)
        return;
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
    }
    m_process = 0;
}

bool ReadingHelper::hasEnded(pid_t process)
{
    const QMutexLocker lock(&m_mutex);
    if (m_process != process)
        return true;
    // Its end of the line closes before it lets go of the answers, so this is already true when one breaks off.
    pollfd line{m_socket, 0, 0};
    if (::poll(&line, 1, 0) <= 0)
        return false;
    stop();
    return true;
}

pid_t ReadingHelper::send(int report, int answer, const QByteArray &password)
{
    QByteArray text = ' ' + password.left(qsizetype(LongestPassword) - 1);
    const std::array<int, Descriptors> fds{report, answer};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(fds))> room{};
    iovec part{text.data(), std::size_t(text.size())};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = room.data();
    message.msg_controllen = room.size();
    cmsghdr *const head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof(fds));
    std::memcpy(CMSG_DATA(head), fds.data(), sizeof(fds));

    const QMutexLocker lock(&m_mutex);
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (m_socket < 0 && !start())
            return 0;
        ssize_t sent = -1;
        do {
            sent = ::sendmsg(m_socket, &message, MSG_NOSIGNAL);
        } while (sent < 0 && errno == EINTR);
        if (sent >= 0)
            return m_process;
        stop(); // it went while there was nothing to do
    }
    return 0;
}

Result<Report> ReadingHelper::read(const QByteArray &bytes, const ReadOptions &options)
{
    // The file travels in memory, so the child needs no path and no permission to open one.
    const Descriptor report(::memfd_create("report", MFD_CLOEXEC));
    if (report.get() < 0 || !writeAll(report.get(), bytes.constData(), std::size_t(bytes.size())))
        return cannotRead(errno);
    // The helper's end is no fault of the report: it is read again, once.
    for (int attempt = 0;; ++attempt) {
        std::array<int, 2> pipe{};
        if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
            return cannotRead(errno);
        ReadingChild child(-1, pipe[0], options.progress); // the process is the helper's to end, when we hang up
        pid_t helper = 0;
        {
            const Descriptor answer(pipe[1]);
            helper = send(report.get(), answer.get(), options.password);
            if (helper == 0)
                return cannotRead(errno);
        }
        Result<Report> read = child.await(options.cancelled);
        if (read || read.error().code == Error::Code::Cancelled || !hasEnded(helper))
            return read;
        if (attempt > 0)
            return cannotRead(ECHILD);
    }
}

} // namespace pei
