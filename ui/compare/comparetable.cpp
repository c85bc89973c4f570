// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparetable.h"

#include "ui/indicators/celldelegate.h"
#include "ui/indicators/flatheader.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace pei {

namespace {

constexpr int LeastStretched = 170;

} // namespace

CompareTable::CompareTable(int stretched, QWidget *parent)
    : QTableView(parent)
    , m_header(new FlatHeader(this))
    , m_stretched(stretched)
{
    setHorizontalHeader(m_header);
    m_header->setSectionsClickable(true);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
}

void CompareTable::fitRows()
{
    const int height = CellDelegate::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void CompareTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void CompareTable::setWidths(const std::vector<int> &widths)
{
    m_widths = widths;
    for (int column = 0; column < int(widths.size()); ++column) {
        if (column != m_stretched)
            setColumnWidth(column, std::max(widths[std::size_t(column)], m_header->textWidth(column)));
    }
    fitStretched();
}

void CompareTable::fitStretched()
{
    if (model() == nullptr)
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretched && !isColumnHidden(column))
            others += columnWidth(column);
    }
    setColumnWidth(m_stretched, std::max(LeastStretched, viewport()->width() - others));
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretched();
}

QList<int> CompareTable::selectedRows() const
{
    // By the ranges: a row with a hidden column is not counted as a whole one.
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex CompareTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Whole rows are chosen: Home and End are of the list, not of the row.
    if ((action == MoveHome || action == MoveEnd) && model()->rowCount() > 0)
        return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, std::max(0, currentIndex().column()));
    return QTableView::moveCursor(action, modifiers);
}

} // namespace pei
