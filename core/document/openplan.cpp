// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/openplan.h"

#include <algorithm>

namespace pei {

OpenPlan::OpenPlan(std::unique_ptr<PlanStore> store, StoredPlan stored, Authorship by)
    : m_store(std::move(store))
    , m_stored(std::move(stored))
    , m_by(std::move(by))
{
    analyseAs(latestPeriod(m_stored.plan), m_stored.detected ? m_stored.detected->rules : Rules());
}

Stamp OpenPlan::stamp(EntryMethod method, JournalEntry::How how) const
{
    return {m_by.who, m_by.now(), method, how};
}

Result<void> OpenPlan::writeValues(const std::vector<ValueChange> &changes, EntryMethod method, JournalEntry::How how)
{
    return m_store->setValues(m_stored.key, changes, stamp(method, how));
}

Result<void> OpenPlan::writePeriod(Period period, bool add, JournalEntry::How how)
{
    const Stamp now = stamp(EntryMethod::Typed, how);
    return add ? m_store->addPeriod(m_stored.key, period, now) : m_store->removePeriod(m_stored.key, period, now);
}

void OpenPlan::applyValues(const std::vector<ValueChange> &changes)
{
    for (const ValueChange &change : changes) {
        const std::optional<std::size_t> row = m_stored.plan.indicatorIndex(change.indicator);
        const std::optional<std::size_t> column = m_stored.plan.periodColumn(change.period);
        if (row && column)
            m_stored.plan.indicators[*row].obtained[*column] = change.after;
    }
    analyseAs(m_analysis.period, m_analysis.rules);
}

void OpenPlan::applyPeriod(Period period, bool add)
{
    Plan &plan = m_stored.plan;
    const auto place = std::lower_bound(plan.periods.begin(), plan.periods.end(), period);
    const auto column = place - plan.periods.begin();
    // Boxes are parallel to the columns, or absent where the report was a text.
    const auto adapt = [&](auto &cells, bool present) {
        if (!present)
            return;
        if (add)
            cells.insert(cells.begin() + column, typename std::decay_t<decltype(cells)>::value_type());
        else
            cells.erase(cells.begin() + column);
    };
    for (Indicator &indicator : plan.indicators)
        adapt(indicator.obtained, true);
    for (RowSource &source : m_stored.sources)
        adapt(source.obtained, !source.obtained.empty());
    adapt(plan.periods, true);
    if (add)
        plan.periods[std::size_t(column)] = period;
    const bool shownIsGone = !add && m_analysis.period == period;
    analyseAs(shownIsGone ? latestPeriod(plan) : m_analysis.period, m_analysis.rules);
}

Result<void> OpenPlan::reload()
{
    Result<StoredPlan> stored = m_store->load(m_stored.key);
    if (!stored)
        return stored.error();
    m_stored = std::move(stored).value();
    analyseAs(m_analysis.period, m_analysis.rules);
    return {};
}

void OpenPlan::analyseAs(Period period, const Rules &rules)
{
    m_analysis = analyse(m_stored.plan, period, rules);
}

} // namespace pei
