// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilter.h"

#include "ui/history/historymodel.h"

namespace pei {

HistoryFilter::HistoryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void HistoryFilter::setScope(const HistoryScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    invalidate();
}

void HistoryFilter::setSearch(const QString &text)
{
    m_words = SearchWords(text);
    invalidate();
}

bool HistoryFilter::isInScope(const QModelIndex &index) const
{
    if (m_scope.indicator == 0)
        return true;
    if (!m_scope.period)
        return index.data(HistoryModel::IndicatorIdRole).toLongLong() == m_scope.indicator;
    const QVariant cell = index.data(HistoryModel::CellRole);
    return cell.isValid() && cell.value<NotedCell>() == NotedCell{m_scope.indicator, *m_scope.period};
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!isInScope(index))
        return false;
    // A step that is found by its own words is shown whole.
    return m_words.isEmpty() || m_words.matches(index.data(HistoryModel::WordsRole).toString()) ||
           (parent.isValid() && m_words.matches(parent.data(HistoryModel::WordsRole).toString()));
}

} // namespace pei
