// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/entrymodel.h"

#include "core/models/softcase.h"

#include <algorithm>
#include <set>

namespace pei {

EntryModel::EntryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EntryModel::setDocument(Document *document)
{
    if (document == m_document)
        return;
    if (m_document)
        m_document->disconnect(this);
    if (m_pending)
        m_pending->disconnect(this);
    // Told first of what changes: what is pending is answered before the cells are read.
    m_pending = document ? PendingEntries::of(document) : nullptr;
    const auto reset = [this](Document *to) {
        beginResetModel();
        m_document = to;
        rebuild();
        endResetModel();
    };
    reset(document);
    if (!document)
        return;
    connect(m_pending, &PendingEntries::changed, this, &EntryModel::onPendingChanged);
    connect(document, &Document::planReset, this, [this, reset] { reset(m_document); });
    connect(document, &Document::valuesChanged, this, &EntryModel::onValuesChanged);
    connect(document, &Document::notesChanged, this, &EntryModel::onNotesChanged);
    connect(document, &Document::analysisChanged, this, &EntryModel::onAnalysisChanged);
    // The same columns, open or not: nothing moves.
    connect(document, &Document::periodsChanged, this, &EntryModel::onAnalysisChanged);
    connect(document, &QObject::destroyed, this, [reset] { reset(nullptr); });
}

void EntryModel::rebuild()
{
    m_rowOfId.clear();
    m_doubtful.clear();
    m_doubtfulCount = 0;
    m_previewRow = -1;
    m_places.clear();
    if (!m_document)
        return;
    const Plan &plan = m_document->plan();
    m_places = placeNamesOf(plan.entity);
    m_openPeriod = m_document->period();
    m_rowOfId.reserve(plan.indicators.size());
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        m_rowOfId.emplace(plan.indicators[i].id, int(i));
    recountDoubts();
}

void EntryModel::recountDoubts()
{
    const Plan &plan = m_document->plan();
    m_doubtful.assign(plan.indicators.size(), false);
    m_doubtfulCount = 0;
    for (std::size_t row = 0; row < plan.indicators.size(); ++row) {
        m_doubtful[row] = !doubtsOf(plan, row, m_openPeriod).empty();
        m_doubtfulCount += m_doubtful[row];
    }
}

std::optional<Period> EntryModel::periodOf(int column) const
{
    const int i = column - FirstPeriodColumn;
    if (i < 0 || i >= periodCount())
        return std::nullopt;
    return m_document->plan().periods[std::size_t(i)];
}

QModelIndex EntryModel::cellOf(const NotedCell &cell) const
{
    const auto row = m_rowOfId.find(cell.indicator);
    const auto column = m_document ? m_document->plan().periodColumn(cell.period) : std::nullopt;
    return row != m_rowOfId.end() && column ? index(row->second, FirstPeriodColumn + int(*column)) : QModelIndex();
}

int EntryModel::openColumn() const
{
    if (!m_document)
        return -1;
    const auto column = m_document->plan().periodColumn(m_document->period());
    return column ? FirstPeriodColumn + int(*column) : -1;
}

bool EntryModel::isWritable() const
{
    return m_document && openColumn() >= 0 && m_document->takesValues() && !m_document->isClosed(m_document->period());
}

int EntryModel::doubtful() const
{
    return m_doubtfulCount;
}

bool EntryModel::isDoubtful(std::size_t row) const
{
    return row < m_doubtful.size() && m_doubtful[row];
}

int EntryModel::registered() const
{
    if (!m_document)
        return 0;
    const Plan &plan = m_document->plan();
    const Period period = m_document->period();
    return int(std::count_if(plan.indicators.begin(), plan.indicators.end(),
                             [&](const Indicator &row) { return plan.obtained(row, period).has_value(); }));
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : int(m_document->plan().indicators.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : noteColumn() + 1;
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    if (!m_document || !index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == openColumn() && isWritable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    setPreview(index, std::nullopt);
    const QString text = value.toString();
    const ValueCheck check = this->check(index, text);
    if (!check.taken()) {
        refuse(index.row(), text, check.refusal);
        return false;
    }
    const Result<void> set = m_document->setValue(std::size_t(index.row()), m_document->period(), check.value);
    if (!set) {
        // It is in no file: it stays where it was typed until it can be kept or is given up.
        m_pending->hold(openCell(index.row()), {text, ValueRefusal::Unkept});
        emit entryFailed(index, set.error());
        return false;
    }
    // A value that was already there brings no signal, but it answers the refusal.
    discardRefusal(index);
    return true;
}

ValueCheck EntryModel::check(const QModelIndex &index, const QString &text) const
{
    ValueCheck check;
    check.refusal = ValueRefusal::Outside;
    const std::optional<Period> period = periodOf(index.column());
    if (period)
        check = checkValue(m_document->plan(), std::size_t(index.row()), *period, text, AmbiguousReading::AsShown);
    if (period && (index.column() != openColumn() || !isWritable()))
        check.refusal = ValueRefusal::Closed;
    return check;
}

void EntryModel::setPreview(const QModelIndex &index, const std::optional<Value> &value)
{
    if (!m_document || !index.isValid() || (!value && m_previewRow < 0))
        return;
    const int before = m_previewRow;
    m_previewRow = -1;
    if (const auto column = m_document->plan().periodColumn(m_document->period()); value && column) {
        m_preview = indicator(index.row());
        m_preview.obtained[*column] = *value;
        m_previewRow = index.row();
    }
    for (const int row : std::set{before, m_previewRow}) {
        if (row >= 0)
            emit dataChanged(this->index(row, bulletColumn()), this->index(row, stateColumn()));
    }
}

void EntryModel::refuse(int row, const QString &text, ValueRefusal refusal)
{
    m_pending->hold(openCell(row), {text, refusal});
    emit entryRefused(index(row, openColumn()), text, refusal);
}

void EntryModel::discardRefusal(const QModelIndex &index)
{
    if (refused(index))
        m_pending->drop(openCell(index.row()));
}

void EntryModel::emitRows(std::vector<int> rows)
{
    // A row at a time would take seconds after a long paste: runs of rows are one change.
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        emit dataChanged(index(rows[from], FirstPeriodColumn), index(rows[to], noteColumn()));
        from = to + 1;
    }
}

void EntryModel::onValuesChanged(const QList<ValueEdit> &edits)
{
    m_previewRow = -1;
    std::vector<int> touched;
    touched.reserve(std::size_t(edits.size()));
    for (const ValueEdit &edit : edits) {
        const auto found = m_rowOfId.find(edit.indicator);
        if (found == m_rowOfId.end())
            continue;
        touched.push_back(found->second);
        // Another period's value can be what the open one's is held against.
        const std::size_t row = std::size_t(found->second);
        m_doubtfulCount -= m_doubtful[row];
        m_doubtful[row] = !doubtsOf(m_document->plan(), row, m_openPeriod).empty();
        m_doubtfulCount += m_doubtful[row];
    }
    emitRows(std::move(touched));
}

void EntryModel::onNotesChanged(const QList<NotedCell> &cells)
{
    onPendingChanged(cells);
}

void EntryModel::onPendingChanged(const QList<NotedCell> &cells)
{
    std::vector<int> touched;
    for (const NotedCell &cell : cells) {
        if (const auto found = m_rowOfId.find(cell.indicator); found != m_rowOfId.end())
            touched.push_back(found->second);
    }
    emitRows(std::move(touched));
}

void EntryModel::onAnalysisChanged()
{
    m_previewRow = -1;
    if (m_document->period() != m_openPeriod) {
        m_openPeriod = m_document->period();
        recountDoubts();
    }
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace pei
