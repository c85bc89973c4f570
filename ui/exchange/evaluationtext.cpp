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
    , m_analysis(analysis)
    , m_source(source)
    , m_shown(shown)
{
}

QString EvaluationText::html()
{
    m_body.clear();
    m_tables = 0;
    const QString title = m_report.plan.entity.title().name;
    addCounts();
    addElements();
    addIndicators();
    addAlerts();
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\n"
           "<body style=\"font-family: Arial, sans-serif; font-size: 10pt\">\n%2</body></html>\n"_s.arg(
               title.toHtmlEscaped(), m_body);
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

void EvaluationText::addTable(const QString &caption, const std::vector<Column> &columns,
                              const std::vector<QStringList> &rows)
{
    //: %1 a number, %2 what the table shows.
    const QString title = tr("Tabla %1. %2").arg(++m_tables).arg(caption);
    QString text = u"<p><b>%1</b></p>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                   "style=\"border-collapse: collapse\">\n<thead><tr>"_s.arg(title.toHtmlEscaped());
    for (const Column &column : columns)
        text += u"<th bgcolor=\"#e4ecf6\">%1</th>"_s.arg(column.head.toHtmlEscaped());
    text += u"</tr></thead>\n<tbody>\n"_s;
    for (const QStringList &row : rows) {
        text += u"<tr>"_s;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            text += columns[column].isFigure ? u"<td align=\"right\">"_s : u"<td>"_s;
            text += row.value(qsizetype(column)).toHtmlEscaped() + u"</td>"_s;
        }
        text += u"</tr>\n"_s;
    }
    m_body += text + u"</tbody></table>\n<p><small>%1</small></p>\n"_s.arg(sourceLine().toHtmlEscaped());
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
             {{tr("Elementos")},
              {state(Semaphore::Red), true},
              {state(Semaphore::Amber), true},
              {state(Semaphore::Green), true},
              {state(Semaphore::NoData), true},
              {tr("Total"), true}},
             rows);
    m_body += u"<p>%1</p>\n"_s.arg(averageSentence().toHtmlEscaped());
}

void EvaluationText::addElements()
{
    const QStringList places = placeNamesOf(m_report.plan.entity);
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < m_report.plan.elements.size(); ++i) {
        const Element &element = m_report.plan.elements[i];
        rows.push_back({element.code, softCase(element.name, places), formatValue(m_analysis.elements[i]),
                        state(m_analysis.elementSemaphore(i))});
    }
    addTable(tr("Avance de objetivos y acciones, %1").arg(Labels::period(m_analysis.period)),
             {{tr("Código")}, {tr("Denominación")}, {tr("Avance (%)"), true}, {tr("Semáforo")}}, rows);
}

void EvaluationText::addIndicators()
{
    const QStringList places = placeNamesOf(m_report.plan.entity);
    const Plan &plan = m_report.plan;
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const Indicator &indicator = plan.indicators[i];
        rows.push_back({indicator.code, softCase(indicator.name, places),
                        softCase(indicator.responsibleUnit.name, places), formatValue(indicator.baseline.value),
                        formatValue(plan.target(indicator, m_analysis.period.year)),
                        formatValue(plan.obtained(indicator, m_analysis.period)),
                        formatValue(m_analysis.indicators[i].value), state(m_analysis.semaphore(i))});
    }
    addTable(tr("Indicadores: meta y valor obtenido, %1").arg(Labels::period(m_analysis.period)),
             {{tr("Código")},
              {tr("Indicador")},
              {tr("Unidad responsable")},
              {tr("Línea base"), true},
              {tr("Meta %1").arg(m_analysis.period.year), true},
              {tr("Obtenido"), true},
              {tr("Avance (%)"), true},
              {tr("Semáforo")}},
             rows);
}

// Of the whole plan, also where only some of its indicators are told of: an alert compares them with the others.
void EvaluationText::addAlerts()
{
    const Report &whole = m_source.report;
    const Analysis analysis = analyse(whole.plan, m_source.period, m_source.rules);
    std::vector<QStringList> open;
    std::vector<QStringList> acknowledged;
    for (const Alert &alert :
         findAlerts({whole.plan, analysis, &whole.printed, &m_source.notes}, m_source.alertSettings)) {
        const bool isTold = !m_shown || std::any_of(m_shown->begin(), m_shown->end(),
                                                    [&](std::size_t row) { return alert.isAbout(row); });
        if (!isTold)
            continue;
        QStringList row{AlertText::severity(alert.severity),
                        AlertText::wording(whole.plan, alert, m_source.alertMarks)};
        const auto mark = m_source.alertMarks.find(alert.fingerprint);
        if (mark != m_source.alertMarks.end() && mark->second.isAcknowledged())
            acknowledged.push_back(row << mark->second.reason);
        else
            open.push_back(row);
    }
    const QString period = Labels::period(m_source.period);
    if (!open.empty())
        addTable(tr("Alertas, %1").arg(period), {{tr("Gravedad")}, {tr("Alerta")}}, open);
    if (!acknowledged.empty())
        addTable(tr("Alertas atendidas, %1").arg(period), {{tr("Gravedad")}, {tr("Alerta")}, {tr("Cómo se atendió")}},
                 acknowledged);
}

} // namespace pei
