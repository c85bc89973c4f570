// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/note.h"
#include "core/plan/valueedit.h"

#include <QCoreApplication>

namespace pei {

// What a change is called: the same words where it can be undone and where it is remembered.
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(pei::ChangeText)

public:
    // "Valor 2024 – Sem1 de IND.01.AEI.02.01: ND → 12.00", with every decimal there is.
    static QString value(const QString &code, Period period, Value before, Value after);
    static QString note(const QString &code, Period period);
    // Of one command; the one of its changes where it has but one.
    static QString values(const Plan &plan, const std::vector<ValueChange> &changes, EntryMethod method);
    static QString notes(const Plan &plan, const std::vector<NoteChange> &changes, EntryMethod method);
    static QString valueCount(int count, EntryMethod method); // "Pegar 12 valores"
    static QString noteCount(int count, EntryMethod method);
    static QString periodAdded(Period period);
    static QString periodClosed(Period period);
    static QString periodReopened(Period period);
    static QString alertReviewed(const QString &subject); // empty: of the plan
    static QString alertsReviewed(int count);
    static QString alertsPending(int count); // reviewed no more
    static QString alertWorded();
    static QString alertRules();
    static QString imported(const QString &fileName); // empty: a text
};

} // namespace pei
