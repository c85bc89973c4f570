// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/changetext.h"
#include "core/document/commands.h"

namespace pei {

AlertMarksCommand::AlertMarksCommand(OpenPlan &plan, std::vector<AlertMarkChange> changes, const QString &text,
                                     Applied applied, Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_changes(std::move(changes))
    , m_applied(std::move(applied))
{
    setText(text);
}

Result<void> AlertMarksCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writeAlertMarks(directed(m_changes, forward), how);
}

void AlertMarksCommand::apply(bool forward)
{
    m_plan.applyAlertMarks(directed(m_changes, forward));
    m_applied();
}

AlertRulesCommand::AlertRulesCommand(OpenPlan &plan, std::vector<RuleSettingChange> changes, Applied applied,
                                     Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_changes(std::move(changes))
    , m_applied(std::move(applied))
{
    setText(ChangeText::alertRules());
}

Result<void> AlertRulesCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writeAlertRules(directed(m_changes, forward), how);
}

void AlertRulesCommand::apply(bool forward)
{
    m_plan.applyAlertRules(directed(m_changes, forward));
    m_applied();
}

} // namespace pei
