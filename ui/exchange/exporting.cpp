// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exporting.h"

#include "core/exchange/plancsv.h"
#include "core/exchange/planjson.h"
#include "core/exchange/plantable.h"
#include "core/exchange/planxlsx.h"
#include "ui/exchange/evaluationtext.h"
#include "ui/look/spreadsheetlook.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Odt:
        return u"odt"_s;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> exportPlan(const ExportSource &source, const std::optional<std::vector<std::size_t>> &shown,
                              const ExportChoice &choice)
{
    const Report report = shown ? selectionOf(source.report, *shown) : source.report;
    const Analysis analysis = analyse(report.plan, source.period, source.rules);
    switch (choice.format) {
    case ExportFormat::Xlsx:
        return planToXlsx(report, analysis, spreadsheetLook());
    case ExportFormat::Csv:
        return planToCsv(report, analysis, choice.csv);
    case ExportFormat::Json:
        return planToJsonText(report);
    case ExportFormat::Html:
        return toHtml(EvaluationText(report, analysis, source, shown).document());
    case ExportFormat::Odt:
        return toOdt(EvaluationText(report, analysis, source, shown).document());
    }
    Q_UNREACHABLE();
}

} // namespace pei
