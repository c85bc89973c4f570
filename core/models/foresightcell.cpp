// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/foresightcell.h"

#include "core/progress/foresight.h"

namespace pei {

Value foresightFigure(IndicatorColumns::Column column, const IndicatorSource &source, int indicator, int part,
                      Value progress)
{
    const auto row = std::size_t(indicator);
    const SemaphoreBands &bands = source.rulesOf(indicator >= 0 ? int(source.partOf(row)) : part).bands;
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
                   : projectionOf(source.plan(row), source.indicator(row), source.period().year).progress.value;
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
    case IndicatorColumns::EntityColumn:
    case IndicatorColumns::ColumnCount:
        break;
    }
    return {};
}

} // namespace pei
