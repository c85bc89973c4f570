// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace pei {

// A ZIP archive of these parts, by name, in order. "mimetype" is stored as it is, as the formats that have one want it;
// the others are deflated. The same parts give the same bytes: no part has a date.
QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &parts);

} // namespace pei
