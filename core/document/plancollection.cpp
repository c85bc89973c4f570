// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plancollection.h"

#include "core/plan/code.h"
#include "core/store/planstore.h"
#include "core/support/foldedtext.h"

#include <algorithm>
#include <map>
#include <set>

namespace pei {

namespace {

using Entries = std::vector<std::shared_ptr<const PlanCollection::Entry>>;

Period usualPeriod(const Entries &entries)
{
    std::map<Period, int> count;
    for (const auto &entry : entries)
        ++count[latestPeriod(entry->plan)];
    // Of equals the later one.
    const auto most =
        std::max_element(count.begin(), count.end(), [](const auto &a, const auto &b) { return a.second <= b.second; });
    return most == count.end() ? Period() : most->first;
}

void sortByName(Entries &entries)
{
    std::vector<std::pair<QString, std::shared_ptr<const PlanCollection::Entry>>> named;
    named.reserve(entries.size());
    for (auto &entry : entries)
        named.emplace_back(folded(entry->plan.entity.title().name), std::move(entry));
    std::stable_sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        const int order = naturalCompare(a.first, b.first);
        return order != 0 ? order < 0 : a.second->plan.firstYear < b.second->plan.firstYear;
    });
    std::transform(named.begin(), named.end(), entries.begin(), [](auto &each) { return std::move(each.second); });
}

} // namespace

Result<PlanCollection> PlanCollection::read(const QString &path, std::optional<Period> period,
                                            const PlanCollection *before, const Watch &watch)
{
    const Result<std::unique_ptr<PlanStore>> store = PlanStore::open(path, {.readOnly = true});
    if (!store)
        return store.error();
    PlanCollection collection;
    std::map<qint64, std::shared_ptr<const Entry>> known;
    if (before != nullptr) {
        for (const auto &entry : before->m_entries)
            known.emplace(entry->key, entry);
    }
    // First what has changed, then the plans: what comes between is read now and once more next time.
    const Result<ChangedPlans> changed = store.value()->changedSince(before != nullptr ? before->m_last : 0);
    if (!changed)
        return changed.error();
    for (const qint64 plan : changed.value().plans)
        known.erase(plan);
    collection.m_last = changed.value().last;
    const Result<std::vector<PlanSummary>> plans = store.value()->plans();
    if (!plans)
        return plans.error();
    const int all = int(plans.value().size());
    collection.m_entries.reserve(plans.value().size());
    for (const PlanSummary &summary : plans.value()) {
        if (watch.cancelled && watch.cancelled())
            return Error{.code = Error::Code::Cancelled};
        if (const auto same = known.find(summary.key); same != known.end()) {
            collection.m_entries.push_back(same->second);
        } else {
            Result<StoredPlan> stored = store.value()->loadValues(summary.key);
            if (!stored)
                return stored.error();
            StoredPlan &plan = stored.value();
            collection.m_entries.push_back(
                std::make_shared<const Entry>(Entry{summary.key, std::move(plan.plan), std::move(plan.notes),
                                                    plan.detected ? plan.detected->rules : Rules()}));
        }
        if (watch.progressed)
            watch.progressed(int(collection.m_entries.size()), all);
    }
    sortByName(collection.m_entries);
    collection.m_period = period.value_or(usualPeriod(collection.m_entries));
    collection.analyseAll();
    return collection;
}

PlanCollection PlanCollection::of(std::vector<Entry> entries, Period period)
{
    PlanCollection collection;
    for (Entry &entry : entries)
        collection.m_entries.push_back(std::make_shared<const Entry>(std::move(entry)));
    sortByName(collection.m_entries);
    collection.m_period = period;
    collection.analyseAll();
    return collection;
}

void PlanCollection::analyseAll()
{
    m_analyses.clear();
    m_analyses.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        m_analyses.push_back(analyse(entry->plan, m_period, entry->rules));
}

PlanCollection PlanCollection::at(Period period) const
{
    PlanCollection other;
    other.m_entries = m_entries;
    other.m_last = m_last;
    other.m_period = period;
    other.analyseAll();
    return other;
}

std::vector<Period> PlanCollection::periods() const
{
    std::set<Period> all;
    for (const auto &entry : m_entries)
        all.insert(entry->plan.periods.begin(), entry->plan.periods.end());
    return {all.begin(), all.end()};
}

std::size_t PlanCollection::indicatorCount() const
{
    std::size_t count = 0;
    for (const auto &entry : m_entries)
        count += entry->plan.indicators.size();
    return count;
}

int PlanCollection::withoutPeriod() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [this](const auto &entry) { return !entry->plan.periodColumn(m_period); }));
}

} // namespace pei
