// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertrules.h"

#include <QCoreApplication>
#include <QStringList>

namespace pei {

// The words of alerts, for screen, paper and command line alike: made from the facts alone.
class AlertText
{
    Q_DECLARE_TR_FUNCTIONS(pei::AlertText)

public:
    // One or two whole sentences, ready to paste into a report; they name what the alert is about and its cells.
    static QString sentence(const Plan &plan, const Alert &alert);
    // "IND.01.AEI.03.02 · Meta 2027 · 4,950.00": one for each cell the alert rests on.
    static QString cell(const Plan &plan, const AlertCell &cell);
    static QStringList cells(const Plan &plan, const Alert &alert);
    // "Avance aparente"
    static QString rule(AlertRule rule);
    // What the rule looks for, in one sentence.
    static QString explanation(AlertRule rule);
    // What stands before and after the rule's number in its settings; empty for rules without one.
    static QString thresholdPrefix(AlertRule rule);
    static QString thresholdSuffix(AlertRule rule);
    static QString severity(AlertSeverity severity);              // "Crítica"
    static QString severities(AlertSeverity severity, int count); // "3 críticas"
    // "2022 – Sem1 y 2022 – Anual"
    static QString list(QStringList items);
};

} // namespace pei
