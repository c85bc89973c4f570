// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/trialreport.h"

#include "core/document/document.h"

#include <QHash>

namespace pei {

PasteReport trialReport(const Document &trial)
{
    const Plan &plan = trial.plan();
    QHash<qint64, std::size_t> rows;
    for (std::size_t row = 0; row < plan.indicators.size(); ++row)
        rows.insert(plan.indicators[row].id, row);
    PasteReport report;
    report.period = trial.period();
    report.method = EntryMethod::Tried;
    for (const ValueChange &change : trial.tried().values) {
        const std::size_t row = rows.value(change.indicator);
        PasteReport::Cell cell;
        cell.row = int(report.cells.size());
        cell.indicator = change.indicator;
        cell.code = plan.indicators[row].code;
        cell.period = change.period;
        cell.text = change.after ? formatExact(*change.after) : formatValue(change.after);
        cell.before = change.before;
        cell.check = checkValue(plan, row, change.period, change.after);
        report.cells.push_back(std::move(cell));
    }
    return report;
}

} // namespace pei
