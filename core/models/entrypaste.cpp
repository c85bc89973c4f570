// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of the entry grid: pasted, copied, filled, emptied.
#include "core/models/entrymodel.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

PasteReport::Cell EntryModel::checkCell(int row, int column, const PastedCell &pasted, AmbiguousReading reading) const
{
    PasteReport::Cell cell;
    cell.text = pasted.text;
    if (row < 0 || column >= columnCount()) {
        cell.check.refusal = ValueRefusal::Outside;
        return cell;
    }
    const Plan &plan = m_document->plan();
    const Indicator &indicator = plan.indicators[std::size_t(row)];
    cell.indicator = indicator.id;
    cell.code = indicator.code;
    cell.period = periodOf(column);
    cell.before = isFigure(column) ? figure(row, column) : Value();
    if (column == openColumn()) {
        cell.check = pasted.number ? checkValue(plan, std::size_t(row), *cell.period, pasted.number)
                                   : checkValue(plan, std::size_t(row), *cell.period, pasted.text, reading);
        if (!isWritable())
            cell.check.refusal = ValueRefusal::Closed;
        return cell;
    }
    // What a block copied from here brings along unchanged is no wish to change it.
    bool same = pasted.text == text(index(row, column));
    if (!same && isFigure(column)) {
        const TypedNumber number = parseTypedNumber(pasted.text);
        same = pasted.number ? pasted.number == cell.before : number.accepted() && number.value == cell.before;
    }
    cell.check.value = cell.before;
    cell.check.refusal = same ? ValueRefusal::None : ValueRefusal::Closed;
    return cell;
}

PasteReport EntryModel::checkPaste(const std::vector<int> &rows, int column, const PastedTable &table,
                                   AmbiguousReading reading) const
{
    PasteReport report;
    if (!m_document)
        return report;
    report.period = m_document->period();
    report.reading = reading;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const int row = i < rows.size() ? rows[i] : -1;
        for (std::size_t j = 0; j < table[i].size(); ++j) {
            const int at = column + int(j);
            PasteReport::Cell cell = checkCell(row, at, table[i][j], reading);
            // Empty cells at the edge of a block that reaches too far ask for nothing.
            if (cell.check.refusal == ValueRefusal::Outside && cell.text.trimmed().isEmpty())
                continue;
            if (at != openColumn() && cell.isTaken())
                continue;
            cell.row = int(i);
            cell.column = int(j);
            report.cells.push_back(std::move(cell));
        }
    }
    return report;
}

Result<void> EntryModel::applyPaste(const PasteReport &report)
{
    if (!m_document)
        return {};
    std::vector<ValueEdit> edits;
    edits.reserve(report.cells.size());
    for (const PasteReport::Cell &cell : report.cells) {
        if (cell.isTaken())
            edits.push_back({cell.indicator, report.period, cell.check.value});
    }
    if (const Result<void> set = m_document->setValues(edits, report.method); !set)
        return set;
    if (report.period != m_openPeriod)
        return {};
    std::vector<std::pair<NotedCell, PendingEntries::Text>> refused;
    std::vector<NotedCell> answered;
    const bool writable = isWritable();
    for (const PasteReport::Cell &cell : report.cells) {
        if (!m_rowOfId.contains(cell.indicator) || cell.period != report.period)
            continue;
        const NotedCell at{cell.indicator, report.period};
        // What was refused stays where it was meant to go, to be corrected there.
        if (!cell.isTaken() && writable)
            refused.push_back({at, {cell.text, cell.check.refusal}});
        else
            answered.push_back(at);
    }
    m_pending->hold(refused);
    m_pending->drop(answered);
    return {};
}

PastedTable EntryModel::copyBlock(const std::vector<int> &rows, const std::vector<int> &columns) const
{
    PastedTable table;
    table.reserve(rows.size());
    for (const int row : rows) {
        std::vector<PastedCell> &cells = table.emplace_back();
        cells.reserve(columns.size());
        for (const int column : columns) {
            const QModelIndex cell = index(row, column);
            const Value value = isFigure(column) && !refused(cell) ? figure(row, column) : Value();
            cells.push_back({value ? formatExact(*value) : text(cell), value});
        }
    }
    return table;
}

Result<void> EntryModel::setRows(const std::vector<int> &rows, const std::function<ValueCheck(std::size_t)> &checkOf,
                                 const QString &text, EntryMethod method)
{
    if (rows.empty() || !isWritable())
        return {};
    std::vector<ValueEdit> edits;
    std::vector<std::pair<int, ValueRefusal>> refusals;
    std::vector<NotedCell> answered;
    for (const int row : rows) {
        const ValueCheck check = checkOf(std::size_t(row));
        if (!check.taken()) {
            refusals.emplace_back(row, check.refusal);
            continue;
        }
        edits.push_back({indicator(row).id, m_document->period(), check.value});
        answered.push_back(openCell(row));
    }
    if (const Result<void> set = m_document->setValues(edits, method); !set)
        return set;
    // A value that was already there brings no signal, but it answers the refusal.
    m_pending->drop(answered);
    for (const auto &[row, refusal] : refusals)
        refuse(row, text, refusal);
    return {};
}

Result<void> EntryModel::fill(const std::vector<int> &rows, const QString &text)
{
    const auto checkOf = [&](std::size_t row) {
        return checkValue(m_document->plan(), row, m_document->period(), text, AmbiguousReading::AsShown);
    };
    const Result<void> set = setRows(rows, checkOf, text, rows.size() > 1 ? EntryMethod::Filled : EntryMethod::Typed);
    if (!set) {
        std::vector<std::pair<NotedCell, PendingEntries::Text>> unkept;
        for (const int row : rows)
            unkept.push_back({openCell(row), {text, ValueRefusal::Unkept}});
        m_pending->hold(unkept);
    }
    return set;
}

Result<void> EntryModel::fillDown(const std::vector<int> &rows)
{
    if (!m_document || rows.size() < 2 || openColumn() < 0)
        return {};
    const Value value = figure(rows.front(), openColumn());
    const auto checkOf = [&](std::size_t row) {
        return checkValue(m_document->plan(), row, m_document->period(), value);
    };
    return setRows({rows.begin() + 1, rows.end()}, checkOf, value ? formatExact(*value) : QString(),
                   EntryMethod::Filled);
}

Result<void> EntryModel::clear(const std::vector<int> &rows)
{
    return setRows(
        rows, [](std::size_t) { return ValueCheck(); }, {}, EntryMethod::Cleared);
}

} // namespace pei
