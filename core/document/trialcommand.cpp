// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/trialcommand.h"

#include "core/document/changetext.h"

namespace pei {

TrialCommand::TrialCommand(OpenPlan &plan, Trial trial, Applied applied, Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_trial(std::move(trial))
    , m_applied(std::move(applied))
{
    setText(m_trial.values.empty() ? ChangeText::periodAdded(m_trial.periods.front())
                                   : ChangeText::values(m_plan.plan(), m_trial.values, EntryMethod::Tried));
}

Result<void> TrialCommand::write(bool forward, JournalEntry::How how)
{
    Trial trial = m_trial;
    trial.values = directed(std::move(trial.values), forward);
    return m_plan.writeTrial(trial, forward, how);
}

void TrialCommand::apply(bool forward)
{
    const std::vector<ValueChange> values = directed(m_trial.values, forward);
    if (!forward)
        m_plan.applyValues(values);
    for (const Period period : m_trial.periods)
        m_plan.applyPeriod(period, forward);
    if (forward)
        m_plan.applyValues(values);
    if (!m_trial.periods.empty())
        return m_applied.columns();
    QList<ValueEdit> edits;
    edits.reserve(qsizetype(values.size()));
    for (const ValueChange &change : values)
        edits.push_back({change.indicator, change.period, change.after});
    m_applied.values(edits);
}

} // namespace pei
