// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pei {

// The place of each text in natural order; equal texts have the same. What is sorted by them compares its texts once.
std::vector<quint32> naturalRanks(const std::vector<QString> &texts);

} // namespace pei
