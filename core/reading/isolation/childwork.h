// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/isolation/readingchild.h"

namespace pei {

// What the ways of starting a reading child have in common.

// In the child, before it sees the report: limits on time and memory, no way to write files.
void limitSelf();
// In the child: reads and tells pages and answer on fd.
void readAndAnswer(const QByteArray &bytes, const QByteArray &password, int fd);

// In the parent: listens until the child has answered, failed, been cancelled or used up its time; ends it in every
// case.
Result<Report> listenTo(ReadingChild &child, const ReadOptions &options);

} // namespace pei
