// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/valueedit.h"

#include <QDateTime>
#include <QString>

namespace pei {

// One line of a plan's journal. Lines are only ever added: undoing something writes another line.
struct JournalEntry
{
    enum class What : quint8 { ValueSet, PeriodAdded, PeriodRemoved, PlanImported };
    enum class How : quint8 { Edit, Undo, Redo };

    qint64 id = 0;  // ascending in the order things happened
    QDateTime when; // UTC, to the millisecond
    QString who;
    What what = What::ValueSet;
    EntryMethod method = EntryMethod::Typed;
    How how = How::Edit;
    qint64 indicator = 0; // Indicator::id; 0 for what concerns the whole plan
    Period period;
    Value before;
    Value after;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

// Who does something, when and in what way: what the journal keeps beside the values.
struct Stamp
{
    QString who;
    QDateTime when;
    EntryMethod method = EntryMethod::Typed;
    JournalEntry::How how = JournalEntry::How::Edit;
};

} // namespace pei
