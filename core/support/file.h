// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QByteArray>

namespace pei {

// The whole file. Errors, with the file's name: FileMissing, FileUnreadable, FileTooLarge (over 256 MiB).
Result<QByteArray> readFile(const QString &path);

// Writes the file whole or not at all: into a temporary one beside it, synced, then renamed. Errors: FileUnwritable, StoreFull.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace pei
