// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself; it leaves once it has painted its window with a plan in it.
#include "tests/bench/firstpicture.h"
#include "ui/main/mainwindow.h"

#include <QFile>
#include <QFileInfo>

bool isReady(const QWidget &window)
{
    const auto *shown = qobject_cast<const pei::MainWindow *>(&window);
    return shown != nullptr && shown->document() != nullptr;
}

// A window that is closed unlocks its plan; to find that whoever held a lock has ended takes two more waits for the
// disk.
void leave(const QWidget &window)
{
    const QFileInfo plan(static_cast<const pei::MainWindow &>(window).document()->path());
    QFile::remove(plan.path() + QStringLiteral("/.") + plan.fileName() + QStringLiteral(".lock"));
}
