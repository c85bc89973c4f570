// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorsearch.h"

#include "core/support/foldedtext.h"

#include <algorithm>
#include <unordered_map>

namespace pei {

void IndicatorSearch::build(const IndicatorSource &source, const IndicatorRows &rows, const IndicatorFacets &facets)
{
    m_words.clear();
    m_texts.clear();
    QString text;
    for (std::size_t node = 0; node < rows.nodes().size(); ++node) {
        const IndicatorRows::Node &at = rows.node(node);
        text = rows.codeOf(source, node);
        if (at.indicator >= 0)
            text += u' ' + source.indicator(std::size_t(at.indicator)).name;
        else if (at.element >= 0)
            text += u' ' + source.parts().front().plan->elements[std::size_t(at.element)].name;
        else if (at.part >= 0)
            text += u' ' + source.parts()[std::size_t(at.part)].plan->entity.title().name;
        m_texts.append(text.replace(u'\n', u' '));
    }
    m_units.clear();
    for (const IndicatorFacets::Unit &unit : facets.units())
        m_units.append(QString(unit.name.code + u' ' + unit.name.name).replace(u'\n', u' '));
    setNotes(source);
}

void IndicatorSearch::setNotes(const IndicatorSource &source)
{
    m_words.clear();
    m_notes.clear();
    std::unordered_map<qint64, std::size_t> rows;
    for (const IndicatorSource::Part &part : source.parts()) {
        if (part.notes->empty())
            continue;
        rows.clear();
        for (std::size_t i = 0; i < part.plan->indicators.size(); ++i)
            rows.emplace(part.plan->indicators[i].id, part.first + i);
        for (const auto &[cell, note] : *part.notes) {
            const auto row = rows.find(cell.indicator);
            if (row == rows.end())
                continue;
            m_notes[row->second] += folded(QString(note.factor + u'\n' + note.measure + u'\n' + note.responsible +
                                                   u'\n' + note.evidence + u'\n'))
                                        .toUtf8();
        }
    }
}

IndicatorSearch::Word IndicatorSearch::look(const QByteArray &word, const IndicatorRows &rows,
                                            const IndicatorFacets &facets) const
{
    Word result{word, std::vector<quint8>(rows.nodes().size(), 0), {}};
    // What has this word has each that is part of it.
    const auto part =
        std::find_if(m_words.begin(), m_words.end(), [&](const Word &known) { return word.contains(known.word); });
    const auto few = [&](const std::vector<quint8> &marks) {
        return std::count(marks.begin(), marks.end(), quint8(1)) < std::ptrdiff_t(marks.size() / 4);
    };
    if (part != m_words.end() && few(part->texts))
        m_texts.find(word, part->texts, result.texts);
    else
        m_texts.find(word, result.texts);
    std::vector<quint8> units(facets.units().size(), 0);
    m_units.find(word, units);

    result.indicators.resize(rows.indicatorCount());
    for (std::size_t node = 0; node < result.texts.size(); ++node) {
        const IndicatorRows::Node &at = rows.node(node);
        if (at.parent >= 0)
            result.texts[node] |= result.texts[std::size_t(at.parent)];
        if (at.indicator >= 0) {
            const auto indicator = std::size_t(at.indicator);
            result.indicators[indicator] = result.texts[node] | units[std::size_t(facets.unitOf(indicator))];
        }
    }
    for (const auto &[indicator, note] : m_notes) {
        if (note.contains(word))
            result.indicators[indicator] = 1;
    }
    return result;
}

const std::vector<quint8> *IndicatorSearch::find(const SearchWords &words, const IndicatorRows &rows,
                                                 const IndicatorFacets &facets)
{
    std::vector<Word> found;
    for (const QString &text : words.words()) {
        const QByteArray word = text.toUtf8();
        const auto known =
            std::find_if(m_words.begin(), m_words.end(), [&](const Word &each) { return each.word == word; });
        found.push_back(known != m_words.end() ? *known : look(word, rows, facets));
    }
    m_words = std::move(found);
    if (m_words.empty())
        return nullptr;
    m_found = m_words.front().indicators;
    for (std::size_t i = 1; i < m_words.size(); ++i) {
        for (std::size_t indicator = 0; indicator < m_found.size(); ++indicator)
            m_found[indicator] &= m_words[i].indicators[indicator];
    }
    return &m_found;
}

} // namespace pei
