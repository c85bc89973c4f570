// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorsource.h"

namespace pei {

void IndicatorSource::clear()
{
    m_parts.clear();
    m_partOf.clear();
    m_many = false;
}

void IndicatorSource::reserve(std::size_t plans, std::size_t indicators)
{
    m_parts.reserve(plans);
    m_partOf.reserve(indicators);
}

void IndicatorSource::add(qint64 key, const Plan &plan, const Analysis &analysis, const Notes &notes)
{
    m_partOf.insert(m_partOf.end(), plan.indicators.size(), quint32(m_parts.size()));
    m_parts.push_back({key, &plan, &analysis, &notes, m_partOf.size() - plan.indicators.size()});
}

const Indicator &IndicatorSource::indicator(std::size_t indicator) const
{
    const Part &at = part(indicator);
    return at.plan->indicators[indicator - at.first];
}

Value IndicatorSource::progress(std::size_t indicator) const
{
    const Part &at = part(indicator);
    return at.analysis->indicators[indicator - at.first].value;
}

Semaphore IndicatorSource::semaphore(std::size_t indicator) const
{
    const Part &at = part(indicator);
    return at.analysis->semaphore(indicator - at.first);
}

bool IndicatorSource::isNoted(std::size_t indicator) const
{
    const Part &at = part(indicator);
    return !at.notes->empty() && at.notes->contains({this->indicator(indicator).id, at.analysis->period});
}

Value IndicatorSource::obtained(std::size_t indicator) const
{
    return plan(indicator).obtained(this->indicator(indicator), period());
}

Value IndicatorSource::target(std::size_t indicator) const
{
    return plan(indicator).target(this->indicator(indicator), period().year);
}

Value IndicatorSource::planProgress(std::size_t part) const
{
    const Analysis &analysis = *m_parts[part].analysis;
    return analysis.average(leadingKind(*m_parts[part].plan)).under(analysis.rules.average);
}

BandCount IndicatorSource::planBands(std::size_t part) const
{
    BandCount sum;
    for (const BandCount &bands : m_parts[part].analysis->indicatorBands) {
        sum.red += bands.red;
        sum.amber += bands.amber;
        sum.green += bands.green;
        sum.nd += bands.nd;
    }
    return sum;
}

} // namespace pei
