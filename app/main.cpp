// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/window.h"
#include "core/reading/isolation/drawingchild.h"
#include "core/reading/isolation/isolated.h"

#include <cstring>

int main(int argc, char **argv)
{
    // The window starts itself again to read a report or draw its page, so that nothing in one can take the window down.
    if (argc == 2 && std::strcmp(argv[1], pei::ReaderArgument) == 0)
        return pei::runReaderChild();
    if (argc == 2 && std::strcmp(argv[1], pei::DrawerArgument) == 0)
        return pei::runDrawingChild();
    return pei::isVerb(argc, argv) ? pei::runCommandLine(argc, argv) : pei::runWindow(argc, argv);
}
