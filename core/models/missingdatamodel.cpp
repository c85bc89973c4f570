// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/missingdatamodel.h"

#include "core/models/labels.h"
#include "core/models/roles.h"
#include "core/models/softcase.h"
#include "core/models/summarydata.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

MissingData missingData(const Plan &plan, const Analysis &analysis)
{
    MissingData data;
    const OwedData owed = owedData(plan, analysis);
    if (owed.values > 0)
        data.due = owed.period;
    std::vector<Period> periods;
    for (const Period period : plan.periods) {
        if (period <= analysis.period)
            periods.push_back(period);
    }
    if (data.due && (periods.empty() || periods.back() < *data.due))
        periods.push_back(*data.due);
    std::vector<std::vector<int>> counts; // by unit, then period
    std::vector<int> sums(periods.size(), 0);
    for (const Group &unit : analysis.units) {
        std::vector<int> row(periods.size(), 0);
        for (std::size_t column = 0; column < periods.size(); ++column) {
            for (const std::size_t indicator : unit.members)
                row[column] += !plan.obtained(plan.indicators[indicator], periods[column]);
            sums[column] += row[column];
        }
        counts.push_back(std::move(row));
    }
    for (std::size_t column = 0; column < periods.size(); ++column) {
        if (sums[column] > 0)
            data.periods.push_back(periods[column]);
    }
    for (std::size_t unit = 0; unit < counts.size(); ++unit) {
        MissingData::Row row{analysis.units[unit].name, {}, 0};
        for (std::size_t column = 0; column < periods.size(); ++column) {
            if (sums[column] > 0)
                row.missing.push_back(counts[unit][column]);
            row.total += counts[unit][column];
        }
        data.total += row.total;
        if (row.total > 0)
            data.rows.push_back(std::move(row));
    }
    return data;
}

MissingDataModel::MissingDataModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MissingDataModel::setDocument(Document *document)
{
    m_document = document;
    refresh();
}

bool MissingDataModel::refresh()
{
    MissingData missing = m_document ? missingData(m_document->plan(), m_document->analysis()) : MissingData();
    QStringList places = m_document ? placeNamesOf(m_document->plan().entity) : QStringList();
    if (missing == m_missing && places == m_places)
        return false;
    beginResetModel();
    m_missing = std::move(missing);
    m_places = std::move(places);
    endResetModel();
    return true;
}

std::optional<Period> MissingDataModel::periodAt(int column) const
{
    const int period = column - 1;
    if (period < 0 || std::size_t(period) >= m_missing.periods.size())
        return std::nullopt;
    return m_missing.periods[std::size_t(period)];
}

QString MissingDataModel::unitAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_missing.rows.size() ? m_missing.rows[std::size_t(row)].unit.code
                                                                : QString();
}

int MissingDataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_missing.rows.size());
}

int MissingDataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_missing.periods.size()) + 2;
}

QVariant MissingDataModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MissingData::Row &row = m_missing.rows[std::size_t(index.row())];
    const std::optional<Period> period = periodAt(index.column());
    const bool unit = index.column() == 0;
    const int count = unit ? 0 : period ? row.missing[std::size_t(index.column() - 1)] : row.total;
    const QString name = QString(row.unit.code + u' ' + softCase(row.unit.name, m_places)).trimmed();
    switch (role) {
    case Qt::DisplayRole:
        return unit ? name : count == 0 ? u"—"_s : QString::number(count);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (unit)
            return name;
        return period ? tr("%1: le faltan %2 valores de %3").arg(name, QString::number(count), Labels::period(*period))
                      : tr("%1: le faltan %2 valores en total").arg(name, QString::number(count));
    case Qt::TextAlignmentRole:
        return int(unit ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case SortRole:
        return unit || count == 0 ? QVariant() : QVariant(count);
    default:
        return {};
    }
}

QVariant MissingDataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Unidad responsable");
    const std::optional<Period> period = periodAt(section);
    return period ? Labels::period(*period) : tr("Total");
}

} // namespace pei
