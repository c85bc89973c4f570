// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/pastedtable.h"

#include "core/models/tsv.h"

#include <algorithm>

namespace pei {

namespace {

std::size_t widthOf(const PastedTable &table)
{
    std::size_t width = 0;
    for (const auto &row : table)
        width = std::max(width, row.size());
    return width;
}

bool sameShape(const PastedTable &a, const PastedTable &b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](const auto &x, const auto &y) { return x.size() == y.size(); });
}

} // namespace

PastedTable pastedTable(const QString &plainText, const QString &html)
{
    PastedTable table;
    for (std::vector<QString> &row : parseTsv(plainText)) {
        std::vector<PastedCell> &cells = table.emplace_back();
        cells.reserve(row.size());
        for (QString &text : row)
            cells.push_back({std::move(text), {}});
    }
    if (html.isEmpty())
        return table;
    PastedTable rich = parseHtmlTable(html);
    if (rich.empty())
        return table;
    if (sameShape(table, rich)) {
        for (std::size_t row = 0; row < table.size(); ++row) {
            for (std::size_t column = 0; column < table[row].size(); ++column)
                table[row][column].number = rich[row][column].number;
        }
        return table;
    }
    // A web page's plain text often has one cell to a line.
    return table.empty() || (widthOf(table) <= 1 && widthOf(rich) > 1) ? rich : table;
}

} // namespace pei
