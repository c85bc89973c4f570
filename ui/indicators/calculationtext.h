// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/analysis.h"

#include <QCoreApplication>
#include <QStringList>

namespace pei {

// "¿Cómo se calcula?": the rules of one indicator with its figures filled in. The figures come from the plan and the
// analysis; nothing is calculated here.
class CalculationText
{
    Q_DECLARE_TR_FUNCTIONS(pei::CalculationText)

public:
    // Tipo I by the rule of the indicator's direction, or why it has no value.
    static QString typeOne(const Plan &plan, const Indicator &indicator, const Analysis &analysis,
                           const Progress &progress);
    // Which rule of Tipo I that is and how sure it is.
    static QString rule(const Indicator &indicator);
    static QString typeTwo(const Plan &plan, const Indicator &indicator, Period period);
    // From (or up to) which value the state is reached: "Ámbar desde 300.00". Empty where nothing is calculable.
    static QString threshold(const Thresholds &from, Semaphore state);
    static QString reason(NotCalculable reason);
};

} // namespace pei
