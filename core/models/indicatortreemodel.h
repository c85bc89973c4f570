// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/models/roles.h"
#include "core/progress/valuecheck.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace pei {

// The report's table as a tree: elements in printed order (actions under their objective where that is printed) with
// their indicators as children. Rows are looked up in the document: the model holds places, not values.
class IndicatorTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        NameColumn,
        ObtainedColumn,
        TargetColumn,
        BulletColumn,
        PercentColumn,
        StateColumn,
        TrendColumn,
        UnitColumn,
        RelevanceColumn,
        DirectionColumn,
        AggregationColumn,
        BaselineColumn,
        ColumnCount,
    };

    explicit IndicatorTreeModel(QObject *parent = nullptr);

    Document *document() const { return m_document; }
    void setDocument(Document *document); // nullptr: empty

    // The row of an indicator by its index in the plan; invalid where there is none.
    QModelIndex indexOf(std::size_t indicator, Column column = CodeColumn) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // The obtained value of the document's period takes a text (Qt::EditRole), read with parseTypedNumber.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void entryRefused(const QModelIndex &index, const QString &text, pei::ValueRefusal refusal);
    void entryFailed(const QModelIndex &index, const pei::Error &error); // the store could not keep the value

private:
    struct Node
    {
        int element = -1;   // index into the plan's elements; of the element itself, or of the indicator's
        int indicator = -1; // index into the plan's indicators; -1 for elements
        int parent = -1;    // node; -1 at the top
        int row = 0;
        std::vector<int> children; // nodes
    };

    void rebuild();
    int addNode(int element, int indicator, int parent);
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    QModelIndex nodeIndex(int node, int column) const;
    void emitRow(int node);
    void onValuesChanged(const QList<ValueEdit> &edits);
    void onAnalysisChanged();

    QString elementText(const Element &element, int index, Column column) const;
    QString indicatorText(const Indicator &indicator, int index, Column column) const;
    QVariant sortValue(const Node &node, Column column) const;
    QString toolTip(const Node &node, Column column) const;
    QString accessibleText(const Node &node, Column column) const;
    QVariant bullet(const Node &node) const;
    QVariant figureOf(const Node &node, Column column) const;
    Progress progressOf(const Node &node) const;
    Semaphore stateOf(const Node &node) const;
    const QString &searchText(const Node &node) const;

    QPointer<Document> m_document;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::unordered_map<qint64, int> m_nodeOfId;
    std::vector<int> m_nodeOfIndicator;
    std::vector<int> m_nodeOfElement;
    QStringList m_places;
    mutable std::vector<QString> m_search; // by indicator, folded when first asked for
};

} // namespace pei
