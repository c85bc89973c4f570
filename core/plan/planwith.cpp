// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planmerge.h"

#include <algorithm>

namespace pei {

namespace {

void put(QString &field, const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    field = text ? *text : QString();
}

void put(CodedName &field, const FieldValue &value)
{
    const auto *name = std::get_if<CodedName>(&value);
    field = name ? *name : CodedName();
}

template <typename T>
void put(std::optional<T> &field, const FieldValue &value)
{
    const auto *known = std::get_if<T>(&value);
    field = known ? std::optional<T>(*known) : std::nullopt;
}

} // namespace

void setField(Element &element, PlanField field, const FieldValue &value)
{
    if (field == PlanField::ElementName)
        put(element.name, value);
    else if (field == PlanField::ElementPriority)
        put(element.priority, value);
}

void setField(Indicator &indicator, PlanField field, const FieldValue &value)
{
    switch (field) {
    case PlanField::IndicatorName:
        return put(indicator.name, value);
    case PlanField::ExecutingUnit:
        return put(indicator.executingUnit, value);
    case PlanField::ResponsibleUnit:
        return put(indicator.responsibleUnit, value);
    case PlanField::Relevance:
        return put(indicator.relevance, value);
    case PlanField::Direction: {
        std::optional<Direction> direction;
        put(direction, value);
        indicator.direction = direction.value_or(Direction::Undefined);
        return;
    }
    case PlanField::Aggregation:
        return put(indicator.aggregation, value);
    case PlanField::BaselineYear:
        return put(indicator.baseline.year, value);
    case PlanField::BaselineValue:
        return put(indicator.baseline.value, value);
    case PlanField::EntityLine:
    case PlanField::ElementName:
    case PlanField::ElementPriority:
    case PlanField::Target:
        return;
    }
}

std::vector<Period> closedByImport(const std::vector<Period> &periods, const std::vector<Period> &closed,
                                   Period reported)
{
    std::vector<Period> after;
    for (const Period &period : periods) {
        if (period < reported || std::binary_search(closed.begin(), closed.end(), period))
            after.push_back(period);
    }
    return after;
}

Plan planWith(const PlanChanges &changes)
{
    Plan plan = changes.merged;
    std::vector<std::size_t> droppedLines;
    for (const FieldChange &change : changes.fields) {
        const FieldValue &value = change.applied ? change.after : change.before;
        switch (change.field) {
        case PlanField::EntityLine:
            if (value == FieldValue())
                droppedLines.push_back(change.row);
            else
                put(plan.entity.lines[change.row].second, value);
            break;
        case PlanField::ElementName:
        case PlanField::ElementPriority:
            setField(plan.elements[change.row], change.field, value);
            break;
        case PlanField::Target:
            if (const auto column = plan.targetColumn(change.year))
                put(plan.indicators[change.row].targets[*column], value);
            break;
        case PlanField::IndicatorName:
        case PlanField::ExecutingUnit:
        case PlanField::ResponsibleUnit:
        case PlanField::Relevance:
        case PlanField::Direction:
        case PlanField::Aggregation:
        case PlanField::BaselineYear:
        case PlanField::BaselineValue:
            setField(plan.indicators[change.row], change.field, value);
            break;
        }
    }
    std::size_t line = 0;
    std::erase_if(plan.entity.lines, [&](const auto &) {
        return std::find(droppedLines.begin(), droppedLines.end(), line++) != droppedLines.end();
    });
    for (const std::vector<CellChange> *cells : {&changes.newValues, &changes.changedValues}) {
        for (const CellChange &cell : *cells) {
            if (const auto column = plan.periodColumn(cell.period))
                plan.indicators[cell.row].obtained[*column] = cell.applied ? cell.after : cell.before;
        }
    }
    return plan;
}

} // namespace pei
