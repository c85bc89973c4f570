// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing.h"

#include "app/converting.h"
#include "app/progressline.h"
#include "core/alerts/alertrules.h"
#include "core/exchange/plantable.h"
#include "core/progress/analysis.h"
#include "ui/exchange/exporting.h"
#include "ui/look/theme.h"
#include "ui/paper/paperchoices.h"
#include "ui/paper/pdfprinting.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

class Printing
{
    Q_DECLARE_TR_FUNCTIONS(pei::Printing)

public:
    static std::optional<std::vector<PaperPart>> parts(const PrintOptions &options)
    {
        return options.what.isEmpty() ? std::vector{PaperPart::Summary} : paperPartsFromKeys(options.what.split(u','));
    }

    static std::optional<PaperFormat> format(const PrintOptions &options)
    {
        PaperFormat format;
        const auto paper = options.paper.isEmpty() ? std::optional(PaperChoices().paper) : paperFromKey(options.paper);
        bool understood = true;
        if (!options.margin.isEmpty())
            format.leastMargin = options.margin.toDouble(&understood);
        // Written so that no number, infinity and NaN are refused too.
        if (!paper || !understood || !(format.leastMargin >= 0 && format.leastMargin <= WidestMargin))
            return std::nullopt;
        format.size = QPageSize(*paper);
        return format;
    }

    static QString wrongUsage(const PrintOptions &options)
    {
        if (options.output.isEmpty())
            return tr("Falta «-o» con el nombre del PDF.");
        if (!parts(options)) {
            QStringList keys;
            for (const PaperPart part : AllPaperParts)
                keys << paperPartKey(part);
            return tr("«--what» acepta, separados por comas: %1.").arg(keys.join(u", "_s));
        }
        if (!options.period.isEmpty() && !periodFromKey(options.period))
            return tr("«--period» se escribe como 2024-S1 o 2024-A.");
        if (!options.against.isEmpty() && !periodFromKey(options.against))
            return tr("«--against» se escribe como 2024-S1 o 2024-A.");
        if (!options.paper.isEmpty() && !paperFromKey(options.paper)) {
            QStringList keys;
            for (const QPageSize::PageSizeId paper : AllPapers)
                keys << paperKey(paper);
            return tr("«--paper» acepta uno de estos: %1.").arg(keys.join(u", "_s));
        }
        if (!format(options))
            return tr("«--margin» acepta milímetros de 0 a %1.").arg(WidestMargin);
        return {};
    }

    static Result<void> print(const InputPlan &read, const PrintOptions &options)
    {
        const Report &report = read.report;
        applyTheme(*qApp, ThemeChoice::Light);
        const Plan &plan = report.plan;
        const std::optional<Period> period = periodFromKey(options.period);
        if (period && !plan.periodColumn(*period))
            return Error{Error::Code::CellMissing, options.period, {}, 0, 0};
        PaperInput input;
        input.plan = plan;
        input.printed = report.printed;
        input.notes = read.notes;
        input.alertMarks = read.alertMarks;
        input.alertSettings = alertSettingsFrom(read.alertRules);
        input.detected = detectRules(plan, report.printed);
        input.analysis = analysisFor(report, period);
        if (const std::optional<Period> against = periodFromKey(options.against)) {
            if (!plan.periodColumn(*against))
                return Error{Error::Code::CellMissing, options.against, {}, 0, 0};
            input.compared = periodComparison(plan, {*against, input.analysis.period}, input.analysis.rules);
        }
        input.today = QDate::currentDate();
        input.parts = parts(options).value();
        input.format = format(options).value();
        const auto job = std::make_shared<PaperJob>(std::move(input));
        PdfPrinting printing(job, Look::paper(options.grey));
        std::optional<ProgressLine> progress; // once it is known how many pages there are
        while (printing.printMore()) {
            if (!progress && job->isLaidOut())
                progress.emplace(std::size_t(job->pageCount()));
            if (progress)
                progress->show(std::size_t(printing.done() - job->pieces()));
        }
        if (progress)
            progress->clear();
        return printing.save(options.output);
    }

    static Result<QByteArray> evaluation(const InputPlan &read, const QString &reportName, const ConvertOrder &order)
    {
        const Analysis analysis = analysisFor(read.report, order.period);
        ExportSource source;
        source.report = read.report;
        source.period = analysis.period;
        source.rules = analysis.rules;
        source.notes = read.notes;
        source.alertSettings = alertSettingsFrom(read.alertRules);
        source.alertMarks = read.alertMarks;
        source.reportName = reportName;
        source.today = QDate::currentDate();
        ExportChoice choice;
        choice.format = order.to == u"odt" ? ExportFormat::Odt : ExportFormat::Html;
        return exportPlan(source, {}, choice);
    }
};

} // namespace

PictureVerbs pictureVerbs()
{
    return {&Printing::wrongUsage, &Printing::print, &Printing::evaluation};
}

} // namespace pei
