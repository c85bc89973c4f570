// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/planfigures.h"
#include "core/models/pastedtable.h"

#include <QAbstractTableModel>

namespace pei {

// The plans of one file side by side, each by its own figures. Rows are known at once, their figures come one by one.
class PlansModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        EntityColumn,
        YearsColumn,
        PeriodColumn,
        SkipZeroColumn, // the average that omits what is at 0
        WithZerosColumn,
        IndicatorsColumn,
        MissingColumn, // indicators without a value
        BandsColumn,   // the drawing
        ColumnCount
    };
    enum Role : int {
        BandsRole = Qt::UserRole + 310, // BandCount
    };
    struct Row
    {
        qint64 key = 0;
        CodedName entity;
        int firstYear = 0;
        int lastYear = 0;
        std::optional<PlanFigures> figures; // nullopt: not read yet, or not readable
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    void setFigures(qint64 key, const PlanFigures &figures);
    const std::vector<Row> &rows() const { return m_rows; }
    std::vector<PlanFigures> figures() const; // of those read, in order
    PastedTable table() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    static Value figure(const Row &row, int column);
    static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace pei
