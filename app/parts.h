// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <initializer_list>

namespace pei {

// Which part of the program is asked for. Known before anything is loaded: plain C++ here, no Qt.
enum class Part {
    Window,
    Command, // a verb without pictures, or the child that reads a report or draws its page
    Paper,   // a verb with pictures or laid out text, without a window
};

inline Part partFor(int argc, char **argv)
{
    if (argc < 2)
        return Part::Window;
    if (std::strcmp(argv[1], "print") == 0)
        return Part::Paper;
    for (int i = 2; i < argc && std::strcmp(argv[1], "convert") == 0; ++i) {
        const char *to = std::strncmp(argv[i], "--to=", 5) == 0              ? argv[i] + 5
                         : std::strcmp(argv[i], "--to") == 0 && i + 1 < argc ? argv[i + 1]
                                                                             : "";
        if (std::strcmp(to, "html") == 0 || std::strcmp(to, "odt") == 0)
            return Part::Paper;
    }
    for (const char *word : {"convert", "check", "compare", "import", "--help", "-h", "--version", "-v",
                             "--read-reports", "--draw-page"}) {
        if (std::strcmp(argv[1], word) == 0)
            return Part::Command;
    }
    return Part::Window;
}

} // namespace pei
