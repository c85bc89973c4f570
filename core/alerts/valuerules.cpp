// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/finder.h"

#include "core/progress/valueunit.h"

#include <algorithm>

namespace pei {

void AlertFinder::baselineCopied()
{
    const std::optional<std::size_t> column = m_plan.periodColumn(m_period);
    if (!column)
        return;
    AlertFacts facts;
    std::vector<AlertCell> cells;
    bool sameYear = true;
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        if (!indicator.obtained[*column] || !indicator.baseline.value)
            continue;
        ++facts.total;
        if (indicator.obtained[*column] != indicator.baseline.value)
            continue;
        if (facts.count++ == 0)
            facts.year = indicator.baseline.year;
        sameYear = sameYear && facts.year == indicator.baseline.year;
        cells.push_back(obtained(row, *column));
    }
    if (facts.count == 0 || 100.0 * facts.count < m_settings.baselineShare * facts.total)
        return;
    if (!sameYear)
        facts.year.reset();
    add(AlertRule::BaselineCopied, {}, facts, std::move(cells));
}

std::vector<int> AlertFinder::emptyYears() const
{
    std::vector<int> years;
    for (std::size_t column = 0; column < m_plan.periods.size();) {
        const int year = m_plan.periods[column].year;
        if (year >= m_period.year)
            break;
        bool any = m_plan.indicators.empty();
        for (; column < m_plan.periods.size() && m_plan.periods[column].year == year; ++column) {
            any = any || std::any_of(m_plan.indicators.begin(), m_plan.indicators.end(),
                                     [&](const Indicator &row) { return row.obtained[column].has_value(); });
        }
        if (!any)
            years.push_back(year);
    }
    return years;
}

void AlertFinder::yearMissing()
{
    for (const int year : emptyYears()) {
        AlertFacts facts;
        facts.year = year;
        std::vector<AlertCell> columns;
        for (const Period period : m_plan.periods) {
            if (period.year != year)
                continue;
            facts.count += int(m_plan.indicators.size());
            columns.push_back({AlertCell::What::Obtained, -1, -1, period, {}});
        }
        facts.total = facts.count;
        add(AlertRule::YearMissing, {}, facts, std::move(columns));
    }
}

void AlertFinder::pastMissing()
{
    const std::vector<int> empty = emptyYears();
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < m_plan.periods.size() && m_plan.periods[column] < m_period; ++column) {
        if (!std::binary_search(empty.begin(), empty.end(), m_plan.periods[column].year))
            columns.push_back(column);
    }
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        std::vector<AlertCell> cells;
        for (const std::size_t column : columns) {
            if (!m_plan.indicators[row].obtained[column])
                cells.push_back(obtained(row, column));
        }
        if (cells.empty())
            continue;
        AlertFacts facts;
        facts.count = int(cells.size());
        facts.total = int(columns.size());
        add(AlertRule::PastMissing, about(row), facts, std::move(cells));
    }
}

void AlertFinder::equalsBaseline(bool apparent)
{
    const std::optional<std::size_t> column = m_plan.periodColumn(m_period);
    if (!column)
        return;
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        const Value value = indicator.obtained[*column];
        if (!value || value != indicator.baseline.value)
            continue;
        AlertFacts facts;
        facts.value = value;
        facts.year = indicator.baseline.year;
        std::vector<AlertCell> cells{obtained(row, *column), baseline(row)};
        if (!apparent) {
            add(AlertRule::EqualsBaseline, about(row), facts, std::move(cells));
            continue;
        }
        facts.progress = m_input.analysis.indicators[row].value;
        facts.limit = m_settings.apparentFrom;
        if (!facts.progress || *facts.progress < m_settings.apparentFrom)
            continue;
        if (const std::optional<std::size_t> year = m_plan.targetColumn(m_period.year))
            cells.push_back(target(row, *year));
        add(AlertRule::ApparentProgress, about(row), facts, std::move(cells));
    }
}

void AlertFinder::equalsPrevious()
{
    const std::optional<std::size_t> column = m_plan.periodColumn(m_period);
    if (!column)
        return;
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const std::vector<Value> &values = m_plan.indicators[row].obtained;
        if (!values[*column])
            continue;
        for (std::size_t earlier = *column; earlier-- > 0;) {
            if (!values[earlier])
                continue;
            if (values[earlier] == values[*column]) {
                AlertFacts facts;
                facts.value = values[*column];
                add(AlertRule::EqualsPrevious, about(row), facts, {obtained(row, *column), obtained(row, earlier)});
            }
            break;
        }
    }
}

void AlertFinder::annualBelowSemester()
{
    for (std::size_t column = 1; column < m_plan.periods.size() && m_plan.periods[column] <= m_period; ++column) {
        const Period annual = m_plan.periods[column];
        const Period semester = m_plan.periods[column - 1];
        if (annual.year != semester.year)
            continue;
        for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
            const Indicator &indicator = m_plan.indicators[row];
            const Value whole = indicator.obtained[column];
            const Value half = indicator.obtained[column - 1];
            if (indicator.aggregation != Aggregation::Aggregable || !whole || !half || *whole >= *half)
                continue;
            AlertFacts facts;
            facts.value = whole;
            facts.other = half;
            facts.year = annual.year;
            add(AlertRule::AnnualBelowSemester, about(row), facts, {obtained(row, column), obtained(row, column - 1)});
        }
    }
}

void AlertFinder::outOfRange()
{
    const auto ended = std::upper_bound(m_plan.periods.begin(), m_plan.periods.end(), m_period);
    const auto columns = std::size_t(ended - m_plan.periods.begin());
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        const auto check = [&](const AlertCell &cell, const ValueRange &range) {
            const bool below = cell.value && range.least && *cell.value < *range.least;
            const bool above = cell.value && range.most && *cell.value > *range.most;
            if (!below && !above)
                return;
            AlertFacts facts;
            facts.value = cell.value;
            facts.limit = below ? range.least : range.most;
            add(AlertRule::OutOfRange, about(row), facts, {cell});
        };
        const ValueRange ofUnit = rangeOfUnit(unitOf(indicator.name));
        check(baseline(row), ofUnit);
        for (std::size_t column = 0; column < indicator.targets.size(); ++column)
            check(target(row, column), ofUnit);
        // A plan that aims beyond its unit's range is found there, not once more in each value that follows it.
        const ValueRange ofRow = rangeOf(indicator);
        for (std::size_t column = 0; column < columns; ++column)
            check(obtained(row, column), ofRow);
    }
}

bool AlertFinder::hasNote(std::size_t row) const
{
    if (!m_input.notes)
        return false;
    const auto found = m_input.notes->find({m_plan.indicators[row].id, m_period});
    return found != m_input.notes->end() && (!found->second.factor.isEmpty() || !found->second.measure.isEmpty());
}

void AlertFinder::redWithoutNote()
{
    const std::optional<std::size_t> column = m_plan.periodColumn(m_period);
    if (!column)
        return;
    const auto noted = [this](std::size_t row) { return hasNote(row); };
    for (std::size_t element = 0; element < m_plan.elements.size(); ++element) {
        const std::vector<std::size_t> &rows = m_rowsOfElement[element];
        if (m_input.analysis.elementSemaphore(element) != Semaphore::Red ||
            std::any_of(rows.begin(), rows.end(), noted))
            continue;
        AlertFacts facts;
        facts.progress = m_input.analysis.elements[element];
        std::vector<AlertCell> cells{{AlertCell::What::Note, -1, int(element), m_period, {}}};
        for (const std::size_t row : rows)
            cells.push_back(obtained(row, *column));
        add(AlertRule::RedWithoutNote, aboutElement(element), facts, std::move(cells));
    }
    // A report may print an indicator without its element's own row.
    for (const std::size_t row : m_orphans) {
        if (m_input.analysis.semaphore(row) != Semaphore::Red || hasNote(row))
            continue;
        AlertFacts facts;
        facts.progress = m_input.analysis.indicators[row].value;
        add(AlertRule::RedWithoutNote, about(row), facts,
            {{AlertCell::What::Note, int(row), -1, m_period, {}}, obtained(row, *column)});
    }
}

} // namespace pei
