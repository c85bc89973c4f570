// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/entrymodel.h"

#include "core/models/softcase.h"

#include <algorithm>

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
    const auto reset = [this](Document *to) {
        beginResetModel();
        m_document = to;
        rebuild();
        endResetModel();
    };
    reset(document);
    if (!document)
        return;
    connect(document, &Document::planReset, this, [this, reset] { reset(m_document); });
    connect(document, &Document::valuesChanged, this, &EntryModel::onValuesChanged);
    connect(document, &Document::analysisChanged, this, &EntryModel::onAnalysisChanged);
    connect(document, &QObject::destroyed, this, [reset] { reset(nullptr); });
}

void EntryModel::rebuild()
{
    m_rowOfId.clear();
    m_refused.clear();
    m_ambiguous.clear();
    m_places.clear();
    if (!m_document)
        return;
    const Plan &plan = m_document->plan();
    m_places = placeNamesOf(plan.entity);
    m_openPeriod = m_document->period();
    m_rowOfId.reserve(plan.indicators.size());
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        m_rowOfId.emplace(plan.indicators[i].id, int(i));
}

std::optional<Period> EntryModel::periodOf(int column) const
{
    const int i = column - FirstPeriodColumn;
    if (i < 0 || i >= periodCount())
        return std::nullopt;
    return m_document->plan().periods[std::size_t(i)];
}

int EntryModel::openColumn() const
{
    if (!m_document)
        return -1;
    const auto column = m_document->plan().periodColumn(m_document->period());
    return column ? FirstPeriodColumn + int(*column) : -1;
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
    return parent.isValid() || !m_document ? 0 : stateColumn() + 1;
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    if (!m_document || !index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == openColumn() && !m_document->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    const TypedNumber number = parseTypedNumber(text);
    const qint64 id = indicator(index.row()).id;
    if (!number.accepted()) {
        m_refused.insert_or_assign(id, Refused{text, number});
        emit dataChanged(index, index);
        emit entryRefused(index, text, number);
        return false;
    }
    const Result<void> set = m_document->setValue(std::size_t(index.row()), m_document->period(), number.value);
    if (!set) {
        emit entryFailed(index, set.error());
        return false;
    }
    // A value that was already there brings no signal, but it answers the refusal.
    m_refused.erase(id);
    if (number.ambiguous && number.alternative)
        m_ambiguous.insert_or_assign(id, *number.alternative);
    else
        m_ambiguous.erase(id);
    emit dataChanged(index, index);
    return true;
}

PasteReport EntryModel::checkPaste(const QModelIndex &topLeft, const QString &tsv) const
{
    std::vector<int> rows;
    for (int row = topLeft.row(); row < rowCount(); ++row)
        rows.push_back(row);
    return checkPaste(rows, topLeft.column(), tsv);
}

PasteReport EntryModel::checkPaste(const std::vector<int> &rows, int column, const QString &tsv) const
{
    PasteReport report;
    if (!m_document)
        return report;
    report.period = m_document->period();
    const TextTable table = parseTsv(tsv);
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = 0; j < table[i].size(); ++j) {
            PasteReport::Cell cell;
            cell.row = int(i);
            cell.column = int(j);
            cell.text = table[i][j];
            const int at = column + int(j);
            if (i >= rows.size() || at >= columnCount()) {
                cell.refusal = PasteReport::Refusal::Outside;
                report.refused.push_back(cell);
                continue;
            }
            const Indicator &row = indicator(rows[i]);
            cell.indicator = row.id;
            cell.code = row.code;
            cell.number = parseTypedNumber(cell.text);
            if (at != openColumn() || m_document->isReadOnly()) {
                // What a block copied from here brings along unchanged is no wish to change it.
                const bool same = isFigure(at) ? cell.number.accepted() && cell.number.value == figure(rows[i], at)
                                               : cell.text == text(index(rows[i], at));
                if (same && !m_document->isReadOnly())
                    continue;
                cell.refusal = PasteReport::Refusal::Closed;
            } else if (!cell.number.accepted()) {
                cell.refusal = PasteReport::Refusal::NotANumber;
            }
            (cell.refusal == PasteReport::Refusal::None ? report.accepted : report.refused).push_back(cell);
        }
    }
    return report;
}

Result<void> EntryModel::applyPaste(const PasteReport &report)
{
    if (!m_document || report.accepted.empty())
        return {};
    std::vector<ValueEdit> edits;
    edits.reserve(report.accepted.size());
    for (const PasteReport::Cell &cell : report.accepted)
        edits.push_back({cell.indicator, report.period, cell.number.value});
    const Result<void> set = m_document->setValues(edits, report.method);
    if (!set || report.period != m_openPeriod)
        return set;
    for (const PasteReport::Cell &cell : report.accepted) {
        m_refused.erase(cell.indicator);
        if (cell.number.ambiguous && cell.number.alternative)
            m_ambiguous.insert_or_assign(cell.indicator, *cell.number.alternative);
        else
            m_ambiguous.erase(cell.indicator);
        if (const auto row = m_rowOfId.find(cell.indicator); row != m_rowOfId.end())
            emitRow(row->second);
    }
    return set;
}

Result<PasteReport> EntryModel::pasteBlock(const QModelIndex &topLeft, const QString &tsv)
{
    PasteReport report = checkPaste(topLeft, tsv);
    if (const Result<void> set = applyPaste(report); !set)
        return set.error();
    return report;
}

QString EntryModel::copyBlock(const std::vector<int> &rows, const std::vector<int> &columns) const
{
    TextTable table;
    for (const int row : rows) {
        std::vector<QString> &cells = table.emplace_back();
        for (const int column : columns) {
            const Value value = isFigure(column) ? figure(row, column) : Value();
            cells.push_back(value ? formatExact(*value) : text(index(row, column)));
        }
    }
    return toTsv(table);
}

Result<void> EntryModel::setRows(const std::vector<int> &rows, Value value, EntryMethod method)
{
    if (!m_document || rows.empty() || openColumn() < 0)
        return {};
    std::vector<ValueEdit> edits;
    for (const int row : rows)
        edits.push_back({indicator(row).id, m_document->period(), value});
    const Result<void> set = m_document->setValues(edits, method);
    if (!set)
        return set;
    for (const int row : rows) {
        m_refused.erase(indicator(row).id);
        m_ambiguous.erase(indicator(row).id);
        emitRow(row);
    }
    return set;
}

Result<void> EntryModel::fillDown(const std::vector<int> &rows)
{
    if (!m_document || rows.size() < 2 || openColumn() < 0)
        return {};
    const Value value = figure(rows.front(), openColumn());
    return setRows({rows.begin() + 1, rows.end()}, value, EntryMethod::Filled);
}

Result<void> EntryModel::clear(const std::vector<int> &rows)
{
    return setRows(rows, {}, EntryMethod::Cleared);
}

void EntryModel::discardRefusal(const QModelIndex &index)
{
    if (refused(index) && m_refused.erase(indicator(index.row()).id) > 0)
        emit dataChanged(index, index);
}

void EntryModel::emitRow(int row)
{
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void EntryModel::onValuesChanged(const QList<ValueEdit> &edits)
{
    for (const ValueEdit &edit : edits) {
        const auto row = m_rowOfId.find(edit.indicator);
        if (row == m_rowOfId.end())
            continue;
        if (edit.period == m_openPeriod) {
            m_refused.erase(edit.indicator);
            m_ambiguous.erase(edit.indicator);
        }
        emitRow(row->second);
    }
}

void EntryModel::onAnalysisChanged()
{
    if (m_document->period() != m_openPeriod) {
        m_openPeriod = m_document->period();
        m_refused.clear();
        m_ambiguous.clear();
    }
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace pei
