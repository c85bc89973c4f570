// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's side of the line: it stands apart from the window's, which needs none of what reads.
#include "core/reading/isolation/childwork.h"
#include "core/reading/isolation/helperline.h"
#include "core/reading/isolation/readinghelper.h"
#include "core/reading/isolation/sandbox.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pei {

namespace {

constexpr timespec Idle{60, 0}; // then the helper goes

QByteArray readWhole(int fd)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return {};
    QByteArray bytes(qsizetype(status.st_size), Qt::Uninitialized);
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t got = ::pread(fd, bytes.data() + at, std::size_t(bytes.size() - at), off_t(at));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        at += got;
    }
    bytes.truncate(at);
    return bytes;
}

struct Request
{
    QByteArray password;
    Descriptor report;
    Descriptor answer;
};

enum class Heard { Request, Nothing, End };

Heard receive(int socket, Request &request)
{
    std::array<char, LongestPassword> password{};
    iovec text{password.data(), password.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(Descriptors * sizeof(int))> room{};
    msghdr message{};
    message.msg_iov = &text;
    message.msg_iovlen = 1;
    message.msg_control = room.data();
    message.msg_controllen = room.size();
    const ssize_t got = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    if (got < 0)
        return errno == EINTR || errno == EAGAIN ? Heard::Nothing : Heard::End;
    const cmsghdr *head = CMSG_FIRSTHDR(&message);
    if (got == 0 || head == nullptr || head->cmsg_type != SCM_RIGHTS || head->cmsg_len != CMSG_LEN(sizeof(int[2])))
        return Heard::End;
    std::array<int, Descriptors> fds{};
    std::memcpy(fds.data(), CMSG_DATA(head), sizeof(fds));
    // One byte stands before the password, as an empty message would look like the end.
    request = {QByteArray(password.data() + 1, qsizetype(got) - 1), Descriptor(fds[0]), Descriptor(fds[1])};
    return Heard::Request;
}

struct Child
{
    pid_t process = 0;
    Descriptor answer; // kept to see when nobody waits for the answer any more
};

[[noreturn]] void work(const Request &request, pid_t helper, const sigset_t &signalsBefore)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != helper)
        ::_exit(1);
    ::signal(SIGCHLD, SIG_DFL);
    ::sigprocmask(SIG_SETMASK, &signalsBefore, nullptr);
    constexpr int Answer = 3;
    constexpr int Report = 4;
    // Out of the way first: either may stand where the other is to go.
    const int answer = ::fcntl(request.answer.get(), F_DUPFD, 10);
    const int report = ::fcntl(request.report.get(), F_DUPFD, 10);
    ::dup2(answer, Answer);
    ::dup2(report, Report);
    ::close_range(Report + 1, ~0U, 0);
    ::close(STDIN_FILENO); // the line to the window is not the child's
    const QByteArray bytes = readWhole(Report);
    ::close(Report);
    enterReadingSandbox();
    readAndAnswer(bytes, request.password, Answer);
    ::_exit(0);
}

class Helper
{
public:
    int run();

private:
    void fork(Request request);
    void reap();

    std::vector<Child> m_children;
    const pid_t m_self = ::getpid();
    sigset_t m_signalsBefore{};
};

void Helper::fork(Request request)
{
    const pid_t process = ::fork();
    if (process == 0)
        work(request, m_self, m_signalsBefore);
    if (process > 0)
        m_children.push_back({process, std::move(request.answer)});
}

void Helper::reap()
{
    int status = 0;
    for (pid_t ended = ::waitpid(-1, &status, WNOHANG); ended > 0; ended = ::waitpid(-1, &status, WNOHANG))
        std::erase_if(m_children, [&](const Child &child) { return child.process == ended; });
}

int Helper::run()
{
    ::signal(SIGINT, SIG_IGN); // what Ctrl+C means is the window's to say
    // A child's end is heard in ppoll only, so that none is missed between a look and a wait.
    sigset_t childEnds;
    ::sigemptyset(&childEnds);
    ::sigaddset(&childEnds, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &childEnds, &m_signalsBefore);
    struct sigaction wake = {};
    wake.sa_handler = [](int) {};
    ::sigaction(SIGCHLD, &wake, nullptr);
    for (;;) {
        std::vector<pollfd> watched{{STDIN_FILENO, POLLIN, 0}};
        for (const Child &child : m_children)
            watched.push_back({child.answer.get(), 0, 0});
        const int ready =
            ::ppoll(watched.data(), nfds_t(watched.size()), m_children.empty() ? &Idle : nullptr, &m_signalsBefore);
        if (ready == 0 && m_children.empty())
            return 0;
        if (ready > 0) {
            for (std::size_t i = 0; i < m_children.size(); ++i) {
                if (watched[i + 1].revents != 0)
                    ::kill(m_children[i].process, SIGKILL);
            }
        }
        if (ready > 0 && watched.front().revents != 0) {
            Request request;
            switch (receive(STDIN_FILENO, request)) {
            case Heard::Request:
                fork(std::move(request));
                break;
            case Heard::Nothing:
                break;
            case Heard::End:
                return 0; // the children hear of it by their parent's death
            }
        }
        reap();
    }
}

} // namespace

int runReadingHelper()
{
    return Helper().run();
}

} // namespace pei
