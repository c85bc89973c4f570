// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/number.h"
#include "core/plan/period.h"

#include <QtGlobal>

namespace pei {

// How a value came in; kept in the journal beside who, when, old and new.
enum class EntryMethod : quint8 { Typed, Pasted, Filled, Cleared, Imported, Tried };

// One cell to set. indicator is Indicator::id.
struct ValueEdit
{
    qint64 indicator = 0;
    Period period;
    Value value;

    friend bool operator==(const ValueEdit &, const ValueEdit &) = default;
};

// One cell with what it held and what it is to hold. before is also what a store must find there: where another
// program has changed the cell meanwhile, nothing is written.
struct ValueChange
{
    qint64 indicator = 0;
    Period period;
    Value before;
    Value after;

    friend bool operator==(const ValueChange &, const ValueChange &) = default;
};

} // namespace pei
