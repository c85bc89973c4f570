// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/planio.h"
#include "core/store/rowwriter.h"
#include "core/store/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

Result<RowKeys> writePlan(const Connection &connection, qint64 key, const Plan &plan)
{
    RowWriter rows(connection, key);
    if (const Result<void> done = rows.writeEntity(plan.entity); !done)
        return done.error();
    for (const int year : plan.targetYears) {
        if (const Result<void> done = rows.addTargetYear(year); !done)
            return done.error();
    }
    for (const Period &period : plan.periods) {
        if (const Result<void> done = rows.addPeriod(period); !done)
            return done.error();
    }
    RowKeys keys;
    for (const Element &element : plan.elements) {
        const Result<qint64> row = rows.addElement(element, int(keys.elements.size()));
        if (!row)
            return row.error();
        keys.elements.push_back(row.value());
    }
    for (const Indicator &indicator : plan.indicators) {
        const Result<qint64> row = rows.addIndicator(plan, indicator, int(keys.indicators.size()));
        if (!row)
            return row.error();
        keys.indicators.push_back(row.value());
    }
    return keys;
}

} // namespace

Result<qint64> writeReport(const Connection &connection, const Report &report, const ReportFile &file,
                           const Stamp &stamp)
{
    Statement plan(connection, u"INSERT INTO plan (first_year, last_year, created_at) VALUES (?, ?, ?) RETURNING id"_s);
    const Result<qint64> key =
        plan.insertRow({report.plan.firstYear, report.plan.lastYear, stamp.when.toMSecsSinceEpoch()});
    if (!key)
        return key;
    const Result<RowKeys> rows = writePlan(connection, key.value(), report.plan);
    if (!rows)
        return rows.error();
    if (const Result<qint64> done = writeImport(connection, key.value(), report, rows.value(), file, stamp); !done)
        return done.error();
    RowWriter writer(connection, key.value());
    for (const Period &period : closedByImport(report.plan.periods, {}, report.printed.period)) {
        if (const Result<void> done = writer.setPeriodClosed(period, true); !done)
            return done.error();
    }
    return key;
}

} // namespace pei
