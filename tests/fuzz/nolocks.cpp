// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, makes every folder one whose file system knows no locks, as some network shares do.
#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>

namespace {

using Fcntl = int (*)(int, int, ...);

int guarded(const char *name, int descriptor, int command, void *argument)
{
    if (command == F_SETLK || command == F_SETLKW || command == F_GETLK) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return reinterpret_cast<Fcntl>(dlsym(RTLD_NEXT, name))(descriptor, command, argument);
}

} // namespace

extern "C" int fcntl(int descriptor, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return guarded("fcntl", descriptor, command, argument);
}

extern "C" int fcntl64(int descriptor, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return guarded("fcntl64", descriptor, command, argument);
}
