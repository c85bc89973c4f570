// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorproxy.h"
#include "ui/imports/importtext.h"

#include <QAbstractTableModel>
#include <QHash>

namespace pei {

// What became of each file, as a table. A file that is tried again keeps its row.
class ImportResultsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { FileColumn, OutcomeColumn, PlanColumn, DetailColumn, ColumnCount };
    enum class Group : quint8 { Refused, Locked, InPart, NewPlans, Merged, Known, Others };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const std::vector<ImportedFile> &files);
    const std::vector<ImportedFile> &files() const { return m_files; }
    const ImportedFile &file(int row) const { return m_files[std::size_t(row)]; }
    ImportCounts counts() const;
    static Group groupOf(const ImportedFile &file); // where it stands in the summary

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ImportedFile> m_files;
    QHash<QString, int> m_rows; // by path
};

// What needs a look first, then as the files came; or one group only.
class ImportResultsProxy final : public TypedSortProxy
{
    Q_OBJECT

public:
    explicit ImportResultsProxy(QObject *parent = nullptr);
    void setGroup(std::optional<ImportResultsModel::Group> group);
    std::optional<ImportResultsModel::Group> group() const { return m_group; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<ImportResultsModel::Group> m_group;
};

} // namespace pei
