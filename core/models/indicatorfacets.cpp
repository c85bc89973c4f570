// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorfacets.h"

#include "core/plan/code.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace pei {

namespace {

constexpr quint8 Noted = 1;
constexpr quint8 Valueless = 2;

// The parts of a filter that an indicator fails.
enum Failure : quint32 {
    OfText = 1,
    OfState = 2,
    OfUnit = 4,
    OfRelevance = 8,
    OfDirection = 16,
    OfObjective = 32,
    OfNote = 64,
    OfValue = 128,
    OfPlan = 256,
};

struct NaturalOrder
{
    bool operator()(const QString &a, const QString &b) const
    {
        const int order = naturalCompare(a, b);
        return order != 0 ? order < 0 : a < b;
    }
};

} // namespace

void IndicatorFacets::build(const IndicatorSource &source)
{
    m_facts.assign(source.count(), {});
    m_units.clear();
    m_unitNames.clear();
    m_objectives.clear();
    m_planKeys.clear();
    for (const IndicatorSource::Part &part : source.parts())
        m_planKeys.push_back(part.key);
    if (source.isMany())
        buildUnitsOfMany(source);
    else if (!source.isEmpty())
        buildUnits(source);
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const Indicator &row = source.indicator(i);
        Facts &facts = m_facts[i];
        facts.part = quint32(source.partOf(i));
        facts.relevance = row.relevance ? quint8(*row.relevance) : quint8(3);
        facts.direction = quint8(row.direction);
    }
    updateAll(source);
}

void IndicatorFacets::buildUnitsOfMany(const IndicatorSource &source)
{
    for (const IndicatorSource::Part &part : source.parts()) {
        QHash<QStringView, int> units; // by code
        for (std::size_t i = 0; i < part.plan->indicators.size(); ++i) {
            const CodedName &unit = part.plan->indicators[i].responsibleUnit;
            auto known = units.constFind(unit.code);
            if (known == units.cend()) {
                known = units.insert(unit.code, int(m_units.size()));
                m_units.push_back({unit, -1, 0});
            }
            m_facts[part.first + i].unit = *known;
        }
    }
    nameUnits();
}

// Entities number their units as they like: across plans a unit is known by its name.
void IndicatorFacets::nameUnits()
{
    QHash<QStringView, QString> folds; // by the name as written: most plans write it alike
    QHash<QString, int> names;         // by the folded one
    for (const Unit &unit : m_units) {
        const QString &written = unit.name.name.isEmpty() ? unit.name.code : unit.name.name;
        auto fold = folds.constFind(written);
        if (fold == folds.cend())
            fold = folds.insert(written, foldedName(unit.name));
        if (!fold->isEmpty() && !names.contains(*fold)) {
            names.insert(*fold, 0);
            m_unitNames.push_back({*fold, written.simplified()});
        }
    }
    std::sort(m_unitNames.begin(), m_unitNames.end(),
              [](const UnitName &a, const UnitName &b) { return NaturalOrder()(a.folded, b.folded); });
    for (std::size_t i = 0; i < m_unitNames.size(); ++i)
        names[m_unitNames[i].folded] = int(i);
    for (Unit &unit : m_units)
        unit.named = names.value(folds.value(unit.name.name.isEmpty() ? unit.name.code : unit.name.name), -1);
}

void IndicatorFacets::buildUnits(const IndicatorSource &source)
{
    const Plan &plan = *source.parts().front().plan;
    std::map<QString, std::pair<QString, int>, NaturalOrder> units;      // code -> name, place
    std::map<QString, std::pair<QString, int>, NaturalOrder> objectives; // likewise
    std::vector<int *> unitOf(plan.indicators.size());
    std::vector<int *> objectiveOfRow(plan.indicators.size(), nullptr);
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const Indicator &row = plan.indicators[i];
        unitOf[i] = &units.try_emplace(row.responsibleUnit.code, row.responsibleUnit.name, 0).first->second.second;
        if (const QString code = objectiveOf(row.element); !code.isEmpty())
            objectiveOfRow[i] = &objectives.try_emplace(code, QString(), 0).first->second.second;
    }
    for (const Element &element : plan.elements) {
        if (element.kind != ElementKind::Objective)
            continue;
        if (const auto found = objectives.find(element.code); found != objectives.end())
            found->second.first = element.name;
    }
    for (auto &[code, unit] : units) {
        unit.second = int(m_units.size());
        m_units.push_back({{code, unit.first}, -1, 0});
        // The nearest that holds it; an outer one comes before it in natural order.
        QStringView outer = code;
        while (m_units.back().parent < 0 && outer.contains(u'.')) {
            outer = outer.first(outer.lastIndexOf(u'.'));
            if (const auto found = units.find(outer.toString()); found != units.end())
                m_units.back().parent = found->second.second;
        }
        if (m_units.back().parent >= 0)
            m_units.back().depth = m_units[std::size_t(m_units.back().parent)].depth + 1;
    }
    for (auto &[code, objective] : objectives) {
        objective.second = int(m_objectives.size());
        m_objectives.push_back({code, objective.first});
    }
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        Facts &facts = m_facts[i];
        facts.unit = *unitOf[i];
        facts.objective = objectiveOfRow[i] == nullptr ? -1 : *objectiveOfRow[i];
    }
}

void IndicatorFacets::update(const IndicatorSource &source, std::size_t indicator)
{
    Facts &facts = m_facts[indicator];
    facts.state = source.semaphore(indicator);
    facts.flags = quint8((source.isNoted(indicator) ? Noted : 0) | (source.obtained(indicator) ? 0 : Valueless));
}

void IndicatorFacets::updateAll(const IndicatorSource &source)
{
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        update(source, i);
}

IndicatorCounts IndicatorFacets::apply(const IndicatorFilter &filter, const std::vector<quint8> *found,
                                       std::vector<quint8> &accepted) const
{
    IndicatorCounts counts;
    counts.all = int(m_facts.size());
    counts.units.assign(m_units.size(), 0);
    counts.unitNames.assign(m_unitNames.size(), 0);
    counts.objectives.assign(m_objectives.size(), 0);
    counts.plans.assign(m_planKeys.size(), 0);
    std::vector<quint8> unitFails(m_units.size(), 0);
    if (!filter.unit.isEmpty()) {
        for (std::size_t i = 0; i < m_units.size(); ++i)
            unitFails[i] = !unitContains(filter.unit, m_units[i].name.code);
    }
    if (!filter.unitName.isEmpty()) {
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            const int named = m_units[i].named;
            if (named < 0 || m_unitNames[std::size_t(named)].folded != filter.unitName)
                unitFails[i] = 1;
        }
    }
    qint32 objective = -2; // of no indicator
    for (std::size_t i = 0; i < m_objectives.size(); ++i) {
        if (m_objectives[i].code == filter.objective)
            objective = qint32(i);
    }
    const bool anyObjective = filter.objective.isEmpty();
    // A plan that is not there has no indicators.
    const auto chosen = std::find(m_planKeys.begin(), m_planKeys.end(), filter.planKey);
    const auto plan = quint32(chosen - m_planKeys.begin());

    std::array<int, 4> states{}; // by Semaphore
    accepted.resize(m_facts.size());
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const Facts &facts = m_facts[i];
        quint32 failed = 0;
        if (found != nullptr && (*found)[i] == 0)
            failed |= OfText;
        if (filter.semaphore && *filter.semaphore != facts.state)
            failed |= OfState;
        if (unitFails[std::size_t(facts.unit)] != 0)
            failed |= OfUnit;
        if (filter.relevance && quint8(*filter.relevance) != facts.relevance)
            failed |= OfRelevance;
        if (filter.direction && quint8(*filter.direction) != facts.direction)
            failed |= OfDirection;
        if (!anyObjective && facts.objective != objective)
            failed |= OfObjective;
        if (filter.planKey != 0 && facts.part != plan)
            failed |= OfPlan;
        if (filter.withNote && (facts.flags & Noted) == 0)
            failed |= OfNote;
        if (filter.withoutValue && (facts.flags & Valueless) == 0)
            failed |= OfValue;
        accepted[i] = failed == 0;
        counts.shown += failed == 0;
        const auto but = [failed](quint32 own) { return (failed & ~own) == 0; };
        if (but(OfState))
            ++states[std::size_t(facts.state)];
        if (but(OfUnit)) {
            ++counts.anyUnit;
            ++counts.units[std::size_t(facts.unit)];
        }
        if (but(OfRelevance)) {
            ++counts.anyRelevance;
            if (facts.relevance < counts.relevances.size())
                ++counts.relevances[facts.relevance];
        }
        if (but(OfDirection)) {
            ++counts.anyDirection;
            ++counts.directions[facts.direction];
        }
        if (but(OfObjective)) {
            ++counts.anyObjective;
            if (facts.objective >= 0)
                ++counts.objectives[std::size_t(facts.objective)];
        }
        if (but(OfPlan)) {
            ++counts.anyPlan;
            ++counts.plans[facts.part];
        }
        counts.withNote += (facts.flags & Noted) != 0 && but(OfNote);
        counts.withoutValue += (facts.flags & Valueless) != 0 && but(OfValue);
    }
    const auto stateCount = [&](Semaphore state) { return states[std::size_t(state)]; };
    counts.bands = {stateCount(Semaphore::Red), stateCount(Semaphore::Amber), stateCount(Semaphore::Green),
                    stateCount(Semaphore::NoData)};
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        if (m_units[i].named >= 0)
            counts.unitNames[std::size_t(m_units[i].named)] += counts.units[i];
    }
    // From the innermost out.
    for (std::size_t i = m_units.size(); i-- > 0;) {
        if (m_units[i].parent >= 0)
            counts.units[std::size_t(m_units[i].parent)] += counts.units[i];
    }
    return counts;
}

} // namespace pei
