// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorfilter.h"

#include <QPointer>
#include <QSortFilterProxyModel>

#include <set>

namespace pei {

class Document;

// Orders by SortRole with missing values last in both orders. The lists of indicators rest on it.
class TypedSortProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TypedSortProxy(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

// The rows of the entry table whose indicator a filter accepts, over IndicatorRole and SearchRole.
class IndicatorProxy final : public TypedSortProxy
{
    Q_OBJECT

public:
    explicit IndicatorProxy(QObject *parent = nullptr);

    void setDocument(Document *document);
    const IndicatorFilter &filter() const { return m_filter; }
    void setFilter(const IndicatorFilter &filter);
    // Of those, only the given indicators. A fixed choice: a row must not vanish under the hand that fills it.
    void setSubset(std::optional<std::set<int>> indicators);
    bool hasSubset() const { return m_subset.has_value(); }

signals:
    void filterChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QPointer<Document> m_document;
    IndicatorFilter m_filter;
    SearchWords m_words;
    std::optional<std::set<int>> m_subset;
};

} // namespace pei
