// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>

#include <unistd.h>

namespace pei {

// The line between the window and its reading helper.

// A request is one message: the password, with two descriptors, of the report and of the pipe for its answer.
inline constexpr std::size_t LongestPassword = 4096;
inline constexpr int Descriptors = 2;

class Descriptor
{
    Q_DISABLE_COPY(Descriptor)

public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int get() const { return m_fd; }
    int take() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

} // namespace pei
