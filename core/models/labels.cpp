// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString Labels::cut(Cut cut) { return cut == Cut::Semester1 ? tr("Sem1") : tr("Anual"); }

QString Labels::period(Period period)
{
    //: A year and one of its two cuts, "2024 – Sem1".
    return tr("%1 – %2").arg(QString::number(period.year), cut(period.cut));
}

QString Labels::relevance(std::optional<Relevance> relevance)
{
    if (!relevance)
        return u"—"_s;
    switch (*relevance) {
    case Relevance::VeryRelevant:
        return tr("Muy relevante");
    case Relevance::Relevant:
        return tr("Relevante");
    case Relevance::LessRelevant:
        return tr("Menos relevante");
    }
    Q_UNREACHABLE();
}

QString Labels::direction(Direction direction)
{
    switch (direction) {
    case Direction::Ascending:
        return tr("Ascendente");
    case Direction::Descending:
        return tr("Descendente");
    case Direction::Undefined:
        return tr("No definido");
    }
    Q_UNREACHABLE();
}

QString Labels::aggregation(std::optional<Aggregation> aggregation)
{
    if (!aggregation)
        return u"—"_s;
    switch (*aggregation) {
    case Aggregation::Aggregable:
        return tr("Agregable");
    case Aggregation::NonAggregable:
        return tr("No agregable");
    case Aggregation::Maximum:
        return tr("Máximo permisible");
    case Aggregation::Minimum:
        return tr("Mínimo permisible");
    }
    Q_UNREACHABLE();
}

QString Labels::semaphore(Semaphore state)
{
    switch (state) {
    case Semaphore::Red:
        return tr("Bajo");
    case Semaphore::Amber:
        return tr("Medio");
    case Semaphore::Green:
        return tr("Alto");
    case Semaphore::NoData:
        return tr("ND");
    }
    Q_UNREACHABLE();
}

QString Labels::colour(Semaphore state)
{
    switch (state) {
    case Semaphore::Red:
        return tr("rojo");
    case Semaphore::Amber:
        return tr("ámbar");
    case Semaphore::Green:
        return tr("verde");
    case Semaphore::NoData:
        return tr("ND");
    }
    Q_UNREACHABLE();
}

QString Labels::elements(ElementKind kind)
{
    return kind == ElementKind::Objective ? tr("objetivos") : tr("acciones");
}

QString Labels::entityLevel(EntityLevel level)
{
    switch (level) {
    case EntityLevel::GovernmentLevel:
        return tr("Nivel de Gobierno");
    case EntityLevel::Sector:
        return tr("Sector");
    case EntityLevel::Pliego:
        return tr("Pliego");
    case EntityLevel::Department:
        return tr("Departamento");
    case EntityLevel::Province:
        return tr("Provincia");
    case EntityLevel::District:
        return tr("Distrito");
    case EntityLevel::ExecutingUnit:
        return tr("Unidad Ejecutora");
    }
    Q_UNREACHABLE();
}

} // namespace pei
