// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planmerge.h"
#include "core/plan/report.h"
#include "core/store/planstore.h"

#include <Qt>

#include <optional>

namespace pei {

// A report that was read, and what taking it in would do: nothing has happened yet.
struct Review
{
    Report report;
    ReportFile file;
    // Against the plan it is about; nullopt where it becomes a plan of its own.
    std::optional<PlanChanges> changes;
    std::optional<Period> laterImport; // the plan has taken in a report on a later period already: this one fills gaps
    QString planName;                  // the file of the plan, or the one that will be made
};

// What a line of the review is about; a line may be of several kinds. Filters are made of these.
enum ReviewKind : int {
    UnreadKind = 1 << 0,     // a row that could not be read whole
    DoubtKind = 1 << 1,      // the certificate does not hold there
    NewRowKind = 1 << 2,     // not in the plan yet
    ChangedRowKind = 1 << 3, // in both, and different
    EqualRowKind = 1 << 4,
    ColumnKind = 1 << 5, // a period or a target year the plan does not have yet
    NewValueKind = 1 << 6,
    ChangedValueKind = 1 << 7,
    TargetKind = 1 << 8,
    FieldKind = 1 << 9,      // of the row or of the entity
    UnprintedKind = 1 << 10, // in the plan and not in the report
};

enum ReviewRole : int {
    KindsRole = Qt::UserRole + 100, // ReviewKind flags
    ChangedCellRole,                // bool: the plan holds something else there
};

} // namespace pei
