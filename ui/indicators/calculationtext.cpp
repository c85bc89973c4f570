// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/calculationtext.h"

#include "core/progress/progress.h"

namespace pei {

QString CalculationText::reason(NotCalculable reason)
{
    switch (reason) {
    case NotCalculable::None:
        return {};
    case NotCalculable::ObtainedMissing:
        return tr("Todavía no hay valor obtenido (ND), y un dato que falta no es cero.");
    case NotCalculable::TargetMissing:
        return tr("El año no tiene meta (ND): no hay con qué comparar.");
    case NotCalculable::TargetZero:
        return tr("La meta es 0.00 y no se puede dividir entre cero.");
    case NotCalculable::BaselineMissing:
        return tr("La línea base no tiene valor.");
    case NotCalculable::NoDistance:
        return tr("La meta es igual a la línea base: no hay camino que medir.");
    case NotCalculable::SignsDiffer:
        return tr("Los signos de lo obtenido y de la meta hacen que el cociente no tenga sentido.");
    case NotCalculable::RuleUnknown:
        return tr("El sentido no está definido y no hay máximo ni mínimo permisible: no se sabe si más es mejor.");
    }
    Q_UNREACHABLE();
}

QString CalculationText::typeOne(const Plan &plan, const Indicator &indicator, const Analysis &analysis,
                                 const Progress &progress)
{
    const std::optional<TargetSense> sense = targetSense(indicator);
    const Value obtainedValue = plan.obtained(indicator, analysis.period);
    const Value targetValue = plan.target(indicator, analysis.period.year);
    if (!sense || !progress.value || !obtainedValue || !targetValue)
        return tr("No se puede calcular. %1").arg(reason(progress.reason));
    const QString obtained = formatExact(*obtainedValue);
    const QString target = formatExact(*targetValue);
    const QString percent = formatNumber(*progress.value);
    switch (*sense) {
    case TargetSense::AtLeast:
        return tr("100 × %1 ÷ %2 (meta de todo el año) = %3").arg(obtained, target, percent);
    case TargetSense::AtMost:
        if (*obtainedValue == 0)
            return tr("Menos es mejor y se obtuvo 0.00: el avance es %1.").arg(percent);
        return tr("Menos es mejor: 100 × %1 (meta de todo el año) ÷ %2 = %3").arg(target, obtained, percent);
    case TargetSense::Ceiling:
        if (*obtainedValue <= *targetValue)
            return tr("Se respetó el máximo permisible (%1 ≤ %2): el avance es %3.").arg(obtained, target, percent);
        return tr("Se pasó el máximo permisible: 100 × %1 ÷ %2 = %3").arg(target, obtained, percent);
    case TargetSense::Floor:
        if (*obtainedValue >= *targetValue)
            return tr("Se respetó el mínimo permisible (%1 ≥ %2): el avance es %3.").arg(obtained, target, percent);
        return tr("No se llegó al mínimo permisible: 100 × %1 ÷ %2 = %3").arg(obtained, target, percent);
    }
    Q_UNREACHABLE();
}

QString CalculationText::rule(const Indicator &indicator)
{
    const std::optional<TargetSense> sense = targetSense(indicator);
    if (!sense)
        return {};
    switch (*sense) {
    case TargetSense::AtLeast:
        return tr("Regla del sentido ascendente, comprobada con los reportes oficiales.");
    case TargetSense::AtMost:
        return tr("Regla del sentido descendente, publicada pero sin comprobar con un reporte.");
    case TargetSense::Ceiling:
        return tr("Regla del máximo permisible, publicada pero sin comprobar con un reporte.");
    case TargetSense::Floor:
        return tr("Regla del mínimo permisible, publicada pero sin comprobar con un reporte.");
    }
    Q_UNREACHABLE();
}

QString CalculationText::typeTwo(const Plan &plan, const Indicator &indicator, Period period)
{
    const Progress progress = progressTypeTwo(plan, indicator, period);
    if (!progress.value)
        return tr("No se puede calcular. %1").arg(reason(progress.reason));
    const QString percent = formatNumber(*progress.value);
    if (const auto sums = typeTwoSums(plan, indicator, period);
        sums && indicator.aggregation == Aggregation::Aggregable)
        return tr("100 × %1 (suma de lo obtenido) ÷ %2 (suma de las metas hasta %3) = %4")
            .arg(formatExact(sums->obtained), formatExact(sums->targets), QString::number(period.year), percent);
    const QString base = formatExact(*indicator.baseline.value);
    return tr("100 × (%1 − %3) ÷ (%2 − %3), desde la línea base = %4")
        .arg(formatExact(*plan.obtained(indicator, period)), formatExact(*plan.target(indicator, period.year)), base,
             percent);
}

QString CalculationText::threshold(const Thresholds &from, Semaphore state)
{
    const bool amber = state == Semaphore::Amber;
    const QString value = formatNumber(amber ? from.amber : from.green);
    if (from.atLeast)
        return amber ? tr("ámbar desde %1").arg(value) : tr("verde desde %1").arg(value);
    return amber ? tr("ámbar hasta %1").arg(value) : tr("verde hasta %1").arg(value);
}

} // namespace pei
