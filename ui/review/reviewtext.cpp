// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewtext.h"

#include "core/models/labels.h"
#include "core/models/softcase.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString ReviewText::entity(const Plan &plan)
{
    const QString name = softCase(plan.entity.title().name, placeNamesOf(plan.entity));
    //: Entity and the years of its plan.
    return tr("%1 · PEI %2–%3").arg(name, QString::number(plan.firstYear), QString::number(plan.lastYear));
}

QString ReviewText::what(const Review &review)
{
    if (!review.changes)
        return tr("Será un plan nuevo, en el archivo «%1».").arg(review.planName);
    if (review.laterImport) {
        return tr("Es de un periodo anterior al del último reporte de «%1» (%2): llena lo que falta y lo demás queda como "
                  "está, salvo que lo marque.")
            .arg(review.planName, Labels::period(*review.laterImport));
    }
    return tr("Es otro reporte del plan «%1»: lo que aplique será un solo cambio, que se puede deshacer.")
        .arg(review.planName);
}

QString ReviewText::state(int kinds)
{
    if (kinds & UnreadKind)
        return tr("Sin leer");
    if (kinds & NewRowKind)
        return tr("Nueva");
    if (kinds & ChangedRowKind)
        return tr("Cambia");
    if (kinds & EqualRowKind)
        return tr("Igual");
    return {};
}

QString ReviewText::kind(ReviewKind kind)
{
    switch (kind) {
    case UnreadKind:
        return tr("Sin leer");
    case DoubtKind:
        return tr("No cuadran");
    case NewRowKind:
        return tr("Filas nuevas");
    case ChangedRowKind:
        return tr("Cambian");
    case EqualRowKind:
        return tr("Iguales");
    case ColumnKind:
        return tr("Columnas nuevas");
    case NewValueKind:
        return tr("Valores nuevos");
    case ChangedValueKind:
        return tr("Valores que cambian");
    case TargetKind:
        return tr("Metas");
    case FieldKind:
        return tr("Otros datos");
    case UnprintedKind:
        return tr("Fuera del reporte");
    }
    Q_UNREACHABLE();
}

QString ReviewText::field(const FieldChange &change, const Entity &entity)
{
    switch (change.field) {
    case PlanField::EntityLine:
        return change.row < entity.lines.size() ? Labels::entityLevel(entity.lines[change.row].first) : QString();
    case PlanField::ElementName:
    case PlanField::IndicatorName:
        return tr("Denominación");
    case PlanField::ElementPriority:
        return tr("Prioridad");
    case PlanField::ExecutingUnit:
        return tr("Unidad ejecutora");
    case PlanField::ResponsibleUnit:
        return tr("Unidad responsable");
    case PlanField::Relevance:
        return tr("Relevancia");
    case PlanField::Direction:
        return tr("Sentido esperado");
    case PlanField::Aggregation:
        return tr("Tipo de agregación");
    case PlanField::BaselineYear:
        return tr("Año de la línea base");
    case PlanField::BaselineValue:
        return tr("Línea base");
    case PlanField::Target:
        return tr("Meta %1").arg(change.year);
    }
    Q_UNREACHABLE();
}

QString ReviewText::value(PlanField field, const FieldValue &value)
{
    struct Words
    {
        PlanField field;
        QString operator()(std::monostate) const
        {
            return field == PlanField::Target || field == PlanField::BaselineValue ? formatValue(std::nullopt) : u"—"_s;
        }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const CodedName &name) const { return QString(name.code + u' ' + name.name).trimmed(); }
        QString operator()(int number) const { return QString::number(number); }
        QString operator()(double number) const { return formatNumber(number); }
        QString operator()(Relevance relevance) const { return Labels::relevance(relevance); }
        QString operator()(Direction direction) const { return Labels::direction(direction); }
        QString operator()(Aggregation aggregation) const { return Labels::aggregation(aggregation); }
    };
    return std::visit(Words{field}, value);
}

QString ReviewText::summary(const PlanChanges &changes)
{
    const auto applied = [](const auto &list, auto &&wanted) {
        return int(std::count_if(list.begin(), list.end(),
                                 [&](const auto &change) { return change.applied && wanted(change); }));
    };
    const auto any = [](const auto &) { return true; };
    const auto target = [](const FieldChange &change) { return change.field == PlanField::Target; };
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts += text;
    };
    const int periods = int(changes.newPeriods.size());
    const int rows = int(changes.newIndicators.size());
    const int fresh = applied(changes.newValues, any);
    const int changed = applied(changes.changedValues, any);
    const int targets = applied(changes.fields, target);
    const int others = applied(changes.fields, [&](const FieldChange &change) { return !target(change); });
    add(periods, tr("%n periodo(s) nuevo(s)", nullptr, periods));
    add(rows, tr("%n indicador(es) nuevo(s)", nullptr, rows));
    add(fresh, tr("%n valor(es) nuevo(s)", nullptr, fresh));
    add(changed, tr("%n valor(es) cambiado(s)", nullptr, changed));
    add(targets, tr("%n meta(s) cambiada(s)", nullptr, targets));
    add(others, tr("%n dato(s) más", nullptr, others));
    return parts.isEmpty() ? tr("sin cambios") : parts.join(u" · "_s);
}

} // namespace pei
