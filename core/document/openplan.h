// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/authorship.h"
#include "core/plan/trial.h"
#include "core/store/planstore.h"

namespace pei {

// The open plan in memory beside its store. First a change is written, then it is applied: two steps, so that nothing
// is ever shown that is not on the disk.
class OpenPlan
{
public:
    OpenPlan(std::shared_ptr<PlanStore> store, StoredPlan stored, Authorship by);

    const PlanStore &store() const { return *m_store; }
    // Leaves nothing behind that may be used.
    std::shared_ptr<PlanStore> takeStore() { return std::move(m_store); }
    const Authorship &by() const { return m_by; }
    const StoredPlan &stored() const { return m_stored; }
    const Plan &plan() const { return m_stored.plan; }
    const Analysis &analysis() const { return m_analysis; }
    const QString &author() const { return m_by.who; }
    void setAuthor(const QString &name) { m_by.who = name; }

    // The plan as it stood then, over the same store, for looking only. The report's own figures come along where no
    // report has been taken in since.
    Result<OpenPlan> pastAt(const QDateTime &moment) const;
    const std::optional<QDateTime> &moment() const { return m_moment; }
    // A copy that takes values and columns, and writes nothing.
    OpenPlan trial() const;
    const Plan *trialBase() const { return m_trialBase.get(); } // nullptr for any other


    Result<void> writeValues(const std::vector<ValueChange> &changes, EntryMethod method, JournalEntry::How how);
    Result<void> writeNotes(const std::vector<NoteChange> &changes, EntryMethod method, JournalEntry::How how);
    Result<void> writeAlertMarks(const std::vector<AlertMarkChange> &changes, JournalEntry::How how);
    Result<void> writeAlertRules(const std::vector<RuleSettingChange> &changes, JournalEntry::How how);
    Result<void> writeAnswers(const std::vector<ValueChange> &values, const std::vector<NoteChange> &notes,
                              JournalEntry::How how);
    // forward: adds the columns and sets the values; else sets them and removes the columns.
    Result<void> writeTrial(const Trial &trial, bool forward, JournalEntry::How how);
    Result<void> writePeriod(Period period, bool add, JournalEntry::How how);
    Result<void> writePeriodClosed(Period period, bool closed, const QString &reason, JournalEntry::How how);
    Result<MergedPlan> writeMerge(const PlanMerge &merge);
    Result<StoredPlan> writeImportSwitch(qint64 import, bool active, const PlanState &before, const PlanState &after,
                                         JournalEntry::How how);

    // After the store has taken them: the plan and its analysis follow. What the plan no longer has is skipped.
    void applyValues(const std::vector<ValueChange> &changes);
    void applyNotes(const std::vector<NoteChange> &changes);
    void applyAlertMarks(const std::vector<AlertMarkChange> &changes);
    void applyAlertRules(const std::vector<RuleSettingChange> &changes);
    void applyPeriod(Period period, bool add);
    void applyPeriodClosed(Period period, bool closed);
    // What the store holds since an import, with the rules it was made with.
    void applyStored(StoredPlan stored, Period shown);
    // Reads everything again, after another program has changed the store.
    Result<void> reload();

    void analyseAs(Period period, const Rules &rules);

private:
    // Of a moment of its own: two commands within a millisecond are still told apart when the past is looked at.
    Stamp stamp(EntryMethod method, JournalEntry::How how);

    // StoreReadOnly for a plan of the past and for a trial.
    Result<void> writable() const;

    std::shared_ptr<PlanStore> m_store;
    StoredPlan m_stored;
    Authorship m_by;
    QDateTime m_lastStamp;
    std::optional<QDateTime> m_moment;
    std::shared_ptr<const Plan> m_trialBase; // what a trial started from
    Analysis m_analysis;
};

} // namespace pei
