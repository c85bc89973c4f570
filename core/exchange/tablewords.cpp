// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablewords.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pei::tablewords {

namespace {

constexpr std::array CountKinds{SemaphoreCount::Kind::Objectives, SemaphoreCount::Kind::ObjectiveIndicators,
                                SemaphoreCount::Kind::Actions, SemaphoreCount::Kind::ActionIndicators};

} // namespace

const QStringList &leadingColumns()
{
    static const QStringList names{u"Fila"_s,
                                   u"Código"_s,
                                   u"Elemento"_s,
                                   u"Denominación"_s,
                                   u"Prioridad"_s,
                                   u"Código UE"_s,
                                   u"Unidad ejecutora"_s,
                                   u"Código UO"_s,
                                   u"Unidad de organización"_s,
                                   u"Relevancia"_s,
                                   u"Sentido esperado"_s,
                                   u"Tipo de agregación"_s,
                                   u"Línea base año"_s,
                                   u"Línea base valor"_s};
    return names;
}

QString word(std::optional<Relevance> relevance)
{
    if (!relevance)
        return {};
    switch (*relevance) {
    case Relevance::VeryRelevant:
        return u"Muy relevante"_s;
    case Relevance::Relevant:
        return u"Relevante"_s;
    case Relevance::LessRelevant:
        return u"Menos relevante"_s;
    }
    Q_UNREACHABLE();
}

QString word(std::optional<Aggregation> aggregation)
{
    if (!aggregation)
        return {};
    switch (*aggregation) {
    case Aggregation::Aggregable:
        return u"Agregable"_s;
    case Aggregation::NonAggregable:
        return u"No Agregable"_s;
    case Aggregation::Maximum:
        return u"Máximo permisible"_s;
    case Aggregation::Minimum:
        return u"Mínimo permisible"_s;
    }
    Q_UNREACHABLE();
}

QString word(Direction direction)
{
    switch (direction) {
    case Direction::Ascending:
        return u"Ascendente"_s;
    case Direction::Descending:
        return u"Descendente"_s;
    case Direction::Undefined:
        return u"No definido"_s;
    }
    Q_UNREACHABLE();
}

QString word(EntityLevel level)
{
    switch (level) {
    case EntityLevel::GovernmentLevel:
        return u"Nivel de Gobierno"_s;
    case EntityLevel::Sector:
        return u"Sector"_s;
    case EntityLevel::Pliego:
        return u"Pliego"_s;
    case EntityLevel::Department:
        return u"Departamento"_s;
    case EntityLevel::Province:
        return u"Provincia"_s;
    case EntityLevel::District:
        return u"Distrito"_s;
    case EntityLevel::ExecutingUnit:
        return u"Unidad Ejecutora"_s;
    }
    Q_UNREACHABLE();
}

QString word(SemaphoreCount::Kind kind)
{
    switch (kind) {
    case SemaphoreCount::Kind::Objectives:
        return u"Objetivos"_s;
    case SemaphoreCount::Kind::ObjectiveIndicators:
        return u"Indicadores de objetivos"_s;
    case SemaphoreCount::Kind::Actions:
        return u"Acciones"_s;
    case SemaphoreCount::Kind::ActionIndicators:
        return u"Indicadores de acciones"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SemaphoreCount::Kind> countKindFrom(const QString &text)
{
    for (const SemaphoreCount::Kind kind : CountKinds) {
        if (word(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QString countText(const SemaphoreCount &count)
{
    return u"rojo %1, ámbar %2, verde %3, ND %4, total %5"_s.arg(count.red)
        .arg(count.amber)
        .arg(count.green)
        .arg(count.nd)
        .arg(count.total);
}

bool readCount(const QString &text, SemaphoreCount &count)
{
    static const QRegularExpression form(
        u"^rojo (\\d{1,6}), ámbar (\\d{1,6}), verde (\\d{1,6}), ND (\\d{1,6}), total (\\d{1,6})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return false;
    count.red = match.captured(1).toInt();
    count.amber = match.captured(2).toInt();
    count.green = match.captured(3).toInt();
    count.nd = match.captured(4).toInt();
    count.total = match.captured(5).toInt();
    return true;
}

} // namespace pei::tablewords
