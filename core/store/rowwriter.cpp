// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowwriter.h"

#include "core/store/terms.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Rows out of the plan stand from here down, below all that are only put out of the way.
constexpr qint64 RetiredPosition = -4'000'000'000;

Result<void> ran(Statement &statement, std::initializer_list<QVariant> values)
{
    return statement.run(values) ? Result<void>() : statement.error();
}

} // namespace

Value finite(Value value)
{
    return value && std::isfinite(*value) ? value : Value();
}

RowWriter::RowWriter(const Connection &connection, qint64 plan)
    : m_connection(connection)
    , m_plan(plan)
    , m_element(connection, u"INSERT INTO element (plan_id, position, code, kind, name, priority)"
                            " VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s)
    , m_indicator(connection,
                  u"INSERT INTO indicator (plan_id, position, code, element_code, name, executing_unit_code,"
                  " executing_unit_name, responsible_unit_code, responsible_unit_name, relevance, direction,"
                  " aggregation, baseline_year, baseline_value)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s)
    , m_target(connection, u"INSERT INTO target (indicator_id, year, value) VALUES (?, ?, ?)"
                           " ON CONFLICT (indicator_id, year) DO UPDATE SET value = excluded.value"_s)
    , m_measurement(connection, u"INSERT INTO measurement (indicator_id, year, cut, value) VALUES (?, ?, ?, ?)"
                                " ON CONFLICT (indicator_id, year, cut) DO UPDATE SET value = excluded.value"_s)
{
}

Result<void> RowWriter::writeEntity(const Entity &entity)
{
    Statement old(m_connection, u"DELETE FROM entity_line WHERE plan_id = ?"_s);
    if (!old.run({m_plan}))
        return old.error();
    Statement line(m_connection,
                   u"INSERT INTO entity_line (plan_id, position, level, code, name) VALUES (?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const auto &[level, name] : entity.lines) {
        if (!line.run({m_plan, position++, terms::name(level), name.code, name.name}))
            return line.error();
    }
    return {};
}

Result<void> RowWriter::addTargetYear(int year)
{
    Statement column(m_connection, u"INSERT INTO target_year (plan_id, year) VALUES (?, ?)"_s);
    return ran(column, {m_plan, year});
}

Result<void> RowWriter::addPeriod(Period period)
{
    Statement column(m_connection, u"INSERT INTO period (plan_id, year, cut) VALUES (?, ?, ?)"_s);
    return ran(column, {m_plan, period.year, terms::name(period.cut)});
}

Result<void> RowWriter::setPeriodClosed(Period period, bool closed)
{
    Statement column(m_connection, u"UPDATE period SET closed = ? WHERE plan_id = ? AND year = ? AND cut = ?"_s);
    return ran(column, {int(closed), m_plan, period.year, terms::name(period.cut)});
}

Result<void> RowWriter::removeTargetYear(int year)
{
    Statement cells(m_connection, u"DELETE FROM target WHERE year = ? AND indicator_id IN"
                                  " (SELECT id FROM indicator WHERE plan_id = ? AND position >= 0)"_s);
    if (!cells.run({year, m_plan}))
        return cells.error();
    Statement column(m_connection, u"DELETE FROM target_year WHERE plan_id = ? AND year = ?"_s);
    return ran(column, {m_plan, year});
}

Result<void> RowWriter::removePeriod(Period period)
{
    // Rows that are out of the plan keep what they had: it is theirs when they come back.
    Statement cells(m_connection, u"DELETE FROM measurement WHERE year = ? AND cut = ? AND indicator_id IN"
                                  " (SELECT id FROM indicator WHERE plan_id = ? AND position >= 0)"_s);
    if (!cells.run({period.year, terms::name(period.cut), m_plan}))
        return cells.error();
    Statement column(m_connection, u"DELETE FROM period WHERE plan_id = ? AND year = ? AND cut = ?"_s);
    return ran(column, {m_plan, period.year, terms::name(period.cut)});
}

Result<qint64> RowWriter::addElement(const Element &element, int position)
{
    return m_element.insertRow(
        {m_plan, position, element.code, terms::name(element.kind), element.name, bound(element.priority)});
}

Result<qint64> RowWriter::addIndicator(const Plan &plan, const Indicator &i, int position)
{
    const Result<qint64> key = m_indicator.insertRow(
        {m_plan, position, i.code, i.element, i.name, i.executingUnit.code, i.executingUnit.name,
         i.responsibleUnit.code, i.responsibleUnit.name, terms::name(i.relevance), terms::name(i.direction),
         terms::name(i.aggregation), bound(i.baseline.year), bound(finite(i.baseline.value))});
    if (!key)
        return key;
    if (const Result<void> done = writeFigures(plan, i, key.value()); !done)
        return done.error();
    return key;
}

Result<void> RowWriter::writeFigures(const Plan &plan, const Indicator &indicator, qint64 key)
{
    for (const int year : plan.targetYears) {
        if (const Result<void> done = setTarget(key, year, plan.target(indicator, year)); !done)
            return done;
    }
    for (const Period &period : plan.periods) {
        if (const Result<void> done = setMeasurement(key, period, plan.obtained(indicator, period)); !done)
            return done;
    }
    return {};
}

Result<void> RowWriter::updateElement(qint64 key, const Element &element)
{
    Statement row(m_connection, u"UPDATE element SET name = ?, priority = ? WHERE id = ?"_s);
    return ran(row, {element.name, bound(element.priority), key});
}

Result<void> RowWriter::updateIndicator(qint64 key, const Indicator &i)
{
    Statement row(m_connection, u"UPDATE indicator SET name = ?, executing_unit_code = ?, executing_unit_name = ?,"
                                " responsible_unit_code = ?, responsible_unit_name = ?, relevance = ?, direction = ?,"
                                " aggregation = ?, baseline_year = ?, baseline_value = ? WHERE id = ?"_s);
    return ran(row, {i.name, i.executingUnit.code, i.executingUnit.name, i.responsibleUnit.code, i.responsibleUnit.name,
                     terms::name(i.relevance), terms::name(i.direction), terms::name(i.aggregation),
                     bound(i.baseline.year), bound(finite(i.baseline.value)), key});
}

Result<void> RowWriter::setTarget(qint64 indicator, int year, Value value)
{
    return ran(m_target, {indicator, year, bound(finite(value))});
}

Result<void> RowWriter::setMeasurement(qint64 indicator, Period period, Value value)
{
    return ran(m_measurement, {indicator, period.year, terms::name(period.cut), bound(finite(value))});
}

Result<void> RowWriter::retire(const QString &table, qint64 key)
{
    Statement row(m_connection, u"UPDATE %1 SET position = ? WHERE id = ?"_s.arg(table));
    return ran(row, {RetiredPosition - key, key});
}

Result<void> RowWriter::arrange(const QString &table, const std::vector<qint64> &keys)
{
    // Out of the way first: no two rows may stand at one place, not even in passing.
    Statement away(m_connection,
                   u"UPDATE %1 SET position = -1 - position WHERE plan_id = ? AND position >= 0"_s.arg(table));
    if (!away.run({m_plan}))
        return away.error();
    Statement place(m_connection, u"UPDATE %1 SET position = ? WHERE id = ?"_s.arg(table));
    qint64 position = 0;
    for (const qint64 key : keys) {
        if (!place.run({position++, key}))
            return place.error();
    }
    return {};
}

} // namespace pei
