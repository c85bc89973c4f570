// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pages/pageimage.h"

#include <functional>

namespace pei {

// Draws a page in a child process with the limits of one that reads: `program` started again with DrawerArgument.
// Blocks; call it from a worker thread. Also ReadingTimedOut and Cancelled.
inline constexpr char DrawerArgument[] = "--draw-page";
Result<PageImage> drawPageSpawned(const QString &program, const QByteArray &pdf, const PageRequest &request,
                                  const std::function<bool()> &cancelled = {});

// What the started child does: takes request and bytes from standard input, answers on standard output.
int runDrawingChild();

} // namespace pei
