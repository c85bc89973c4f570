// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/note.h"
#include "core/progress/analysis.h"

#include <QStringList>

namespace pei {

// Which indicators a list shows. A value: links of the summary and chips of the lists make one and hand it over.
struct IndicatorFilter
{
    // Words to find in code, name, unit and notes of the indicator and in the names it stands under, in any order,
    // without accents or case.
    QString text = {};
    std::optional<Semaphore> semaphore = {};
    QString unit = {};     // code of a responsible unit, with those nested in it
    QString unitName = {}; // of many plans, whose codes say different things: its name, folded
    std::optional<Relevance> relevance = {};
    std::optional<Direction> direction = {};
    QString objective = {};    // "OEI.01": itself and its actions
    qint64 planKey = 0;        // key of a plan among many; 0: of all
    bool withNote = false;     // only those with a note on the value of the period in force
    bool withoutValue = false; // only those whose value of that period is ND

    bool isEmpty() const { return *this == IndicatorFilter(); }
    // Everything but the text: that needs the folded text of the row, see SearchWords.
    bool accepts(const Plan &plan, const Analysis &analysis, const Notes &notes, std::size_t indicator) const;

    friend bool operator==(const IndicatorFilter &, const IndicatorFilter &) = default;
};

// What a unit is known by across plans: its name, its code where it has none.
QString foldedName(const CodedName &unit);

// A typed search, split and folded once.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList &words() const { return m_words; }
    bool matches(const QString &foldedText) const; // all of the words

private:
    QStringList m_words;
};

} // namespace pei
