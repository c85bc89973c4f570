// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/indicatorlistmodel.h"

#include "core/models/softcase.h"
#include "core/plan/code.h"

#include <algorithm>

namespace pei {

IndicatorListModel::IndicatorListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(1000)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, &IndicatorListModel::settle);
    connect(&m_alerts, &AlertCounts::changed, this, &IndicatorListModel::onAlertsChanged);
}

PreparedRows PreparedRows::of(std::shared_ptr<const PlanCollection> plans)
{
    PreparedRows prepared;
    prepared.plans = std::move(plans);
    prepared.source.setMany(true);
    prepared.source.reserve(prepared.plans->size(), prepared.plans->indicatorCount());
    for (std::size_t i = 0; i < prepared.plans->size(); ++i) {
        const PlanCollection::Entry &entry = prepared.plans->entry(i);
        prepared.source.add(entry.key, entry.plan, prepared.plans->analysis(i), entry.notes);
    }
    prepared.rows.build(prepared.source);
    prepared.facets.build(prepared.source);
    prepared.search.build(prepared.source, prepared.rows, prepared.facets);
    return prepared;
}

void IndicatorListModel::setDocument(Document *document)
{
    if (document == m_document && m_plans == nullptr)
        return;
    if (m_document)
        m_document->disconnect(this);
    if (m_pending)
        m_pending->disconnect(this);
    m_pending = document ? PendingEntries::of(document) : nullptr;
    beginResetModel();
    m_document = document;
    m_plans = nullptr;
    m_filter = {};
    m_words = {};
    m_closedCodes.clear();
    rebuild();
    endResetModel();
    emit filterChanged();
    emit countsChanged();
    m_alerts.setDocument(document);
    if (!document)
        return;
    connect(m_pending, &PendingEntries::changed, this, &IndicatorListModel::onPendingChanged);
    connect(document, &Document::planReset, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
        emit countsChanged();
    });
    connect(document, &Document::valuesChanged, this, &IndicatorListModel::onValuesChanged);
    connect(document, &Document::notesChanged, this, &IndicatorListModel::onNotesChanged);
    connect(document, &Document::analysisChanged, this, &IndicatorListModel::onAnalysisChanged);
    connect(document, &QObject::destroyed, this, &IndicatorListModel::forget);
}

void IndicatorListModel::setPlans(PreparedRows rows)
{
    if (m_document)
        setDocument(nullptr);
    beginResetModel();
    m_plans = std::move(rows.plans);
    m_source = std::move(rows.source);
    m_rows = std::move(rows.rows);
    m_facets = std::move(rows.facets);
    m_search = std::move(rows.search);
    m_indicatorOfId.clear();
    arrangeRows();
    endResetModel();
    emit countsChanged();
}

void IndicatorListModel::forget()
{
    m_source.clear(); // what it points at has gone
    beginResetModel();
    m_document = nullptr;
    rebuild();
    endResetModel();
    emit countsChanged();
}

void IndicatorListModel::listDocument()
{
    m_source.clear();
    if (m_document)
        m_source.add(m_document->planKey(), m_document->plan(), m_document->analysis(), m_document->notes());
}

void IndicatorListModel::rebuild()
{
    m_indicatorOfId.clear();
    listDocument();
    m_rows.build(m_source);
    m_facets.build(m_source);
    // Now, not at the first letter typed, which must be as quick as the others.
    m_search.build(m_source, m_rows, m_facets);
    m_indicatorOfId.reserve(m_source.count());
    for (std::size_t i = 0; i < m_source.count(); ++i)
        m_indicatorOfId.emplace(m_source.indicator(i).id, i);
    arrangeRows();
}

// Of rows that have just come.
void IndicatorListModel::arrangeRows()
{
    m_settling.stop();
    m_names.clear();
    m_order.clear();
    m_closedWhileFiltered.clear();
    m_places.assign(m_source.parts().size(), std::nullopt);
    updateClosed();
    if (!m_source.isEmpty() && m_sortColumn >= 0)
        m_rows.setOrder(m_order.sorted(Column(m_sortColumn), m_sortOrder, m_rows, m_source));
    m_rows.show(wantedRows());
}

// Plans of one entity have the same code.
QString IndicatorListModel::closingKeyOf(std::size_t node) const
{
    const int part = m_rows.node(node).part;
    return part < 0 ? m_rows.codeOf(m_source, node) : u'#' + QString::number(m_source.parts()[std::size_t(part)].key);
}

void IndicatorListModel::updateClosed()
{
    m_closed.assign(m_rows.nodes().size(), 0);
    if (!m_filter.isEmpty()) {
        for (const int node : m_closedWhileFiltered)
            m_closed[std::size_t(node)] = 1;
    } else if (!m_closedCodes.empty()) {
        for (std::size_t node = 0; node < m_closed.size(); ++node)
            m_closed[node] = m_rows.isGroup(node) && m_closedCodes.contains(closingKeyOf(node));
    }
}

std::vector<quint32> IndicatorListModel::wantedRows()
{
    const std::vector<quint8> *found = nullptr;
    if (!m_words.isEmpty() && !m_source.isEmpty())
        found = m_search.find(m_words, m_rows, m_facets);
    m_counts = m_facets.apply(m_filter, found, m_accepted);
    return m_rows.rows(m_filter.isEmpty() ? nullptr : &m_accepted, m_closed, m_grouped);
}

void IndicatorListModel::reorder()
{
    std::vector<quint32> rows = wantedRows();
    if (rows == m_rows.shown())
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> nodes;
    nodes.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        nodes.push_back(m_rows.shown()[std::size_t(index.row())]);
    m_rows.show(std::move(rows));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_rows.rowOf(nodes[std::size_t(i)]);
        after.append(row < 0 ? QModelIndex() : createIndex(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void IndicatorListModel::settle()
{
    m_settling.stop();
    if (m_source.isEmpty())
        return;
    if (m_sortColumn >= 0)
        m_rows.setOrder(m_order.sorted(Column(m_sortColumn), m_sortOrder, m_rows, m_source));
    reorder();
    emit countsChanged();
}

void IndicatorListModel::setFilter(const IndicatorFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool marked = filter.text != m_filter.text;
    m_filter = filter;
    m_words = SearchWords(filter.text);
    m_closedWhileFiltered.clear();
    updateClosed();
    reorder();
    if (marked && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {MatchRole});
    emit filterChanged();
    emit countsChanged();
}

void IndicatorListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (m_source.isEmpty())
        return;
    m_rows.setOrder(column < 0 ? std::vector<quint32>() : m_order.sorted(Column(column), order, m_rows, m_source));
    reorder();
}

void IndicatorListModel::setGrouped(bool grouped)
{
    if (grouped == m_grouped)
        return;
    m_grouped = grouped;
    reorder();
    if (rowCount() > 0)
        emit dataChanged(index(0, CodeColumn), index(rowCount() - 1, CodeColumn));
    emit groupingChanged();
}

bool IndicatorListModel::isGroup(int row) const
{
    return row >= 0 && row < rowCount() && m_rows.isGroup(m_rows.shown()[std::size_t(row)]);
}

bool IndicatorListModel::holdsRows(int row) const
{
    return row >= 0 && row < rowCount() && m_rows.hasChildren(m_rows.shown()[std::size_t(row)]);
}

bool IndicatorListModel::isExpanded(int row) const
{
    return holdsRows(row) && m_closed[m_rows.shown()[std::size_t(row)]] == 0;
}

void IndicatorListModel::setExpanded(int row, bool expanded)
{
    if (!holdsRows(row) || isExpanded(row) == expanded)
        return;
    const std::size_t node = m_rows.shown()[std::size_t(row)];
    const QString code = closingKeyOf(node);
    if (!m_filter.isEmpty()) {
        if (expanded)
            m_closedWhileFiltered.erase(int(node));
        else
            m_closedWhileFiltered.insert(int(node));
    } else if (expanded) {
        m_closedCodes.erase(code);
    } else {
        m_closedCodes.insert(code);
    }
    updateClosed();
    reorder();
    emitNode(int(node));
}

void IndicatorListModel::setAllExpanded(bool expanded)
{
    if (m_source.isEmpty())
        return;
    m_closedWhileFiltered.clear();
    if (m_filter.isEmpty())
        m_closedCodes.clear();
    for (std::size_t node = 0; !expanded && node < m_rows.nodes().size(); ++node) {
        if (!m_rows.isGroup(node))
            continue;
        if (m_filter.isEmpty())
            m_closedCodes.insert(closingKeyOf(node));
        else
            m_closedWhileFiltered.insert(int(node));
    }
    updateClosed();
    reorder();
    if (rowCount() > 0)
        emit dataChanged(index(0, CodeColumn), index(rowCount() - 1, CodeColumn));
}

int IndicatorListModel::parentRow(int row) const
{
    if (row < 0 || row >= rowCount() || !m_grouped)
        return -1;
    const int parent = m_rows.node(m_rows.shown()[std::size_t(row)]).parent;
    return parent < 0 ? -1 : m_rows.rowOf(std::size_t(parent));
}

qint64 IndicatorListModel::planOf(int row) const
{
    if (m_plans == nullptr || row < 0 || row >= rowCount())
        return 0;
    const Node &node = m_rows.node(m_rows.shown()[std::size_t(row)]);
    return m_source.parts()[node.part >= 0 ? std::size_t(node.part) : m_source.partOf(std::size_t(node.indicator))].key;
}

std::optional<BandCount> IndicatorListModel::planBands(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const Node &node = m_rows.node(m_rows.shown()[std::size_t(row)]);
    return node.part < 0 ? std::nullopt : std::optional(m_source.planBands(std::size_t(node.part)));
}

QStringList IndicatorListModel::closed() const
{
    return QStringList(m_closedCodes.begin(), m_closedCodes.end());
}

void IndicatorListModel::setClosed(const QStringList &codes)
{
    m_closedCodes = std::set<QString>(codes.begin(), codes.end());
    updateClosed();
    reorder();
}

QModelIndex IndicatorListModel::indexOf(std::size_t indicator, Column column) const
{
    if (indicator >= m_rows.indicatorCount())
        return {};
    const int row = m_rows.rowOf(std::size_t(m_rows.nodeOfIndicator(indicator)));
    return row < 0 ? QModelIndex() : createIndex(row, column);
}

bool IndicatorListModel::isAccepted(std::size_t indicator) const
{
    return indicator < m_accepted.size() && m_accepted[indicator] != 0;
}

void IndicatorListModel::reveal(std::size_t indicator)
{
    if (indicator >= m_rows.indicatorCount())
        return;
    bool changed = false;
    for (int up = m_rows.node(std::size_t(m_rows.nodeOfIndicator(indicator))).parent; up >= 0;
         up = m_rows.node(std::size_t(up)).parent) {
        changed = m_closed[std::size_t(up)] != 0 || changed;
        m_closedWhileFiltered.erase(up);
        if (m_filter.isEmpty())
            m_closedCodes.erase(closingKeyOf(std::size_t(up)));
    }
    if (!changed)
        return;
    updateClosed();
    reorder();
}

int IndicatorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.shown().size());
}

int IndicatorListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const IndicatorListModel::Node &IndicatorListModel::nodeAt(const QModelIndex &index) const
{
    return m_rows.node(m_rows.shown()[std::size_t(index.row())]);
}

Qt::ItemFlags IndicatorListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (nodeAt(index).indicator >= 0 && index.column() == ObtainedColumn && m_document && m_document->takesValues() &&
        m_document->plan().periodColumn(m_document->period()) && !m_document->isClosed(m_document->period()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool IndicatorListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    const auto indicator = std::size_t(nodeAt(index).indicator);
    const NotedCell cell{m_source.indicator(indicator).id, m_document->period()};
    const ValueCheck check = this->check(index, text);
    if (!check.taken()) {
        m_pending->hold(cell, {text, check.refusal});
        emit entryRefused(index, text, check.refusal);
        return false;
    }
    const Result<void> set = m_document->setValue(indicator, m_document->period(), check.value);
    if (!set) {
        // It is in no file: it stays where it was typed until it can be kept or is given up.
        m_pending->hold(cell, {text, ValueRefusal::Unkept});
        emit entryFailed(index, set.error());
        return false;
    }
    // A value that was already there brings no signal, but it answers the refusal.
    m_pending->drop(cell);
    return true;
}

ValueCheck IndicatorListModel::check(const QModelIndex &index, const QString &text) const
{
    // The row may have gone from under an editor.
    if (!m_document || !index.isValid() || nodeAt(index).indicator < 0) {
        ValueCheck none;
        none.refusal = ValueRefusal::Outside;
        return none;
    }
    return checkValue(m_document->plan(), std::size_t(nodeAt(index).indicator), m_document->period(), text,
                      AmbiguousReading::AsShown);
}

void IndicatorListModel::discardRefusal(const QModelIndex &index)
{
    if (index.isValid() && refused(nodeAt(index)) != nullptr)
        m_pending->drop({m_source.indicator(std::size_t(nodeAt(index).indicator)).id, m_document->period()});
}

void IndicatorListModel::emitNode(int node)
{
    if (const int row = m_rows.rowOf(std::size_t(node)); row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void IndicatorListModel::onValuesChanged(const QList<ValueEdit> &edits)
{
    std::set<int> touched;
    for (const ValueEdit &edit : edits) {
        const auto found = m_indicatorOfId.find(edit.indicator);
        if (found == m_indicatorOfId.end())
            continue;
        m_facets.update(m_source, found->second);
        for (int node = m_rows.nodeOfIndicator(found->second); node >= 0; node = m_rows.node(std::size_t(node)).parent)
            touched.insert(node);
    }
    for (const int node : touched)
        emitNode(node);
    if (!touched.empty())
        m_settling.start();
}

void IndicatorListModel::onNotesChanged()
{
    m_facets.updateAll(m_source);
    m_search.setNotes(m_source);
    m_settling.start();
}

void IndicatorListModel::onPendingChanged(const QList<NotedCell> &cells)
{
    for (const NotedCell &cell : cells) {
        if (const auto found = m_indicatorOfId.find(cell.indicator); found != m_indicatorOfId.end())
            emitNode(m_rows.nodeOfIndicator(found->second));
    }
}

void IndicatorListModel::onAlertsChanged(const QList<int> &indicators)
{
    for (const int indicator : indicators) {
        const int row = m_rows.rowOf(std::size_t(m_rows.nodeOfIndicator(std::size_t(indicator))));
        if (row >= 0)
            emit dataChanged(index(row, NameColumn), index(row, NameColumn), {AlertCountRole});
    }
}

void IndicatorListModel::onAnalysisChanged()
{
    m_facets.updateAll(m_source);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    settle();
}

} // namespace pei
