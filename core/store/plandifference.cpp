// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plandifference.h"

#include "core/plan/fieldvalue.h"

#include <QHash>

#include <algorithm>

namespace pei {

namespace {

using What = JournalEntry::What;

template <typename Row>
QHash<qint64, const Row *> byId(const std::vector<Row> &rows)
{
    QHash<qint64, const Row *> found;
    for (const Row &row : rows)
        found.insert(row.id, &row);
    return found;
}

template <typename T>
std::vector<T> without(const std::vector<T> &all, const std::vector<T> &those)
{
    std::vector<T> left;
    std::set_difference(all.begin(), all.end(), those.begin(), those.end(), std::back_inserter(left));
    return left;
}

class Difference
{
public:
    Difference(const PlanState &from, const PlanState &to)
        : m_from(from)
        , m_to(to)
        , m_indicators(byId(to.plan.indicators))
        , m_elements(byId(to.plan.elements))
    {
    }

    std::vector<JournalEntry> lines();

private:
    JournalEntry &add(What what)
    {
        m_lines.push_back({.what = what});
        return m_lines.back();
    }
    void addPeriods(What what, const std::vector<Period> &periods);
    void addFields(qint64 element, qint64 indicator,
                   std::initializer_list<std::tuple<PlanField, FieldValue, FieldValue>> fields);
    void addEntity();
    void addFields();
    // Of the rows that both states have; columns: which of them.
    void addFigures(const std::vector<int> &years, const std::vector<Period> &periods);
    void addRemovedRows();
    void addColumns();
    void addNewRows();

    const PlanState &m_from;
    const PlanState &m_to;
    const QHash<qint64, const Indicator *> m_indicators; // of m_to
    const QHash<qint64, const Element *> m_elements;
    std::vector<JournalEntry> m_lines;
};

void Difference::addPeriods(What what, const std::vector<Period> &periods)
{
    for (const Period &period : periods)
        add(what).period = period;
}

void Difference::addFields(qint64 element, qint64 indicator,
                           std::initializer_list<std::tuple<PlanField, FieldValue, FieldValue>> fields)
{
    for (const auto &[what, before, after] : fields) {
        if (before == after)
            continue;
        JournalEntry &line = add(What::FieldSet);
        line.element = element;
        line.indicator = indicator;
        line.field = what;
        line.fieldBefore = before;
        line.fieldAfter = after;
    }
}

void Difference::addEntity()
{
    const auto &from = m_from.plan.entity.lines;
    const auto &to = m_to.plan.entity.lines;
    // Lines in pairs: those of a level in their order. NoPair: gone, or new.
    constexpr std::size_t NoPair = std::size_t(-1);
    std::vector<std::size_t> pairOf(to.size(), NoPair);
    std::vector<bool> kept(from.size(), false);
    for (std::size_t i = 0; i < to.size(); ++i) {
        for (std::size_t j = 0; j < from.size() && pairOf[i] == NoPair; ++j) {
            if (!kept[j] && from[j].first == to[i].first) {
                pairOf[i] = j;
                kept[j] = true;
            }
        }
    }
    const auto line = [&](EntityLevel level, std::size_t position, const FieldValue &before, const FieldValue &after) {
        JournalEntry &entry = add(What::FieldSet);
        entry.field = PlanField::EntityLine;
        entry.level = level;
        entry.position = int(position);
        entry.fieldBefore = before;
        entry.fieldAfter = after;
    };
    for (std::size_t j = from.size(); j-- > 0;) {
        if (!kept[j])
            line(from[j].first, j, from[j].second, {});
    }
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (pairOf[i] == NoPair)
            line(to[i].first, i, {}, to[i].second);
    }
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (pairOf[i] != NoPair && from[pairOf[i]].second != to[i].second)
            line(to[i].first, i, from[pairOf[i]].second, to[i].second);
    }
}

void Difference::addFields()
{
    for (const Element &a : m_from.plan.elements) {
        const Element *b = m_elements.value(a.id);
        if (!b)
            continue;
        addFields(a.id, 0,
                  {{PlanField::ElementName, fieldValue(a.name), fieldValue(b->name)},
                   {PlanField::ElementPriority, fieldValue(a.priority), fieldValue(b->priority)}});
    }
    for (const Indicator &a : m_from.plan.indicators) {
        const Indicator *b = m_indicators.value(a.id);
        if (!b)
            continue;
        addFields(0, a.id,
                  {{PlanField::IndicatorName, fieldValue(a.name), fieldValue(b->name)},
                   {PlanField::ExecutingUnit, fieldValue(a.executingUnit), fieldValue(b->executingUnit)},
                   {PlanField::ResponsibleUnit, fieldValue(a.responsibleUnit), fieldValue(b->responsibleUnit)},
                   {PlanField::Relevance, fieldValue(a.relevance), fieldValue(b->relevance)},
                   {PlanField::Direction, fieldValue(a.direction), fieldValue(b->direction)},
                   {PlanField::Aggregation, fieldValue(a.aggregation), fieldValue(b->aggregation)},
                   {PlanField::BaselineYear, fieldValue(a.baseline.year), fieldValue(b->baseline.year)},
                   {PlanField::BaselineValue, fieldValue(a.baseline.value), fieldValue(b->baseline.value)}});
    }
}

void Difference::addFigures(const std::vector<int> &years, const std::vector<Period> &periods)
{
    for (const Indicator &a : m_from.plan.indicators) {
        const Indicator *b = m_indicators.value(a.id);
        if (!b)
            continue;
        for (const int year : years) {
            const Value before = m_from.plan.target(a, year);
            const Value after = m_to.plan.target(*b, year);
            if (before == after)
                continue;
            addFields(0, a.id, {{PlanField::Target, fieldValue(before), fieldValue(after)}});
            m_lines.back().period.year = year;
        }
        for (const Period &period : periods) {
            const Value before = m_from.plan.obtained(a, period);
            const Value after = m_to.plan.obtained(*b, period);
            if (before == after)
                continue;
            JournalEntry &line = add(What::ValueSet);
            line.indicator = a.id;
            line.period = period;
            line.before = before;
            line.after = after;
        }
    }
}

void Difference::addRemovedRows()
{
    for (std::size_t row = m_from.plan.indicators.size(); row-- > 0;) {
        const Indicator &indicator = m_from.plan.indicators[row];
        if (m_indicators.contains(indicator.id))
            continue;
        JournalEntry &line = add(What::IndicatorRemoved);
        line.indicator = indicator.id;
        line.position = int(row);
        line.text = indicator.code;
    }
    for (std::size_t row = m_from.plan.elements.size(); row-- > 0;) {
        const Element &element = m_from.plan.elements[row];
        if (m_elements.contains(element.id))
            continue;
        JournalEntry &line = add(What::ElementRemoved);
        line.element = element.id;
        line.position = int(row);
        line.text = element.code;
    }
}

void Difference::addColumns()
{
    for (const int year : without(m_from.plan.targetYears, m_to.plan.targetYears))
        add(What::TargetYearRemoved).period.year = year;
    addPeriods(What::PeriodRemoved, without(m_from.plan.periods, m_to.plan.periods));
    for (const int year : without(m_to.plan.targetYears, m_from.plan.targetYears))
        add(What::TargetYearAdded).period.year = year;
    addPeriods(What::PeriodAdded, without(m_to.plan.periods, m_from.plan.periods));
}

void Difference::addNewRows()
{
    const auto elements = byId(m_from.plan.elements);
    for (std::size_t row = 0; row < m_to.plan.elements.size(); ++row) {
        const Element &element = m_to.plan.elements[row];
        if (elements.contains(element.id))
            continue;
        JournalEntry &line = add(What::ElementAdded);
        line.element = element.id;
        line.position = int(row);
        line.text = element.code;
    }
    const auto indicators = byId(m_from.plan.indicators);
    for (std::size_t row = 0; row < m_to.plan.indicators.size(); ++row) {
        const Indicator &indicator = m_to.plan.indicators[row];
        if (indicators.contains(indicator.id))
            continue;
        JournalEntry &line = add(What::IndicatorAdded);
        line.indicator = indicator.id;
        line.position = int(row);
        line.text = indicator.code;
    }
}

// A column goes when nothing is left in it, a row with all it holds; both come the other way round.
std::vector<JournalEntry> Difference::lines()
{
    addPeriods(What::PeriodReopened, without(m_from.closed, m_to.closed));
    addEntity();
    addFields();
    addFigures(m_from.plan.targetYears, m_from.plan.periods);
    addRemovedRows();
    addColumns();
    addNewRows();
    addFigures(without(m_to.plan.targetYears, m_from.plan.targetYears),
               without(m_to.plan.periods, m_from.plan.periods));
    addPeriods(What::PeriodClosed, without(m_to.closed, m_from.closed));
    return std::move(m_lines);
}

} // namespace

std::vector<JournalEntry> linesBetween(const PlanState &from, const PlanState &to)
{
    return Difference(from, to).lines();
}

} // namespace pei
