// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/commands.h"
#include "core/plan/trial.h"

namespace pei {

// What was tried in a copy and is wanted for good: its columns and values in one step.
class TrialCommand final : public EditCommand
{
public:
    struct Applied
    {
        std::function<void()> columns;                        // also where values come with them
        std::function<void(const QList<ValueEdit> &)> values; // where no column does
    };
    TrialCommand(OpenPlan &plan, Trial trial, Applied applied, Failed failed);
    Result<void> write(bool forward, JournalEntry::How how) override;

protected:
    void apply(bool forward) override;

private:
    Trial m_trial;
    Applied m_applied;
};

} // namespace pei
