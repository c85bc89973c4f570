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
    // The person's own wording where there is one, else the sentence.
    static QString wording(const Plan &plan, const Alert &alert, const AlertMarks &marks);
    // The same where the indicator stands above it already: without its code and name at the beginning.
    static QString remark(const Plan &plan, const Alert &alert, const AlertMarks &marks);
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
    static QString group(AlertSeverity severity, int count);      // "Alertas críticas (3)"
    // "2022 – Sem1 y 2022 – Anual"
    static QString list(QStringList items);
};

} // namespace pei
