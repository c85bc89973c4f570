// SPDX-License-Identifier: GPL-3.0-or-later
// Values tried in a copy, and taken over from it.
#include "core/document/documentprivate.h"
#include "core/document/editing.h"
#include "core/document/trialcommand.h"

#include <algorithm>

namespace pei {

std::unique_ptr<Document> Document::trial() const
{
    return std::unique_ptr<Document>(new Document(std::make_unique<Private>(d->open.trial())));
}

const Plan *Document::trialBase() const
{
    return d->open.trialBase();
}

Trial Document::tried() const
{
    return trialBase() ? trialBetween(*trialBase(), plan()) : Trial();
}

std::optional<Value> Document::triedFrom(std::size_t indicator, Period period) const
{
    const Plan *base = trialBase();
    if (base == nullptr || indicator >= base->indicators.size())
        return std::nullopt;
    const Value saved = base->obtained(base->indicators[indicator], period);
    return saved != plan().obtained(plan().indicators[indicator], period) ? std::optional<Value>(saved) : std::nullopt;
}

Result<void> Document::applyTrial(const Trial &trial)
{
    Trial wanted;
    for (const Period period : trial.periods) {
        if (period.year < plan().firstYear || period.year > plan().lastYear)
            return Error{.code = Error::Code::PeriodOutsidePlan, .detail = periodKey(period)};
        if (!plan().periodColumn(period))
            wanted.periods.push_back(period);
    }
    const auto isNew = [&](Period period) {
        return std::find(wanted.periods.begin(), wanted.periods.end(), period) != wanted.periods.end();
    };
    std::vector<ValueEdit> known;
    for (const ValueChange &change : trial.values) {
        if (!isNew(change.period))
            known.push_back({change.indicator, change.period, change.after});
    }
    Result<std::vector<ValueChange>> changes = valueChanges(plan(), closedPeriods(), known);
    if (!changes)
        return changes.error();
    wanted.values = std::move(changes).value();
    // What was tried in a cell that has changed since is not what anybody has looked at. Both are in one order.
    auto tried = trial.values.begin();
    for (const ValueChange &change : wanted.values) {
        const auto isIt = [&](const ValueChange &other) {
            return other.indicator == change.indicator && other.period == change.period;
        };
        tried = std::find_if(tried, trial.values.end(), isIt);
        if (tried->before != change.before)
            return Error{.code = Error::Code::StoreChanged,
                         .detail = plan().indicators[*plan().indicatorIndex(change.indicator)].code};
    }
    for (const ValueChange &change : trial.values) {
        if (!isNew(change.period))
            continue;
        if (!plan().indicatorIndex(change.indicator))
            return cellMissing(QString::number(change.indicator));
        if (change.after)
            wanted.values.push_back({change.indicator, change.period, std::nullopt, change.after});
    }
    if (wanted.isEmpty())
        return {};
    TrialCommand::Applied applied;
    applied.columns = [this] { emit planReset(); };
    applied.values = [this](const QList<ValueEdit> &edits) { emit valuesChanged(edits); };
    return perform(std::make_unique<TrialCommand>(d->open, std::move(wanted), std::move(applied),
                                                  [this](const Error &error) { reportFailure(error); }));
}

} // namespace pei
