// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <algorithm>

namespace pei {

namespace {

template <typename T>
std::optional<std::size_t> columnOf(const std::vector<T> &columns, const T &wanted)
{
    const auto found = std::find(columns.begin(), columns.end(), wanted);
    if (found == columns.end())
        return std::nullopt;
    return std::size_t(found - columns.begin());
}

} // namespace

const CodedName *Entity::line(EntityLevel level) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto &line) { return line.first == level; });
    return found == lines.end() ? nullptr : &found->second;
}

CodedName Entity::title() const
{
    if (const CodedName *unit = line(EntityLevel::ExecutingUnit))
        return *unit;
    return lines.empty() ? CodedName() : lines.back().second;
}

std::optional<std::size_t> Plan::targetColumn(int year) const
{
    return columnOf(targetYears, year);
}

std::optional<std::size_t> Plan::periodColumn(Period period) const
{
    return columnOf(periods, period);
}

Value Plan::target(const Indicator &indicator, int year) const
{
    const auto column = targetColumn(year);
    return column && *column < indicator.targets.size() ? indicator.targets[*column] : Value();
}

Value Plan::obtained(const Indicator &indicator, Period period) const
{
    const auto column = periodColumn(period);
    return column && *column < indicator.obtained.size() ? indicator.obtained[*column] : Value();
}

const Element *Plan::element(QStringView code) const
{
    const auto found = std::find_if(elements.begin(), elements.end(), [&](const Element &e) { return e.code == code; });
    return found == elements.end() ? nullptr : &*found;
}

std::optional<std::size_t> Plan::indicatorIndex(qint64 id) const
{
    const auto found =
        std::find_if(indicators.begin(), indicators.end(), [&](const Indicator &i) { return i.id == id; });
    if (found == indicators.end())
        return std::nullopt;
    return std::size_t(found - indicators.begin());
}

Period latestPeriod(const Plan &plan)
{
    for (std::size_t column = plan.periods.size(); column-- > 0;) {
        for (const Indicator &indicator : plan.indicators) {
            if (column < indicator.obtained.size() && indicator.obtained[column])
                return plan.periods[column];
        }
    }
    return plan.periods.empty() ? Period{plan.firstYear, Cut::Annual} : plan.periods.back();
}

std::optional<Period> nextPeriod(const Plan &plan)
{
    Period next{plan.firstYear, Cut::Semester1};
    if (!plan.periods.empty()) {
        const Period last = plan.periods.back();
        next = last.cut == Cut::Semester1 ? Period{last.year, Cut::Annual} : Period{last.year + 1, Cut::Semester1};
    }
    return next.year >= plan.firstYear && next.year <= plan.lastYear ? std::optional(next) : std::nullopt;
}

std::vector<Period> missingPeriods(const Plan &plan)
{
    std::vector<Period> missing;
    for (int year = plan.firstYear; year <= plan.lastYear; ++year) {
        for (const Cut cut : {Cut::Semester1, Cut::Annual}) {
            if (!plan.periodColumn({year, cut}))
                missing.push_back({year, cut});
        }
    }
    return missing;
}

} // namespace pei
