// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/finder.h"

#include "core/progress/valueunit.h"

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

// 1 where more is better, -1 where less is, 0 where neither is said.
int signOf(Direction direction)
{
    switch (direction) {
    case Direction::Ascending:
        return 1;
    case Direction::Descending:
        return -1;
    case Direction::Undefined:
        return 0;
    }
    Q_UNREACHABLE();
}

// The columns of the targets that have a value.
std::vector<std::size_t> knownTargets(const Indicator &indicator)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < indicator.targets.size(); ++column) {
        if (indicator.targets[column])
            columns.push_back(column);
    }
    return columns;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

// Differences of printed figures carry the noise of binary fractions: 10.15 - 10.10 is not 10.20 - 10.15.
double step(double from, double to)
{
    return roundHalfAway(to - from, 6);
}

} // namespace

void AlertFinder::firstTarget()
{
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        const int sign = signOf(indicator.direction);
        const auto first = std::find_if(indicator.targets.begin(), indicator.targets.end(),
                                        [](const Value &value) { return value.has_value(); });
        if (sign == 0 || !indicator.baseline.value || first == indicator.targets.end() ||
            sign * (**first - *indicator.baseline.value) > 0)
            continue;
        const auto column = std::size_t(first - indicator.targets.begin());
        AlertFacts facts;
        facts.value = *first;
        facts.other = indicator.baseline.value;
        facts.year = m_plan.targetYears[column];
        add(AlertRule::FirstTarget, about(row), facts, {target(row, column), baseline(row)});
    }
}

void AlertFinder::targetReversal()
{
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        const int sign = signOf(indicator.direction);
        const std::vector<std::size_t> columns = sign == 0 ? std::vector<std::size_t>() : knownTargets(indicator);
        AlertFacts facts;
        std::vector<AlertCell> cells;
        for (std::size_t i = 1; i < columns.size(); ++i) {
            if (sign * (*indicator.targets[columns[i]] - *indicator.targets[columns[i - 1]]) >= 0)
                continue;
            ++facts.count;
            if (cells.empty() || cells.back().period.year != m_plan.targetYears[columns[i - 1]])
                cells.push_back(target(row, columns[i - 1]));
            cells.push_back(target(row, columns[i]));
        }
        if (facts.count > 0)
            add(AlertRule::TargetReversal, about(row), facts, std::move(cells));
    }
}

void AlertFinder::targetJump()
{
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        const std::vector<std::size_t> columns = knownTargets(indicator);
        // Steps that stay where they are say nothing of how long a step is; a missing year in between makes two of one.
        std::vector<double> lengths;
        const auto perYear = [&](std::size_t i) {
            const int years = m_plan.targetYears[columns[i]] - m_plan.targetYears[columns[i - 1]];
            return std::abs(step(*indicator.targets[columns[i - 1]], *indicator.targets[columns[i]])) /
                   std::max(years, 1);
        };
        for (std::size_t i = 1; i < columns.size(); ++i) {
            if (const double length = perYear(i); length > 0)
                lengths.push_back(length);
        }
        if (lengths.size() < 2)
            continue;
        const double usual = median(lengths);
        for (std::size_t i = 1; i < columns.size(); ++i) {
            if (perYear(i) <= m_settings.jumpFactor * usual)
                continue;
            AlertFacts facts;
            facts.value = step(*indicator.targets[columns[i - 1]], *indicator.targets[columns[i]]);
            facts.other = roundHalfAway(usual, 6);
            facts.limit = m_settings.jumpFactor;
            facts.year = m_plan.targetYears[columns[i]];
            add(AlertRule::TargetJump, about(row), facts, {target(row, columns[i]), target(row, columns[i - 1])});
        }
    }
}

void AlertFinder::flatTargets()
{
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        if (indicator.direction != Direction::Ascending)
            continue;
        const std::vector<std::size_t> columns = knownTargets(indicator);
        const Value most = rangeOfUnit(unitOf(indicator.name)).most;
        AlertFacts facts;
        std::vector<AlertCell> cells;
        for (std::size_t i = 1; i < columns.size(); ++i) {
            const double from = *indicator.targets[columns[i - 1]];
            const double to = *indicator.targets[columns[i]];
            // Where all there is has been reached, nothing can rise.
            if (from == to && most && to >= *most)
                continue;
            ++facts.total;
            if (from != to)
                continue;
            ++facts.count;
            if (cells.empty() || cells.back().period.year != m_plan.targetYears[columns[i - 1]])
                cells.push_back(target(row, columns[i - 1]));
            cells.push_back(target(row, columns[i]));
        }
        if (facts.count == 0 || 100.0 * facts.count < m_settings.flatShare * facts.total)
            continue;
        if (facts.count == facts.total)
            facts.value = cells.front().value;
        add(AlertRule::FlatTargets, about(row), facts, std::move(cells));
    }
}

void AlertFinder::smallHorizon()
{
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const Indicator &indicator = m_plan.indicators[row];
        const std::vector<std::size_t> columns = knownTargets(indicator);
        if (indicator.direction == Direction::Undefined || columns.size() < 2)
            continue;
        const double from = *indicator.targets[columns.front()];
        const double to = *indicator.targets[columns.back()];
        // A series that does not move at all is flat, which is a rule of its own; from zero there is no percentage.
        const bool moves = std::any_of(columns.begin(), columns.end(),
                                       [&](std::size_t column) { return *indicator.targets[column] != from; });
        if (!moves || from == 0)
            continue;
        const double moved = roundHalfAway(100 * std::abs(to - from) / std::abs(from));
        if (moved >= m_settings.horizonPercent)
            continue;
        AlertFacts facts;
        facts.value = to;
        facts.other = from;
        facts.progress = moved;
        facts.limit = m_settings.horizonPercent;
        add(AlertRule::SmallHorizon, about(row), facts, {target(row, columns.front()), target(row, columns.back())});
    }
}

} // namespace pei
