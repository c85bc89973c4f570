// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/parts.h"
#include "app/printing.h"

#include <QApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // whatever display there is, paper needs none
    pei::silenceQt();
    const QApplication app(argc, argv);
    return pei::runCommandLine(QApplication::arguments().sliced(1), pei::pictureVerbs());
}
