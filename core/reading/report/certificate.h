// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/analysis.h"

namespace pei {

// The proof of a reading ("acta de importación"): the report prints its own checks, and a reading that got every cell
// right reproduces them. All figures are the printed ones and what the rules make of the cells that were read.
struct Certificate {
    struct Count {
        int agreeing = 0;
        int total = 0;

        bool holds() const { return agreeing == total; }
        friend bool operator==(const Count &, const Count &) = default;
    };
    struct Difference {
        enum class What : quint8 {
            RowProgress,     // an indicator's progress against its obtained value and target
            ElementProgress, // an element's progress against its rows
            Average,         // code holds "OEI" or "AEI"
            SummaryRed,      // a cell of the summary table; code likewise, with "IND" for the indicators' rows
            SummaryAmber,
            SummaryGreen,
            SummaryNd,
            SummaryTotal,
            WithoutElement,  // an indicator whose element was not read
            WithoutRows,     // an element with a progress and no row to make it
        };
        What what = What::RowProgress;
        QString code;
        Period period;
        Value printed;
        Value computed;
        int page = 0;

        friend bool operator==(const Difference &, const Difference &) = default;
    };

    Count rows;
    Count elements;
    Count averages;
    Count summary;   // rows of the summary table
    int figures = 0; // cells of figures read
    int unread = 0;  // rows that could not be read whole
    WordAccount words; // every word of the pages; total 0 for the text form
    std::optional<DetectedRules> rules; // nullopt: no known rule makes all printed figures
    Average average; // of the leading kind, from the printed element figures
    std::vector<Difference> differences;

    bool holds() const { return unread == 0 && words.loose.empty() && differences.empty() && rules.has_value(); }
};

Certificate certify(const Report &report);

} // namespace pei
