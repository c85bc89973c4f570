// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace pei {

// The roles of the item models beside Qt's own. Delegates and proxies know these, not the models.
enum ItemRole : int {
    SortRole = Qt::UserRole + 1, // typed; an invalid QVariant where there is no value
    SemaphoreRole,               // Semaphore
    BulletRole,                  // Bullet
    SparklineRole,               // Sparkline
    IndicatorRole,               // index into Plan::indicators, -1 for elements
    ElementRole,                 // index into Plan::elements, -1 where there is none
    SearchRole,                  // folded text that a search looks through
    MatchRole,                   // QStringList: folded words that a search found in this cell's text, to be marked
    DepthRole,                   // int: how many rows it stands under; 0 at the top
    RefusalRole,                 // ValueRefusal as int, of a cell holding a text that was refused
    DoubtsRole,                  // std::vector<Doubt>, of a value that asks for a second look
    ThresholdsRole,              // Thresholds, of a cell open to typing; invalid where no progress is calculable
    NoThresholdsRole,            // NotCalculable as int: why there are none
    ClosedRole,                  // bool: a figure that is not open to typing
    NoteRole,                    // QString: the note of a value, a field to a line; invalid where there is none
    NoteMissingRole,             // bool: the value asks for a note that it does not have
    FigureRole,                  // Figure: what to look for in the report; invalid where a row is not one of the plan's
    TriedRole,                   // QString: what the plan holds where a trial holds another value; invalid elsewhere
    AlertCountRole,              // int: alerts of an indicator that nobody has acknowledged; invalid for elements
};

} // namespace pei
