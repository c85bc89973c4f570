// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planio.h"

#include "core/store/plandifference.h"
#include "core/store/rowwriter.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Unplaced = 1'000'000'000; // of new rows until all are arranged

using What = JournalEntry::What;

// Brings a stored plan from one state to another, touching only what differs; the first error ends it.
class StateWriter
{
public:
    StateWriter(const Connection &connection, qint64 plan, const PlanState &from, PlanState &to)
        : m_connection(connection)
        , m_plan(plan)
        , m_from(from)
        , m_to(to)
        , m_rows(connection, plan)
    {
    }

    Result<std::vector<JournalEntry>> write();

private:
    Result<void> addRows();
    Result<void> writeLine(const JournalEntry &line);
    Result<void> revive(const JournalEntry &line);
    Result<void> fillPeriod(Period period);
    Result<void> writeRows();

    const Connection &m_connection;
    const qint64 m_plan;
    const PlanState &m_from;
    PlanState &m_to;
    RowWriter m_rows;
    std::set<qint64> m_newIndicators;
    std::set<qint64> m_elements;   // whose fields differ
    std::set<qint64> m_indicators; // likewise
    std::vector<qint64> m_common;  // indicators in both states
    bool m_entity = false;
    bool m_elementOrder = false;
    bool m_indicatorOrder = false;
};

template <typename Row>
std::vector<qint64> idsOf(const std::vector<Row> &rows)
{
    std::vector<qint64> ids;
    for (const Row &row : rows)
        ids.push_back(row.id);
    return ids;
}

template <typename Row>
const Row *rowOf(const std::vector<Row> &rows, qint64 id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

Result<void> StateWriter::addRows()
{
    Plan &plan = m_to.plan;
    for (std::size_t row = 0; row < plan.elements.size(); ++row) {
        if (plan.elements[row].id != 0)
            continue;
        const Result<qint64> key = m_rows.addElement(plan.elements[row], Unplaced + int(row));
        if (!key)
            return key.error();
        plan.elements[row].id = key.value();
    }
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        if (plan.indicators[row].id != 0)
            continue;
        const Result<qint64> key = m_rows.addIndicator(plan, plan.indicators[row], Unplaced + int(row));
        if (!key)
            return key.error();
        plan.indicators[row].id = key.value();
        m_newIndicators.insert(key.value());
    }
    return {};
}

// A row that has been in the plan before comes back as the state has it now.
Result<void> StateWriter::revive(const JournalEntry &line)
{
    m_indicatorOrder = true;
    if (m_newIndicators.contains(line.indicator))
        return {};
    const Indicator *row = rowOf(m_to.plan.indicators, line.indicator);
    for (const QString &table : {u"target"_s, u"measurement"_s}) {
        Statement old(m_connection, u"DELETE FROM %1 WHERE indicator_id = ?"_s.arg(table));
        if (!old.run({row->id}))
            return old.error();
    }
    m_indicators.insert(row->id);
    return m_rows.writeFigures(m_to.plan, *row, row->id);
}

Result<void> StateWriter::fillPeriod(Period period)
{
    if (const Result<void> done = m_rows.addPeriod(period); !done)
        return done;
    for (const qint64 row : m_common) {
        if (const Result<void> done = m_rows.setMeasurement(row, period, {}); !done)
            return done;
    }
    return {};
}

Result<void> StateWriter::writeLine(const JournalEntry &line)
{
    switch (line.what) {
    case What::ValueSet:
        return m_rows.setMeasurement(line.indicator, line.period, line.after);
    case What::FieldSet:
        if (line.field == PlanField::Target) {
            const auto *target = std::get_if<double>(&line.fieldAfter);
            return m_rows.setTarget(line.indicator, line.period.year, target ? Value(*target) : Value());
        }
        if (line.field == PlanField::EntityLine)
            m_entity = true;
        else if (line.element != 0)
            m_elements.insert(line.element);
        else
            m_indicators.insert(line.indicator);
        return {};
    case What::PeriodAdded:
        return fillPeriod(line.period);
    case What::PeriodRemoved:
        return m_rows.removePeriod(line.period);
    case What::TargetYearAdded:
        if (const Result<void> done = m_rows.addTargetYear(line.period.year); !done)
            return done;
        for (const qint64 row : m_common) {
            if (const Result<void> done = m_rows.setTarget(row, line.period.year, {}); !done)
                return done;
        }
        return {};
    case What::TargetYearRemoved:
        return m_rows.removeTargetYear(line.period.year);
    case What::ElementAdded:
        m_elementOrder = true;
        m_elements.insert(line.element);
        return {};
    case What::ElementRemoved:
        m_elementOrder = true;
        return m_rows.retire(u"element"_s, line.element);
    case What::IndicatorAdded:
        return revive(line);
    case What::IndicatorRemoved:
        m_indicatorOrder = true;
        return m_rows.retire(u"indicator"_s, line.indicator);
    case What::PeriodClosed:
        return m_rows.setPeriodClosed(line.period, true);
    case What::PeriodReopened:
        return m_rows.setPeriodClosed(line.period, false);
    case What::PlanImported:
    case What::NoteSet:
    case What::AlertMarked:
    case What::AlertRuleSet:
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> StateWriter::writeRows()
{
    const Plan &plan = m_to.plan;
    Result<void> done = m_entity ? m_rows.writeEntity(plan.entity) : Result<void>();
    for (auto id = m_elements.cbegin(); done && id != m_elements.cend(); ++id) {
        if (const Element *row = rowOf(plan.elements, *id))
            done = m_rows.updateElement(*id, *row);
    }
    for (auto id = m_indicators.cbegin(); done && id != m_indicators.cend(); ++id) {
        if (const Indicator *row = rowOf(plan.indicators, *id))
            done = m_rows.updateIndicator(*id, *row);
    }
    if (done && m_elementOrder)
        done = m_rows.arrange(u"element"_s, idsOf(plan.elements));
    if (done && m_indicatorOrder)
        done = m_rows.arrange(u"indicator"_s, idsOf(plan.indicators));
    return done;
}

Result<std::vector<JournalEntry>> StateWriter::write()
{
    if (const Result<void> done = addRows(); !done)
        return done.error();
    std::vector<JournalEntry> lines = linesBetween(m_from, m_to);
    for (const Indicator &row : m_from.plan.indicators) {
        if (m_to.plan.indicatorIndex(row.id))
            m_common.push_back(row.id);
    }
    for (const JournalEntry &line : lines) {
        if (const Result<void> done = writeLine(line); !done)
            return done.error();
    }
    if (const Result<void> done = writeRows(); !done)
        return done.error();
    return lines;
}

} // namespace

Result<std::vector<JournalEntry>> writeState(const Connection &connection, qint64 plan, const PlanState &from,
                                             PlanState &to)
{
    return StateWriter(connection, plan, from, to).write();
}

} // namespace pei
