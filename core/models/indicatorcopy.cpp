// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorcopy.h"

#include "core/models/indicatorlistmodel.h"

namespace pei {

namespace {

PastedCell cellOf(const IndicatorListModel &list, const QModelIndex &index)
{
    using Columns = IndicatorColumns;
    // What is seen there is no figure of the plan.
    if (index.data(RefusalRole).isValid())
        return {index.data().toString(), {}};
    switch (Columns::Column(index.column())) {
    case Columns::ObtainedColumn:
    case Columns::TargetColumn:
    case Columns::PercentColumn:
    case Columns::BaselineColumn:
    case Columns::NextStateColumn:
    case Columns::ToGreenColumn:
    case Columns::ProjectionColumn: {
        const QVariant figure = index.data(SortRole);
        return {index.data().toString(), figure.isValid() ? Value(figure.toDouble()) : Value()};
    }
    case Columns::CodeColumn:
    case Columns::NameColumn:
    case Columns::UnitColumn:
        // The objective that no report prints has but the name it is given here.
        if (const QString printed = list.printed(index.row(), Columns::Column(index.column())); !printed.isEmpty())
            return {printed, {}};
        break;
    case Columns::StateColumn:
    case Columns::RelevanceColumn:
    case Columns::DirectionColumn:
    case Columns::AggregationColumn:
    case Columns::BulletColumn:
    case Columns::TrendColumn:
    case Columns::EntityColumn:
    case Columns::ColumnCount:
        break;
    }
    return {index.data().toString(), {}};
}

} // namespace

PastedTable copyOf(const IndicatorListModel &list, const std::vector<int> &rows, const std::vector<int> &columns)
{
    std::vector<int> written;
    for (const int column : columns) {
        if (column != IndicatorColumns::BulletColumn && column != IndicatorColumns::TrendColumn)
            written.push_back(column);
    }
    PastedTable table;
    table.reserve(rows.size() + 1);
    std::vector<PastedCell> &heads = table.emplace_back();
    for (const int column : written)
        heads.push_back({list.headerData(column, Qt::Horizontal).toString(), {}});
    for (const int row : rows) {
        std::vector<PastedCell> &cells = table.emplace_back();
        cells.reserve(written.size());
        for (const int column : written)
            cells.push_back(cellOf(list, list.index(row, column)));
    }
    return table;
}

} // namespace pei
