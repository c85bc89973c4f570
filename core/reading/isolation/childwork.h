// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace pei {

// In the child, behind the walls of enterReadingSandbox(): reads, and tells pages and answer on fd in frames. Where its
// time or memory ends it says that too, so that whoever listens need not know the process.
void readAndAnswer(const QByteArray &bytes, const QByteArray &password, int fd);

} // namespace pei
