// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader.h"

namespace pei {

// Reads a report in a child process with limits on time and memory, that can write no file and reach no network: a hang,
// a crash or a huge document becomes an Error (ReadingTimedOut, PdfDamaged). Blocks. By a bare fork: quick, but only for
// a program that has no other thread yet; one that has uses ReadingHelper.
Result<Report> readReportForked(const QByteArray &bytes, const ReadOptions &options = {});

} // namespace pei
