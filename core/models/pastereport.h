// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/pastedtable.h"
#include "core/plan/valueedit.h"
#include "core/progress/valuecheck.h"

namespace pei {

// What a paste would do, cell by cell, before it is done.
struct PasteReport
{
    struct Cell
    {
        int row = 0;          // of the pasted block
        int column = 0;       // of the pasted block
        qint64 indicator = 0; // Indicator::id, 0 outside the table
        QString code;         // of the indicator, empty outside the table
        std::optional<Period> period; // nullopt where the cell holds no obtained value
        QString text;                 // as it was pasted
        Value before;                 // what the plan holds there
        ValueCheck check;

        bool isTaken() const { return check.taken(); }
        bool isChange() const { return isTaken() && check.value != before; }
        // A doubt about what is there already is no news.
        bool isDoubtful() const { return isChange() && !check.doubts.empty(); }
    };
    // How many cells end how.
    struct Counts
    {
        int taken = 0; // the doubtful ones among them
        int doubtful = 0;
        int ambiguous = 0; // not taken before somebody says how they are read
        int refused = 0;   // for any other reason
        int total() const { return taken + ambiguous + refused; }

        friend bool operator==(const Counts &, const Counts &) = default;
    };

    Period period; // that was open
    EntryMethod method = EntryMethod::Pasted;
    AmbiguousReading reading = AmbiguousReading::Refused;
    // In the order of the block. What a block copied from here brings along unchanged for closed columns is left out.
    std::vector<Cell> cells;

    Counts counts() const
    {
        Counts counts;
        for (const Cell &cell : cells) {
            counts.taken += cell.isTaken();
            counts.doubtful += cell.isDoubtful();
            counts.ambiguous += cell.check.refusal == ValueRefusal::Ambiguous;
            counts.refused += !cell.isTaken() && cell.check.refusal != ValueRefusal::Ambiguous;
        }
        return counts;
    }
    // Whether there is nothing to ask: all can be taken, and nothing of it is doubtful.
    bool isClean() const
    {
        const Counts found = counts();
        return found.refused == 0 && found.ambiguous == 0 && found.doubtful == 0;
    }
};

} // namespace pei
