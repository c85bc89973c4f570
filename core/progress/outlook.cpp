// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/outlook.h"

#include <QHash>

#include <algorithm>

namespace pei {

namespace {

BandCount allOf(const Analysis &analysis)
{
    BandCount all;
    for (const BandCount &bands : analysis.indicatorBands) {
        all.red += bands.red;
        all.amber += bands.amber;
        all.green += bands.green;
        all.nd += bands.nd;
    }
    return all;
}

} // namespace

Plan withValues(Plan plan, const std::vector<ValueEdit> &edits)
{
    QHash<qint64, std::size_t> rows;
    for (std::size_t row = 0; row < plan.indicators.size(); ++row)
        rows.insert(plan.indicators[row].id, row);
    for (const ValueEdit &edit : edits) {
        const auto row = rows.constFind(edit.indicator);
        const std::optional<std::size_t> column = plan.periodColumn(edit.period);
        if (row != rows.cend() && column)
            plan.indicators[*row].obtained[*column] = edit.value;
    }
    return plan;
}

std::optional<Outlook> outlookWith(const Plan &plan, const Analysis &analysis, std::size_t row, Value progress)
{
    const QString &code = plan.indicators[row].element;
    // The last of several with one code is the one whose rows they are.
    const auto found = std::find_if(plan.elements.rbegin(), plan.elements.rend(),
                                    [&](const Element &element) { return element.code == code; });
    if (found == plan.elements.rend())
        return std::nullopt;
    std::vector<Value> ofRows;
    std::vector<std::optional<Relevance>> relevances;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        if (plan.indicators[i].element != code)
            continue;
        ofRows.push_back(i == row ? progress : analysis.indicators[i].value);
        relevances.push_back(plan.indicators[i].relevance);
    }
    Outlook outlook;
    outlook.kind = found->kind;
    outlook.element = elementProgress(analysis.rules.element, ofRows, relevances);
    std::vector<Value> elements = analysis.elements;
    elements[std::size_t(plan.elements.rend() - found) - 1] = outlook.element;
    outlook.average = averageOf(plan, outlook.kind, elements, analysis.rules.capAt100);
    return outlook;
}

OutlookChange outlookChange(const Plan &plan, const Analysis &before, const Analysis &after)
{
    OutlookChange change;
    const ElementKind kind = leadingKind(plan);
    change.before = before.average(kind);
    change.after = after.average(kind);
    change.bandsBefore = allOf(before);
    change.bandsAfter = allOf(after);
    for (const Group &objective : after.objectives) {
        const auto was = std::find_if(before.objectives.begin(), before.objectives.end(),
                                      [&](const Group &group) { return group.name.code == objective.name.code; });
        const Value earlier = was == before.objectives.end() ? Value() : was->progress;
        if (earlier != objective.progress)
            change.objectives.push_back({objective.name, earlier, objective.progress});
    }
    return change;
}

} // namespace pei
