// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/foresightcell.h"

#include "core/progress/foresight.h"

namespace pei {

Value foresightFigure(IndicatorColumns::Column column, const Plan &plan, const Analysis &analysis, int indicator,
                      Value progress)
{
    const SemaphoreBands &bands = analysis.rules.bands;
    switch (column) {
    case IndicatorColumns::NextStateColumn: {
        const std::optional<double> amber = pointsTo(Semaphore::Amber, progress, bands);
        return amber ? amber : pointsTo(Semaphore::Green, progress, bands);
    }
    case IndicatorColumns::ToGreenColumn:
        return pointsTo(Semaphore::Green, progress, bands);
    case IndicatorColumns::ProjectionColumn:
        return indicator < 0
                   ? Value()
                   : projectionOf(plan, plan.indicators[std::size_t(indicator)], analysis.period.year).progress.value;
    case IndicatorColumns::CodeColumn:
    case IndicatorColumns::NameColumn:
    case IndicatorColumns::ObtainedColumn:
    case IndicatorColumns::TargetColumn:
    case IndicatorColumns::BulletColumn:
    case IndicatorColumns::PercentColumn:
    case IndicatorColumns::StateColumn:
    case IndicatorColumns::TrendColumn:
    case IndicatorColumns::UnitColumn:
    case IndicatorColumns::RelevanceColumn:
    case IndicatorColumns::DirectionColumn:
    case IndicatorColumns::AggregationColumn:
    case IndicatorColumns::BaselineColumn:
    case IndicatorColumns::ColumnCount:
        break;
    }
    return {};
}

} // namespace pei
