// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorfilter.h"

#include "core/plan/code.h"
#include "core/support/foldedtext.h"

#include <algorithm>

namespace pei {

bool IndicatorFilter::accepts(const Plan &plan, const Analysis &analysis, const Notes &notes,
                              std::size_t indicator) const
{
    const Indicator &row = plan.indicators[indicator];
    return (!semaphore || analysis.semaphore(indicator) == *semaphore) &&
           (unit.isEmpty() || unitContains(unit, row.responsibleUnit.code)) &&
           (unitName.isEmpty() || foldedName(row.responsibleUnit) == unitName) &&
           (!relevance || row.relevance == relevance) && (!direction || row.direction == *direction) &&
           (objective.isEmpty() || objectiveOf(row.element) == objective) &&
           (!withNote || notes.contains({row.id, analysis.period})) &&
           (!withoutValue || !plan.obtained(row, analysis.period));
}

QString foldedName(const CodedName &unit)
{
    const QString name = unit.name.simplified();
    return folded(name.isEmpty() ? unit.code : name);
}

SearchWords::SearchWords(const QString &text)
    : m_words(folded(text.simplified()).split(u' ', Qt::SkipEmptyParts))
{
    m_words.removeDuplicates();
}

bool SearchWords::matches(const QString &foldedText) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return foldedText.contains(word); });
}

} // namespace pei
