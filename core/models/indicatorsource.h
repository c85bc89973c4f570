// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/note.h"
#include "core/progress/analysis.h"

#include <vector>

namespace pei {

// The indicators a list is about, one after another: of one plan, or of many. Points at them, and at figures that are
// all of one period.
class IndicatorSource
{
public:
    struct Part
    {
        qint64 key = 0; // of the plan in its store
        const Plan *plan = nullptr;
        const Analysis *analysis = nullptr;
        const Notes *notes = nullptr;
        std::size_t first = 0; // its first indicator among all
    };

    void clear();
    void reserve(std::size_t plans, std::size_t indicators);
    void add(qint64 key, const Plan &plan, const Analysis &analysis, const Notes &notes);
    // Plans side by side: what stands in one tells nothing about codes in another.
    void setMany(bool many) { m_many = many; }
    bool isMany() const { return m_many; }
    bool isEmpty() const { return m_parts.empty(); }

    const std::vector<Part> &parts() const { return m_parts; }
    std::size_t count() const { return m_partOf.size(); }
    std::size_t partOf(std::size_t indicator) const { return m_partOf[indicator]; }
    const Part &part(std::size_t indicator) const { return m_parts[m_partOf[indicator]]; }
    std::size_t within(std::size_t indicator) const { return indicator - part(indicator).first; } // its plan
    const Plan &plan(std::size_t indicator) const { return *part(indicator).plan; }
    const Indicator &indicator(std::size_t indicator) const;
    Value progress(std::size_t indicator) const;
    Semaphore semaphore(std::size_t indicator) const;
    bool isNoted(std::size_t indicator) const; // in the period
    Value obtained(std::size_t indicator) const;
    Value target(std::size_t indicator) const;
    Period period() const { return m_parts.empty() ? Period() : m_parts.front().analysis->period; }
    const Rules &rulesOf(int part) const { return m_parts[std::size_t(part < 0 ? 0 : part)].analysis->rules; }
    // What a plan as a whole stands at.
    Value planProgress(std::size_t part) const;
    BandCount planBands(std::size_t part) const; // of all its indicators

private:
    std::vector<Part> m_parts;
    std::vector<quint32> m_partOf; // by indicator
    bool m_many = false;
};

} // namespace pei
