// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/dumbbell.h"
#include "core/models/pastedtable.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace pei {

// The rows of a comparison: its indicators, or its objectives and actions; all, or those that have changed in one way.
// They come by the size of their movement, until a head asks for another order.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        NameColumn,
        ObtainedBeforeColumn,
        ObtainedAfterColumn,
        ProgressBeforeColumn, // with the mark of its state
        ProgressAfterColumn,
        ChangeColumn,   // percentage points
        MovementColumn, // the drawing
        OthersColumn,
        ColumnCount
    };
    enum Role : int {
        DumbbellRole = Qt::UserRole + 300, // Dumbbell
    };
    enum class Level : quint8 { Indicators, Elements };

    using QAbstractTableModel::QAbstractTableModel;

    // places: names that stay as they are in sentence case. ofPeriods: both sides are the plan as it is.
    void setComparison(Comparison comparison, QStringList places, bool ofPeriods = false);
    void clear() { setComparison({}, {}); }
    const Comparison &comparison() const { return m_comparison; }
    void setLevel(Level level);
    Level level() const { return m_level; }
    void setKind(std::optional<ChangeKind> kind); // nullopt: all
    std::optional<ChangeKind> kind() const { return m_kind; }
    ChangeCounts counts() const { return countChanges(allRows()); } // of the level, whatever the filter
    const std::vector<RowChange> &allRows() const;
    const RowChange *row(const QModelIndex &index) const;
    // The longest of what a column of figures shows.
    QString longestFigure(int column) const;
    QString nameOf(const RowChange &row) const; // in sentence case
    QModelIndex indexOf(const QString &code, qint64 id) const;
    bool hasOthers() const; // any row of the level, for the last column

    // Heads and the rows shown, without the drawing.
    PastedTable table() const { return table(m_shown); }
    PastedTable table(const QList<int> &rows) const; // of those shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    PastedTable table(const std::vector<std::size_t> &rows) const;
    void choose(); // the rows shown, in their order
    Value figure(const RowChange &row, int column) const;
    QVariant figureOf(const RowChange &row, int column) const; // for FigureRole
    QString text(const RowChange &row, int column) const;
    QString spoken(const RowChange &row, int column) const;
    void sortByText();
    void sortByFigure();

    Comparison m_comparison;
    QStringList m_places;
    bool m_ofPeriods = false;
    double m_end = 110; // of the drawing's scale
    Level m_level = Level::Indicators;
    std::optional<ChangeKind> m_kind;
    int m_sortColumn = MovementColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::vector<std::size_t> m_shown; // of allRows()
};

} // namespace pei
