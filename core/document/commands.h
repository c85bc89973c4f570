// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/openplan.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <functional>

namespace pei {

// The changes as they are made, or as they are taken back.
template <typename Change>
std::vector<Change> directed(std::vector<Change> changes, bool forward)
{
    if (!forward) {
        for (Change &change : changes)
            std::swap(change.before, change.after);
    }
    return changes;
}

// A change of the open plan. The document writes it to the store before it pushes the command, so that a failure
// leaves the stack with its redoable commands as it was; undo and redo write for themselves, and where that fails the
// command becomes obsolete and the stack drops it.
class EditCommand : public QUndoCommand
{
public:
    using Failed = std::function<void(const Error &)>;

    void redo() final;
    void undo() final;
    virtual Result<void> write(bool forward, JournalEntry::How how) = 0;

protected:
    EditCommand(OpenPlan &plan, Failed failed)
        : m_plan(plan)
        , m_failed(std::move(failed))
    {
    }
    virtual void apply(bool forward) = 0;
    OpenPlan &m_plan;

private:
    void step(bool forward, JournalEntry::How how);
    Failed m_failed;
    bool m_pushed = false;
};

class ValuesCommand final : public EditCommand
{
public:
    using Applied = std::function<void(const QList<ValueEdit> &)>;
    ValuesCommand(OpenPlan &plan, std::vector<ValueChange> changes, EntryMethod method, Applied applied, Failed failed);
    Result<void> write(bool forward, JournalEntry::How how) override;

protected:
    void apply(bool forward) override;

private:
    std::vector<ValueChange> m_changes;
    EntryMethod m_method;
    Applied m_applied;
};

class NotesCommand final : public EditCommand
{
public:
    using Applied = std::function<void(const QList<NotedCell> &)>;
    // continued: goes on with the command before where that is of the same cell.
    NotesCommand(OpenPlan &plan, std::vector<NoteChange> changes, EntryMethod method, bool continued, Applied applied,
                 Failed failed);
    Result<void> write(bool forward, JournalEntry::How how) override;
    int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

protected:
    void apply(bool forward) override;

private:
    std::vector<NoteChange> m_changes;
    EntryMethod m_method;
    bool m_continued;
    Applied m_applied;
};

// Acknowledges alerts, takes that back, or words them otherwise.
class AlertMarksCommand final : public EditCommand
{
public:
    using Applied = std::function<void()>;
    AlertMarksCommand(OpenPlan &plan, std::vector<AlertMarkChange> changes, const QString &text, Applied applied,
                      Failed failed);
    Result<void> write(bool forward, JournalEntry::How how) override;

protected:
    void apply(bool forward) override;

private:
    std::vector<AlertMarkChange> m_changes;
    Applied m_applied;
};

// Switches rules of alerts, or changes their thresholds.
class AlertRulesCommand final : public EditCommand
{
public:
    using Applied = std::function<void()>;
    AlertRulesCommand(OpenPlan &plan, std::vector<RuleSettingChange> changes, Applied applied, Failed failed);
    Result<void> write(bool forward, JournalEntry::How how) override;

protected:
    void apply(bool forward) override;

private:
    std::vector<RuleSettingChange> m_changes;
    Applied m_applied;
};

// Closes a period, or reopens it for a reason.
class ClosingCommand final : public EditCommand
{
public:
    using Applied = std::function<void()>;
    ClosingCommand(OpenPlan &plan, Period period, bool close, const QString &reason, Applied applied, Failed failed);
    Result<void> write(bool forward, JournalEntry::How how) override;

protected:
    void apply(bool forward) override;

private:
    Period m_period;
    bool m_close;
    QString m_reason;
    Applied m_applied;
};

// A report taken in. It keeps the plan as it was and as it became; the report's own figures stay in the store.
class ImportCommand final : public EditCommand
{
public:
    using Applied = std::function<void()>;
    ImportCommand(OpenPlan &plan, PlanMerge merge, Applied applied, Failed failed);
    Result<void> write(bool forward, JournalEntry::How how) override;

protected:
    void apply(bool forward) override;

private:
    std::optional<PlanMerge> m_merge; // until it is written
    PlanState m_before;
    PlanState m_after;
    Period m_shownBefore;
    Period m_reported;
    qint64 m_import = 0;
    StoredPlan m_stored; // what was written last, on its way into the open plan
    Applied m_applied;
};

class PeriodCommand final : public EditCommand
{
public:
    using Applied = std::function<void()>;
    PeriodCommand(OpenPlan &plan, Period period, Applied applied, Failed failed);
    Result<void> write(bool forward, JournalEntry::How how) override;

protected:
    void apply(bool forward) override;

private:
    Period m_period;
    Applied m_applied;
};

} // namespace pei
