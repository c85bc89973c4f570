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

Stamp OpenPlan::stamp(EntryMethod method, JournalEntry::How how)
{
    constexpr qint64 aSecond = 1000; // more than that, and it is the clock that was set back
    QDateTime now = m_by.now();
    if (m_lastStamp.isValid() && now <= m_lastStamp && now.msecsTo(m_lastStamp) < aSecond)
        now = m_lastStamp.addMSecs(1);
    m_lastStamp = now;
    return {m_by.who, now, method, how};
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

Result<void> OpenPlan::writeNotes(const std::vector<NoteChange> &changes, EntryMethod method, JournalEntry::How how)
{
    return m_store->setNotes(m_stored.key, changes, stamp(method, how));
}

Result<void> OpenPlan::writeAnswers(const std::vector<ValueChange> &values, const std::vector<NoteChange> &notes,
                                    JournalEntry::How how)
{
    return m_store->setAnswers(m_stored.key, values, notes, stamp(EntryMethod::Imported, how));
}

Result<void> OpenPlan::writePeriodClosed(Period period, bool closed, const QString &reason, JournalEntry::How how)
{
    return m_store->setPeriodClosed(m_stored.key, period, closed, reason, stamp(EntryMethod::Typed, how));
}

Result<MergedPlan> OpenPlan::writeMerge(const PlanMerge &merge)
{
    return m_store->mergeReport(m_stored.key, merge, stamp(EntryMethod::Imported, JournalEntry::How::Edit));
}

Result<StoredPlan> OpenPlan::writeImportSwitch(qint64 import, bool active, const PlanState &before,
                                               const PlanState &after, JournalEntry::How how)
{
    return m_store->switchImport(m_stored.key, import, active, before, after, stamp(EntryMethod::Imported, how));
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

void OpenPlan::applyNotes(const std::vector<NoteChange> &changes)
{
    for (const NoteChange &change : changes) {
        if (change.after.isEmpty())
            m_stored.notes.erase(change.cell);
        else
            m_stored.notes[change.cell] = change.after;
    }
}

void OpenPlan::applyPeriodClosed(Period period, bool closed)
{
    std::vector<Period> &periods = m_stored.closed;
    std::erase(periods, period);
    if (closed)
        periods.insert(std::lower_bound(periods.begin(), periods.end(), period), period);
}

void OpenPlan::applyStored(StoredPlan stored, Period shown)
{
    m_stored = std::move(stored);
    const bool there = m_stored.plan.periodColumn(shown).has_value();
    analyseAs(there ? shown : latestPeriod(m_stored.plan), m_stored.detected ? m_stored.detected->rules : Rules());
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
