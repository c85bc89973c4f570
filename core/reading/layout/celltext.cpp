// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/celltext.h"

#include "core/reading/layout/tokens.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace pei {

double misfitOfCell(TextColumn column, const std::vector<Line> &lines, std::size_t first, std::size_t count)
{
    static const QSet<QString> relevance = {u"muyrelevante"_s, u"relevante"_s, u"menosrelevante"_s, u"pocorelevante"_s};
    static const QSet<QString> direction = {u"ascendente"_s, u"descendente"_s, u"nodefinido"_s};
    static const QSet<QString> aggregation = {u"agregable"_s, u"noagregable"_s, u"maximopermisible"_s,
                                              u"minimopermisible"_s};
    constexpr double Strange = 5;
    // A narrow column may break words anywhere.
    const auto phrase = [&](const QSet<QString> &phrases) {
        QString text;
        for (std::size_t i = first; i < first + count; ++i)
            text += lines[i].text();
        const bool known = tokenKind(text) == TokenKind::Footnote || phrases.contains(folded(text).remove(u' '));
        return known ? 0.0 : Strange;
    };
    // The unit's code opens its cell: "300597-…", "10.06-…". The first is certain, a later line may look like the
    // second.
    const auto starts = [&](qsizetype leastDigits, double inside) {
        const auto opens = [&](const Line &line) {
            const QString &word = line.words.front()->text;
            const qsizetype hyphen = word.indexOf(u'-');
            qsizetype digits = 0;
            for (qsizetype i = 0; i < hyphen; ++i)
                digits += word[i].isDigit();
            return hyphen >= leastDigits && digits > 0 && word.first(hyphen).count(u'.') + digits == hyphen;
        };
        double cost = opens(lines[first]) ? 0 : 3;
        for (std::size_t i = first + 1; i < first + count; ++i)
            cost += opens(lines[i]) ? inside : 0;
        return cost;
    };
    switch (column) {
    case TextColumn::Code:
    case TextColumn::Name:
        return 0;
    case TextColumn::ExecutingUnit:
        return starts(4, 3);
    case TextColumn::ResponsibleUnit:
        return starts(1, 1);
    case TextColumn::Relevance:
        return phrase(relevance);
    case TextColumn::Direction:
        return phrase(direction);
    case TextColumn::Aggregation:
        return phrase(aggregation);
    }
    Q_UNREACHABLE();
}

} // namespace pei
