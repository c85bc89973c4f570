// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/analysis.h"

#include "core/plan/code.h"

#include <QHash>

#include <algorithm>

namespace pei {

namespace {

int rankOf(Relevance relevance) { return int(relevance) + 1; }

struct NaturalOrder {
    bool operator()(const QString &a, const QString &b) const { return naturalLess(a, b); }
};

ElementKind kindOf(QStringView elementCode)
{
    return isObjectiveCode(elementCode) ? ElementKind::Objective : ElementKind::Action;
}

// Rows of each element by element index; several units of one indicator stay several rows.
std::vector<std::vector<std::size_t>> rowsOfElements(const Plan &plan)
{
    QHash<QStringView, std::size_t> indexOf;
    indexOf.reserve(qsizetype(plan.elements.size()));
    for (std::size_t i = 0; i < plan.elements.size(); ++i)
        indexOf.insert(plan.elements[i].code, i);
    std::vector<std::vector<std::size_t>> rows(plan.elements.size());
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const auto found = indexOf.constFind(plan.indicators[i].element);
        if (found != indexOf.cend())
            rows[*found].push_back(i);
    }
    return rows;
}

Value meanOf(const std::vector<Value> &values)
{
    double sum = 0;
    int count = 0;
    for (const Value &value : values) {
        if (value) {
            sum += *value;
            ++count;
        }
    }
    return count == 0 ? Value() : Value(roundHalfAway(sum / count));
}

std::vector<Value> progressOfElements(const Plan &plan, ElementRule rule, const std::vector<Value> &rowProgress)
{
    std::vector<Value> elements;
    elements.reserve(plan.elements.size());
    for (const std::vector<std::size_t> &rows : rowsOfElements(plan)) {
        std::vector<Value> progress;
        std::vector<std::optional<Relevance>> relevances;
        for (const std::size_t row : rows) {
            progress.push_back(rowProgress[row]);
            relevances.push_back(plan.indicators[row].relevance);
        }
        elements.push_back(elementProgress(rule, progress, relevances));
    }
    return elements;
}

Group summarised(Group group, const std::vector<Value> &progress)
{
    std::vector<Value> members;
    for (const std::size_t member : group.members) {
        members.push_back(progress[member]);
        group.missing += !progress[member];
    }
    group.progress = meanOf(members);
    return group;
}

std::vector<Group> objectivesOf(const Plan &plan, const std::vector<Value> &elements)
{
    std::map<QString, Group, NaturalOrder> groups;
    for (std::size_t i = 0; i < plan.elements.size(); ++i) {
        const Element &element = plan.elements[i];
        const QString objective = objectiveOf(element.code);
        Group &group = groups[objective];
        group.name.code = objective;
        if (element.kind == ElementKind::Objective)
            group.name.name = element.name;
        else
            group.members.push_back(i);
    }
    std::vector<Group> result;
    for (auto &[code, group] : groups) {
        // An objective printed without actions under it still has a progress of its own to show.
        if (group.members.empty()) {
            for (std::size_t i = 0; i < plan.elements.size(); ++i) {
                if (plan.elements[i].code == code)
                    group.members.push_back(i);
            }
        }
        result.push_back(summarised(std::move(group), elements));
    }
    return result;
}

std::vector<Group> unitsOf(const Plan &plan, const std::vector<Value> &rowProgress)
{
    std::map<QString, Group, NaturalOrder> groups;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const CodedName &unit = plan.indicators[i].responsibleUnit;
        Group &group = groups[unit.code.isEmpty() ? unit.name : unit.code];
        group.name = unit;
        group.members.push_back(i);
    }
    std::vector<Group> result;
    for (auto &[code, group] : groups)
        result.push_back(summarised(std::move(group), rowProgress));
    return result;
}

} // namespace

Value elementProgress(ElementRule rule, const std::vector<Value> &progress,
                      const std::vector<std::optional<Relevance>> &relevances)
{
    Q_ASSERT(progress.size() == relevances.size());
    if (rule == ElementRule::PlainMean)
        return meanOf(progress);
    // A row whose relevance is a footnote mark ranks last of those known.
    const int lastRank = rankOf(Relevance::LessRelevant);
    int worst = 1;
    for (std::size_t i = 0; i < progress.size(); ++i) {
        if (progress[i])
            worst = std::max(worst, relevances[i] ? rankOf(*relevances[i]) : lastRank);
    }
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < progress.size(); ++i) {
        if (!progress[i])
            continue;
        const double weight = worst - (relevances[i] ? rankOf(*relevances[i]) : lastRank) + 1;
        sum += weight * *progress[i];
        weights += weight;
    }
    return weights == 0 ? Value() : Value(roundHalfAway(sum / weights));
}

Value averageProgress(AverageRule rule, const std::vector<Value> &progress, bool capAt100)
{
    std::vector<Value> counted;
    for (const Value &value : progress) {
        if (!value || (rule == AverageRule::SkipZero && *value == 0))
            continue;
        counted.push_back(capAt100 ? std::min(*value, 100.0) : *value);
    }
    return meanOf(counted);
}

Average averageOf(const Plan &plan, ElementKind kind, const std::vector<Value> &elements, bool capAt100)
{
    Average average;
    std::vector<Value> progress;
    for (std::size_t i = 0; i < plan.elements.size(); ++i) {
        if (plan.elements[i].kind != kind)
            continue;
        ++average.total;
        average.withValue += elements[i].has_value();
        average.zeros += elements[i] == 0.0;
        progress.push_back(elements[i]);
    }
    average.skipZero = averageProgress(AverageRule::SkipZero, progress, capAt100);
    average.withZeros = averageProgress(AverageRule::WithZeros, progress, capAt100);
    return average;
}

int BandCount::of(Semaphore state) const
{
    switch (state) {
    case Semaphore::Red:
        return red;
    case Semaphore::Amber:
        return amber;
    case Semaphore::Green:
        return green;
    case Semaphore::NoData:
        return nd;
    }
    Q_UNREACHABLE();
}

void BandCount::add(Semaphore state)
{
    switch (state) {
    case Semaphore::Red:
        ++red;
        return;
    case Semaphore::Amber:
        ++amber;
        return;
    case Semaphore::Green:
        ++green;
        return;
    case Semaphore::NoData:
        ++nd;
        return;
    }
    Q_UNREACHABLE();
}

Analysis analyse(const Plan &plan, Period period, const Rules &rules)
{
    Analysis analysis;
    analysis.period = period;
    analysis.rules = rules;
    analysis.indicators.reserve(plan.indicators.size());
    std::vector<Value> rowProgress;
    rowProgress.reserve(plan.indicators.size());
    for (const Indicator &indicator : plan.indicators) {
        const Progress progress = progressTypeOne(plan, indicator, period);
        analysis.indicators.push_back(progress);
        rowProgress.push_back(progress.value);
        analysis.indicatorBands[std::size_t(kindOf(indicator.element))].add(semaphoreOf(progress.value, rules.bands));
    }
    analysis.elements = progressOfElements(plan, rules.element, rowProgress);
    for (std::size_t i = 0; i < plan.elements.size(); ++i)
        analysis.elementBands[std::size_t(plan.elements[i].kind)].add(analysis.elementSemaphore(i));
    for (const ElementKind kind : {ElementKind::Objective, ElementKind::Action})
        analysis.averages[std::size_t(kind)] = averageOf(plan, kind, analysis.elements, rules.capAt100);
    analysis.objectives = objectivesOf(plan, analysis.elements);
    analysis.units = unitsOf(plan, rowProgress);
    return analysis;
}

ElementKind leadingKind(const Plan &plan)
{
    const bool anyAction = std::any_of(plan.elements.begin(), plan.elements.end(),
                                       [](const Element &e) { return e.kind == ElementKind::Action; });
    return anyAction || plan.elements.empty() ? ElementKind::Action : ElementKind::Objective;
}

} // namespace pei
