// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing.h"

#include "ui/look/theme.h"

#include <QApplication>

namespace pei {

Result<void> printReport(const Report &report, std::optional<Period> period, const std::vector<PaperPart> &parts,
                         const QString &path)
{
    applyTheme(*qApp, ThemeChoice::Light);

    PaperInput input;
    input.plan = report.plan;
    input.printed = report.printed;
    input.detected = detectRules(report.plan, report.printed);
    const bool ownPeriod = report.plan.periodColumn(report.printed.period).has_value();
    input.analysis = analyse(report.plan, period ? *period : ownPeriod ? report.printed.period : latestPeriod(report.plan),
                             input.detected ? input.detected->rules : Rules{});
    input.today = QDate::currentDate();
    input.parts = parts;
    return printPdf(path, input);
}

} // namespace pei
