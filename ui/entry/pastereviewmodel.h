// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/pastereport.h"

#include <QAbstractTableModel>

namespace pei {

// What a paste would do, a row to each cell: what asks for attention first, in the order of the block.
class PasteReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CellColumn, BeforeColumn, TextColumn, AfterColumn, OutcomeColumn, ColumnCount };
    // Of a row: what kind of answer it got.
    enum class Kind : quint8 { Taken, Unchanged, Doubtful, Ambiguous, Refused };
    static constexpr int KindRole = Qt::UserRole + 100; // Kind as int

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const PasteReport &report);
    const PasteReport &report() const { return m_report; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PasteReport::Cell &cell, int column) const;

    PasteReport m_report;
    std::vector<std::size_t> m_order; // of the report's cells
};

} // namespace pei
