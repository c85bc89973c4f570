// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/answerscommand.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// In an undo text there is room for so many names.
constexpr qsizetype MostNames = 3;

} // namespace

AnswersCommand::AnswersCommand(OpenPlan &plan, std::vector<ValueChange> values, std::vector<NoteChange> notes,
                               const QStringList &units, Applied applied, Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_values(std::move(values))
    , m_notes(std::move(notes))
    , m_applied(std::move(applied))
{
    //: %1 the codes of units, "10.06, 12".
    setText(units.size() <= MostNames ? tr("Recibir datos de %1").arg(units.join(u", "_s))
                                      : tr("Recibir datos de %n unidades", nullptr, int(units.size())));
}

Result<void> AnswersCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writeAnswers(directed(m_values, forward), directed(m_notes, forward), how);
}

void AnswersCommand::apply(bool forward)
{
    const std::vector<ValueChange> values = directed(m_values, forward);
    const std::vector<NoteChange> notes = directed(m_notes, forward);
    m_plan.applyValues(values);
    m_plan.applyNotes(notes);
    QList<ValueEdit> edits;
    for (const ValueChange &change : values)
        edits.push_back({change.indicator, change.period, change.after});
    QList<NotedCell> cells;
    for (const NoteChange &change : notes)
        cells.push_back(change.cell);
    if (!edits.isEmpty())
        m_applied.values(edits);
    if (!cells.isEmpty())
        m_applied.notes(cells);
}

} // namespace pei
