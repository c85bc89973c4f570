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
        EntityColumn, // where there are many plans
        ColumnCount,
    };
};

} // namespace pei
