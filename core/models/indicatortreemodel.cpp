// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatortreemodel.h"

#include "core/models/softcase.h"
#include "core/plan/code.h"

#include <QHash>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

IndicatorTreeModel::IndicatorTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void IndicatorTreeModel::setDocument(Document *document)
{
    if (document == m_document)
        return;
    if (m_document)
        m_document->disconnect(this);
    beginResetModel();
    m_document = document;
    rebuild();
    endResetModel();
    if (!document)
        return;
    connect(document, &Document::planReset, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
    connect(document, &Document::valuesChanged, this, &IndicatorTreeModel::onValuesChanged);
    connect(document, &Document::analysisChanged, this, &IndicatorTreeModel::onAnalysisChanged);
    connect(document, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_document = nullptr;
        rebuild();
        endResetModel();
    });
}

int IndicatorTreeModel::addNode(int element, int indicator, int parent)
{
    const int node = int(m_nodes.size());
    std::vector<int> &siblings = parent < 0 ? m_roots : m_nodes[std::size_t(parent)].children;
    const int row = int(siblings.size());
    siblings.push_back(node);
    m_nodes.push_back({element, indicator, parent, row, {}});
    return node;
}

void IndicatorTreeModel::rebuild()
{
    m_nodes.clear();
    m_roots.clear();
    m_nodeOfId.clear();
    m_nodeOfIndicator.clear();
    m_nodeOfElement.clear();
    m_search.clear();
    m_places.clear();
    if (!m_document)
        return;
    const Plan &plan = m_document->plan();
    m_places = placeNamesOf(plan.entity);
    m_nodes.reserve(plan.elements.size() + plan.indicators.size());
    m_nodeOfElement.assign(plan.elements.size(), -1);
    m_nodeOfIndicator.assign(plan.indicators.size(), -1);

    QHash<QString, int> elements; // code -> index
    for (std::size_t i = 0; i < plan.elements.size(); ++i) {
        if (!elements.contains(plan.elements[i].code))
            elements.insert(plan.elements[i].code, int(i));
    }
    std::vector<std::vector<int>> rows(plan.elements.size());
    std::vector<int> strays;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
        const int element = elements.value(plan.indicators[i].element, -1);
        if (element < 0)
            strays.push_back(int(i));
        else
            rows[std::size_t(element)].push_back(int(i));
    }
    const auto addElement = [&](int element, int parent) {
        const int node = addNode(element, -1, parent);
        m_nodeOfElement[std::size_t(element)] = node;
        for (const int indicator : rows[std::size_t(element)])
            m_nodeOfIndicator[std::size_t(indicator)] = addNode(element, indicator, node);
    };
    // Objectives first: an action may be printed before the objective it belongs to.
    for (std::size_t i = 0; i < plan.elements.size(); ++i) {
        const Element &element = plan.elements[i];
        const int objective = elements.value(objectiveOf(element.code), -1);
        if (element.kind == ElementKind::Objective || objective < 0 ||
            plan.elements[std::size_t(objective)].kind != ElementKind::Objective)
            addElement(int(i), -1);
    }
    for (std::size_t i = 0; i < plan.elements.size(); ++i) {
        if (m_nodeOfElement[i] < 0)
            addElement(int(i), m_nodeOfElement[std::size_t(elements.value(objectiveOf(plan.elements[i].code)))]);
    }
    for (const int stray : strays)
        m_nodeOfIndicator[std::size_t(stray)] = addNode(-1, stray, -1);
    m_nodeOfId.reserve(plan.indicators.size());
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        m_nodeOfId.emplace(plan.indicators[i].id, m_nodeOfIndicator[i]);
}

QModelIndex IndicatorTreeModel::nodeIndex(int node, int column) const
{
    return createIndex(m_nodes[std::size_t(node)].row, column, quintptr(node));
}

QModelIndex IndicatorTreeModel::indexOf(std::size_t indicator, Column column) const
{
    return indicator < m_nodeOfIndicator.size() ? nodeIndex(m_nodeOfIndicator[indicator], column) : QModelIndex();
}

const std::vector<int> &IndicatorTreeModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[std::size_t(parent.internalId())].children : m_roots;
}

QModelIndex IndicatorTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[std::size_t(row)]));
}

QModelIndex IndicatorTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !checkIndex(child, CheckIndexOption::DoNotUseParent))
        return {};
    const int parent = m_nodes[std::size_t(child.internalId())].parent;
    return parent < 0 ? QModelIndex() : nodeIndex(parent, 0);
}

int IndicatorTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int IndicatorTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags IndicatorTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Node &node = m_nodes[std::size_t(index.internalId())];
    if (node.indicator >= 0)
        flags |= Qt::ItemNeverHasChildren;
    if (node.indicator >= 0 && index.column() == ObtainedColumn && m_document && !m_document->isReadOnly() &&
        m_document->plan().periodColumn(m_document->period()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool IndicatorTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    const std::size_t indicator = std::size_t(m_nodes[std::size_t(index.internalId())].indicator);
    const ValueCheck check =
        checkValue(m_document->plan(), indicator, m_document->period(), text, AmbiguousReading::AsShown);
    if (!check.taken()) {
        emit entryRefused(index, text, check.refusal);
        return false;
    }
    const Result<void> set = m_document->setValue(indicator, m_document->period(), check.value);
    if (!set)
        emit entryFailed(index, set.error());
    return bool(set);
}

void IndicatorTreeModel::emitRow(int node)
{
    emit dataChanged(nodeIndex(node, 0), nodeIndex(node, ColumnCount - 1));
}

void IndicatorTreeModel::onValuesChanged(const QList<ValueEdit> &edits)
{
    std::set<int> touched;
    for (const ValueEdit &edit : edits) {
        const auto found = m_nodeOfId.find(edit.indicator);
        if (found == m_nodeOfId.end())
            continue;
        touched.insert(found->second);
        if (const int parent = m_nodes[std::size_t(found->second)].parent; parent >= 0)
            touched.insert(parent);
    }
    for (const int node : touched)
        emitRow(node);
}

void IndicatorTreeModel::onAnalysisChanged()
{
    const auto changed = [this](const std::vector<int> &siblings) {
        if (!siblings.empty())
            emit dataChanged(nodeIndex(siblings.front(), 0), nodeIndex(siblings.back(), ColumnCount - 1));
    };
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    changed(m_roots);
    for (const Node &node : m_nodes)
        changed(node.children);
}

} // namespace pei
