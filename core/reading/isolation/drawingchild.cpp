// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/drawingchild.h"

#include "core/reading/isolation/drawingline.h"
#include "core/reading/isolation/pipes.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pei {

namespace {

constexpr qint64 PatienceMs = 8000; // a page of a real report takes a tenth of a second
constexpr int CancelMs = 20;        // how soon a cancel is noticed

Error cannotStart()
{
    return {Error::Code::FileUnreadable, QString::fromLocal8Bit(std::strerror(errno)), {}, 0, 0};
}

// The parent's end: the child is killed and reaped with it.
class Child
{
public:
    Child(pid_t process, int fd, const std::function<bool()> &cancelled)
        : m_process(process)
        , m_fd(fd)
        , m_cancelled(cancelled)
    {
        m_clock.start();
    }
    Q_DISABLE_COPY_MOVE(Child)
    ~Child()
    {
        ::close(m_fd);
        ::kill(m_process, SIGKILL);
        int status = 0;
        while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
        }
    }

    Result<PageImage> listen(int page)
    {
        DrawingHead head;
        if (const Result<void> heard = take(&head, sizeof head); !heard)
            return heard.error();
        // The child has looked into a file nobody vouches for: what it says is checked.
        if (head.error != 0) {
            const std::size_t place = std::size_t(head.error) - 1;
            return Error{place < DrawingErrors.size() ? DrawingErrors[place] : Error::Code::PdfDamaged, {}, {}, page, 0};
        }
        if (head.pages < page || head.width < 1 || head.height < 1 ||
            qint64(head.width) * head.height > MaxPagePixels + head.width + head.height)
            return Error{Error::Code::PdfDamaged, {}, {}, page, 0};
        QImage image(head.width, head.height, QImage::Format_RGB32);
        if (image.isNull())
            return Error{Error::Code::ReadingTimedOut, {}, {}, page, 0};
        for (int row = 0; row < head.height; ++row) {
            if (const Result<void> heard = take(image.scanLine(row), std::size_t(head.width) * 4); !heard)
                return heard.error();
        }
        return PageImage{image, head.pages};
    }

private:
    Result<void> take(void *to, std::size_t size)
    {
        char *at = static_cast<char *>(to);
        while (size > 0) {
            if (m_cancelled && m_cancelled())
                return Error{Error::Code::Cancelled, {}, {}, 0, 0};
            const qint64 left = PatienceMs - m_clock.elapsed();
            if (left < 0)
                return Error{Error::Code::ReadingTimedOut, {}, {}, 0, 0};
            pollfd ready{m_fd, POLLIN, 0};
            if (::poll(&ready, 1, int(std::min<qint64>(left, CancelMs)) + 1) <= 0)
                continue;
            const ssize_t got = ::read(m_fd, at, size);
            if (got < 0 && (errno == EINTR || errno == EAGAIN))
                continue;
            if (got <= 0) // out of memory or CPU, or poppler gave up inside the file
                return Error{Error::Code::PdfDamaged, {}, {}, 0, 0};
            at += got;
            size -= std::size_t(got);
        }
        return {};
    }

    pid_t m_process;
    int m_fd;
    const std::function<bool()> &m_cancelled;
    QElapsedTimer m_clock;
};

} // namespace

Result<PageImage> drawPageSpawned(const QString &program, const QByteArray &pdf, const PageRequest &request,
                                  const std::function<bool()> &cancelled)
{
    // The file travels in memory, so the child needs no path and no permission to open one.
    const int input = ::memfd_create("report", MFD_CLOEXEC);
    if (input < 0)
        return cannotStart();
    const std::array<qint32, 3> head{request.page, request.width, qint32(request.password.size())};
    std::array<int, 2> pipe{};
    if (!writeAll(input, bytesOf(head), sizeof head) ||
        !writeAll(input, request.password.constData(), std::size_t(request.password.size())) ||
        !writeAll(input, pdf.constData(), std::size_t(pdf.size())) || ::lseek(input, 0, SEEK_SET) != 0 ||
        ::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        const Error error = cannotStart();
        ::close(input);
        return error;
    }
    const QByteArray path = program.toLocal8Bit();
    std::array<char *, 3> arguments{const_cast<char *>(path.constData()), const_cast<char *>(DrawerArgument), nullptr};
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
    return Child(child, pipe[0], cancelled).listen(request.page);
}

} // namespace pei
