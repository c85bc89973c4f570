// SPDX-License-Identifier: GPL-3.0-or-later
// What any Qt Widgets program costs: a window with one empty table.
#include "tests/bench/firstpicture.h"

#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>

bool isReady(const QWidget &)
{
    return true;
}
void leave(const QWidget &) {}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableWidget(&window));
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
