// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"

namespace pei {

// The words a report prints for the terms of the domain, whatever their accents and case. The outer optional tells
// whether the text is one of them; the inner one is empty for a footnote mark.
std::optional<std::optional<Relevance>> relevanceFrom(QStringView text);
std::optional<Direction> directionFrom(QStringView text);
std::optional<std::optional<Aggregation>> aggregationFrom(QStringView text);

// "300597-MUNICIPALIDAD …" or "M - GOBIERNOS LOCALES": split at the first hyphen. No hyphen: all is name.
CodedName codedNameFrom(QStringView text);

// "REPORTE DE SEGUIMIENTO AL PRIMER SEMESTRE DE 2024 …", "… ANUAL 2023 …".
std::optional<Period> periodFromTitle(QStringView title);

// "Nivel de Gobierno", "Unidad Ejecutora", …; nullopt for other labels.
std::optional<EntityLevel> entityLevelFrom(QStringView label);

// "2022 - 2027"
std::optional<std::pair<int, int>> yearSpanFrom(QStringView text);

// Takes "(Prioridad:2)" off the end of an element's name.
std::optional<int> takePriority(QString &name);
// Whether it stands at the end of a line: no cell of a row has it.
bool endsInPriority(const QString &line);

// Whether it stands anywhere in it, or begins at its end: then other text has come behind an element's name, or the
// name's rest is elsewhere.
bool holdsPriority(QStringView name);

// Checks and names the parts of one row's text; nullopt where one of them is not what its column holds.
struct RowText
{
    QString code;
    QString name;
    QString executingUnit;
    QString responsibleUnit;
    QString relevance;
    QString direction;
    QString aggregation;
};
std::optional<Indicator> indicatorFrom(const RowText &row);

// "ND" and footnote marks have no value; the outer optional is empty where the text is no cell of figures.
std::optional<Value> cellValue(QStringView text);

} // namespace pei
