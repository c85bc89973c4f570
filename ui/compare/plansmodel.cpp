// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/plansmodel.h"

#include "core/models/labels.h"
#include "core/models/naturalranks.h"
#include "core/models/roles.h"
#include "core/models/softcase.h"
#include "core/support/foldedtext.h"
#include "ui/compare/comparetext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei {

void PlansModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PlansModel::setFigures(qint64 key, const PlanFigures &figures)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key != key)
            continue;
        m_rows[i].figures = figures;
        emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

std::vector<PlanFigures> PlansModel::figures() const
{
    std::vector<PlanFigures> read;
    for (const Row &row : m_rows) {
        if (row.figures)
            read.push_back(*row.figures);
    }
    return read;
}

int PlansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Value PlansModel::figure(const Row &row, int column)
{
    if (!row.figures)
        return {};
    const PlanFigures &figures = *row.figures;
    switch (Column(column)) {
    case SkipZeroColumn:
        return figures.average.skipZero;
    case WithZerosColumn:
        return figures.average.withZeros;
    case IndicatorsColumn:
        return figures.indicators.total();
    case MissingColumn:
        return figures.withoutValue;
    case BandsColumn: // by the share of green
        return figures.indicators.total() > 0 ? Value(double(figures.indicators.green) / figures.indicators.total())
                                              : Value();
    case EntityColumn:
    case YearsColumn:
    case PeriodColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString PlansModel::text(const Row &row, int column)
{
    switch (Column(column)) {
    case EntityColumn:
        return row.entity.name.isEmpty() ? row.entity.code : softEntityName(row.entity);
    case YearsColumn:
        return u"%1–%2"_s.arg(row.firstYear).arg(row.lastYear);
    case PeriodColumn:
        return !row.figures             ? u"…"_s
               : row.figures->hasPeriod ? Labels::period(row.figures->period)
                                        : tr("%1 (no lo tiene)").arg(Labels::period(row.figures->period));
    case SkipZeroColumn:
    case WithZerosColumn:
        return row.figures ? formatValue(figure(row, column)) : QString();
    case IndicatorsColumn:
    case MissingColumn:
        return row.figures ? QString::number(int(*figure(row, column))) : QString();
    case BandsColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PlansModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    const bool number = column >= SkipZeroColumn && column <= MissingColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == BandsColumn)
            return row.figures ? CompareText::bands(row.figures->indicators) : QString();
        return column == EntityColumn ? QString(row.entity.code + u' ' + text(row, column)).trimmed()
                                      : text(row, column);
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: {
        const Value value = figure(row, column);
        return value ? QVariant(*value) : QVariant();
    }
    case BandsRole:
        return column == BandsColumn && row.figures ? QVariant::fromValue(row.figures->indicators) : QVariant();
    default:
        return {};
    }
}

QVariant PlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= SkipZeroColumn && section <= MissingColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole) // of figures the largest come first
        return int(section >= SkipZeroColumn ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case EntityColumn:
        return tr("Entidad");
    case YearsColumn:
        return tr("Plan");
    case PeriodColumn:
        return tr("Periodo");
    case SkipZeroColumn:
        return tr("Promedio\nsin los 0");
    case WithZerosColumn:
        return tr("Promedio\ncon todos");
    case IndicatorsColumn:
        return tr("Indicadores");
    case MissingColumn:
        return tr("Sin valor");
    case BandsColumn:
        return tr("Semáforo de sus indicadores");
    case ColumnCount:
        break;
    }
    return {};
}

void PlansModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<std::size_t> rows(m_rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    const bool down = order == Qt::DescendingOrder;
    const bool words = column <= PeriodColumn;
    std::vector<QString> texts;
    if (words) {
        for (const Row &row : m_rows)
            texts.push_back(folded(text(row, column)));
    }
    const std::vector<quint32> ranks = naturalRanks(texts);
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        if (words)
            return down ? ranks[a] > ranks[b] : ranks[a] < ranks[b];
        const Value left = figure(m_rows[a], column);
        const Value right = figure(m_rows[b], column);
        if (!left || !right)
            return left.has_value() && !right;
        return down ? *left > *right : *left < *right;
    });
    std::vector<int> places(m_rows.size());
    std::vector<Row> sorted;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        places[rows[i]] = int(i);
        sorted.push_back(std::move(m_rows[rows[i]]));
    }
    m_rows = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(places[std::size_t(old.row())], old.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

PastedTable PlansModel::table() const
{
    constexpr std::array States{Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData};
    PastedTable table;
    std::vector<PastedCell> &heads = table.emplace_back();
    for (int column = 0; column < BandsColumn; ++column)
        heads.push_back({headerData(column, Qt::Horizontal).toString().replace(u'\n', u' '), {}});
    for (const Semaphore state : States)
        heads.push_back({Labels::semaphore(state), {}});
    for (const Row &row : m_rows) {
        std::vector<PastedCell> &cells = table.emplace_back();
        for (int column = 0; column < BandsColumn; ++column)
            cells.push_back({text(row, column), figure(row, column)});
        for (const Semaphore state : States) {
            if (row.figures)
                cells.push_back(
                    {QString::number(row.figures->indicators.of(state)), row.figures->indicators.of(state)});
            else
                cells.push_back({});
        }
    }
    return table;
}

} // namespace pei
