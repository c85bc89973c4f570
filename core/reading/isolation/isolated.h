// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader.h"

namespace pei {

// Reads a report in a child process with limits on time and memory, that can write no file and reach no network: a hang,
// a crash or a huge document becomes an Error (ReadingTimedOut, PdfDamaged). Blocks; a window calls it from a worker.

// By a bare fork: quick, but only for a program that has no other thread yet.
Result<Report> readReportForked(const QByteArray &bytes, const ReadOptions &options = {});

// By starting `program` again with the argument ReaderArgument: for a program with threads.
inline constexpr char ReaderArgument[] = "--read-report";
Result<Report> readReportSpawned(const QString &program, const QByteArray &bytes, const ReadOptions &options = {});

// What the started child does: takes password and bytes from standard input, answers on standard output.
int runReaderChild();

} // namespace pei
