// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/cellclosing.h"

#include "core/reading/report/closing.h"
#include "core/support/foldedtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qsizetype Counts = 5; // of the summary table's rows
constexpr qsizetype MostLines = 500;

bool isCount(const QString &text)
{
    return !text.isEmpty() && text.size() < 6 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSummaryLabel(const QString &text)
{
    const QString label = folded(text);
    return label == u"acciones" || label == u"objetivos" || label.startsWith(u"indicadores de");
}

bool isOfClosing(const CellLine &line)
{
    const QString &text = line.text;
    return isClosingLine(text) || isCount(text) || isSummaryLabel(text) || text.startsWith(u'[') ||
           text.startsWith(u'≥') || text == u"ND" || text == u"TOTAL" || folded(text).startsWith(u"ano:");
}

bool startsRow(const CellLine &line)
{
    return startsIndicatorRow(line.text) || startsElementRow(line.text);
}

} // namespace

QStringList takeClosing(CellLines &table)
{
    const auto first =
        std::find_if(table.begin(), table.end(), [](const CellLine &line) { return isClosingLine(line.text); });
    const auto end =
        std::any_of(first, table.end(), startsRow) ? std::find_if_not(first, table.end(), isOfClosing) : table.end();
    QStringList lines;
    for (auto line = first; line != end && lines.size() < MostLines; ++line) {
        QStringList counts;
        for (auto next = line + 1;
             isSummaryLabel(line->text) && next != end && isCount(next->text) && counts.size() < Counts; ++next)
            counts += next->text;
        // The last of them is the others' sum.
        const bool adds =
            counts.size() == Counts &&
            counts[0].toInt() + counts[1].toInt() + counts[2].toInt() + counts[3].toInt() == counts[4].toInt();
        lines += adds ? QString(line->text + u' ' + counts.join(u' ')) : line->text.left(500);
    }
    table.erase(first, end);
    return lines;
}

} // namespace pei
