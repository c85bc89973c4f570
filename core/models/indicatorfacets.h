// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorfilter.h"
#include "core/models/indicatorsource.h"

#include <array>

namespace pei {

// How many indicators there are of each choice of a filter. Each is counted as if its own part of the filter were not
// there: what one would get by choosing it.
struct IndicatorCounts
{
    int shown = 0;
    int all = 0;
    BandCount bands;
    std::array<int, 3> relevances{}; // by Relevance
    std::array<int, 3> directions{}; // by Direction
    std::vector<int> units;          // parallel to IndicatorFacets::units(), with those nested in them
    std::vector<int> unitNames;      // parallel to IndicatorFacets::unitNames()
    std::vector<int> objectives;     // parallel to IndicatorFacets::objectives()
    std::vector<int> plans;          // parallel to IndicatorSource::parts()
    int withNote = 0;
    int withoutValue = 0;
    // Of any unit, relevance, direction or objective, those without one too.
    int anyUnit = 0;
    int anyRelevance = 0;
    int anyDirection = 0;
    int anyObjective = 0;
    int anyPlan = 0;

    friend bool operator==(const IndicatorCounts &, const IndicatorCounts &) = default;
};

// What a filter asks of each indicator, in a few bytes: all of them are asked within a millisecond.
class IndicatorFacets
{
public:
    struct Unit
    {
        CodedName name;
        int parent = -1; // the unit it is nested in, if that is there too
        int depth = 0;
        int named = -1; // which of unitNames()
    };
    // A unit's name as it is filtered by among many plans, written as the first of them does.
    struct UnitName
    {
        QString folded;
        QString text;
    };

    void build(const IndicatorSource &source);
    // What may have changed of an indicator: state, value and note.
    void update(const IndicatorSource &source, std::size_t indicator);
    void updateAll(const IndicatorSource &source);

    // Natural order, one before those in it. Of many plans, those of each as they come, nested in none.
    const std::vector<Unit> &units() const { return m_units; }
    const std::vector<UnitName> &unitNames() const { return m_unitNames; } // of many plans; in the order of their names
    const std::vector<CodedName> &objectives() const { return m_objectives; } // natural order
    int unitOf(std::size_t indicator) const { return m_facts[indicator].unit; }

    // found: by indicator, which have the text of the filter; nullptr where it has none. accepted: likewise, which
    // pass everything.
    IndicatorCounts apply(const IndicatorFilter &filter, const std::vector<quint8> *found,
                          std::vector<quint8> &accepted) const;

private:
    struct Facts
    {
        qint32 unit = 0;
        qint32 objective = -1;
        quint32 part = 0;
        Semaphore state = Semaphore::NoData;
        quint8 relevance = 3; // 3: none
        quint8 direction = 0;
        quint8 flags = 0;
    };

    void buildUnits(const IndicatorSource &source);
    void buildUnitsOfMany(const IndicatorSource &source);
    void nameUnits();

    std::vector<Facts> m_facts;
    std::vector<qint64> m_planKeys; // by part
    std::vector<Unit> m_units;
    std::vector<UnitName> m_unitNames;
    std::vector<CodedName> m_objectives;
};

} // namespace pei
