// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pei {

// The columns of the list of indicators, in order.
struct IndicatorColumns
{
    enum Column : int {
        CodeColumn,
        NameColumn,
        ObtainedColumn,
        TargetColumn,
        BulletColumn,
        PercentColumn,
        StateColumn,
        TrendColumn,
        UnitColumn,
        RelevanceColumn,
        DirectionColumn,
        AggregationColumn,
        BaselineColumn,
        NextStateColumn,  // ours, like the next two: points of progress to the next state
        ToGreenColumn,    // and to green
        ProjectionColumn, // progress the year is heading for
        EntityColumn,     // where there are many plans
        ColumnCount,
    };
};

} // namespace pei
