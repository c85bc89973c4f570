// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/roles.h"
#include "core/reading/report/certificate.h"
#include "ui/review/review.h"
#include "ui/source/sourcefinder.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <set>

namespace pei {

// A report as it was read, row by row as it is printed: elements with their indicators. The rows that could not be read
// come first, with what stands there.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The columns before the figures.
    enum Column { StateColumn, PageColumn, CodeColumn, NameColumn, UnitColumn, BaselineColumn, FirstTargetColumn };

    // Both must outlive the model.
    RowsModel(const Review &review, const Certificate &certificate, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    int count(ReviewKind kind) const;
    // Where the cell was read; of a row without a place the sentence that says so.
    SourceSpot spotOf(const QModelIndex &index) const;
    // The row of a difference of the certificate, or of an unread row; invalid where it is no single row's.
    QModelIndex rowOf(const Certificate::Difference &difference) const;
    QModelIndex unreadRow(std::size_t number) const { return index(int(number), NameColumn); }

private:
    struct Row
    {
        int unread = -1;
        int element = -1;
        int indicator = -1;
        int kinds = 0;
    };
    struct Cell
    {
        Figure::Kind kind = Figure::Kind::Row;
        std::size_t column = 0; // of targets, obtained or progress
    };

    void addRows(const Certificate &certificate);
    int kindsOf(int indicator) const;
    Cell cellAt(int column) const;
    bool isFigure(int column) const { return column >= BaselineColumn; }
    QString text(const Row &row, int column) const;
    QString indicatorText(const Indicator &indicator, std::size_t row, int column) const;
    Value figure(std::size_t indicator, int column) const;
    QString toolTip(const Row &row, int column) const;
    QString before(const Row &row, int column) const;
    SourceSpot elementSpot(std::size_t element, int column) const;
    static QString noPages();

    const Review &m_review;
    QStringList m_places;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_merged; // for each indicator of the report its row in the merged plan
    std::set<std::size_t> m_new;       // rows of the merged plan
};

} // namespace pei
