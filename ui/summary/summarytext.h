// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"
#include "core/models/summarydata.h"

#include <QCoreApplication>
#include <QStringList>

namespace pei {

// The sentences of the summary, for screen and paper. Singular and plural are told apart here, not by the translation
// file: the Spanish source must read right without one.
class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(pei::SummaryText)

public:
    static QString averageTitle(ElementKind kind); // "Avance promedio de las acciones"
    // Why an average is what it is: "como lo imprime el aplicativo: omite 3 acciones en 0.00" · "con las 38 acciones"
    static QString averageReason(const Analysis &analysis, const PrintedFigures &printed, ElementKind kind,
                                 AverageRule rule);
    // The average the report prints where neither rule gives it; empty otherwise.
    static QString averageDiffers(const Analysis &analysis, const PrintedFigures &printed, ElementKind kind);
    // One line, for the foot of a page: each rule and what speaks for it. A rule that differs from the report's, or from
    // the usual one where nothing was detected, was chosen by the user.
    static QString rules(const Rules &rules, const std::optional<DetectedRules> &detected);

    static QString semaphoreTitle(ElementKind kind, Period period); // "Semáforo de las acciones, 2024 – Sem1"
    static QString semaphoreFacts(int total, ElementKind kind, PrintedTable table);
    static QString bands(const SemaphoreBands &bands); // "[0–75> Bajo · [75–95> Medio · ≥95 Alto"

    static QString elementCount(int count, ElementKind kind); // "38 acciones", "1 acción"
    // What the alerts of the period come to, in as few words as the summary has room for.
    struct Attention {
        QString alarm; // that the values may be copies of the baseline; empty where too few are
        QStringList facts;
    };
    static Attention attention(const std::vector<Alert> &alerts);
    static QString owed(const OwedData &owed, int units);     // "15 unidades, 38 valores de 2024 – Anual por registrar"
    static QString years(const std::vector<int> &years);      // "2022 y 2023", "2022, 2023 y 2024"
};

} // namespace pei
