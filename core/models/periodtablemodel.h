// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/models/chartdata.h"
#include "core/models/roles.h"

#include <QAbstractTableModel>

namespace pei {

// The years of one indicator: target, both cuts, progress of the year's last figure. The years stand in the vertical
// header. A cut the plan has no column for is empty; a column without a value is ND.
class PeriodTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TargetColumn, SemesterColumn, AnnualColumn, ProgressColumn, ColumnCount };

    explicit PeriodTableModel(QObject *parent = nullptr);

    // Resets where the years differ, else touches the rows that changed. indicator: Indicator::id, for FigureRole.
    void setChart(const YearChart &chart, qint64 indicator = 0);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const YearChart::Cell *progressCell(const YearChart::Year &year) const;

    QVariant figureOf(const YearChart::Year &year, Column column) const;

    YearChart m_chart;
    qint64 m_indicator = 0;
};

} // namespace pei
