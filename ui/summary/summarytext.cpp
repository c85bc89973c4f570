// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summarytext.h"

#include "core/models/labels.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

std::optional<double> printedAverage(const Analysis &analysis, const PrintedFigures &printed, ElementKind kind)
{
    if (printed.period != analysis.period)
        return std::nullopt;
    const auto found = printed.averages.find(kind);
    return found == printed.averages.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

QString SummaryText::averageTitle(ElementKind kind)
{
    return kind == ElementKind::Objective ? tr("Avance promedio de los objetivos") : tr("Avance promedio de las acciones");
}

QString SummaryText::elementCount(int count, ElementKind kind)
{
    if (kind == ElementKind::Objective)
        return count == 1 ? tr("1 objetivo") : tr("%1 objetivos").arg(count);
    return count == 1 ? tr("1 acción") : tr("%1 acciones").arg(count);
}

QString SummaryText::averageReason(const Analysis &analysis, const PrintedFigures &printed, ElementKind kind,
                                   AverageRule rule)
{
    const Average &average = analysis.average(kind);
    const std::optional<double> asPrinted = printedAverage(analysis, printed, kind);
    const bool official = asPrinted && average.under(rule) == Value(*asPrinted);
    const bool objectives = kind == ElementKind::Objective;
    if (rule == AverageRule::WithZeros) {
        const QString all = elementCount(average.total, kind);
        const QString counted = average.withValue == average.total
                                    ? (objectives ? tr("con los %1") : tr("con las %1")).arg(all)
                                    : tr("con %1 que tienen valor, de %2").arg(average.withValue).arg(all);
        // Without zeros both averages are one and the same: the first already says whose it is.
        return official && average.zeros > 0 ? tr("como lo imprime el aplicativo: %1").arg(counted) : counted;
    }
    if (average.zeros == 0) {
        const QString none = objectives ? tr("ninguno está en 0.00") : tr("ninguna está en 0.00");
        return official ? tr("como lo imprime el aplicativo; %1").arg(none) : none;
    }
    const QString zeros = elementCount(average.zeros, kind);
    return official ? tr("como lo imprime el aplicativo: omite %1 en 0.00").arg(zeros)
                    : tr("regla del aplicativo: omite %1 en 0.00").arg(zeros);
}

QString SummaryText::averageDiffers(const Analysis &analysis, const PrintedFigures &printed, ElementKind kind)
{
    const Average &average = analysis.average(kind);
    const std::optional<double> asPrinted = printedAverage(analysis, printed, kind);
    if (!asPrinted || average.skipZero == Value(*asPrinted) || average.withZeros == Value(*asPrinted))
        return {};
    return tr("El reporte imprime %1: los valores cambiaron o usa otra regla.").arg(formatNumber(*asPrinted));
}

QString SummaryText::rules(const Rules &rules, const std::optional<DetectedRules> &detected)
{
    const DetectedRules expected = detected.value_or(DetectedRules());
    const auto because = [](const QString &rule, bool asExpected, bool proved) {
        if (!asExpected)
            return tr("%1 (por elección)").arg(rule);
        return proved ? tr("%1 (según el reporte)").arg(rule) : tr("%1 (sin comprobar)").arg(rule);
    };
    const QString average = rules.average == AverageRule::SkipZero ? tr("promedio sin los que están en 0.00")
                                                                   : tr("promedio con los que están en 0.00");
    const QString element = rules.element == ElementRule::PlainMean ? tr("media simple de indicadores")
                                                                    : tr("media de indicadores por relevancia");
    QStringList parts{tr("Reglas: Tipo I"),
                      because(average, rules.average == expected.rules.average, expected.averageProved),
                      because(element, rules.element == expected.rules.element, expected.elementProved)};
    if (rules.capAt100)
        parts << tr("tope de 100 % en los promedios");
    return parts.join(u"; "_s);
}

QString SummaryText::semaphoreTitle(ElementKind kind, Period period)
{
    return kind == ElementKind::Objective ? tr("Semáforo de los objetivos, %1").arg(Labels::period(period))
                                          : tr("Semáforo de las acciones, %1").arg(Labels::period(period));
}

QString SummaryText::semaphoreFacts(int total, ElementKind kind, PrintedTable table)
{
    QStringList parts{elementCount(total, kind)};
    if (table == PrintedTable::Equal)
        parts << tr("igual a la tabla del reporte");
    else if (table == PrintedTable::Differs)
        parts << tr("distinto de la tabla del reporte");
    return parts.join(u" · "_s);
}

QString SummaryText::bands(const SemaphoreBands &bands)
{
    const QString amber = formatNumber(bands.amberFrom, PeruFormat, 0);
    const QString green = formatNumber(bands.greenFrom, PeruFormat, 0);
    return tr("[0–%1> Bajo · [%1–%2> Medio · ≥%2 Alto").arg(amber, green);
}

QString SummaryText::years(const std::vector<int> &years)
{
    QStringList names;
    for (const int year : years)
        names << QString::number(year);
    if (names.size() < 2)
        return names.join(u", "_s);
    const QString last = names.takeLast();
    //: "2022, 2023 y 2024"
    return tr("%1 y %2").arg(names.join(u", "_s), last);
}

SummaryText::Attention SummaryText::attention(const std::vector<Alert> &alerts)
{
    Attention attention;
    std::vector<int> emptyYears;
    int emptyCells = 0;
    int printed = 0;
    int equal = 0;
    int past = 0;
    for (const Alert &alert : alerts) {
        const AlertFacts &facts = alert.facts;
        if (alert.rule == AlertRule::BaselineCopied) {
            const QString count = QString::number(facts.count);
            const QString total = QString::number(facts.total);
            if (facts.count == 1)
                attention.alarm = facts.year ? tr("1 de %1 valores es igual a la línea base de %2.").arg(total).arg(*facts.year)
                                             : tr("1 de %1 valores es igual a su línea base.").arg(total);
            else
                attention.alarm =
                    facts.year ? tr("%1 de %2 valores son iguales a la línea base de %3.").arg(count, total).arg(*facts.year)
                               : tr("%1 de %2 valores son iguales a su línea base.").arg(count, total);
        } else if (alert.rule == AlertRule::YearMissing) {
            emptyYears.push_back(facts.year.value_or(0));
            emptyCells += facts.count;
        }
        printed += alert.rule == AlertRule::PrintedDiffers;
        equal += alert.rule == AlertRule::EqualsBaseline;
        past += alert.rule == AlertRule::PastMissing ? facts.count : 0;
    }
    if (attention.alarm.isEmpty() && equal > 0)
        attention.facts << (equal == 1 ? tr("1 valor es igual a su línea base.")
                                       : tr("%1 valores son iguales a su línea base.").arg(equal));
    if (!emptyYears.empty())
        attention.facts << tr("%1 sin ningún valor (%2 casillas).").arg(years(emptyYears)).arg(emptyCells);
    if (past > 0)
        attention.facts << (past == 1 ? tr("1 casilla de periodos anteriores está en ND.")
                                      : tr("%1 casillas de periodos anteriores están en ND.").arg(past));
    if (printed > 0)
        attention.facts << (printed == 1 ? tr("1 cifra impresa en el reporte no se reproduce.")
                                         : tr("%1 cifras impresas en el reporte no se reproducen.").arg(printed));
    return attention;
}

QString SummaryText::owed(const OwedData &owed, int units)
{
    const QString all = units == 1 ? tr("1 unidad") : tr("%1 unidades").arg(units);
    if (owed.values == 0)
        return tr("%1, sin valores por registrar").arg(all);
    const QString values = owed.values == 1 ? tr("1 valor") : tr("%1 valores").arg(owed.values);
    if (int(owed.units.size()) == units)
        return tr("%1, %2 de %3 por registrar").arg(all, values, Labels::period(owed.period));
    return tr("%1; %2 deben %3 de %4")
        .arg(all, QString::number(owed.units.size()), values, Labels::period(owed.period));
}

} // namespace pei
