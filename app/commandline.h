// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing.h"

#include <QStringList>

namespace pei {

// Standard error is for refused inputs: what Qt has to say about the desktop stays out of it.
void silenceQt();

// Runs a verb that works without a window. Exit status: 0 all done, 1 some input was refused (the others are done), 2
// wrong usage. Standard output carries results only; standard error one line per refused input, "FILE: reason".
int runCommandLine(const QStringList &arguments, PictureVerbs pictures = {});

} // namespace pei
