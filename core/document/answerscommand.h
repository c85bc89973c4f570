// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/commands.h"

#include <QStringList>

namespace pei {

// What units sent back, values and notes in one step.
class AnswersCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(pei::AnswersCommand)

public:
    struct Applied
    {
        std::function<void(const QList<ValueEdit> &)> values;
        std::function<void(const QList<NotedCell> &)> notes;
    };
    AnswersCommand(OpenPlan &plan, std::vector<ValueChange> values, std::vector<NoteChange> notes,
                   const QStringList &units, Applied applied, Failed failed);
    Result<void> write(bool forward, JournalEntry::How how) override;

protected:
    void apply(bool forward) override;

private:
    std::vector<ValueChange> m_values;
    std::vector<NoteChange> m_notes;
    Applied m_applied;
};

} // namespace pei
