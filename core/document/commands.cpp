// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/commands.h"

#include "core/document/changetext.h"

namespace pei {

void EditCommand::redo()
{
    if (std::exchange(m_pushed, true))
        step(true, JournalEntry::How::Redo);
    else
        apply(true);
}

void EditCommand::undo()
{
    step(false, JournalEntry::How::Undo);
}

void EditCommand::step(bool forward, JournalEntry::How how)
{
    if (const Result<void> written = write(forward, how); !written) {
        setObsolete(true);
        m_failed(written.error());
        return;
    }
    apply(forward);
}

ValuesCommand::ValuesCommand(OpenPlan &plan, std::vector<ValueChange> changes, EntryMethod method, Applied applied,
                             Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_changes(std::move(changes))
    , m_method(method)
    , m_applied(std::move(applied))
{
    setText(ChangeText::values(m_plan.plan(), m_changes, method));
}

Result<void> ValuesCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writeValues(directed(m_changes, forward), m_method, how);
}

void ValuesCommand::apply(bool forward)
{
    const std::vector<ValueChange> applied = directed(m_changes, forward);
    m_plan.applyValues(applied);
    QList<ValueEdit> edits;
    edits.reserve(qsizetype(applied.size()));
    for (const ValueChange &change : applied)
        edits.push_back({change.indicator, change.period, change.after});
    m_applied(edits);
}

PeriodCommand::PeriodCommand(OpenPlan &plan, Period period, Applied applied, Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_period(period)
    , m_applied(std::move(applied))
{
    setText(ChangeText::periodAdded(period));
}

Result<void> PeriodCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writePeriod(m_period, forward, how);
}

void PeriodCommand::apply(bool forward)
{
    m_plan.applyPeriod(m_period, forward);
    m_applied();
}

NotesCommand::NotesCommand(OpenPlan &plan, std::vector<NoteChange> changes, EntryMethod method, bool continued,
                           Applied applied, Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_changes(std::move(changes))
    , m_method(method)
    , m_continued(continued)
    , m_applied(std::move(applied))
{
    setText(ChangeText::notes(m_plan.plan(), m_changes, method));
}

int NotesCommand::id() const
{
    constexpr int oneTyped = 1;
    return m_method == EntryMethod::Typed && m_changes.size() == 1 ? oneTyped : -1;
}

bool NotesCommand::mergeWith(const QUndoCommand *next)
{
    const auto *command = static_cast<const NotesCommand *>(next); // by its id
    NoteChange &mine = m_changes.front();
    const NoteChange &later = command->m_changes.front();
    if (!command->m_continued || later.cell != mine.cell || later.before != mine.after)
        return false;
    mine.after = later.after;
    if (mine.before == mine.after) // all of it was taken out again
        setObsolete(true);
    return true;
}

Result<void> NotesCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writeNotes(directed(m_changes, forward), m_method, how);
}

void NotesCommand::apply(bool forward)
{
    m_plan.applyNotes(directed(m_changes, forward));
    QList<NotedCell> cells;
    for (const NoteChange &change : m_changes)
        cells.push_back(change.cell);
    m_applied(cells);
}

ClosingCommand::ClosingCommand(OpenPlan &plan, Period period, bool close, const QString &reason, Applied applied,
                               Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_period(period)
    , m_close(close)
    , m_reason(reason)
    , m_applied(std::move(applied))
{
    setText(close ? ChangeText::periodClosed(period) : ChangeText::periodReopened(period));
}

Result<void> ClosingCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writePeriodClosed(m_period, m_close == forward, m_reason, how);
}

void ClosingCommand::apply(bool forward)
{
    m_plan.applyPeriodClosed(m_period, m_close == forward);
    m_applied();
}

ImportCommand::ImportCommand(OpenPlan &plan, PlanMerge merge, Applied applied, Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_before(merge.before)
    , m_shownBefore(plan.analysis().period)
    , m_reported(merge.report.printed.period)
    , m_applied(std::move(applied))
{
    setText(ChangeText::imported(merge.file.name));
    m_merge.emplace(std::move(merge));
}

Result<void> ImportCommand::write(bool forward, JournalEntry::How how)
{
    if (m_merge) {
        Result<MergedPlan> merged = m_plan.writeMerge(*m_merge);
        if (!merged)
            return merged.error();
        m_merge.reset();
        m_import = merged.value().import;
        m_stored = std::move(merged).value().stored;
        m_after = m_stored.state();
        return {};
    }
    Result<StoredPlan> stored = forward ? m_plan.writeImportSwitch(m_import, true, m_before, m_after, how)
                                        : m_plan.writeImportSwitch(m_import, false, m_after, m_before, how);
    if (!stored)
        return stored.error();
    m_stored = std::move(stored).value();
    return {};
}

void ImportCommand::apply(bool forward)
{
    m_plan.applyStored(std::exchange(m_stored, {}), forward ? m_reported : m_shownBefore);
    m_applied();
}

} // namespace pei
