// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorproxy.h"
#include "core/store/planstore.h"

#include <QAbstractTableModel>

namespace pei {

// The plans of one file.
class PlanListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { EntityColumn, YearsColumn, IndicatorsColumn, LatestColumn, ImportedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlans(std::vector<PlanSummary> plans);
    qint64 keyOf(int row) const { return m_plans[std::size_t(row)].key; }
    int rowOf(qint64 key) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<PlanSummary> m_plans;
    std::vector<QString> m_names; // as they are shown
};

// Every word searched for must be in a plan's entity, its code or its years; accents and case do not count.
class PlanListProxy final : public TypedSortProxy
{
    Q_OBJECT

public:
    explicit PlanListProxy(QObject *parent = nullptr);
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace pei
