// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planio.h"
#include "core/store/rowwriter.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Unplaced = 1'000'000'000; // of new rows until all are arranged

// Brings a stored plan to what PlanChanges says, touching only what differs; the first error ends it.
class MergeWriter
{
public:
    MergeWriter(const Connection &connection, qint64 plan, const PlanChanges &changes)
        : m_connection(connection)
        , m_changes(changes)
        , m_plan(plan)
        , m_rows(connection, plan)
    {
    }

    Result<RowKeys> write();

private:
    Result<void> writeColumns();
    Result<void> writeElements();
    Result<void> writeIndicators();
    Result<void> writeFields();
    Result<void> writeValues();

    const Connection &m_connection;
    const PlanChanges &m_changes;
    const qint64 m_plan;
    RowWriter m_rows;
    RowKeys m_keys; // of the merged plan's rows
};

bool isNew(const std::vector<std::size_t> &added, std::size_t row)
{
    return std::binary_search(added.begin(), added.end(), row);
}

Result<void> MergeWriter::writeColumns()
{
    const Plan &plan = m_changes.merged;
    for (const int year : m_changes.newTargetYears) {
        if (const Result<void> done = m_rows.addTargetYear(year); !done)
            return done;
    }
    for (const Period &period : m_changes.newPeriods) {
        if (const Result<void> done = m_rows.addPeriod(period); !done)
            return done;
    }
    for (const Indicator &indicator : plan.indicators) {
        if (indicator.id == 0)
            continue;
        for (const int year : m_changes.newTargetYears) {
            if (const Result<void> done = m_rows.setTarget(indicator.id, year, {}); !done)
                return done;
        }
        for (const Period &period : m_changes.newPeriods) {
            if (const Result<void> done = m_rows.setMeasurement(indicator.id, period, {}); !done)
                return done;
        }
    }
    return {};
}

Result<void> MergeWriter::writeElements()
{
    std::vector<qint64> old;
    Statement known(m_connection, u"SELECT id FROM element WHERE plan_id = ? ORDER BY position"_s);
    if (const Result<void> done = known.forEach({m_plan}, [&] { old.push_back(known.integer(0)); }); !done)
        return done;
    auto next = old.cbegin();
    for (std::size_t row = 0; row < m_changes.merged.elements.size(); ++row) {
        if (!isNew(m_changes.newElements, row)) {
            if (next == old.cend())
                return Error{.code = Error::Code::StoreChanged, .detail = m_changes.merged.elements[row].code};
            m_keys.elements.push_back(*next++);
            continue;
        }
        const Result<qint64> key = m_rows.addElement(m_changes.merged.elements[row], Unplaced + int(row));
        if (!key)
            return key.error();
        m_keys.elements.push_back(key.value());
    }
    return m_changes.newElements.empty() ? Result<void>() : m_rows.arrange(u"element"_s, m_keys.elements);
}

Result<void> MergeWriter::writeIndicators()
{
    const Plan &plan = m_changes.merged;
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        const Indicator &indicator = plan.indicators[row];
        if (!isNew(m_changes.newIndicators, row)) {
            m_keys.indicators.push_back(indicator.id);
            continue;
        }
        const Result<qint64> key = m_rows.addIndicator(plan, indicator, Unplaced + int(row));
        if (!key)
            return key.error();
        m_keys.indicators.push_back(key.value());
    }
    return m_changes.newIndicators.empty() ? Result<void>() : m_rows.arrange(u"indicator"_s, m_keys.indicators);
}

Result<void> MergeWriter::writeFields()
{
    const Plan &plan = m_changes.merged;
    bool entity = false;
    std::set<std::size_t> elements;
    std::set<std::size_t> indicators;
    for (const FieldChange &change : m_changes.fields) {
        if (!change.applied)
            continue;
        switch (change.field) {
        case PlanField::EntityLine:
            entity = true;
            break;
        case PlanField::ElementName:
        case PlanField::ElementPriority:
            elements.insert(change.row);
            break;
        case PlanField::IndicatorName:
        case PlanField::ExecutingUnit:
        case PlanField::ResponsibleUnit:
        case PlanField::Relevance:
        case PlanField::Direction:
        case PlanField::Aggregation:
        case PlanField::BaselineYear:
        case PlanField::BaselineValue:
            indicators.insert(change.row);
            break;
        case PlanField::Target: {
            const Indicator &indicator = plan.indicators[change.row];
            const Result<void> done = m_rows.setTarget(indicator.id, change.year, plan.target(indicator, change.year));
            if (!done)
                return done;
            break;
        }
        }
    }
    Result<void> done = entity ? m_rows.writeEntity(plan.entity) : Result<void>();
    for (auto row = elements.cbegin(); done && row != elements.cend(); ++row)
        done = m_rows.updateElement(m_keys.elements[*row], plan.elements[*row]);
    for (auto row = indicators.cbegin(); done && row != indicators.cend(); ++row)
        done = m_rows.updateIndicator(m_keys.indicators[*row], plan.indicators[*row]);
    return done;
}

Result<void> MergeWriter::writeValues()
{
    for (const std::vector<CellChange> *cells : {&m_changes.newValues, &m_changes.changedValues}) {
        for (const CellChange &cell : *cells) {
            if (!cell.applied)
                continue;
            if (const Result<void> done = m_rows.setMeasurement(m_keys.indicators[cell.row], cell.period, cell.after);
                !done)
                return done;
        }
    }
    return {};
}

Result<RowKeys> MergeWriter::write()
{
    using Step = Result<void> (MergeWriter::*)();
    for (const Step step : {&MergeWriter::writeColumns, &MergeWriter::writeElements, &MergeWriter::writeIndicators,
                            &MergeWriter::writeFields, &MergeWriter::writeValues}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    return m_keys;
}

} // namespace

Result<RowKeys> writeChanges(const Connection &connection, qint64 plan, const PlanChanges &changes)
{
    return MergeWriter(connection, plan, changes).write();
}

} // namespace pei
