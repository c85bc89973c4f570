// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foresight/foresighttext.h"

#include "core/models/labels.h"
#include "ui/indicators/calculationtext.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// With the decimals the indicator counts in, two at least: 23.00, 0.012.
QString counted(const Indicator &indicator, double value)
{
    return formatNumber(value, PeruFormat, std::max(2, decimalsOf(indicator)));
}

} // namespace

QString ForesightText::heading()
{
    return tr("Qué falta (estimación de Tablero PEI, no oficial)");
}

QString ForesightText::need(const Need &need, const Indicator &indicator)
{
    if (!need.value)
        return tr("No se puede calcular. %1").arg(CalculationText::reason(need.reason));
    const QString value = counted(indicator, *need.value);
    const QString missing = need.missing ? counted(indicator, *need.missing) : QString();
    switch (need.state) {
    case NeedState::Needed:
        if (!need.missing)
            return need.atLeast ? tr("%1 o más en Anual.").arg(value) : tr("%1 o menos en Anual.").arg(value);
        return need.atLeast ? tr("%1 o más en Anual: %2 más que lo registrado.").arg(value, missing)
                            : tr("%1 o menos en Anual: %2 menos que lo registrado.").arg(value, missing);
    case NeedState::Room:
        return tr("Hasta %1 en todo el año: quedan %2 de margen.").arg(value, missing);
    case NeedState::Reached:
        return need.atLeast ? tr("Con lo registrado ya está: desde %1.").arg(value)
                            : tr("Con lo registrado ya está: hasta %1.").arg(value);
    case NeedState::Passed:
        return tr("Ya no se alcanza: el año podía sumar hasta %1 y va %2 por encima.").arg(value, missing);
    case NeedState::BeyondUnit:
        return tr("Pediría %1, más de lo que puede medir un porcentaje: revise la meta.").arg(value);
    case NeedState::NotCalculable:
        break;
    }
    return {};
}

QString ForesightText::reason(const Projection &projection, int year)
{
    switch (projection.reason) {
    case NoProjection::None:
        return {};
    case NoProjection::YearKnown:
        return tr("El año ya tiene su valor Anual: no hay nada que estimar.");
    case NoProjection::ObtainedMissing:
        return tr("No se estima: sin el valor de Sem1 no hay de dónde partir.");
    case NoProjection::EqualsBaseline:
        return tr("No se estima: el valor de Sem1 es igual a la línea base y podría ser una copia de ella.");
    case NoProjection::AggregationUnknown:
        return tr("No se estima: el reporte no dice si sus valores se suman.");
    case NoProjection::NotASum:
        return tr("No se estima: figura como Agregable, pero los semestres de un porcentaje, una tasa, un índice, una "
                  "razón o un promedio no se suman.");
    case NoProjection::NothingYet:
        return tr("No se estima: todavía no hay nada acumulado de que partir.");
    case NoProjection::UnevenYears:
        return tr("No se estima: en los años anteriores casi todo llegó en el segundo semestre (Sem1 fue el %1 % del "
                  "año).")
            .arg(formatNumber(projection.share));
    case NoProjection::IsAChange:
        return tr("No se estima: mide una variación, que no tiene tendencia propia.");
    case NoProjection::NoEarlierYear:
        return tr("No se estima: es un nivel, no una suma, y sin el valor Anual de %1 un solo dato no hace tendencia.")
            .arg(year - 1);
    }
    Q_UNREACHABLE();
}

QString ForesightText::projection(const Projection &projection, const Indicator &indicator, int year,
                                  SemaphoreBands bands)
{
    if (!projection.value)
        return reason(projection, year);
    const QString value = counted(indicator, *projection.value);
    const Progress &progress = projection.progress;
    //: %1 the value the year is heading for, %2 its progress, %3 its state's colour.
    QString text = progress.value ? tr("%1 en Anual, avance %2 (%3).")
                                        .arg(value, formatNumber(*progress.value),
                                             Labels::colour(semaphoreOf(progress.value, bands)))
                                  : tr("%1 en Anual.").arg(value);
    QStringList years;
    for (const int known : projection.years)
        years.append(QString::number(known));
    const auto add = [&text](const QString &sentence) { text += u' ' + sentence; };
    switch (projection.way) {
    case ProjectionWay::TwiceTheSemester:
        add(tr("Supone que el segundo semestre aporte tanto como el primero."));
        break;
    case ProjectionWay::ShareOfPastYears:
        //: %1 years, "2022, 2023"; %2 percent.
        add(tr("Supone que, como en %1, el primer semestre sea el %2 % del año.")
                .arg(years.join(u", "_s), formatNumber(projection.share)));
        break;
    case ProjectionWay::SameStepAgain:
        if (projection.step == 0)
            add(tr("Supone que siga sin cambiar, como desde el cierre de %1.").arg(years.join(u", "_s)));
        else
            //: %1 a distance with its sign, %2 a year.
            add(tr("Supone que cambie otra vez lo que cambió desde el cierre de %2 (%1).")
                    .arg((projection.step > 0 ? u"+"_s : QString()) + counted(indicator, projection.step),
                         years.join(u", "_s)));
        break;
    }
    if (projection.limit)
        add(tr("La cuenta pasaba del límite de su unidad y se dejó en %1.").arg(counted(indicator, *projection.limit)));
    return text;
}

QString ForesightText::pace(const Pace &pace, const Indicator &indicator)
{
    const QString expected = formatNumber(pace.expected, PeruFormat, 0);
    if (!pace.wanted)
        return tr("Al primer semestre se espera el %1 % de la meta del año.").arg(expected);
    const QString wanted = counted(indicator, *pace.wanted);
    if (!pace.share)
        return tr("Al primer semestre se espera el %1 % de la meta del año: %2.").arg(expected, wanted);
    const QString share = formatNumber(*pace.share);
    if (targetSense(indicator) == TargetSense::AtMost)
        return pace.inPace ? tr("Va el %1 % del tope del año; a medio año se espera no pasar del %2 % (%3): dentro del "
                                "ritmo.")
                                 .arg(share, expected, wanted)
                           : tr("Va el %1 % del tope del año; a medio año se espera no pasar del %2 % (%3): por encima "
                                "del ritmo.")
                                 .arg(share, expected, wanted);
    return pace.inPace
               ? tr("Lleva el %1 % de la meta del año; a medio año se espera el %2 % (%3): a buen ritmo.")
                     .arg(share, expected, wanted)
               : tr("Lleva el %1 % de la meta del año; a medio año se espera el %2 % (%3): por debajo del ritmo.")
                     .arg(share, expected, wanted);
}

QString ForesightText::effectOfGreen(const Plan &plan, const Analysis &analysis, std::size_t row)
{
    const Indicator &indicator = plan.indicators[row];
    const Need green = needOf(plan, indicator, analysis.period.year, Semaphore::Green, analysis.rules.bands);
    if (green.state != NeedState::Needed || analysis.semaphore(row) == Semaphore::Green)
        return {};
    const Progress progress =
        progressTypeOne(*targetSense(indicator), green.value, plan.target(indicator, analysis.period.year));
    const std::optional<Outlook> outlook = outlookWith(plan, analysis, row, progress.value);
    if (!outlook)
        return {};
    const Average &before = analysis.average(outlook->kind);
    const Average &after = outlook->average;
    const QString value = counted(indicator, *green.value);
    const QString average =
        outlook->kind == ElementKind::Action ? tr("el promedio de las acciones") : tr("el promedio de los objetivos");
    if (before.skipZero == before.withZeros && after.skipZero == after.withZeros)
        //: %1 a value, %2 "el promedio de las acciones", %3 and %4 averages.
        return tr("Con %1, verde, y lo demás igual, %2 pasaría de %3 a %4.")
            .arg(value, average, formatValue(before.withZeros), formatValue(after.withZeros));
    return tr("Con %1, verde, y lo demás igual, %2 pasaría de %3 a %4 (como lo calcula el "
              "aplicativo) o de %5 a %6 (contando las que están en 0).")
        .arg(value, average, formatValue(before.skipZero), formatValue(after.skipZero), formatValue(before.withZeros),
             formatValue(after.withZeros));
}

QString ForesightText::title(Line::About about)
{
    switch (about) {
    case Line::About::Amber:
        return tr("Ámbar");
    case Line::About::Green:
        return tr("Verde");
    case Line::About::Pace:
        return tr("Ritmo");
    case Line::About::Projection:
        return tr("Cierre");
    case Line::About::Average:
        return tr("Promedio");
    }
    Q_UNREACHABLE();
}

std::vector<ForesightText::Line> ForesightText::lines(const Plan &plan, const Analysis &analysis, std::size_t row)
{
    using About = Line::About;
    const Indicator &indicator = plan.indicators[row];
    const int year = analysis.period.year;
    const SemaphoreBands &bands = analysis.rules.bands;
    std::vector<Line> lines;
    const auto add = [&](About about, const QString &text) {
        if (!text.isEmpty())
            lines.push_back({about, title(about), text});
    };
    const Need amber = needOf(plan, indicator, year, Semaphore::Amber, bands);
    const Need green = needOf(plan, indicator, year, Semaphore::Green, bands);
    // What cannot be calculated cannot be for one reason.
    add(About::Amber, amber.value ? need(amber, indicator) : QString());
    add(About::Green, need(green, indicator));
    if (const std::optional<Pace> known = paceOf(plan, indicator, analysis.period))
        add(About::Pace, pace(*known, indicator));
    add(About::Projection, projection(projectionOf(plan, indicator, year), indicator, year, bands));
    add(About::Average, effectOfGreen(plan, analysis, row));
    return lines;
}

} // namespace pei
