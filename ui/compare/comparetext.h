// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QCoreApplication>
#include <QStringList>

namespace pei {

// What a comparison says, for screen, paper and files. Singular and plural are told apart here.
class CompareText
{
    Q_DECLARE_TR_FUNCTIONS(pei::CompareText)

public:
    // "De 2023 – Anual a 2024 – Sem1"
    static QString span(const QString &before, const QString &after);
    // "De … a …: 12 suben, 5 bajan, 21 siguen igual; promedio 46.68 → 50.68."
    static QString finding(const Comparison &comparison, const QString &span);
    // The average of the elements under both rules; of one where they agree.
    static QString averages(const Comparison &comparison);
    // What is different of the plan itself, a sentence each.
    static QStringList planChanges(const Comparison &comparison);

    static QString kind(ChangeKind kind, int count); // "12 suben"
    static QString kindHint(ChangeKind kind);
    static QString points(Value change);           // "+15.00", "−3.20"; "—" where there is none
    static QString presence(const RowChange &row); // "nuevo", "retirado", or nothing
    // Short: "denominación, meta 2025, valor 2023 – Anual"
    static QString others(const RowChange &row);
    // The figures of both sides, then what else has changed, a line each.
    static QStringList details(const RowChange &row, const Comparison &comparison);
    // "32 Bajo, 6 Medio, 0 Alto, 0 ND"
    static QString bands(const BandCount &bands);
    // For the ear: "avance antes 10.00, Bajo; después 80.00, Medio; +70.00 puntos porcentuales"
    static QString spoken(const RowChange &row);
};

} // namespace pei
