// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/isolation/pipes.h"

#include <array>
#include <cerrno>

#include <unistd.h>

namespace pei {

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

QByteArray readAll(int fd)
{
    QByteArray input;
    std::array<char, 65536> chunk{};
    for (;;) {
        const ssize_t got = ::read(fd, chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return input;
        input.append(chunk.data(), got);
    }
}

} // namespace pei
