// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include "core/plan/code.h"
#include "core/plan/fieldvalue.h"
#include "core/plan/rowpairs.h"

#include <QHash>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// For each row of the later plan the same one of the earlier, or NoRow.
template <typename Row>
std::vector<std::size_t> sameRows(const std::vector<Row> &before, const std::vector<Row> &after)
{
    std::vector<std::size_t> pairs(after.size(), NoRow);
    std::vector<bool> taken(before.size(), false);
    const auto pair = [&](std::size_t earlier, std::size_t later) {
        pairs[later] = earlier;
        taken[earlier] = true;
    };
    QHash<qint64, std::size_t> keys;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].id != 0)
            keys.insert(before[i].id, i);
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = keys.constFind(after[i].id);
        if (found != keys.cend() && !taken[*found] && before[*found].code == after[i].code)
            pair(*found, i);
    }

    // What is left, by the names those give for rows of either side.
    const auto pairLeft = [&](const auto &nameBefore, const auto &nameAfter) {
        std::vector<std::size_t> earlier, later;
        RowNames those, these;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (!taken[i]) {
                earlier.push_back(i);
                those.push_back(nameBefore(i));
            }
        }
        for (std::size_t i = 0; i < after.size() && !earlier.empty(); ++i) {
            if (pairs[i] == NoRow) {
                later.push_back(i);
                these.push_back(nameAfter(i));
            }
        }
        const std::vector<std::size_t> found = pairRows(those, these);
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (found[i] != NoRow)
                pair(earlier[found[i]], later[i]);
        }
    };
    pairLeft([&](std::size_t i) { return nameOf(before[i]); }, [&](std::size_t i) { return nameOf(after[i]); });
    // By the code alone: the finer key tells rows of one code apart by nothing that both could share.
    const auto byCode = [](const std::vector<Row> &rows, QChar side) {
        return [&rows, side](std::size_t i) { return RowNames::value_type(rows[i].code, side + QString::number(i)); };
    };
    pairLeft(byCode(before, u'<'), byCode(after, u'>'));
    return pairs;
}

// Most fields are the same: only of those that are not a value is made.
template <typename T>
void addField(std::vector<FieldChange> &fields, PlanField what, std::size_t row, const T &before, const T &after,
              int year = 0)
{
    if (before != after)
        fields.push_back({what, row, year, fieldValue(before), fieldValue(after), true});
}

// Both ascending.
template <typename T>
std::vector<T> joined(const std::vector<T> &a, const std::vector<T> &b)
{
    std::vector<T> all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

template <typename T>
std::vector<T> without(const std::vector<T> &all, const std::vector<T> &those)
{
    std::vector<T> left;
    std::set_difference(all.begin(), all.end(), those.begin(), those.end(), std::back_inserter(left));
    return left;
}

class Comparer
{
public:
    Comparer(const ComparedSide &before, const ComparedSide &after, const Rules &rules)
        : m_before(before)
        , m_after(after)
        , m_years(joined(before.plan.targetYears, after.plan.targetYears))
        , m_periods(joined(before.plan.periods, after.plan.periods))
    {
        m_result.before = analyse(before.plan, before.period, rules);
        m_result.after = analyse(after.plan, after.period, rules);
    }

    Comparison run();

private:
    static RowFigures figuresOf(const ComparedSide &side, const Analysis &analysis, std::size_t row)
    {
        const Indicator &indicator = side.plan.indicators[row];
        return {row, side.plan.obtained(indicator, side.period), side.plan.target(indicator, side.period.year),
                analysis.indicators[row].value, analysis.semaphore(row)};
    }
    static RowFigures elementFigures(const Analysis &analysis, std::size_t row)
    {
        return {row, {}, {}, analysis.elements[row], analysis.elementSemaphore(row)};
    }
    static RowChange rowOf(const Indicator &row)
    {
        RowChange change;
        change.code = row.code;
        change.name = row.name;
        change.unit = row.responsibleUnit;
        change.id = row.id;
        change.objective = isObjectiveCode(row.element);
        return change;
    }
    static RowChange rowOf(const Element &row)
    {
        RowChange change;
        change.code = row.code;
        change.name = row.name;
        change.id = row.id;
        change.element = true;
        change.objective = row.kind == ElementKind::Objective;
        return change;
    }
    void compareIndicator(RowChange &change, const Indicator &a, const Indicator &b, std::size_t row);
    void compareIndicators();
    void compareElements();
    void compareEntity();

    const ComparedSide m_before;
    const ComparedSide m_after;
    const std::vector<int> m_years;
    const std::vector<Period> m_periods;
    Comparison m_result;
};

void Comparer::compareIndicator(RowChange &change, const Indicator &a, const Indicator &b, std::size_t row)
{
    const auto add = [&](PlanField what, const auto &before, const auto &after, int year = 0) {
        addField(change.fields, what, row, before, after, year);
    };
    add(PlanField::IndicatorName, a.name, b.name);
    add(PlanField::ExecutingUnit, a.executingUnit, b.executingUnit);
    add(PlanField::ResponsibleUnit, a.responsibleUnit, b.responsibleUnit);
    add(PlanField::Relevance, a.relevance, b.relevance);
    add(PlanField::Direction, a.direction, b.direction);
    add(PlanField::Aggregation, a.aggregation, b.aggregation);
    add(PlanField::BaselineYear, a.baseline.year, b.baseline.year);
    add(PlanField::BaselineValue, a.baseline.value, b.baseline.value);
    for (const int year : m_years)
        add(PlanField::Target, m_before.plan.target(a, year), m_after.plan.target(b, year), year);
    for (const Period period : m_periods) {
        const Value before = m_before.plan.obtained(a, period);
        const Value after = m_after.plan.obtained(b, period);
        if (before != after)
            change.values.push_back({row, period, before, after, true});
    }
}

void Comparer::compareIndicators()
{
    const std::vector<Indicator> &before = m_before.plan.indicators;
    const std::vector<Indicator> &after = m_after.plan.indicators;
    const std::vector<std::size_t> same = sameRows(before, after);
    std::vector<bool> kept(before.size(), false);
    for (std::size_t row = 0; row < after.size(); ++row) {
        RowChange change = rowOf(after[row]);
        change.after = figuresOf(m_after, m_result.after, row);
        if (const std::size_t earlier = same[row]; earlier != NoRow) {
            kept[earlier] = true;
            change.before = figuresOf(m_before, m_result.before, earlier);
            compareIndicator(change, before[earlier], after[row], row);
        }
        m_result.indicators.push_back(std::move(change));
    }
    for (std::size_t row = 0; row < before.size(); ++row) {
        if (kept[row])
            continue;
        m_result.indicators.push_back(rowOf(before[row]));
        m_result.indicators.back().before = figuresOf(m_before, m_result.before, row);
    }
    sortBySize(m_result.indicators);
}

void Comparer::compareElements()
{
    const std::vector<Element> &before = m_before.plan.elements;
    const std::vector<Element> &after = m_after.plan.elements;
    const std::vector<std::size_t> same = sameRows(before, after);
    std::vector<bool> kept(before.size(), false);
    for (std::size_t row = 0; row < after.size(); ++row) {
        RowChange change = rowOf(after[row]);
        change.after = elementFigures(m_result.after, row);
        if (const std::size_t earlier = same[row]; earlier != NoRow) {
            kept[earlier] = true;
            change.before = elementFigures(m_result.before, earlier);
            addField(change.fields, PlanField::ElementName, row, before[earlier].name, after[row].name);
            addField(change.fields, PlanField::ElementPriority, row, before[earlier].priority, after[row].priority);
        }
        m_result.elements.push_back(std::move(change));
    }
    for (std::size_t row = 0; row < before.size(); ++row) {
        if (kept[row])
            continue;
        m_result.elements.push_back(rowOf(before[row]));
        m_result.elements.back().before = elementFigures(m_result.before, row);
    }
    sortBySize(m_result.elements);
}

// Lines of a level in their order.
void Comparer::compareEntity()
{
    const auto &before = m_before.plan.entity.lines;
    const auto &after = m_after.plan.entity.lines;
    std::vector<bool> kept(before.size(), false);
    for (const auto &[level, name] : after) {
        std::size_t same = 0;
        while (same < before.size() && (kept[same] || before[same].first != level))
            ++same;
        const bool found = same < before.size();
        if (found)
            kept[same] = true;
        const CodedName earlier = found ? before[same].second : CodedName();
        if (earlier != name)
            m_result.entity.push_back({level, earlier, name});
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!kept[i] && !before[i].second.isEmpty())
            m_result.entity.push_back({before[i].first, before[i].second, {}});
    }
}

Comparison Comparer::run()
{
    m_result.leading = leadingKind(m_after.plan);
    compareIndicators();
    compareElements();
    compareEntity();
    m_result.addedPeriods = without(m_after.plan.periods, m_before.plan.periods);
    m_result.removedPeriods = without(m_before.plan.periods, m_after.plan.periods);
    m_result.addedTargetYears = without(m_after.plan.targetYears, m_before.plan.targetYears);
    m_result.removedTargetYears = without(m_before.plan.targetYears, m_after.plan.targetYears);
    return std::move(m_result);
}

} // namespace

bool Comparison::isEmpty() const
{
    return entity.empty() && addedPeriods.empty() && removedPeriods.empty() && addedTargetYears.empty() &&
           removedTargetYears.empty() && std::none_of(indicators.begin(), indicators.end(), hasChanged) &&
           std::none_of(elements.begin(), elements.end(), hasChanged);
}

Plan withKeysOf(Plan report, const Plan &plan)
{
    const auto take = [](auto &rows, const auto &known) {
        const std::vector<std::size_t> same = sameRows(known, rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].id = same[i] == NoRow ? 0 : known[same[i]].id;
    };
    for (Element &element : report.elements)
        element.id = 0;
    for (Indicator &row : report.indicators)
        row.id = 0;
    take(report.elements, plan.elements);
    take(report.indicators, plan.indicators);
    return report;
}

Comparison compare(const ComparedSide &before, const ComparedSide &after, const Rules &rules)
{
    return Comparer(before, after, rules).run();
}

bool hasValues(const Plan &plan, Period period)
{
    return std::any_of(plan.indicators.begin(), plan.indicators.end(),
                       [&](const Indicator &row) { return plan.obtained(row, period).has_value(); });
}

std::optional<PeriodPair> latestPair(const Plan &plan, std::optional<Period> after)
{
    const Period later = after.value_or(latestPeriod(plan));
    if (!plan.periodColumn(later) || !hasValues(plan, later))
        return std::nullopt;
    for (auto period = plan.periods.rbegin(); period != plan.periods.rend(); ++period) {
        if (*period < later && hasValues(plan, *period))
            return PeriodPair{*period, later};
    }
    return std::nullopt;
}

} // namespace pei
