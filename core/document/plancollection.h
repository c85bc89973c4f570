// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/note.h"
#include "core/progress/analysis.h"
#include "core/support/result.h"

#include <functional>
#include <memory>

namespace pei {

// All plans of a file as they stood when it was read, each with its figures of one period: to be looked at together. A
// value that shares its plans with its copies, so that another period or a changed plan costs no second reading.
class PlanCollection
{
public:
    struct Entry
    {
        qint64 key = 0; // of the plan in the store
        Plan plan;
        Notes notes;
        Rules rules; // as its latest report was made
    };
    // Called beside the window, by the thread that reads.
    struct Watch
    {
        std::function<void(int done, int all)> progressed;
        std::function<bool()> cancelled;
    };

    // before: an earlier reading of the same file, of which only the plans changed since are read anew. period: nullopt
    // for the one most plans have their latest figures of. Error::Code::Cancelled.
    static Result<PlanCollection> read(const QString &path, std::optional<Period> period, const PlanCollection *before,
                                       const Watch &watch);
    // Of plans at hand.
    static PlanCollection of(std::vector<Entry> entries, Period period);
    PlanCollection at(Period period) const;

    std::size_t size() const { return m_entries.size(); }
    const Entry &entry(std::size_t index) const { return *m_entries[index]; }
    const Analysis &analysis(std::size_t index) const { return m_analyses[index]; }
    Period period() const { return m_period; }
    std::vector<Period> periods() const; // of any plan, ascending
    std::size_t indicatorCount() const;
    // How many plans have no column of the period.
    int withoutPeriod() const;

private:
    void analyseAll();

    std::vector<std::shared_ptr<const Entry>> m_entries; // by entity's name, then years
    std::vector<Analysis> m_analyses;
    Period m_period;
    qint64 m_last = 0; // line of the journal
};

} // namespace pei
