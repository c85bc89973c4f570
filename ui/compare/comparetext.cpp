// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparetext.h"

#include "core/models/labels.h"
#include "ui/review/reviewtext.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

const QString Arrow = u" → "_s;

QString figures(Value before, Value after)
{
    return formatValue(before) + Arrow + formatValue(after);
}

QString nameOf(const CodedName &name)
{
    return name.isEmpty() ? u"—"_s : QString(name.code + u' ' + name.name).trimmed();
}

} // namespace

QString CompareText::span(const QString &before, const QString &after)
{
    //: two periods, imports or moments
    return tr("De %1 a %2").arg(before, after);
}

QString CompareText::finding(const Comparison &comparison, const QString &span)
{
    if (comparison.isEmpty()) //: %1 is "De 2023 – Anual a 2024 – Sem1"
        return tr("%1 no cambia nada.").arg(span);
    const ChangeCounts counts = countChanges(comparison.indicators);
    QStringList parts;
    for (const ChangeKind what : {ChangeKind::Up, ChangeKind::Down, ChangeKind::Level}) {
        parts += kind(what, counts[std::size_t(what)]);
    }
    for (const ChangeKind what : {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Uncomparable}) {
        int count = counts[std::size_t(what)];
        if (what == ChangeKind::Uncomparable) // those that came or went have been told
            count -= counts[std::size_t(ChangeKind::Added)] + counts[std::size_t(ChangeKind::Removed)];
        if (count > 0)
            parts += kind(what, count);
    }
    const AverageRule rule = comparison.before.rules.average;
    //: "De 2023 – Anual a 2024 – Sem1: 12 suben, 5 bajan, 21 siguen igual; promedio 46.68 → 50.68."
    return tr("%1: %2; promedio %3 → %4.")
        .arg(span, parts.join(u", "_s), formatValue(comparison.averageBefore().under(rule)),
             formatValue(comparison.averageAfter().under(rule)));
}

QString CompareText::averages(const Comparison &comparison)
{
    const Average &before = comparison.averageBefore();
    const Average &after = comparison.averageAfter();
    const bool objectives = comparison.leading == ElementKind::Objective;
    const QString all = figures(before.withZeros, after.withZeros);
    if (before.zeros == 0 && after.zeros == 0) //: %1 is "46.68 → 50.68"
        return objectives ? tr("Promedio de los objetivos: %1, igual con las dos reglas.").arg(all)
                          : tr("Promedio de las acciones: %1, igual con las dos reglas.").arg(all);
    const QString skipping = figures(before.skipZero, after.skipZero);
    return objectives ? tr("Promedio de los objetivos: %1 omitiendo los que están en 0 · %2 contando todos.")
                            .arg(skipping, all)
                      : tr("Promedio de las acciones: %1 omitiendo las que están en 0 · %2 contando todas.")
                            .arg(skipping, all);
}

QStringList CompareText::planChanges(const Comparison &comparison)
{
    QStringList sentences;
    const auto periods = [](const std::vector<Period> &list) {
        QStringList words;
        for (const Period period : list)
            words += Labels::period(period);
        return words.join(u", "_s);
    };
    const auto years = [](const std::vector<int> &list) {
        QStringList words;
        for (const int year : list)
            words += QString::number(year);
        return words.join(u", "_s);
    };
    if (!comparison.addedPeriods.empty())
        sentences += tr("Periodos agregados: %1.").arg(periods(comparison.addedPeriods));
    if (!comparison.removedPeriods.empty())
        sentences += tr("Periodos retirados: %1.").arg(periods(comparison.removedPeriods));
    if (!comparison.addedTargetYears.empty())
        sentences += tr("Años con meta agregados: %1.").arg(years(comparison.addedTargetYears));
    if (!comparison.removedTargetYears.empty())
        sentences += tr("Años con meta retirados: %1.").arg(years(comparison.removedTargetYears));
    for (const EntityChange &change : comparison.entity)
        //: a line of the entity, what it was and what it is
        sentences +=
            tr("%1: %2 → %3.").arg(Labels::entityLevel(change.level), nameOf(change.before), nameOf(change.after));
    return sentences;
}

QString CompareText::kind(ChangeKind kind, int count)
{
    const auto words = [count](const QString &one, const QString &many) {
        return count == 1 ? one : QString(many).arg(count);
    };
    switch (kind) {
    case ChangeKind::Up:
        return words(tr("1 sube"), tr("%1 suben"));
    case ChangeKind::Down:
        return words(tr("1 baja"), tr("%1 bajan"));
    case ChangeKind::Level:
        return words(tr("1 sigue igual"), tr("%1 siguen igual"));
    case ChangeKind::Uncomparable:
        return words(tr("1 sin comparación"), tr("%1 sin comparación", "many"));
    case ChangeKind::Semaphore:
        return words(tr("1 cambia de semáforo"), tr("%1 cambian de semáforo"));
    case ChangeKind::Added:
        return words(tr("1 nuevo"), tr("%1 nuevos"));
    case ChangeKind::Removed:
        return words(tr("1 retirado"), tr("%1 retirados"));
    case ChangeKind::Renamed:
        return words(tr("1 renombrado"), tr("%1 renombrados"));
    case ChangeKind::Targets:
        return words(tr("1 con metas cambiadas"), tr("%1 con metas cambiadas", "many"));
    case ChangeKind::Values:
        return words(tr("1 con valores cambiados"), tr("%1 con valores cambiados", "many"));
    case ChangeKind::Fields:
        return words(tr("1 con otros datos cambiados"), tr("%1 con otros datos cambiados", "many"));
    }
    Q_UNREACHABLE();
}

QString CompareText::kindHint(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Up:
        return tr("Su avance es mayor que antes");
    case ChangeKind::Down:
        return tr("Su avance es menor que antes");
    case ChangeKind::Level:
        return tr("Su avance es el mismo que antes");
    case ChangeKind::Uncomparable:
        return tr("En uno de los dos lados no tienen avance, o no están");
    case ChangeKind::Semaphore:
        return tr("Están en ambos lados con otro estado");
    case ChangeKind::Added:
        return tr("No estaban antes");
    case ChangeKind::Removed:
        return tr("Estaban antes y ya no");
    case ChangeKind::Renamed:
        return tr("El mismo código con otra denominación");
    case ChangeKind::Targets:
        return tr("Alguna de sus metas es otra");
    case ChangeKind::Values:
        return tr("Un valor del mismo periodo es otro");
    case ChangeKind::Fields:
        return tr("Otra unidad, relevancia, sentido, agregación, línea base o prioridad");
    }
    Q_UNREACHABLE();
}

QString CompareText::points(Value change)
{
    if (!change)
        return u"—"_s;
    const QString size = formatNumber(std::abs(*change));
    return *change == 0 ? size : (*change > 0 ? u'+' : QChar(u'−')) + size;
}

QString CompareText::presence(const RowChange &row)
{
    if (row.isAdded())
        return tr("nuevo");
    return row.isRemoved() ? tr("retirado") : QString();
}

QString CompareText::others(const RowChange &row)
{
    QStringList words;
    if (const QString came = presence(row); !came.isEmpty())
        words += came;
    for (const FieldChange &change : row.fields)
        words += ReviewText::field(change, {}).toLower();
    for (const CellChange &change : row.values) //: short: the value of that period is another
        words += tr("valor %1").arg(Labels::period(change.period));
    return words.join(u", "_s);
}

QStringList CompareText::details(const RowChange &row, const Comparison &comparison)
{
    QStringList lines;
    const auto value = [](const std::optional<RowFigures> &side, Value RowFigures::*what) {
        return side ? (*side).*what : Value();
    };
    const auto both = [&](Value RowFigures::*what) {
        return row.isAdded()     ? formatValue(value(row.after, what))
               : row.isRemoved() ? formatValue(value(row.before, what))
                                 : figures(value(row.before, what), value(row.after, what));
    };
    if (row.isAdded())
        lines += tr("No estaba antes.");
    if (row.isRemoved())
        lines += tr("Ya no está.");
    if (!row.element) {
        const int yearBefore = comparison.before.period.year;
        const int yearAfter = comparison.after.period.year;
        const QString target = row.isAdded() || yearBefore == yearAfter ? tr("Meta %1").arg(yearAfter)
                               : row.isRemoved()
                                   ? tr("Meta %1").arg(yearBefore)
                                   : tr("Meta %1 y %2").arg(QString::number(yearBefore), QString::number(yearAfter));
        const Value targetBefore = value(row.before, &RowFigures::target);
        const bool sameTarget = yearBefore == yearAfter && targetBefore == value(row.after, &RowFigures::target);
        lines += tr("Obtenido: %1 · %2: %3")
                     .arg(both(&RowFigures::obtained), target,
                          sameTarget ? formatValue(targetBefore) : both(&RowFigures::target));
    }
    if (const Value points = row.change())
        lines += tr("Avance: %1 (%2 puntos porcentuales) · %3 → %4")
                     .arg(both(&RowFigures::progress), CompareText::points(points),
                          Labels::semaphore(row.stateBefore()), Labels::semaphore(row.stateAfter()));
    else
        lines += tr("Avance: %1").arg(both(&RowFigures::progress));
    for (const FieldChange &change : row.fields)
        //: a field, what it was and what it is: "Meta 2025: 30.00 → 35.00"
        lines += tr("%1: %2 → %3", "field")
                     .arg(ReviewText::field(change, {}), ReviewText::value(change.field, change.before),
                          ReviewText::value(change.field, change.after));
    for (const CellChange &change : row.values)
        lines += tr("Valor de %1: %2 → %3")
                     .arg(Labels::period(change.period), formatValue(change.before), formatValue(change.after));
    return lines;
}

QString CompareText::bands(const BandCount &bands)
{
    QStringList words;
    for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData})
        //: count and state: "32 Bajo"
        words += tr("%1 %2").arg(QString::number(bands.of(state)), Labels::semaphore(state));
    return words.join(u", "_s);
}

QString CompareText::spoken(const RowChange &row)
{
    const auto side = [](const RowFigures &figures) {
        return figures.progress ? tr("%1, %2").arg(formatValue(figures.progress), Labels::colour(figures.state))
                                : tr("sin avance");
    };
    if (row.isAdded())
        return tr("Nuevo: avance %1").arg(side(*row.after));
    if (row.isRemoved())
        return tr("Retirado: avance antes %1").arg(side(*row.before));
    const QString sides = tr("avance antes %1; después %2").arg(side(*row.before), side(*row.after));
    return row.change() ? tr("%1; cambio %2 puntos porcentuales").arg(sides, points(row.change())) : sides;
}

} // namespace pei
