// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/analysis.h"

namespace pei {

namespace {

// The printed figures of one progress column, taken as they stand: what is asked is which rule joins them.
struct PrintedColumn {
    std::vector<Value> indicators;
    std::vector<Value> elements;
};

PrintedColumn columnOf(const PrintedFigures &printed, std::size_t column)
{
    const auto at = [column](const std::vector<Value> &row) { return column < row.size() ? row[column] : Value(); };
    PrintedColumn result;
    for (const std::vector<Value> &row : printed.indicators)
        result.indicators.push_back(at(row));
    for (const std::vector<Value> &row : printed.elements)
        result.elements.push_back(at(row));
    return result;
}

// Does rule give every printed element figure from the printed figures of its rows?
bool givesElements(const Plan &plan, const PrintedColumn &column, ElementRule rule)
{
    for (std::size_t e = 0; e < plan.elements.size() && e < column.elements.size(); ++e) {
        std::vector<Value> progress;
        std::vector<std::optional<Relevance>> relevances;
        for (std::size_t i = 0; i < plan.indicators.size() && i < column.indicators.size(); ++i) {
            if (plan.indicators[i].element == plan.elements[e].code) {
                progress.push_back(column.indicators[i]);
                relevances.push_back(plan.indicators[i].relevance);
            }
        }
        if (!progress.empty() && elementProgress(rule, progress, relevances) != column.elements[e])
            return false;
    }
    return true;
}

bool givesAverages(const Plan &plan, const PrintedFigures &printed, const PrintedColumn &column, AverageRule rule,
                   bool capAt100)
{
    for (const auto &[kind, average] : printed.averages) {
        std::vector<Value> progress;
        for (std::size_t e = 0; e < plan.elements.size() && e < column.elements.size(); ++e) {
            if (plan.elements[e].kind == kind)
                progress.push_back(column.elements[e]);
        }
        if (averageProgress(rule, progress, capAt100) != Value(average))
            return false;
    }
    return true;
}

} // namespace

std::optional<DetectedRules> detectRules(const Plan &plan, const PrintedFigures &printed)
{
    // Averages and the summary table speak of the report's own period: its column, else the last one. Every column's
    // elements were joined by one rule.
    if (printed.progressPeriods.empty())
        return std::nullopt;
    std::size_t own = printed.progressPeriods.size() - 1;
    for (std::size_t i = 0; i < printed.progressPeriods.size(); ++i) {
        if (printed.progressPeriods[i] == printed.period)
            own = i;
    }
    const PrintedColumn column = columnOf(printed, own);

    DetectedRules detected;
    const auto givesAllElements = [&](ElementRule rule) {
        for (std::size_t i = 0; i < printed.progressPeriods.size(); ++i) {
            if (!givesElements(plan, columnOf(printed, i), rule))
                return false;
        }
        return true;
    };
    const bool plain = givesAllElements(ElementRule::PlainMean);
    const bool byRelevance = givesAllElements(ElementRule::ByRelevance);
    if (!plain && !byRelevance)
        return std::nullopt;
    detected.rules.element = plain ? ElementRule::PlainMean : ElementRule::ByRelevance;
    detected.elementProved = plain != byRelevance;

    bool found = false;
    int fitting = 0;
    for (const bool capAt100 : {false, true}) {
        for (const AverageRule rule : {AverageRule::SkipZero, AverageRule::WithZeros}) {
            if (!givesAverages(plan, printed, column, rule, capAt100))
                continue;
            ++fitting;
            if (!found) {
                detected.rules.average = rule;
                detected.rules.capAt100 = capAt100;
                found = true;
            }
        }
    }
    if (!found)
        return std::nullopt;
    // A cap that changes nothing makes each average rule fit twice; what must be told apart is the zeros.
    const AverageRule other =
        detected.rules.average == AverageRule::SkipZero ? AverageRule::WithZeros : AverageRule::SkipZero;
    detected.averageProved = !printed.averages.empty() &&
                             !givesAverages(plan, printed, column, other, detected.rules.capAt100);
    return detected;
}

} // namespace pei
