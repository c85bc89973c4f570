// SPDX-License-Identifier: GPL-3.0-or-later
// tablero-pei: becomes the part of the program that is asked for.
#include "app/parts.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>

#include <unistd.h>

int main(int argc, char **argv)
{
    char path[PATH_MAX + sizeof TABLERO_PARTS + 32];
    const ssize_t length = ::readlink("/proc/self/exe", path, PATH_MAX);
    path[length > 0 ? length : 0] = '\0';
    char *const slash = std::strrchr(path, '/');
    char *const name = slash == nullptr ? path : slash + 1;
    switch (pei::partFor(argc, argv)) {
    case pei::Part::Window:
        std::strcpy(name, TABLERO_PARTS "/tablero-pei-window");
        break;
    case pei::Part::Command:
        std::strcpy(name, TABLERO_PARTS "/tablero-pei-command");
        break;
    case pei::Part::Paper:
        std::strcpy(name, TABLERO_PARTS "/tablero-pei-paper");
        break;
    }
    ::execv(path, argv);
    std::fprintf(stderr, "%s: %s\n", path, std::strerror(errno));
    return 127;
}
