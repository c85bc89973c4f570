// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exportchoice.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace pei {

// How exports and unit sheets ask for files; tests answer without a dialog. An empty answer: the person changed their
// mind.
struct ExchangeChooser
{
    std::function<QString(QWidget *parent, const QString &proposed, ExportFormat format)> save;
    std::function<QString(QWidget *parent, const QString &start)> folder; // to write sheets into
    std::function<QStringList(QWidget *parent, const QString &start)> returned;
    std::function<QString(QWidget *parent, const QString &start)> returnedFolder;

    static ExchangeChooser dialogs();
};

} // namespace pei
