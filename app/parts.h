// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <initializer_list>

namespace pei {

// Which part of the program is asked for. Known before anything is loaded: plain C++ here, no Qt.
enum class Part {
    Window,
    Command, // a verb without pictures, or the child that reads a report or draws its page
    Paper,   // a verb with pictures, without a window
};

inline Part partFor(int argc, char **argv)
{
    if (argc < 2)
        return Part::Window;
    if (std::strcmp(argv[1], "print") == 0)
        return Part::Paper;
    for (const char *word :
         {"convert", "check", "compare", "import", "--help", "-h", "--version", "-v", "--read-reports",
          "--draw-page"}) {
        if (std::strcmp(argv[1], word) == 0)
            return Part::Command;
    }
    return Part::Window;
}

} // namespace pei
