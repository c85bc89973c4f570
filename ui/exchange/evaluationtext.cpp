// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/evaluationtext.h"

#include "core/alerts/alertrules.h"
#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/alerts/alerttext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

EvaluationText::EvaluationText(const Report &report, const Analysis &analysis, const ExportSource &source,
                               const std::optional<std::vector<std::size_t>> &shown)
    : m_report(report)
    , m_plan(softNames(report.plan))
    , m_analysis(analysis)
    , m_source(source)
    , m_shown(shown)
{
}

TextDocument EvaluationText::document()
{
    //: the code of the language these texts are in
    m_document = {m_report.plan.entity.title().name, tr("es"), {}};
    m_tables = 0;
    addCounts();
    addElements();
    addIndicators();
    addAlerts();
    return std::move(m_document);
}

QString EvaluationText::state(Semaphore semaphore) const
{
    return Labels::semaphore(semaphore);
}

QString EvaluationText::sourceLine() const
{
    const QString date = QLocale(QLocale::Spanish, QLocale::Peru).toString(m_source.today, u"dd/MM/yyyy"_s);
    const QString title = m_report.printed.title;
    if (title.isEmpty())
        return tr("Fuente: registro del plan en Tablero PEI. Elaborado el %1.").arg(date);
    return m_source.reportName.isEmpty()
               ? tr("Fuente: %1. Elaborado con Tablero PEI el %2.").arg(title, date)
               : tr("Fuente: %1 (%2). Elaborado con Tablero PEI el %3.").arg(title, m_source.reportName, date);
}

void EvaluationText::addTable(const QString &caption, std::vector<Column> columns, std::vector<QStringList> rows)
{
    //: %1 a number, %2 what the table shows.
    const QString title = tr("Tabla %1. %2");
    TextTable table;
    table.before = title.section(u"%1"_s, 0, 0);
    table.number = ++m_tables;
    table.after = title.section(u"%1"_s, 1).replace(u"%2"_s, caption);
    constexpr double FigureSign = 0.18;                // of a share, about a centimetre
    for (std::size_t c = 0; c < columns.size(); ++c) { // figures stay on one line
        for (const QStringList &row : rows) {
            if (columns[c].figure)
                columns[c].share = std::max(columns[c].share, double(row[qsizetype(c)].size()) * FigureSign + 0.35);
        }
    }
    table.columns = std::move(columns);
    table.rows = std::move(rows);
    table.source = sourceLine();
    m_document.parts.emplace_back(std::move(table));
}

QString EvaluationText::averageSentence() const
{
    const ElementKind kind = leadingKind(m_report.plan);
    const Average &average = m_analysis.average(kind);
    const QString period = Labels::period(m_analysis.period);
    if (!average.withZeros)
        return tr("En %1 no hay avances que promediar.").arg(period);
    const QString elements = Labels::elements(kind);
    if (average.zeros == 0) {
        //: %1 a period, %2 "acciones" or "objetivos", %3 a figure.
        return tr("En %1, el avance promedio de %2 es %3 %.").arg(period, elements, formatValue(average.withZeros));
    }
    //: %1 a period, %2 and %3 averages, %4 how many, %5 "acciones" or "objetivos".
    return tr("En %1, el avance promedio es %2 % sin contar %4 %5 en 0, como lo imprime el aplicativo, y %3 % si se "
              "cuentan.")
        .arg(period, formatValue(average.skipZero), formatValue(average.withZeros), QString::number(average.zeros),
             elements);
}

void EvaluationText::addCounts()
{
    std::vector<QStringList> rows;
    for (const ElementKind kind : {ElementKind::Objective, ElementKind::Action}) {
        const BandCount &bands = m_analysis.bands(kind);
        if (bands.total() == 0)
            continue;
        QStringList row{kind == ElementKind::Objective ? tr("Objetivos (OEI)") : tr("Acciones (AEI)")};
        for (const Semaphore semaphore : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData})
            row.append(QString::number(bands.of(semaphore)));
        row.append(QString::number(bands.total()));
        rows.push_back(row);
    }
    addTable(tr("Semáforo del avance, %1").arg(Labels::period(m_analysis.period)),
             {{tr("Elementos"), 3},
              {state(Semaphore::Red), 1, true},
              {state(Semaphore::Amber), 1, true},
              {state(Semaphore::Green), 1, true},
              {state(Semaphore::NoData), 1, true},
              {tr("Total"), 1, true}},
             rows);
    m_document.parts.emplace_back(averageSentence());
}

void EvaluationText::addElements()
{
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < m_plan.elements.size(); ++i) {
        const Element &element = m_plan.elements[i];
        rows.push_back(
            {element.code, element.name, formatValue(m_analysis.elements[i]), state(m_analysis.elementSemaphore(i))});
    }
    addTable(tr("Avance de objetivos y acciones, %1").arg(Labels::period(m_analysis.period)),
             {{tr("Código"), 1.6}, {tr("Denominación"), 9}, {tr("Avance (%)"), 1.6, true}, {tr("Semáforo"), 1.6}},
             rows);
}

void EvaluationText::addIndicators()
{
    const Plan &plan = m_plan;
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const Indicator &indicator = plan.indicators[i];
        rows.push_back({indicator.code, indicator.name, indicator.responsibleUnit.name,
                        formatValue(indicator.baseline.value),
                        formatValue(plan.target(indicator, m_analysis.period.year)),
                        formatValue(plan.obtained(indicator, m_analysis.period)),
                        formatValue(m_analysis.indicators[i].value), state(m_analysis.semaphore(i))});
    }
    addTable(tr("Indicadores: meta y valor obtenido, %1").arg(Labels::period(m_analysis.period)),
             {{tr("Código"), 2.9},
              {tr("Indicador"), 4.4},
              {tr("Unidad responsable"), 3},
              {tr("Línea base"), 1.6, true},
              {tr("Meta %1").arg(m_analysis.period.year), 1.6, true},
              {tr("Obtenido"), 1.6, true},
              {tr("Avance (%)"), 1.5, true},
              {tr("Semáforo"), 1.95}},
             rows);
}

// Of the whole plan, also where only some of its indicators are told of: an alert compares them with the others.
void EvaluationText::addAlerts()
{
    const Report &whole = m_source.report;
    const Plan told = softNames(whole.plan);
    const Analysis analysis = analyse(whole.plan, m_source.period, m_source.rules);
    std::vector<QStringList> open;
    std::vector<QStringList> acknowledged;
    for (const Alert &alert :
         findAlerts({whole.plan, analysis, &whole.printed, &m_source.notes}, m_source.alertSettings)) {
        const bool isTold = !m_shown || std::any_of(m_shown->begin(), m_shown->end(),
                                                    [&](std::size_t row) { return alert.isAbout(row); });
        if (!isTold)
            continue;
        QStringList row{AlertText::severity(alert.severity), AlertText::wording(told, alert, m_source.alertMarks)};
        const auto mark = m_source.alertMarks.find(alert.fingerprint);
        if (mark != m_source.alertMarks.end() && mark->second.isAcknowledged())
            acknowledged.push_back(row << mark->second.reason);
        else
            open.push_back(row);
    }
    const QString period = Labels::period(m_source.period);
    if (!open.empty())
        addTable(tr("Alertas, %1").arg(period), {{tr("Gravedad"), 1.8}, {tr("Alerta"), 14}}, open);
    if (!acknowledged.empty())
        addTable(tr("Alertas atendidas, %1").arg(period),
                 {{tr("Gravedad"), 1.8}, {tr("Alerta"), 9}, {tr("Cómo se atendió"), 5}}, acknowledged);
}

} // namespace pei
