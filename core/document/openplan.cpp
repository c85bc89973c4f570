// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/openplan.h"

#include <algorithm>

namespace pei {

OpenPlan::OpenPlan(std::shared_ptr<PlanStore> store, StoredPlan stored, Authorship by)
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

Result<OpenPlan> OpenPlan::pastAt(const QDateTime &moment) const
{
    Result<PlanState> state = m_store->stateAt(m_stored.key, moment);
    if (!state)
        return state.error();
    const Result<std::vector<JournalEntry>> lines = m_store->journal(m_stored.key);
    if (!lines)
        return lines.error();
    const bool importedSince = std::any_of(lines.value().begin(), lines.value().end(), [&](const JournalEntry &line) {
        return line.what == JournalEntry::What::PlanImported && line.when > moment;
    });
    StoredPlan then = importedSince ? StoredPlan() : m_stored;
    then.key = m_stored.key;
    then.plan = std::move(state.value().plan);
    then.notes = std::move(state.value().notes);
    then.closed = std::move(state.value().closed);
    then.alertMarks = std::move(state.value().alertMarks);
    then.alertRules = std::move(state.value().alertRules);
    // Boxes are parallel to the columns: a period opened since has some.
    if (then.plan.periods != m_stored.plan.periods)
        then.sources.clear();
    then.printed.elements.resize(then.plan.elements.size());
    then.printed.indicators.resize(then.plan.indicators.size());
    if (!then.elementSources.empty())
        then.elementSources.resize(then.plan.elements.size());
    OpenPlan past(m_store, std::move(then), m_by);
    past.m_moment = moment;
    const bool there = past.plan().periodColumn(m_analysis.period).has_value();
    past.analyseAs(there ? m_analysis.period : past.analysis().period, m_analysis.rules);
    return past;
}

OpenPlan OpenPlan::trial() const
{
    OpenPlan copy = *this;
    copy.m_trialBase = std::make_shared<const Plan>(plan());
    return copy;
}

Result<void> OpenPlan::writable() const
{
    return m_moment || m_trialBase ? Result<void>(Error{.code = Error::Code::StoreReadOnly, .file = m_store->path()})
                                   : Result<void>();
}

Result<void> OpenPlan::writeValues(const std::vector<ValueChange> &changes, EntryMethod method, JournalEntry::How how)
{
    if (m_trialBase)
        return {};
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    return m_store->setValues(m_stored.key, changes, stamp(method, how));
}

Result<void> OpenPlan::writeTrial(const Trial &trial, bool forward, JournalEntry::How how)
{
    if (m_trialBase)
        return {};
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    const Stamp now = stamp(EntryMethod::Tried, how);
    return forward ? m_store->takeTrial(m_stored.key, trial, now) : m_store->takeTrialBack(m_stored.key, trial, now);
}

Result<void> OpenPlan::writePeriod(Period period, bool add, JournalEntry::How how)
{
    if (m_trialBase)
        return {};
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    const Stamp now = stamp(EntryMethod::Typed, how);
    return add ? m_store->addPeriod(m_stored.key, period, now) : m_store->removePeriod(m_stored.key, period, now);
}

Result<void> OpenPlan::writeNotes(const std::vector<NoteChange> &changes, EntryMethod method, JournalEntry::How how)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    return m_store->setNotes(m_stored.key, changes, stamp(method, how));
}

Result<void> OpenPlan::writeAlertMarks(const std::vector<AlertMarkChange> &changes, JournalEntry::How how)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    return m_store->setAlertMarks(m_stored.key, changes, stamp(EntryMethod::Typed, how));
}

Result<void> OpenPlan::writeAlertRules(const std::vector<RuleSettingChange> &changes, JournalEntry::How how)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    return m_store->setAlertRules(m_stored.key, changes, stamp(EntryMethod::Typed, how));
}

Result<void> OpenPlan::writeAnswers(const std::vector<ValueChange> &values, const std::vector<NoteChange> &notes,
                                    JournalEntry::How how)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    return m_store->setAnswers(m_stored.key, values, notes, stamp(EntryMethod::Imported, how));
}

Result<void> OpenPlan::writePeriodClosed(Period period, bool closed, const QString &reason, JournalEntry::How how)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed;
    return m_store->setPeriodClosed(m_stored.key, period, closed, reason, stamp(EntryMethod::Typed, how));
}

Result<MergedPlan> OpenPlan::writeMerge(const PlanMerge &merge)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed.error();
    return m_store->mergeReport(m_stored.key, merge, stamp(EntryMethod::Imported, JournalEntry::How::Edit));
}

Result<StoredPlan> OpenPlan::writeImportSwitch(qint64 import, bool active, const PlanState &before,
                                               const PlanState &after, JournalEntry::How how)
{
    if (const Result<void> allowed = writable(); !allowed)
        return allowed.error();
    return m_store->switchImport(m_stored.key, import, active, before, after, stamp(EntryMethod::Imported, how));
}

void OpenPlan::applyValues(const std::vector<ValueChange> &changes)
{
    Plan &plan = m_stored.plan;
    // One cell is found sooner by looking; for thousands that would take thousands of looks.
    QHash<qint64, std::size_t> rows;
    if (changes.size() > 1) {
        rows.reserve(qsizetype(plan.indicators.size()));
        for (std::size_t row = 0; row < plan.indicators.size(); ++row)
            rows.insert(plan.indicators[row].id, row);
    }
    const auto rowOf = [&](qint64 id) -> std::optional<std::size_t> {
        if (changes.size() == 1)
            return plan.indicatorIndex(id);
        const auto found = rows.constFind(id);
        return found == rows.cend() ? std::nullopt : std::optional(*found);
    };
    for (const ValueChange &change : changes) {
        const std::optional<std::size_t> row = rowOf(change.indicator);
        const std::optional<std::size_t> column = plan.periodColumn(change.period);
        if (row && column)
            plan.indicators[*row].obtained[*column] = change.after;
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

void OpenPlan::applyAlertMarks(const std::vector<AlertMarkChange> &changes)
{
    for (const AlertMarkChange &change : changes) {
        if (change.after.isEmpty())
            m_stored.alertMarks.erase(change.fingerprint);
        else
            m_stored.alertMarks[change.fingerprint] = change.after;
    }
}

void OpenPlan::applyAlertRules(const std::vector<RuleSettingChange> &changes)
{
    for (const RuleSettingChange &change : changes) {
        if (change.after == RuleSetting())
            m_stored.alertRules.erase(change.rule);
        else
            m_stored.alertRules[change.rule] = change.after;
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
