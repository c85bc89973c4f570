// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/authorship.h"
#include "core/store/planstore.h"

namespace pei {

// The open plan in memory beside its store. First a change is written, then it is applied: two steps, so that nothing
// is ever shown that is not on the disk.
class OpenPlan
{
public:
    OpenPlan(std::unique_ptr<PlanStore> store, StoredPlan stored, Authorship by);

    const PlanStore &store() const { return *m_store; }
    // Leaves nothing behind that may be used.
    std::unique_ptr<PlanStore> takeStore() { return std::move(m_store); }
    const Authorship &by() const { return m_by; }
    const StoredPlan &stored() const { return m_stored; }
    const Plan &plan() const { return m_stored.plan; }
    const Analysis &analysis() const { return m_analysis; }

    Result<void> writeValues(const std::vector<ValueChange> &changes, EntryMethod method, JournalEntry::How how);
    Result<void> writePeriod(Period period, bool add, JournalEntry::How how);

    // After the store has taken them: the plan and its analysis follow. What the plan no longer has is skipped.
    void applyValues(const std::vector<ValueChange> &changes);
    void applyPeriod(Period period, bool add);
    // Reads everything again, after another program has changed the store.
    Result<void> reload();

    void analyseAs(Period period, const Rules &rules);

private:
    Stamp stamp(EntryMethod method, JournalEntry::How how) const;

    std::unique_ptr<PlanStore> m_store;
    StoredPlan m_stored;
    Authorship m_by;
    Analysis m_analysis;
};

} // namespace pei
