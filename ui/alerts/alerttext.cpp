// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerttext.h"

#include "core/models/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString AlertText::rule(AlertRule rule)
{
    switch (rule) {
    case AlertRule::BaselineCopied:
        return tr("Posible copia de la línea base");
    case AlertRule::YearMissing:
        return tr("Año sin ningún valor");
    case AlertRule::PrintedDiffers:
        return tr("Cifra impresa que no se reproduce");
    case AlertRule::ApparentProgress:
        return tr("Avance aparente");
    case AlertRule::EqualsBaseline:
        return tr("Valor igual a la línea base");
    case AlertRule::EqualsPrevious:
        return tr("Valor igual al anterior");
    case AlertRule::PastMissing:
        return tr("Periodo pasado sin valor");
    case AlertRule::AnnualBelowSemester:
        return tr("Anual menor que su primer semestre");
    case AlertRule::OutOfRange:
        return tr("Fuera de rango");
    case AlertRule::RedWithoutNote:
        return tr("En rojo sin nota");
    case AlertRule::AggregablePercentage:
        return tr("Porcentaje agregable");
    case AlertRule::FirstTarget:
        return tr("Primera meta sin mejora");
    case AlertRule::TargetReversal:
        return tr("Metas contra el sentido esperado");
    case AlertRule::TargetJump:
        return tr("Salto en las metas");
    case AlertRule::FlatTargets:
        return tr("Metas que no cambian");
    case AlertRule::SmallHorizon:
        return tr("Plan con poco cambio");
    case AlertRule::SameName:
        return tr("Mismo nombre");
    case AlertRule::SameSeries:
        return tr("Misma línea base y mismas metas");
    case AlertRule::Priorities:
        return tr("Prioridades repetidas o incompletas");
    }
    Q_UNREACHABLE();
}

QString AlertText::explanation(AlertRule rule)
{
    switch (rule) {
    case AlertRule::BaselineCopied:
        return tr("Buena parte de los valores del periodo son iguales a su línea base.");
    case AlertRule::YearMissing:
        return tr("Un año anterior al del periodo no tiene ningún valor.");
    case AlertRule::PrintedDiffers:
        return tr("El reporte imprime un avance o un promedio que ninguna regla conocida da.");
    case AlertRule::ApparentProgress:
        return tr("El avance parece bueno, pero el valor obtenido es el mismo de la línea base.");
    case AlertRule::EqualsBaseline:
        return tr("El valor obtenido es igual a la línea base del indicador.");
    case AlertRule::EqualsPrevious:
        return tr("El valor obtenido es igual al del último periodo anterior que tiene valor.");
    case AlertRule::PastMissing:
        return tr("Al indicador le faltan valores de periodos anteriores.");
    case AlertRule::AnnualBelowSemester:
        return tr("El valor del año es menor que el de su primer semestre, aunque el indicador es agregable.");
    case AlertRule::OutOfRange:
        return tr("La línea base, una meta o un valor no es posible en la unidad que nombra el indicador.");
    case AlertRule::RedWithoutNote:
        return tr("El avance está en rojo y nadie ha anotado el factor ni la medida de mejora.");
    case AlertRule::AggregablePercentage:
        return tr("El indicador es un porcentaje y está marcado como agregable.");
    case AlertRule::FirstTarget:
        return tr("La primera meta es igual a la línea base o va contra el sentido esperado.");
    case AlertRule::TargetReversal:
        return tr("Alguna meta va contra el sentido esperado respecto de la anterior.");
    case AlertRule::TargetJump:
        return tr("Alguna meta cambia mucho más que las demás de un año a otro.");
    case AlertRule::FlatTargets:
        return tr("La meta se repite de un año a otro, aunque el sentido esperado es ascendente.");
    case AlertRule::SmallHorizon:
        return tr("Entre la primera y la última meta casi no hay cambio.");
    case AlertRule::SameName:
        return tr("Dos o más indicadores se llaman igual.");
    case AlertRule::SameSeries:
        return tr("Dos o más indicadores tienen la misma línea base y las mismas metas.");
    case AlertRule::Priorities:
        return tr("Las prioridades de las acciones de un objetivo no van de 1 en adelante sin repetirse.");
    }
    Q_UNREACHABLE();
}

QString AlertText::thresholdPrefix(AlertRule rule)
{
    if (rule == AlertRule::TargetJump)
        return tr("Más de");
    if (rule == AlertRule::SmallHorizon)
        return tr("Menos de");
    return AlertSettings().threshold(rule) ? tr("Desde") : QString();
}

QString AlertText::thresholdSuffix(AlertRule rule)
{
    if (rule == AlertRule::BaselineCopied)
        return tr("% de los valores");
    if (rule == AlertRule::ApparentProgress)
        return tr("% de avance");
    if (rule == AlertRule::FlatTargets)
        return tr("% de los pasos");
    if (rule == AlertRule::TargetJump)
        return tr("veces el cambio usual");
    return rule == AlertRule::SmallHorizon ? tr("% de cambio") : QString();
}

QString AlertText::severity(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Critical:
        return tr("Crítica");
    case AlertSeverity::Warning:
        return tr("Advertencia");
    case AlertSeverity::Notice:
        return tr("Aviso");
    }
    Q_UNREACHABLE();
}

QString AlertText::severities(AlertSeverity severity, int count)
{
    switch (severity) {
    case AlertSeverity::Critical:
        return tr("%n crítica(s)", nullptr, count);
    case AlertSeverity::Warning:
        return tr("%n advertencia(s)", nullptr, count);
    case AlertSeverity::Notice:
        return tr("%n aviso(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString AlertText::group(AlertSeverity severity, int count)
{
    switch (severity) {
    case AlertSeverity::Critical:
        return tr("Alertas críticas (%1)").arg(count);
    case AlertSeverity::Warning:
        return tr("Advertencias (%1)").arg(count);
    case AlertSeverity::Notice:
        return tr("Avisos (%1)").arg(count);
    }
    Q_UNREACHABLE();
}

QString AlertText::list(QStringList items)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString last = items.takeLast();
    //: The last two of a list: "2022, 2023 y 2024".
    return tr("%1 y %2").arg(items.join(u", "_s), last);
}

QString AlertText::cell(const Plan &plan, const AlertCell &cell)
{
    QString code;
    if (cell.row >= 0)
        code = plan.indicators[std::size_t(cell.row)].code;
    else if (cell.element >= 0)
        code = plan.elements[std::size_t(cell.element)].code;
    else
        code = tr("Todos los indicadores");
    const QString value = formatValue(cell.value);
    switch (cell.what) {
    case AlertCell::What::Baseline:
        return cell.period.year == 0
                   ? tr("%1 · Línea base · %2").arg(code, value)
                   : tr("%1 · Línea base %2 · %3").arg(code, QString::number(cell.period.year), value);
    case AlertCell::What::Target:
        return tr("%1 · Meta %2 · %3").arg(code, QString::number(cell.period.year), value);
    case AlertCell::What::Obtained:
        return tr("%1 · Obtenido %2 · %3").arg(code, Labels::period(cell.period), value);
    case AlertCell::What::Name:
        return tr("%1 · Denominación").arg(code);
    case AlertCell::What::Aggregation:
        return tr("%1 · Tipo de agregación").arg(code);
    case AlertCell::What::Priority:
        return cell.value ? tr("%1 · Prioridad %2").arg(code, formatNumber(*cell.value, PeruFormat, 0))
                          : tr("%1 · Sin prioridad").arg(code);
    case AlertCell::What::Note:
        return tr("%1 · Nota de %2").arg(code, Labels::period(cell.period));
    case AlertCell::What::Printed:
        if (cell.row < 0 && cell.element < 0)
            return tr("Avance promedio impreso de %1 · %2").arg(Labels::period(cell.period), value);
        return tr("%1 · Avance impreso de %2 · %3").arg(code, Labels::period(cell.period), value);
    }
    Q_UNREACHABLE();
}

QString AlertText::wording(const Plan &plan, const Alert &alert, const AlertMarks &marks)
{
    const auto mark = marks.find(alert.fingerprint);
    return mark != marks.end() && !mark->second.wording.isEmpty() ? mark->second.wording : sentence(plan, alert);
}

QStringList AlertText::cells(const Plan &plan, const Alert &alert)
{
    QStringList lines;
    for (const AlertCell &each : alert.cells)
        lines += cell(plan, each);
    return lines;
}

} // namespace pei
