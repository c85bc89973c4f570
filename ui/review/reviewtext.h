// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/review.h"

#include <QCoreApplication>

namespace pei {

// The sentences and words of a review.
class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(pei::ReviewText)

public:
    static QString entity(const Plan &plan); // "Municipalidad Provincial de Contumazá · PEI 2022–2027"
    static QString what(const Review &review); // what applying it does
    static QString state(int kinds);           // of a row: "Nueva"
    static QString kind(ReviewKind kind);      // of a filter: "Valores nuevos"
    static QString field(const FieldChange &change, const Entity &entity);
    static QString value(PlanField field, const FieldValue &value);
    // "1 periodo nuevo · 38 valores nuevos · 2 metas"; "sin cambios" where nothing is applied.
    static QString summary(const PlanChanges &changes);
};

} // namespace pei
