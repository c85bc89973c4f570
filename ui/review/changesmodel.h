// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/review.h"
#include "ui/source/sourcefinder.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace pei {

// What taking in a report does to the plan, change by change. Fields and values are applied or not as they are checked;
// new rows and columns come along in any case, rows the report lacks stay.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ApplyColumn, CodeColumn, NameColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    // review.changes must be there; it is changed as a person checks. Must outlive the model.
    explicit ChangesModel(Review &review, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    int count(ReviewKind kind) const;
    // Where the report says so; of what it does not print the sentence that says that.
    SourceSpot spotOf(const QModelIndex &index) const;

signals:
    void appliedChanged();

private:
    struct Entry
    {
        ReviewKind kind = FieldKind;
        std::size_t at = 0;      // in the list of its kind
        bool element = false;    // of an element, not an indicator
        std::size_t row = 0;     // in the merged plan
        bool hasRow = true;      // a column or a line of the entity has none
        bool targetYear = false; // a new column: of a target, not of a period
    };

    PlanChanges &changes() const { return *m_review.changes; }
    bool *applied(const Entry &entry) const;
    const FieldChange *fieldOf(const Entry &entry) const;
    const CellChange *cellOf(const Entry &entry) const;
    void addEntries();
    QString fieldText(const Entry &entry) const;
    QString beforeText(const Entry &entry) const;
    QString afterText(const Entry &entry) const;
    QString text(const Entry &entry, int column) const;

    Review &m_review;
    QStringList m_places;
    std::vector<Entry> m_entries;
};

} // namespace pei
