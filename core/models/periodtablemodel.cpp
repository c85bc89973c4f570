// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/periodtablemodel.h"

#include "core/models/figure.h"
#include "core/models/labels.h"

#include <algorithm>

namespace pei {

namespace {

QString cellText(const YearChart::Cell &cell)
{
    return cell.present ? formatValue(cell.value) : QString();
}

QVariant sortable(Value value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

PeriodTableModel::PeriodTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PeriodTableModel::setChart(const YearChart &chart, qint64 indicator)
{
    m_indicator = indicator;
    const bool sameYears =
        std::equal(chart.years.begin(), chart.years.end(), m_chart.years.begin(), m_chart.years.end(),
                   [](const auto &a, const auto &b) { return a.year == b.year; });
    if (!sameYears) {
        beginResetModel();
        m_chart = chart;
        endResetModel();
        return;
    }
    const YearChart before = std::exchange(m_chart, chart);
    for (std::size_t row = 0; row < m_chart.years.size(); ++row) {
        if (before.years[row] != m_chart.years[row] || before.focus != m_chart.focus)
            emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

void PeriodTableModel::clear()
{
    setChart({});
}

int PeriodTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chart.years.size());
}

int PeriodTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const YearChart::Cell *PeriodTableModel::progressCell(const YearChart::Year &year) const
{
    // The final figure of the year where there is one.
    if (year.annual.present && year.annual.value)
        return &year.annual;
    return year.semester.present ? &year.semester : year.annual.present ? &year.annual : nullptr;
}

QVariant PeriodTableModel::figureOf(const YearChart::Year &year, Column column) const
{
    if (m_indicator == 0)
        return {};
    const bool annual = column == AnnualColumn || (column == ProgressColumn && progressCell(year) == &year.annual);
    Figure figure{m_indicator, Figure::Kind::Obtained, {year.year, annual ? Cut::Annual : Cut::Semester1}};
    if (column == TargetColumn)
        figure.kind = Figure::Kind::Target;
    else if (column == ProgressColumn)
        figure.kind = Figure::Kind::Progress;
    return QVariant::fromValue(figure);
}

QVariant PeriodTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const YearChart::Year &year = m_chart.years[std::size_t(index.row())];
    const YearChart::Cell *progress = progressCell(year);
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignRight);
    if (role == SemaphoreRole)
        return QVariant::fromValue(column == ProgressColumn && progress ? progress->state : Semaphore::NoData);
    if (role == FigureRole)
        return figureOf(year, column);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool display = role == Qt::DisplayRole;
    switch (column) {
    case TargetColumn:
        return display ? QVariant(formatValue(year.target)) : sortable(year.target);
    case SemesterColumn:
        return display ? QVariant(cellText(year.semester)) : sortable(year.semester.value);
    case AnnualColumn:
        return display ? QVariant(cellText(year.annual)) : sortable(year.annual.value);
    case ProgressColumn:
        if (!progress)
            return display ? QVariant(QString()) : QVariant();
        return display ? QVariant(formatValue(progress->progress.value)) : sortable(progress->progress.value);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PeriodTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section < 0 || section >= rowCount())
            return {};
        return QString::number(m_chart.years[std::size_t(section)].year);
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TargetColumn:
        return tr("Meta");
    case SemesterColumn:
        return Labels::cut(Cut::Semester1);
    case AnnualColumn:
        return Labels::cut(Cut::Annual);
    case ProgressColumn:
        return tr("Avance %");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace pei
