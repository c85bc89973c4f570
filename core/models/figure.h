// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/period.h"

#include <QMetaType>
#include <QtGlobal>

namespace pei {

// A figure of an indicator's or an element's row, or the row itself: what a cell shows, to be found again in the
// report.
struct Figure
{
    enum class Kind : quint8 {
        Row,
        Baseline,
        Target,   // of period.year
        Obtained, // of period
        Progress, // of period
    };

    qint64 indicator = 0; // Indicator::id; 0 where the row is an element's
    Kind kind = Kind::Row;
    Period period;
    qint64 element = 0; // Element::id, where the row is an element's: itself or its progress

    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace pei
