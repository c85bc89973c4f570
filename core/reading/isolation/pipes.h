// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace pei {

// Writes all of it; false where nobody listens.
bool writeAll(int fd, const char *data, std::size_t size);
// Up to the end.
QByteArray readAll(int fd);

} // namespace pei
