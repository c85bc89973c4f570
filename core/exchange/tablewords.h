// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"

#include <QStringList>

namespace pei::tablewords {

// The words of our tables for other programs, as the report prints them. They are part of the format: never translated.

// Of the columns before those of years and periods.
enum Column {
    Kind,
    Code,
    ElementCode,
    Name,
    Priority,
    ExecutingCode,
    ExecutingName,
    ResponsibleCode,
    ResponsibleName,
    RelevanceColumn,
    DirectionColumn,
    AggregationColumn,
    BaselineYear,
    BaselineValue
};
const QStringList &leadingColumns(); // by Column
// What the columns of years and periods begin with; a year or a period's key follows.
inline const QString Target = QStringLiteral("Logro esperado ");
inline const QString Obtained = QStringLiteral("Valor obtenido ");
inline const QString Printed = QStringLiteral("Avance impreso ");

// What a row of facts is about.
inline const QString FormatFact = QStringLiteral("Formato");
inline const QString PlanFact = QStringLiteral("Plan");
inline const QString EntityFact = QStringLiteral("Entidad");
inline const QString ReportFact = QStringLiteral("Reporte");
inline const QString AverageFact = QStringLiteral("Promedio");
inline const QString SummaryFact = QStringLiteral("Resumen");

QString word(std::optional<Relevance> relevance); // empty for a footnote mark, as the next one
QString word(std::optional<Aggregation> aggregation);
QString word(Direction direction);
QString word(EntityLevel level);
QString word(SemaphoreCount::Kind kind);
std::optional<SemaphoreCount::Kind> countKindFrom(const QString &word);

// "rojo 32, ámbar 6, verde 0, ND 0, total 38"
QString countText(const SemaphoreCount &count);
bool readCount(const QString &text, SemaphoreCount &count);

} // namespace pei::tablewords
