// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace pei {

// How an import asks for files; tests answer without a dialog. An empty answer: the person changed their mind.
struct ImportChooser
{
    std::function<QString(QWidget *parent, const QString &start)> folder;
    std::function<QStringList(QWidget *parent, const QString &start)> files;
    std::function<QString(QWidget *parent, const QString &proposed)> target; // may exist
    std::function<QString(QWidget *parent, const QString &proposed)> list;   // a text file to write

    static ImportChooser dialogs();
};

} // namespace pei
