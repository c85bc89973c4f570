// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorproxy.h"

#include "core/document/document.h"
#include "core/models/roles.h"
#include "core/plan/code.h"

namespace pei {

TypedSortProxy::TypedSortProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(pei::SortRole);
}

bool TypedSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(pei::SortRole);
    const QVariant b = right.data(pei::SortRole);
    // Descending swaps the operands, so that "last" is the smaller side there.
    if (!a.isValid() || !b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() && !b.isValid() : !a.isValid() && b.isValid();
    if (a.typeId() == QMetaType::QString)
        return naturalLess(a.toString(), b.toString());
    return a.toDouble() < b.toDouble();
}

IndicatorProxy::IndicatorProxy(QObject *parent)
    : TypedSortProxy(parent)
{
}

void IndicatorProxy::setDocument(Document *document)
{
    m_document = document;
}

void IndicatorProxy::setFilter(const IndicatorFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = SearchWords(filter.text);
    // Not invalidateRowsFilter: it announces every run of rows on its own, which takes seconds on long lists.
    invalidate();
    emit filterChanged();
}

void IndicatorProxy::setSubset(std::optional<std::set<int>> indicators)
{
    if (indicators == m_subset)
        return;
    m_subset = std::move(indicators);
    invalidate();
    emit filterChanged();
}

bool IndicatorProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!m_document || (m_filter.isEmpty() && !m_subset))
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const int indicator = index.data(IndicatorRole).toInt();
    return (!m_subset || m_subset->contains(indicator)) &&
           m_filter.accepts(m_document->plan(), m_document->analysis(), m_document->notes(), std::size_t(indicator)) &&
           (m_words.isEmpty() || m_words.matches(index.data(SearchRole).toString()));
}

} // namespace pei
