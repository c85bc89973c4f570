// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrytext.h"

#include "core/document/document.h"
#include "core/models/labels.h"
#include "core/models/roles.h"
#include "ui/look/errortext.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString EntryText::thresholds(const Thresholds &thresholds)
{
    const QString green = formatNumber(thresholds.green);
    const QString amber = formatNumber(thresholds.amber);
    // Where zero is to be kept there is nothing between.
    if (thresholds.green == thresholds.amber)
        return thresholds.atLeast ? tr("verde ≥ %1").arg(green) : tr("verde ≤ %1").arg(green);
    return thresholds.atLeast ? tr("verde ≥ %1 · ámbar ≥ %2").arg(green, amber)
                              : tr("verde ≤ %1 · ámbar ≤ %2").arg(green, amber);
}

QString EntryText::noThresholds(NotCalculable reason)
{
    switch (reason) {
    case NotCalculable::None:
        return {};
    case NotCalculable::TargetZero:
        return tr("no calculable: la meta es 0");
    case NotCalculable::TargetMissing:
        return tr("no calculable: la meta es ND");
    case NotCalculable::SignsDiffer:
        return tr("no calculable: la meta es negativa");
    case NotCalculable::RuleUnknown:
        return tr("no calculable: sin sentido definido");
    case NotCalculable::ObtainedMissing:
    case NotCalculable::BaselineMissing:
    case NotCalculable::NoDistance:
        return tr("no calculable");
    }
    Q_UNREACHABLE();
}

QString EntryText::thresholdsOf(const QModelIndex &index)
{
    const QVariant limits = index.data(ThresholdsRole);
    if (limits.canConvert<Thresholds>())
        return thresholds(limits.value<Thresholds>());
    const QVariant reason = index.data(NoThresholdsRole);
    return reason.isValid() ? noThresholds(NotCalculable(reason.toInt())) : QString();
}

QString EntryText::reading(const TypedNumber &number)
{
    return number.accepted() && number.ambiguous ? tr("se lee %1").arg(formatValue(number.value)) : QString();
}

QString EntryText::refusal(ValueRefusal refusal)
{
    switch (refusal) {
    case ValueRefusal::None:
        return {};
    case ValueRefusal::NotANumber:
        return tr("No es un número ni ND.");
    case ValueRefusal::BadGrouping:
        return tr("Los millares están mal separados.");
    case ValueRefusal::TooManyMarks:
        return tr("Tiene demasiadas comas o puntos.");
    case ValueRefusal::TooLong:
        return tr("Pasa de 15 cifras.");
    case ValueRefusal::BelowZero:
        return tr("No puede ser menor que cero.");
    case ValueRefusal::Ambiguous:
        return tr("Se puede leer de dos formas.");
    case ValueRefusal::Closed:
        return tr("La celda no está abierta para registrar.");
    case ValueRefusal::Outside:
        return tr("Queda fuera de la tabla.");
    case ValueRefusal::Unkept:
        return tr("No se guardó todavía: F2 y Enter lo intentan de nuevo.");
    }
    Q_UNREACHABLE();
}

QString EntryText::notTaken(const QString &text, ValueRefusal refusal)
{
    return tr("«%1» no se registró. %2").arg(text, EntryText::refusal(refusal));
}

QString EntryText::notKept(const QString &text, const Error &error)
{
    //: A value that was typed, and why it could not be kept.
    return tr("«%1» no se guardó. %2").arg(text, errorText(error));
}

QString EntryText::shut(const Document &document, std::optional<Period> period)
{
    if (document.moment())
        return tr("Está viendo el plan como era: sus valores solo se leen.");
    if (!document.takesValues()) {
        const QString holder = document.lockedBy();
        return holder.isEmpty() ? tr("El archivo es de solo lectura: sus valores se ven, pero no se cambian.")
                                : tr("Lo tiene abierto %1: aquí sus valores se ven, pero no se cambian.").arg(holder);
    }
    const QString open = Labels::period(document.period());
    if (period == document.period() && document.isClosed(*period))
        return tr("%1 está cerrado: sus valores solo se leen. Para cambiarlos, escriba arriba el motivo y pulse "
                  "«Reabrir».")
            .arg(open);
    if (period && document.isClosed(*period))
        return tr("%1 está cerrado: sus valores solo se leen. Para cambiarlos, haga clic derecho en el título de su "
                  "columna y elija «Reabrir».")
            .arg(Labels::period(*period));
    if (period)
        return tr("Ahora se registra en %1. Para registrar en %2, haga clic derecho en el título de su columna.")
            .arg(open, Labels::period(*period));
    return document.isClosed(document.period())
               ? tr("Esta columna solo se lee.")
               : tr("Esta columna solo se lee: los valores se escriben en la de %1.").arg(open);
}

QString EntryText::shut(const Document &document)
{
    const Period period = document.period();
    if (document.takesValues() && document.isClosed(period))
        return tr("%1 está cerrado: sus valores solo se leen. Se reabre en la página «Registro».")
            .arg(Labels::period(period));
    return shut(document, period);
}

QString EntryText::doubt(const Doubt &doubt, double value)
{
    const QString other = formatValue(doubt.other);
    switch (doubt.kind) {
    case Doubt::Kind::BelowRange:
        return tr("Es menor que %1, lo mínimo usual en su unidad.").arg(formatNumber(doubt.limit));
    case Doubt::Kind::AboveRange:
        return tr("Pasa de %1, lo máximo usual en su unidad.").arg(formatNumber(doubt.limit));
    case Doubt::Kind::AnnualTooLow:
        if (doubt.since && doubt.since->cut == Cut::Semester1)
            return tr("Es agregable y queda por debajo de su primer semestre (%1).").arg(other);
        return tr("Es agregable y supera el valor anual (%1).").arg(other);
    case Doubt::Kind::EqualsBaseline:
        return tr("Es igual a la línea base.");
    case Doubt::Kind::Jump:
        break;
    }
    const QString where = doubt.since ? Labels::period(*doubt.since) : tr("línea base");
    if (doubt.limit > 0) {
        const QString distance = formatNumber(std::abs(value - doubt.other.value_or(0)));
        //: A distance, a value and where that value stands: "Se aleja 282.00 de 3.00 (2023 – Anual)".
        return tr("Se aleja %1 de %2 (%3), más del triple del paso previsto.").arg(distance, other, where);
    }
    return tr("Es más del triple o menos de la tercera parte de %1 (%2).").arg(other, where);
}

QString EntryText::doubtWords(Doubt::Kind kind)
{
    switch (kind) {
    case Doubt::Kind::BelowRange:
    case Doubt::Kind::AboveRange:
        return tr("fuera del rango de su unidad");
    case Doubt::Kind::AnnualTooLow:
        return tr("anual menor que Sem1");
    case Doubt::Kind::EqualsBaseline:
        return tr("igual a la línea base");
    case Doubt::Kind::Jump:
        return tr("salto");
    }
    Q_UNREACHABLE();
}

QStringList EntryText::remarksOf(const QModelIndex &index)
{
    const QVariant refused = index.data(RefusalRole);
    if (refused.isValid())
        return {refusal(ValueRefusal(refused.toInt()))};
    QStringList remarks;
    if (const QVariant saved = index.data(TriedRole); saved.isValid())
        remarks.append(tr("Valor de prueba: en el plan está %1.").arg(saved.toString()));
    const double value = index.data(SortRole).toDouble();
    for (const Doubt &found : index.data(DoubtsRole).value<std::vector<Doubt>>())
        remarks.append(doubt(found, value));
    return remarks;
}

QString EntryText::outcome(const PasteReport::Cell &cell)
{
    if (!cell.isTaken())
        return refusal(cell.check.refusal);
    if (!cell.isChange())
        return tr("Queda igual.");
    if (!cell.isDoubtful())
        return tr("Se pega.");
    QStringList doubts;
    for (const Doubt &found : cell.check.doubts)
        doubts.append(doubt(found, *cell.check.value));
    return doubts.join(u' ');
}

} // namespace pei
