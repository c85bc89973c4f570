// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/support/result.h"
#include "ui/paper/paperpages.h"

#include <QStringList>

#include <functional>

namespace pei {

// What "print" prints with; the part of the program without pictures has none.
using Printer = std::function<Result<void>(const Report &, std::optional<Period>, const std::vector<PaperPart> &,
                                           const QString &path)>;

// Standard error is for refused inputs: what Qt has to say about the desktop stays out of it.
void silenceQt();

// Runs a verb that works without a window. Exit status: 0 all done, 1 some input was refused (the others are done), 2
// wrong usage. Standard output carries results only; standard error one line per refused input, "FILE: reason".
int runCommandLine(const QStringList &arguments, Printer printer = {});

} // namespace pei
