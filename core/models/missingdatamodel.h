// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace pei {

// Who owes what: a row for each responsible unit that does, a column for each period up to the one in force and for the
// one that is due next, cells with the number of values that are ND. The last column sums them up.
struct MissingData
{
    struct Row
    {
        CodedName unit;
        std::vector<int> missing; // parallel to periods
        int total = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Period> periods; // ascending; those that lack nothing are left out
    std::optional<Period> due;   // the one whose values are owed now; also where the plan has no column for it yet
    std::vector<Row> rows;       // natural order of the unit's code
    int total = 0;

    friend bool operator==(const MissingData &, const MissingData &) = default;
};
MissingData missingData(const Plan &plan, const Analysis &analysis);

class MissingDataModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MissingDataModel(QObject *parent = nullptr);

    void setDocument(Document *document); // nullptr: empty. It does not follow the document: see refresh()
    bool refresh();                       // false: nothing has changed
    const MissingData &missing() const { return m_missing; }
    // nullopt in the columns of units and sums.
    std::optional<Period> periodAt(int column) const;
    QString unitAt(int row) const; // its code

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QPointer<Document> m_document;
    QStringList m_places;
    MissingData m_missing;
};

} // namespace pei
