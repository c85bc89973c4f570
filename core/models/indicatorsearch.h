// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/foldedtexts.h"
#include "core/models/indicatorfacets.h"
#include "core/models/indicatorrows.h"

#include <map>

namespace pei {

// Looks for typed words in the list of indicators: in code and name of an indicator and of what it stands under, in its
// unit and in its notes. A word that goes on where the last one stopped is looked for in what that one found.
class IndicatorSearch
{
public:
    void build(const IndicatorSource &source, const IndicatorRows &rows, const IndicatorFacets &facets);
    void setNotes(const IndicatorSource &source);

    // By indicator: 1 where all the words are found. nullptr where there are no words. Valid until the next call.
    const std::vector<quint8> *find(const SearchWords &words, const IndicatorRows &rows, const IndicatorFacets &facets);

private:
    struct Word
    {
        QByteArray word;
        std::vector<quint8> texts;      // by node: it or one above it has the word
        std::vector<quint8> indicators; // by indicator: also unit and notes
    };
    Word look(const QByteArray &word, const IndicatorRows &rows, const IndicatorFacets &facets) const;

    FoldedTexts m_texts; // by node: code and name
    FoldedTexts m_units;
    std::map<std::size_t, QByteArray> m_notes; // by indicator, folded
    std::vector<Word> m_words;                 // of the last search
    std::vector<quint8> m_found;
};

} // namespace pei
