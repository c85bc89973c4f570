// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "core/reading/isolation/drawingchild.h"
#include "core/reading/isolation/readinghelper.h"

#include <QCoreApplication>

#include <cstring>

int main(int argc, char **argv)
{
    // The window starts this to read reports or draw their pages, so that nothing in one can take the window down.
    if (argc == 2 && std::strcmp(argv[1], pei::DrawerArgument) == 0)
        return pei::runDrawingChild();
    if (argc == 2 && std::strcmp(argv[1], pei::HelperArgument) == 0)
        return pei::runReadingHelper();
    const QCoreApplication app(argc, argv);
    return pei::runCommandLine(QCoreApplication::arguments().sliced(1));
}
