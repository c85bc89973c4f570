// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importresultsmodel.h"

#include "core/models/roles.h"
#include "ui/look/look.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace pei {

void ImportResultsModel::clear()
{
    beginResetModel();
    m_files.clear();
    m_rows.clear();
    endResetModel();
}

void ImportResultsModel::add(const std::vector<ImportedFile> &files)
{
    std::vector<ImportedFile> fresh;
    QHash<QString, int> freshRows;
    for (const ImportedFile &file : files) {
        if (const auto row = m_rows.constFind(file.path); row != m_rows.cend()) {
            m_files[std::size_t(*row)] = file;
            emit dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
        } else if (const auto again = freshRows.constFind(file.path); again != freshRows.cend()) {
            fresh[std::size_t(*again)] = file;
        } else {
            freshRows.insert(file.path, int(fresh.size()));
            fresh.push_back(file);
        }
    }
    if (fresh.empty())
        return;
    const int first = int(m_files.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (ImportedFile &file : fresh) {
        m_rows.insert(file.path, int(m_files.size()));
        m_files.push_back(std::move(file));
    }
    endInsertRows();
}

ImportResultsModel::Group ImportResultsModel::groupOf(const ImportedFile &file)
{
    switch (file.outcome) {
    case ImportedFile::Outcome::Refused:
        return Group::Refused;
    case ImportedFile::Outcome::NeedsPassword:
        return Group::Locked;
    case ImportedFile::Outcome::NewPlan:
        return file.unread.empty() ? Group::NewPlans : Group::InPart;
    case ImportedFile::Outcome::Merged:
        return file.unread.empty() ? Group::Merged : Group::InPart;
    case ImportedFile::Outcome::AlreadyImported:
        return Group::Known;
    case ImportedFile::Outcome::NoReport:
        return Group::Others;
    }
    Q_UNREACHABLE();
}

ImportCounts ImportResultsModel::counts() const
{
    ImportCounts counts;
    QSet<qint64> plans;
    for (const ImportedFile &file : m_files) {
        switch (file.outcome) {
        case ImportedFile::Outcome::Refused:
            ++counts.refused;
            break;
        case ImportedFile::Outcome::NeedsPassword:
            ++counts.locked;
            break;
        case ImportedFile::Outcome::NewPlan:
            ++counts.newPlans;
            plans.insert(file.plan);
            break;
        case ImportedFile::Outcome::Merged:
            ++counts.merged;
            plans.insert(file.plan);
            break;
        case ImportedFile::Outcome::AlreadyImported:
            ++counts.known;
            break;
        case ImportedFile::Outcome::NoReport:
            ++counts.others;
            break;
        }
        counts.inPart += groupOf(file) == Group::InPart;
    }
    counts.plans = int(plans.size());
    return counts;
}

int ImportResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ImportResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportedFile &file = m_files[std::size_t(index.row())];
    if (role == SortRole)
        return int(groupOf(file));
    if (role == Qt::ToolTipRole)
        return ImportText::everything(file);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case FileColumn:
        return QFileInfo(file.path).fileName();
    case OutcomeColumn:
        return ImportText::outcome(file);
    case PlanColumn:
        return file.planName;
    case DetailColumn:
        return ImportText::detail(file);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FileColumn:
        return tr("Archivo");
    case OutcomeColumn:
        return tr("Qué pasó");
    case PlanColumn:
        return tr("Plan");
    case DetailColumn:
        return tr("Detalle");
    case ColumnCount:
        break;
    }
    return {};
}

ImportResultsProxy::ImportResultsProxy(QObject *parent)
    : TypedSortProxy(parent)
{
    sort(0);
}

void ImportResultsProxy::setGroup(std::optional<ImportResultsModel::Group> group)
{
    m_group = group;
    invalidateFilter();
}

bool ImportResultsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_group || sourceModel()->index(row, 0, parent).data(SortRole).toInt() == int(*m_group);
}

} // namespace pei
