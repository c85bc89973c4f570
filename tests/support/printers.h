// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <ostream>

// Beside QString's own namespace, so that a failing expectation prints text instead of bytes.
inline void PrintTo(const QString &text, std::ostream *os) { *os << '"' << text.toStdString() << '"'; }
inline void PrintTo(const QByteArray &text, std::ostream *os) { *os << '"' << text.toStdString() << '"'; }
