// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planmerge.h"

#include "core/plan/fieldvalue.h"
#include "core/plan/rowpairs.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace pei {

namespace {

// Where the rows of both stand in the merged plan: the plan's in their order, each new one behind the row it follows in
// the report, at the end where there is nothing in common. A row that only its place tells from another stays behind
// that one, or the next report would take each for the other.
struct Order
{
    std::vector<std::size_t> plan;   // merged row of each of the plan's
    std::vector<std::size_t> report; // merged row of each of the report's
    std::vector<std::size_t> added;  // merged rows of those only the report has
    std::vector<std::size_t> unprinted;
    std::size_t size = 0;
};

Order orderOf(const RowNames &plan, const RowNames &report)
{
    const std::size_t planRows = plan.size();
    const std::vector<std::size_t> pairs = pairRows(plan, report);
    QHash<std::pair<QString, QString>, std::size_t> firstSlot;
    for (std::size_t i = 0; i < planRows; ++i)
        firstSlot[plan[i]] = i + 1;
    std::vector<std::vector<std::size_t>> behind(planRows + 1); // report rows behind plan row i - 1; 0: before all
    const bool common = std::any_of(pairs.begin(), pairs.end(), [](std::size_t row) { return row != NoRow; });
    std::size_t slot = common ? 0 : planRows;
    std::vector<bool> printed(planRows, false);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i] == NoRow) {
            const std::size_t own = std::max(slot, firstSlot.value(report[i], 0));
            firstSlot[report[i]] = own;
            behind[own].push_back(i);
        } else {
            slot = pairs[i] + 1;
            printed[pairs[i]] = true;
        }
    }
    Order order;
    order.report.resize(pairs.size());
    const auto place = [&](const std::vector<std::size_t> &rows) {
        for (const std::size_t row : rows) {
            order.report[row] = order.size;
            order.added.push_back(order.size++);
        }
    };
    place(behind[0]);
    for (std::size_t i = 0; i < planRows; ++i) {
        if (!printed[i])
            order.unprinted.push_back(order.size);
        order.plan.push_back(order.size++);
        place(behind[i + 1]);
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i] != NoRow)
            order.report[i] = order.plan[pairs[i]];
    }
    return order;
}

template <typename T>
std::vector<T> joined(const std::vector<T> &columns, const std::vector<T> &more, std::vector<T> &added)
{
    std::vector<T> all = columns;
    for (const T &column : more) {
        if (std::find(all.begin(), all.end(), column) != all.end())
            continue;
        all.push_back(column);
        added.push_back(column);
    }
    if (!added.empty())
        std::sort(all.begin(), all.end());
    std::sort(added.begin(), added.end());
    return all;
}

// The values of a row under other columns.
template <typename T>
std::vector<Value> spread(const std::vector<Value> &values, const std::vector<T> &from, const std::vector<T> &to)
{
    if (from == to && values.size() == to.size())
        return values;
    std::vector<Value> moved(to.size());
    for (std::size_t i = 0; i < std::min(values.size(), from.size()); ++i)
        moved[std::size_t(std::find(to.begin(), to.end(), from[i]) - to.begin())] = values[i];
    return moved;
}

class Merger
{
public:
    Merger(const Plan &plan, const Report &report, MergeOrder order)
        : m_plan(plan)
        , m_report(report.plan)
        , m_later(order == MergeOrder::ReportIsLater)
    {
    }

    PlanChanges merge();

private:
    template <typename T>
    void take(PlanField what, std::size_t row, T &mine, const T &theirs, int year = 0);
    void takeUnit(PlanField what, std::size_t row, CodedName &mine, CodedName theirs);
    void mergeEntity();
    void mergeElements();
    void mergeIndicators();
    void mergeIndicator(std::size_t row, const Indicator &theirs);

    const Plan &m_plan;
    const Plan &m_report;
    const bool m_later;
    PlanChanges m_changes;
};

template <typename T>
void Merger::take(PlanField what, std::size_t row, T &mine, const T &theirs, int year)
{
    const FieldValue before = fieldValue(mine);
    const FieldValue after = fieldValue(theirs);
    if (after == FieldValue() || before == after)
        return;
    const bool applied = m_later || before == FieldValue();
    m_changes.fields.push_back({what, row, year, before, after, applied});
    if (applied)
        mine = theirs;
}

// Half of a unit may be missing in print; what the plan knows of it stays.
void Merger::takeUnit(PlanField what, std::size_t row, CodedName &mine, CodedName theirs)
{
    if (theirs.code.isEmpty() && theirs.name == mine.name)
        theirs.code = mine.code;
    if (theirs.name.isEmpty() && theirs.code == mine.code)
        theirs.name = mine.name;
    take(what, row, mine, theirs);
}

void Merger::mergeEntity()
{
    Entity &entity = m_changes.merged.entity;
    for (const auto &[level, theirs] : m_report.entity.lines) {
        const auto mine = std::find_if(entity.lines.begin(), entity.lines.end(),
                                       [level = level](const auto &line) { return line.first == level; });
        if (mine != entity.lines.end()) {
            takeUnit(PlanField::EntityLine, std::size_t(mine - entity.lines.begin()), mine->second, theirs);
            continue;
        }
        if (theirs.isEmpty())
            continue;
        // Levels are enumerated from the top down, as they are printed.
        const auto place = std::find_if(entity.lines.begin(), entity.lines.end(),
                                        [level = level](const auto &line) { return line.first > level; });
        const std::size_t row = std::size_t(place - entity.lines.begin());
        for (FieldChange &change : m_changes.fields) {
            if (change.row >= row)
                ++change.row;
        }
        entity.lines.insert(place, {level, theirs});
        m_changes.fields.push_back({PlanField::EntityLine, row, 0, {}, theirs, true});
    }
}

void Merger::mergeElements()
{
    const Order order = orderOf(namesOf(m_plan.elements), namesOf(m_report.elements));
    std::vector<Element> &rows = m_changes.merged.elements;
    rows.assign(order.size, {});
    std::vector<bool> mine(order.size, false);
    for (std::size_t i = 0; i < order.plan.size(); ++i) {
        rows[order.plan[i]] = m_plan.elements[i];
        mine[order.plan[i]] = true;
    }
    for (std::size_t i = 0; i < order.report.size(); ++i) {
        const Element &theirs = m_report.elements[i];
        const std::size_t row = order.report[i];
        if (!mine[row]) {
            rows[row] = theirs;
            rows[row].id = 0; // an id is the key of another store
            continue;
        }
        take(PlanField::ElementName, row, rows[row].name, theirs.name);
        take(PlanField::ElementPriority, row, rows[row].priority, theirs.priority);
    }
    m_changes.newElements = order.added;
    m_changes.unprintedElements = order.unprinted;
    m_changes.reportElements = order.report;
}

void Merger::mergeIndicator(std::size_t row, const Indicator &theirs)
{
    Plan &merged = m_changes.merged;
    Indicator &mine = merged.indicators[row];
    take(PlanField::IndicatorName, row, mine.name, theirs.name);
    takeUnit(PlanField::ExecutingUnit, row, mine.executingUnit, theirs.executingUnit);
    takeUnit(PlanField::ResponsibleUnit, row, mine.responsibleUnit, theirs.responsibleUnit);
    take(PlanField::Relevance, row, mine.relevance, theirs.relevance);
    take(PlanField::Direction, row, mine.direction, theirs.direction);
    take(PlanField::Aggregation, row, mine.aggregation, theirs.aggregation);
    take(PlanField::BaselineYear, row, mine.baseline.year, theirs.baseline.year);
    take(PlanField::BaselineValue, row, mine.baseline.value, theirs.baseline.value);
    for (std::size_t i = 0; i < merged.targetYears.size(); ++i) {
        const int year = merged.targetYears[i];
        take(PlanField::Target, row, mine.targets[i], m_report.target(theirs, year), year);
    }
    for (std::size_t i = 0; i < merged.periods.size(); ++i) {
        const Period period = merged.periods[i];
        const Value after = m_report.obtained(theirs, period);
        const Value before = mine.obtained[i];
        if (!after)
            continue;
        if (before == after) {
            ++m_changes.equalValues;
            continue;
        }
        const bool applied = m_later || !before;
        (before ? m_changes.changedValues : m_changes.newValues).push_back({row, period, before, after, applied});
        if (applied)
            mine.obtained[i] = after;
    }
}

void Merger::mergeIndicators()
{
    Plan &merged = m_changes.merged;
    const Order order = orderOf(namesOf(m_plan.indicators), namesOf(m_report.indicators));
    merged.indicators.assign(order.size, {});
    std::vector<bool> mine(order.size, false);
    const auto placed = [&](const Indicator &indicator, const Plan &from) {
        Indicator row = indicator;
        row.targets = spread(indicator.targets, from.targetYears, merged.targetYears);
        row.obtained = spread(indicator.obtained, from.periods, merged.periods);
        return row;
    };
    for (std::size_t i = 0; i < order.plan.size(); ++i) {
        merged.indicators[order.plan[i]] = placed(m_plan.indicators[i], m_plan);
        mine[order.plan[i]] = true;
    }
    for (std::size_t i = 0; i < order.report.size(); ++i) {
        const std::size_t row = order.report[i];
        if (mine[row]) {
            mergeIndicator(row, m_report.indicators[i]);
        } else {
            merged.indicators[row] = placed(m_report.indicators[i], m_report);
            merged.indicators[row].id = 0; // an id is the key of another store
        }
    }
    m_changes.newIndicators = order.added;
    m_changes.unprintedIndicators = order.unprinted;
    m_changes.reportIndicators = order.report;
}

PlanChanges Merger::merge()
{
    Plan &merged = m_changes.merged;
    merged.firstYear = m_plan.firstYear;
    merged.lastYear = m_plan.lastYear;
    merged.entity = m_plan.entity;
    merged.targetYears = joined(m_plan.targetYears, m_report.targetYears, m_changes.newTargetYears);
    merged.periods = joined(m_plan.periods, m_report.periods, m_changes.newPeriods);
    mergeEntity();
    mergeElements();
    mergeIndicators();
    return std::move(m_changes);
}

bool sameEntity(const Entity &a, const Entity &b)
{
    if (a.lines.empty() || b.lines.empty())
        return false; // nobody's plan is not everybody's
    for (const auto &[level, name] : a.lines) {
        const CodedName *other = b.line(level);
        if (other && !name.code.isEmpty() && !other->code.isEmpty() && name.code != other->code)
            return false;
    }
    const CodedName *unit = a.line(EntityLevel::ExecutingUnit);
    const CodedName *otherUnit = b.line(EntityLevel::ExecutingUnit);
    if (unit && otherUnit && !unit->code.isEmpty() && !otherUnit->code.isEmpty())
        return unit->code == otherUnit->code;
    return a.lines.back().first == b.lines.back().first && a.title() == b.title();
}

} // namespace

bool PlanChanges::changesNothing() const
{
    const auto applied = [](const auto &change) { return change.applied; };
    return newPeriods.empty() && newTargetYears.empty() && newElements.empty() && newIndicators.empty() &&
           newValues.empty() && std::none_of(fields.begin(), fields.end(), applied) &&
           std::none_of(changedValues.begin(), changedValues.end(), applied);
}

PlanMatch matchPlans(const Plan &plan, const Plan &other)
{
    if (!sameEntity(plan.entity, other.entity))
        return PlanMatch::OtherEntity;
    return plan.firstYear == other.firstYear && plan.lastYear == other.lastYear ? PlanMatch::SamePlan
                                                                                : PlanMatch::OtherYears;
}

PlanChanges mergeReport(const Plan &current, const Report &report, MergeOrder order)
{
    return Merger(current, report, order).merge();
}

} // namespace pei
