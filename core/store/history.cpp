// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using What = JournalEntry::What;

Error damaged(const JournalEntry &line)
{
    return {.code = Error::Code::StoreDamaged, .detail = u"line %1 of the journal"_s.arg(line.id)};
}

class Backwards
{
public:
    Backwards(PlanState &state, RetiredRows &retired, const JournalEntry &line)
        : m_plan(state.plan)
        , m_state(state)
        , m_retired(retired)
        , m_line(line)
    {
    }

    bool run();

private:
    Indicator *indicator()
    {
        const auto row = m_plan.indicatorIndex(m_line.indicator);
        return row ? &m_plan.indicators[*row] : nullptr;
    }
    auto element() const
    {
        return std::find_if(m_plan.elements.begin(), m_plan.elements.end(),
                            [&](const Element &row) { return row.id == m_line.element; });
    }
    bool value();
    bool field();
    bool entityLine();
    bool periodAdded();
    bool periodRemoved();
    bool targetYearAdded();
    bool targetYearRemoved();
    bool elementAdded();
    bool elementRemoved();
    bool indicatorAdded();
    bool indicatorRemoved();
    bool note();
    bool closing(bool closed);
    bool alert();
    bool alertRule();

    Plan &m_plan;
    PlanState &m_state;
    RetiredRows &m_retired;
    const JournalEntry &m_line;
};

bool Backwards::value()
{
    Indicator *row = indicator();
    const auto column = m_plan.periodColumn(m_line.period);
    if (!row || !column)
        return false;
    row->obtained[*column] = m_line.before;
    return true;
}

bool Backwards::entityLine()
{
    auto &lines = m_plan.entity.lines;
    const auto at = std::size_t(std::max(m_line.position, 0));
    const auto *name = std::get_if<CodedName>(&m_line.fieldBefore);
    if (!m_line.level)
        return false;
    if (m_line.fieldAfter == FieldValue()) { // it was taken away
        if (!name || at > lines.size())
            return false;
        lines.insert(lines.begin() + qsizetype(at), {*m_line.level, *name});
        return true;
    }
    if (at >= lines.size() || lines[at].first != *m_line.level)
        return false;
    if (name)
        lines[at].second = *name;
    else
        lines.erase(lines.begin() + qsizetype(at));
    return true;
}

bool Backwards::field()
{
    if (m_line.field == PlanField::EntityLine)
        return entityLine();
    if (m_line.element != 0) {
        const auto row = element();
        if (row == m_plan.elements.end())
            return false;
        setField(*row, m_line.field, m_line.fieldBefore);
        return true;
    }
    Indicator *row = indicator();
    if (!row)
        return false;
    if (m_line.field != PlanField::Target) {
        setField(*row, m_line.field, m_line.fieldBefore);
        return true;
    }
    const auto column = m_plan.targetColumn(m_line.period.year);
    if (!column)
        return false;
    const auto *target = std::get_if<double>(&m_line.fieldBefore);
    row->targets[*column] = target ? Value(*target) : Value();
    return true;
}

bool Backwards::periodAdded()
{
    const auto column = m_plan.periodColumn(m_line.period);
    if (!column)
        return false;
    m_plan.periods.erase(m_plan.periods.begin() + qsizetype(*column));
    for (Indicator &row : m_plan.indicators)
        row.obtained.erase(row.obtained.begin() + qsizetype(*column));
    return true;
}

bool Backwards::periodRemoved()
{
    const auto place = std::lower_bound(m_plan.periods.begin(), m_plan.periods.end(), m_line.period);
    const auto column = place - m_plan.periods.begin();
    m_plan.periods.insert(place, m_line.period);
    for (Indicator &row : m_plan.indicators)
        row.obtained.insert(row.obtained.begin() + column, Value());
    return true;
}

bool Backwards::targetYearAdded()
{
    const auto column = m_plan.targetColumn(m_line.period.year);
    if (!column)
        return false;
    m_plan.targetYears.erase(m_plan.targetYears.begin() + qsizetype(*column));
    for (Indicator &row : m_plan.indicators)
        row.targets.erase(row.targets.begin() + qsizetype(*column));
    return true;
}

bool Backwards::targetYearRemoved()
{
    const auto place = std::lower_bound(m_plan.targetYears.begin(), m_plan.targetYears.end(), m_line.period.year);
    const auto column = place - m_plan.targetYears.begin();
    m_plan.targetYears.insert(place, m_line.period.year);
    for (Indicator &row : m_plan.indicators)
        row.targets.insert(row.targets.begin() + column, Value());
    return true;
}

bool Backwards::elementAdded()
{
    const auto row = element();
    if (row == m_plan.elements.end())
        return false;
    m_retired.elements[row->id] = *row;
    m_plan.elements.erase(row);
    return true;
}

bool Backwards::elementRemoved()
{
    const auto found = m_retired.elements.find(m_line.element);
    if (found == m_retired.elements.end() || m_line.position < 0 ||
        std::size_t(m_line.position) > m_plan.elements.size())
        return false;
    m_plan.elements.insert(m_plan.elements.begin() + m_line.position, found->second);
    m_retired.elements.erase(found);
    return true;
}

bool Backwards::indicatorAdded()
{
    Indicator *row = indicator();
    if (!row)
        return false;
    RetiredIndicator retired;
    for (std::size_t i = 0; i < m_plan.targetYears.size(); ++i)
        retired.targets[m_plan.targetYears[i]] = row->targets[i];
    for (std::size_t i = 0; i < m_plan.periods.size(); ++i)
        retired.obtained[m_plan.periods[i]] = row->obtained[i];
    row->targets.clear();
    row->obtained.clear();
    retired.row = std::move(*row);
    m_plan.indicators.erase(m_plan.indicators.begin() + (row - m_plan.indicators.data()));
    m_retired.indicators[m_line.indicator] = std::move(retired);
    return true;
}

bool Backwards::indicatorRemoved()
{
    const auto found = m_retired.indicators.find(m_line.indicator);
    if (found == m_retired.indicators.end() || m_line.position < 0 ||
        std::size_t(m_line.position) > m_plan.indicators.size())
        return false;
    RetiredIndicator &retired = found->second;
    for (const int year : m_plan.targetYears)
        retired.row.targets.push_back(retired.targets[year]);
    for (const Period &period : m_plan.periods)
        retired.row.obtained.push_back(retired.obtained[period]);
    m_plan.indicators.insert(m_plan.indicators.begin() + m_line.position, std::move(retired.row));
    m_retired.indicators.erase(found);
    return true;
}

bool Backwards::note()
{
    const NotedCell cell{m_line.indicator, m_line.period};
    if (m_line.noteBefore.isEmpty())
        m_state.notes.erase(cell);
    else
        m_state.notes[cell] = m_line.noteBefore;
    return true;
}

bool Backwards::closing(bool closed)
{
    std::vector<Period> &periods = m_state.closed;
    const auto place = std::lower_bound(periods.begin(), periods.end(), m_line.period);
    const bool is = place != periods.end() && *place == m_line.period;
    if (is != closed)
        return false;
    if (closed)
        periods.erase(place);
    else
        periods.insert(place, m_line.period);
    return true;
}

bool Backwards::alert()
{
    if (m_line.markBefore.isEmpty())
        m_state.alertMarks.erase(m_line.fingerprint);
    else
        m_state.alertMarks[m_line.fingerprint] = m_line.markBefore;
    return true;
}

bool Backwards::alertRule()
{
    if (m_line.ruleBefore == RuleSetting())
        m_state.alertRules.erase(m_line.text);
    else
        m_state.alertRules[m_line.text] = m_line.ruleBefore;
    return true;
}

bool Backwards::run()
{
    switch (m_line.what) {
    case What::ValueSet:
        return value();
    case What::PeriodAdded:
        return periodAdded();
    case What::PeriodRemoved:
        return periodRemoved();
    case What::PlanImported:
        return true; // its lines come by themselves
    case What::FieldSet:
        return field();
    case What::TargetYearAdded:
        return targetYearAdded();
    case What::TargetYearRemoved:
        return targetYearRemoved();
    case What::ElementAdded:
        return elementAdded();
    case What::ElementRemoved:
        return elementRemoved();
    case What::IndicatorAdded:
        return indicatorAdded();
    case What::IndicatorRemoved:
        return indicatorRemoved();
    case What::NoteSet:
        return note();
    case What::PeriodClosed:
        return closing(true);
    case What::PeriodReopened:
        return closing(false);
    case What::AlertMarked:
        return alert();
    case What::AlertRuleSet:
        return alertRule();
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> takeBack(PlanState &state, RetiredRows &retired, const JournalEntry &line)
{
    return Backwards(state, retired, line).run() ? Result<void>() : damaged(line);
}

Result<PlanState> stateAt(const std::vector<JournalEntry> &journal, PlanState now, RetiredRows retired,
                          const QDateTime &moment)
{
    // The last line of that moment or before, not the first later one: a clock may have been set back.
    const auto last =
        std::find_if(journal.rbegin(), journal.rend(), [&](const JournalEntry &line) { return line.when <= moment; });
    if (last == journal.rend()) {
        const QDateTime first = journal.empty() ? QDateTime() : journal.front().when;
        return Error{.code = Error::Code::MomentBeforePlan, .detail = first.toString(Qt::ISODateWithMs)};
    }
    for (auto line = journal.rbegin(); line != last; ++line) {
        if (line->what == What::PlanImported && line->text.isNull())
            return Error{.code = Error::Code::HistoryIncomplete, .detail = line->when.toString(Qt::ISODateWithMs)};
        if (const Result<void> done = takeBack(now, retired, *line); !done)
            return done.error();
    }
    return now;
}

} // namespace pei
