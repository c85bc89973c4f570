// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/analysis.h"

#include <QStringList>

namespace pei {

// Which indicators a list shows. A value: links of the summary and chips of the lists make one and hand it over.
struct IndicatorFilter
{
    QString text = {}; // words to find in code, names and unit, in any order, without accents or case
    std::optional<Semaphore> semaphore = {};
    QString unit = {}; // code of a responsible unit, with those nested in it
    std::optional<Relevance> relevance = {};
    QString objective = {}; // "OEI.01": itself and its actions

    bool isEmpty() const { return *this == IndicatorFilter(); }
    // Everything but the text: that needs the folded text of the row, see matches.
    bool accepts(const Plan &plan, const Analysis &analysis, std::size_t indicator) const;

    friend bool operator==(const IndicatorFilter &, const IndicatorFilter &) = default;
};

// A typed search, split and folded once.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const QString &foldedText) const; // all of the words

private:
    QStringList m_words;
};

} // namespace pei
