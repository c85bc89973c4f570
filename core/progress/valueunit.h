// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace pei {

// What an indicator counts, told by the first word of its name: "Porcentaje de hogares…", "Número de familias…".
enum class ValueUnit : quint8 { Unknown, Percentage, Number, Rate, Index, Ratio, Mean, Variation };

// "N°" and "%" count as the words they stand for. Variation is "Tasa de variación" and whatever else names a change
// ("Porcentaje de incremento…"): only a change may fall below zero.
ValueUnit unitOf(QStringView indicatorName);

// Where values of a unit usually lie. An end that is nullopt is open.
struct ValueRange {
    Value least;
    Value most;
    bool hardLeast = false; // below least nothing can be measured: such a value is refused, not doubted

    friend bool operator==(const ValueRange &, const ValueRange &) = default;
};

// "Porcentaje de…", also one of a change.
bool isPercentage(QStringView indicatorName);

ValueRange rangeOfUnit(ValueUnit unit);

// The range of the indicator's unit, as far as its own baseline and targets keep to it: a plan that aims at 120 % or
// starts at −3 knows better, and that end is then open.
ValueRange rangeOf(const Indicator &indicator);

} // namespace pei
