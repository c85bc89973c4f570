// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/tsv.h"

namespace pei {

TextTable parseTsv(const QString &text)
{
    TextTable table;
    if (text.isEmpty())
        return table;
    table.emplace_back().emplace_back();
    bool quoted = false;
    bool started = false; // something of the current cell has been read
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString &cell = table.back().back();
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"' && !started) {
            quoted = true;
            started = true;
        } else if (c == u'\t') {
            table.back().emplace_back();
            started = false;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            if (i + 1 < text.size())
                table.emplace_back().emplace_back();
            started = false;
        } else {
            cell += c;
            started = true;
        }
    }
    return table;
}

QString toTsv(const TextTable &table)
{
    QString text;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (row > 0)
            text += u'\n';
        for (std::size_t column = 0; column < table[row].size(); ++column) {
            if (column > 0)
                text += u'\t';
            QString cell = table[row][column];
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            text += cell;
        }
    }
    return text;
}

} // namespace pei
