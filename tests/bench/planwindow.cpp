// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself; it leaves once it has painted its window with a plan in it.
#include "tests/bench/firstpicture.h"
#include "ui/main/mainwindow.h"

bool isReady(const QWidget &window)
{
    const auto *shown = qobject_cast<const pei::MainWindow *>(&window);
    return shown != nullptr && shown->document() != nullptr;
}
