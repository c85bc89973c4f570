// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planlistmodel.h"

#include "core/models/labels.h"
#include "core/models/roles.h"
#include "core/models/softcase.h"
#include "core/support/foldedtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

void PlanListModel::setPlans(std::vector<PlanSummary> plans)
{
    beginResetModel();
    m_plans = std::move(plans);
    m_names.clear();
    for (const PlanSummary &plan : m_plans)
        m_names.push_back(softEntityName(plan.entity));
    endResetModel();
}

int PlanListModel::rowOf(qint64 key) const
{
    const auto found =
        std::find_if(m_plans.begin(), m_plans.end(), [key](const PlanSummary &plan) { return plan.key == key; });
    return found == m_plans.end() ? -1 : int(found - m_plans.begin());
}

int PlanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

int PlanListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanSummary &plan = m_plans[std::size_t(index.row())];
    const QString &name = m_names[std::size_t(index.row())];
    const QString years = u"%1–%2"_s.arg(plan.firstYear).arg(plan.lastYear);
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case EntityColumn:
            return name;
        case YearsColumn:
            return years;
        case IndicatorsColumn:
            return QString::number(plan.indicators);
        case LatestColumn:
            return plan.latest ? Labels::period(*plan.latest) : QString();
        case ImportedColumn:
            return plan.imported.isValid() ? plan.imported.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s) : QString();
        case ColumnCount:
            break;
        }
        return {};
    case SortRole:
        switch (column) {
        case EntityColumn:
            return name;
        case YearsColumn:
            return plan.firstYear * 10000 + plan.lastYear;
        case IndicatorsColumn:
            return plan.indicators;
        case LatestColumn:
            return plan.latest ? QVariant(plan.latest->year * 2 + int(plan.latest->cut == Cut::Annual)) : QVariant();
        case ImportedColumn:
            return plan.imported.isValid() ? QVariant(plan.imported.toMSecsSinceEpoch()) : QVariant();
        case ColumnCount:
            break;
        }
        return {};
    case SearchRole:
        return folded(u"%1 %2 %3"_s.arg(plan.entity.code, plan.entity.name, years));
    case Qt::ToolTipRole:
        //: The entity's code and name as printed, and the file of the latest report.
        return plan.fileName.isEmpty()
                   ? u"%1 - %2"_s.arg(plan.entity.code, plan.entity.name)
                   : tr("%1 - %2\nÚltimo reporte: %3").arg(plan.entity.code, plan.entity.name, plan.fileName);
    case Qt::TextAlignmentRole:
        return int((column == IndicatorsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PlanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == IndicatorsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case EntityColumn:
        return tr("Entidad");
    case YearsColumn:
        return tr("PEI");
    case IndicatorsColumn:
        return tr("Indicadores");
    case LatestColumn:
        return tr("Último periodo");
    case ImportedColumn:
        return tr("Importado");
    case ColumnCount:
        break;
    }
    return {};
}

PlanListProxy::PlanListProxy(QObject *parent)
    : TypedSortProxy(parent)
{
    sort(PlanListModel::EntityColumn);
}

void PlanListProxy::setSearch(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PlanListProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace pei
