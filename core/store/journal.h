// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/alertmark.h"
#include "core/plan/note.h"
#include "core/plan/planmerge.h"
#include "core/plan/valueedit.h"

#include <QDateTime>
#include <QString>

namespace pei {

// One line of a plan's journal. Lines are only ever added: undoing something writes another line. Taken back one by one
// from the last, they lead to any earlier state of the plan.
struct JournalEntry
{
    enum class What : quint8 {
        ValueSet,          // indicator, period, before, after
        PeriodAdded,       // period
        PeriodRemoved,     // period
        PlanImported,      // period of the report; text: its file's name
        FieldSet,          // field of an element, an indicator or the entity; fieldBefore, fieldAfter
        TargetYearAdded,   // period.year
        TargetYearRemoved, // period.year
        ElementAdded,      // element, position; text: its code
        ElementRemoved,    // likewise
        IndicatorAdded,    // indicator, position; text: its code
        IndicatorRemoved,  // likewise
        NoteSet,           // indicator, period, noteBefore, noteAfter
        PeriodClosed,      // period
        PeriodReopened,    // period; text: the reason
        AlertMarked,       // fingerprint, markBefore, markAfter
        AlertRuleSet,      // ruleBefore, ruleAfter; text: the rule's key
    };
    enum class How : quint8 { Edit, Undo, Redo };

    qint64 id = 0;       // ascending in the order things happened
    qint64 step = 0;     // the same for all lines of one command, which is one transaction; its first line's id
    QDateTime when = {}; // UTC, to the millisecond
    QString who = {};
    What what = What::ValueSet;
    EntryMethod method = EntryMethod::Typed;
    How how = How::Edit;
    qint64 indicator = 0; // Indicator::id; 0 for what concerns no indicator
    Period period = {};   // of a target: its year
    Value before = {};
    Value after = {};
    qint64 element = 0; // Element::id; 0 for what concerns no element
    PlanField field = PlanField::IndicatorName;
    std::optional<EntityLevel> level = {}; // of an entity's line
    int position = 0; // of a row or an entity's line: its place in the plan before removal or after adding
    FieldValue fieldBefore = {};
    FieldValue fieldAfter = {};
    Note noteBefore = {};
    Note noteAfter = {};
    quint64 fingerprint = 0;
    AlertMark markBefore = {};
    AlertMark markAfter = {};
    RuleSetting ruleBefore = {};
    RuleSetting ruleAfter = {};
    QString text = {};

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
