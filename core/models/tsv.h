// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pei {

// The clipboard's table, as Excel and Calc write it: tabs between cells, line ends between rows, a cell with either
// or with quotes stands in double quotes. The line end after the last row makes no further row.
using TextTable = std::vector<std::vector<QString>>;
TextTable parseTsv(const QString &text);
QString toTsv(const TextTable &table);

} // namespace pei
