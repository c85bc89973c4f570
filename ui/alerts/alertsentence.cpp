// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerttext.h"

#include "core/models/labels.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int CodesNamed = 12; // more than that is no sentence any more

QString figure(Value value)
{
    return formatValue(value);
}
// A threshold or a count: without decimals where it has none.
QString plain(Value value)
{
    const double number = value.value_or(0);
    return formatNumber(number, PeruFormat, number == std::floor(number) ? 0 : 2);
}

// All sentences about one alert. Each begins with what it is about.
class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(pei::AlertText)

public:
    Sentence(const Plan &plan, const Alert &alert)
        : m_plan(plan)
        , m_alert(alert)
        , m_facts(alert.facts)
    {
    }
    QString text() const;
    QString subject() const;

private:
    QString named(const QString &code, const QString &name) const;
    const AlertCell &first() const { return m_alert.cells.front(); }
    const AlertCell &last() const { return m_alert.cells.back(); }
    QString period() const { return Labels::period(first().period); }
    QString periods() const;
    QString codes(bool ofElements = false) const;
    QString baselineCopied() const;
    QString printedDiffers() const;
    QString apparentProgress() const;
    QString equalsBaseline() const;
    QString outOfRange() const;
    QString firstTarget() const;
    QString targetReversal() const;
    QString targetJump() const;
    QString flatTargets() const;
    QString sameName() const;
    QString sameSeries() const;
    QString priorities() const;
    bool ascending() const { return indicator().direction == Direction::Ascending; }
    const Indicator &indicator() const { return m_plan.indicators[m_alert.subject.rows.front()]; }

    const Plan &m_plan;
    const Alert &m_alert;
    const AlertFacts &m_facts;
};

QString Sentence::named(const QString &code, const QString &name) const
{
    //: An indicator, action or objective: its code and its name.
    return name.isEmpty() ? code : tr("%1 «%2»").arg(code, name);
}

QString Sentence::subject() const
{
    const AlertSubject &subject = m_alert.subject;
    if (subject.kind == AlertSubject::Kind::Element || subject.kind == AlertSubject::Kind::Objective) {
        const Element *element = m_plan.element(subject.code);
        return named(subject.code, element ? element->name : QString());
    }
    if (subject.rows.empty())
        return subject.code;
    const std::size_t row = subject.rows.front();
    const Indicator &it = m_plan.indicators[row];
    const QString text = named(it.code, it.name);
    // The rows of an indicator that several units measure stand together.
    const bool shared = (row > 0 && m_plan.indicators[row - 1].code == it.code) ||
                        (row + 1 < m_plan.indicators.size() && m_plan.indicators[row + 1].code == it.code);
    //: An indicator that several executing units measure, and which of them.
    return shared ? tr("%1 (UE %2)").arg(text, it.executingUnit.code) : text;
}

QString Sentence::periods() const
{
    QStringList names;
    for (const AlertCell &cell : m_alert.cells)
        names += Labels::period(cell.period);
    return AlertText::list(names);
}

QString Sentence::codes(bool ofElements) const
{
    QStringList codes;
    for (const AlertCell &cell : m_alert.cells) {
        const QString code = ofElements ? m_plan.elements[std::size_t(cell.element)].code
                                        : m_plan.indicators[std::size_t(cell.row)].code;
        if (!codes.isEmpty() && codes.last() == code)
            continue;
        if (codes.size() == CodesNamed) {
            //: The end of a list of codes that is too long to be written out.
            return tr("%1 y otros").arg(codes.join(u", "_s));
        }
        codes += code;
    }
    if (codes.size() < 2)
        return codes.join(QString());
    const QString last = codes.takeLast();
    //: The last two of a list of codes of indicators: in Spanish «e», as they begin with «IND».
    return tr("%1 e %2").arg(codes.join(u", "_s), last);
}

QString Sentence::baselineCopied() const
{
    const QString base = m_facts.year ? tr("la línea base de %1").arg(*m_facts.year) : tr("su línea base");
    if (m_facts.count == m_facts.total) {
        return m_facts.count == 1 ? tr("El único valor de %1 es igual a %2 (%3): posible copia de la línea base. "
                                       "Conviene verificar si se "
                                       "registró el avance real.")
                                        .arg(period(), base, codes())
                                  : tr("Los %1 valores de %2 son iguales a %3: posible copia de la línea base. "
                                       "Conviene verificar si se "
                                       "registró el avance real.")
                                        .arg(QString::number(m_facts.count), period(), base);
    }
    return m_facts.count == 1
               ? tr("1 de los %1 valores de %2 es igual a %3 (%4): posible copia de la línea base. Conviene verificar "
                    "si se "
                    "registró el avance real.")
                     .arg(QString::number(m_facts.total), period(), base, codes())
               : tr("%1 de los %2 valores de %3 son iguales a %4 (%5): posible copia de la línea base. Conviene "
                    "verificar si "
                    "se registró el avance real.")
                     .arg(QString::number(m_facts.count), QString::number(m_facts.total), period(), base, codes());
}

QString Sentence::printedDiffers() const
{
    switch (m_alert.subject.kind) {
    case AlertSubject::Kind::Indicators:
        return tr("%1: el reporte imprime un avance de %2 en %3, pero los valores registrados dan %4.")
            .arg(subject(), figure(m_facts.value), period(), figure(m_facts.other));
    case AlertSubject::Kind::Objective:
    case AlertSubject::Kind::Element:
        return tr("%1: el reporte imprime un avance de %2 en %3, pero sus indicadores dan %4; ninguna regla conocida "
                  "da lo "
                  "impreso.")
            .arg(subject(), figure(m_facts.value), period(), figure(m_facts.other));
    case AlertSubject::Kind::Plan:
        return tr("El avance promedio de %1 que imprime el reporte en %2 (%3) no resulta de sus filas con ninguna "
                  "regla "
                  "conocida; con la del aplicativo es %4.")
            .arg(m_alert.subject.code, period(), figure(m_facts.value), figure(m_facts.other));
    }
    Q_UNREACHABLE();
}

QString Sentence::apparentProgress() const
{
    const QString target = figure(last().value);
    if (m_facts.year)
        return tr("%1: figura con un avance de %2 % en %3, pero el valor obtenido (%4, frente a una meta de %5) es el "
                  "mismo de "
                  "la línea base de %6: el avance es aparente.")
            .arg(subject(), figure(m_facts.progress), period(), figure(m_facts.value), target,
                 QString::number(*m_facts.year));
    return tr("%1: figura con un avance de %2 % en %3, pero el valor obtenido (%4, frente a una meta de %5) es el "
              "mismo de su "
              "línea base: el avance es aparente.")
        .arg(subject(), figure(m_facts.progress), period(), figure(m_facts.value), target);
}

QString Sentence::equalsBaseline() const
{
    if (m_facts.year)
        return tr("%1: el valor de %2 (%3) es igual a la línea base de %4. Conviene confirmar que se midió.")
            .arg(subject(), period(), figure(m_facts.value), QString::number(*m_facts.year));
    return tr("%1: el valor de %2 (%3) es igual a su línea base. Conviene confirmar que se midió.")
        .arg(subject(), period(), figure(m_facts.value));
}

QString Sentence::outOfRange() const
{
    const bool below = m_facts.value < m_facts.limit;
    const QString value = figure(m_facts.value);
    const QString limit = plain(m_facts.limit);
    const QString year = QString::number(first().period.year);
    if (first().what == AlertCell::What::Baseline)
        return below ? tr("%1: la línea base (%2) es menor que %3, el mínimo de su unidad de medida.")
                           .arg(subject(), value, limit)
                     : tr("%1: la línea base (%2) es mayor que %3, el máximo de su unidad de medida.")
                           .arg(subject(), value, limit);
    if (first().what == AlertCell::What::Target)
        return below ? tr("%1: la meta de %2 (%3) es menor que %4, el mínimo de su unidad de medida.")
                           .arg(subject(), year, value, limit)
                     : tr("%1: la meta de %2 (%3) es mayor que %4, el máximo de su unidad de medida.")
                           .arg(subject(), year, value, limit);
    return below ? tr("%1: el valor de %2 (%3) es menor que %4, el mínimo de su unidad de medida.")
                       .arg(subject(), period(), value, limit)
                 : tr("%1: el valor de %2 (%3) es mayor que %4, el máximo de su unidad de medida.")
                       .arg(subject(), period(), value, limit);
}

QString Sentence::firstTarget() const
{
    const QString target = figure(m_facts.value);
    const QString year = QString::number(m_facts.year.value_or(0));
    const QString base = figure(m_facts.other);
    if (m_facts.value == m_facts.other)
        return tr("%1: la primera meta (%2 en %3) es igual a la línea base: no plantea ninguna mejora.")
            .arg(subject(), target, year);
    return ascending()
               ? tr("%1: la primera meta (%2 en %3) es menor que la línea base (%4), aunque el sentido esperado es "
                    "ascendente.")
                     .arg(subject(), target, year, base)
               : tr("%1: la primera meta (%2 en %3) es mayor que la línea base (%4), aunque el sentido esperado es "
                    "descendente.")
                     .arg(subject(), target, year, base);
}

QString Sentence::targetReversal() const
{
    QStringList steps;
    for (std::size_t i = 1; i < m_alert.cells.size(); ++i) {
        const AlertCell &from = m_alert.cells[i - 1];
        const AlertCell &to = m_alert.cells[i];
        if (to.period.year > from.period.year && (ascending() ? *to.value < *from.value : *to.value > *from.value))
            //: A step of the targets from one year to another.
            steps += tr("de %1 en %2 a %3 en %4")
                         .arg(figure(from.value), QString::number(from.period.year), figure(to.value),
                              QString::number(to.period.year));
    }
    return ascending() ? tr("%1: la meta baja (%2), aunque el sentido esperado es ascendente.")
                             .arg(subject(), steps.join(u"; "_s))
                       : tr("%1: la meta sube (%2), aunque el sentido esperado es descendente.")
                             .arg(subject(), steps.join(u"; "_s));
}

QString Sentence::targetJump() const
{
    const QString year = QString::number(*m_facts.year);
    const QString step = figure(std::abs(*m_facts.value));
    const QString from = figure(last().value);
    const QString to = figure(first().value);
    const QString times = plain(m_facts.limit);
    const QString usual = figure(std::abs(m_facts.other.value_or(0)));
    return *m_facts.value > 0
               ? tr("%1: la meta de %2 sube %3 (de %4 a %5), más de %6 veces el cambio usual de un año a otro (%7).")
                     .arg(subject(), year, step, from, to, times, usual)
               : tr("%1: la meta de %2 baja %3 (de %4 a %5), más de %6 veces el cambio usual de un año a otro (%7).")
                     .arg(subject(), year, step, from, to, times, usual);
}

QString Sentence::flatTargets() const
{
    const QString from = QString::number(first().period.year);
    const QString to = QString::number(last().period.year);
    if (m_facts.count == m_facts.total)
        return tr("%1: la meta es la misma (%2) de %3 a %4, aunque el sentido esperado es ascendente.")
            .arg(subject(), figure(m_facts.value), from, to);
    QStringList runs;
    for (std::size_t i = 0; i < m_alert.cells.size();) {
        QStringList years;
        const Value value = m_alert.cells[i].value;
        for (; i < m_alert.cells.size() && m_alert.cells[i].value == value; ++i)
            years += QString::number(m_alert.cells[i].period.year);
        //: A target that stays the same in several years.
        runs += tr("%1 en %2").arg(figure(value), AlertText::list(years));
    }
    return tr("%1: la meta se repite de un año a otro (%2), aunque el sentido esperado es ascendente.")
        .arg(subject(), runs.join(u"; "_s));
}

QString Sentence::sameName() const
{
    return tr("%1 tienen el mismo nombre: «%2». Puede tratarse del mismo indicador registrado más de una vez.")
        .arg(codes(), indicator().name);
}

QString Sentence::sameSeries() const
{
    QStringList targets;
    for (const Value &value : indicator().targets)
        targets += figure(value);
    return tr("%1 tienen la misma línea base (%2) y las mismas metas (%3). Puede que se hayan copiado de un indicador "
              "a otro.")
        .arg(codes(), figure(indicator().baseline.value), targets.join(u", "_s));
}

QString Sentence::priorities() const
{
    QStringList found;
    for (const AlertCell &cell : m_alert.cells) {
        const QString code = m_plan.elements[std::size_t(cell.element)].code;
        found += cell.value ? tr("%1 tiene la %2").arg(code, plain(cell.value)) : tr("%1 no tiene").arg(code);
    }
    if (m_facts.count == 1)
        return tr("%1: la prioridad de su única acción debería ser 1, pero %2.").arg(subject(), found.front());
    const bool allSame = std::all_of(m_alert.cells.begin(), m_alert.cells.end(),
                                     [&](const AlertCell &cell) { return cell.value == first().value; });
    if (allSame && first().value)
        return tr("%1: las prioridades de sus %2 acciones deberían ir de 1 a %2 sin repetirse, pero todas tienen la "
                  "%3.")
            .arg(subject(), QString::number(m_facts.count), plain(first().value));
    return tr("%1: las prioridades de sus %2 acciones deberían ir de 1 a %2 sin repetirse, pero %3.")
        .arg(subject(), QString::number(m_facts.count), AlertText::list(found));
}

QString Sentence::text() const
{
    switch (m_alert.rule) {
    case AlertRule::BaselineCopied:
        return baselineCopied();
    case AlertRule::YearMissing:
        return tr("El año %1 no tiene ningún valor: sus %2 casillas (%3) están en ND.")
            .arg(QString::number(m_facts.year.value_or(0)), QString::number(m_facts.count), periods());
    case AlertRule::PrintedDiffers:
        return printedDiffers();
    case AlertRule::ApparentProgress:
        return apparentProgress();
    case AlertRule::EqualsBaseline:
        return equalsBaseline();
    case AlertRule::EqualsPrevious:
        return tr("%1: el valor de %2 (%3) es igual al de %4. Conviene confirmar que se volvió a medir.")
            .arg(subject(), period(), figure(m_facts.value), Labels::period(last().period));
    case AlertRule::PastMissing:
        return tr("%1: no tiene valor (ND) en %2.").arg(subject(), periods());
    case AlertRule::AnnualBelowSemester:
        return tr("%1: el valor anual de %2 (%3) es menor que el de su primer semestre (%4), aunque sus valores se "
                  "suman.")
            .arg(subject(), QString::number(m_facts.year.value_or(0)), figure(m_facts.value), figure(m_facts.other));
    case AlertRule::OutOfRange:
        return outOfRange();
    case AlertRule::RedWithoutNote:
        return tr("%1: está en rojo en %2 (%3 %) y no tiene ninguna nota que diga el factor o la medida de mejora.")
            .arg(subject(), period(), figure(m_facts.progress));
    case AlertRule::AggregablePercentage:
        return tr("%1: es un porcentaje marcado como agregable, pero los porcentajes de varios años no se suman.")
            .arg(subject());
    case AlertRule::FirstTarget:
        return firstTarget();
    case AlertRule::TargetReversal:
        return targetReversal();
    case AlertRule::TargetJump:
        return targetJump();
    case AlertRule::FlatTargets:
        return flatTargets();
    case AlertRule::SmallHorizon:
        return tr("%1: de %2 a %3 la meta pasa de %4 a %5, un cambio de apenas %6 % (menos de %7 %) en todo el plan.")
            .arg(subject(), QString::number(first().period.year), QString::number(last().period.year),
                 figure(m_facts.other), figure(m_facts.value), figure(m_facts.progress), plain(m_facts.limit));
    case AlertRule::SameName:
        return sameName();
    case AlertRule::SameSeries:
        return sameSeries();
    case AlertRule::Priorities:
        return priorities();
    }
    Q_UNREACHABLE();
}

} // namespace

QString AlertText::remark(const Plan &plan, const Alert &alert, const AlertMarks &marks)
{
    QString text = wording(plan, alert, marks);
    const QString subject = Sentence(plan, alert).subject();
    if (!subject.isEmpty() && text.startsWith(subject + u": "_s)) {
        text = text.sliced(subject.size() + 2);
        text[0] = text[0].toUpper();
    }
    return text;
}

QString AlertText::sentence(const Plan &plan, const Alert &alert)
{
    return Sentence(plan, alert).text();
}

} // namespace pei
