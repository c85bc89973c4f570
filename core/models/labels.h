// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/progress/analysis.h"

#include <QCoreApplication>

namespace pei {

// The printed word of each term of the domain, in the interface's language. The only place that names them.
class Labels
{
    Q_DECLARE_TR_FUNCTIONS(pei::Labels)

public:
    static QString cut(Cut cut);                   // "Sem1", "Anual"
    static QString period(Period period);          // "2024 – Sem1"
    static QString relevance(std::optional<Relevance> relevance); // "—" where a footnote mark stands
    static QString direction(Direction direction);
    static QString aggregation(std::optional<Aggregation> aggregation);
    static QString semaphore(Semaphore state);     // "Bajo", "Medio", "Alto", "ND"
    static QString colour(Semaphore state);        // "rojo", "ámbar", "verde", "ND": for the ear
    static QString elements(ElementKind kind);     // "objetivos", "acciones"
    static QString entityLevel(EntityLevel level); // "Nivel de Gobierno", as the report prints it
};

} // namespace pei
