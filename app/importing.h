// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace pei {

// Where the words of an import go, without a line's end.
struct ImportOutput
{
    std::function<void(const QString &line)> result;
    std::function<void(const QString &file, const QString &reason)> refuse;
};

// Takes many inputs into one .pei, which is made if absent: reads on all cores, writes in order, many to a transaction.
// What it calls imported is on the disk. Ctrl+C stops it between reports; on a terminal it tells on standard error how
// far it is. Only for a program without other threads: it forks.
void importInputs(const QStringList &inputs, const QString &store, const ImportOutput &output);

} // namespace pei
