// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/store/connection.h"

namespace pei {

// Writes single rows of one plan, within the caller's transaction.
class RowWriter
{
public:
    RowWriter(const Connection &connection, qint64 plan);

    // Replaces the lines there are.
    Result<void> writeEntity(const Entity &entity);
    Result<void> addTargetYear(int year);
    Result<void> addPeriod(Period period);
    Result<qint64> addElement(const Element &element, int position);
    Result<void> setPeriodClosed(Period period, bool closed);
    // The column and all its cells.
    Result<void> removeTargetYear(int year);
    Result<void> removePeriod(Period period);
    // With a target and a measurement for every column of the plan.
    Result<qint64> addIndicator(const Plan &plan, const Indicator &indicator, int position);
    // Its targets and measurements again, as the plan's columns are.
    Result<void> writeFigures(const Plan &plan, const Indicator &indicator, qint64 key);
    // All but its code and its place.
    Result<void> updateElement(qint64 key, const Element &element);
    Result<void> updateIndicator(qint64 key, const Indicator &indicator);
    Result<void> setTarget(qint64 indicator, int year, Value value);
    Result<void> setMeasurement(qint64 indicator, Period period, Value value);
    // Out of the plan with all it holds; table is element or indicator.
    Result<void> retire(const QString &table, qint64 key);
    // The rows in this order from 0 on.
    Result<void> arrange(const QString &table, const std::vector<qint64> &keys);

private:
    const Connection &m_connection;
    const qint64 m_plan;
    Statement m_element;
    Statement m_indicator;
    Statement m_target;
    Statement m_measurement;
};

// A figure that is no number is no figure.
Value finite(Value value);

} // namespace pei
