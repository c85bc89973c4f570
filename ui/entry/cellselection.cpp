// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/cellselection.h"

#include "core/models/roles.h"

#include <QTableView>

#include <algorithm>
#include <set>

namespace pei {

CellSelection::CellSelection(QTableView *view)
    : m_view(view)
{
}

QModelIndex CellSelection::current() const
{
    return m_view->currentIndex();
}

QItemSelection CellSelection::ranges() const
{
    return m_view->selectionModel()->selection();
}

QModelIndex CellSelection::corner() const
{
    // Whoever sets the current cell from without knows nothing of ranges.
    return m_corner.isValid() && m_view->selectionModel()->isSelected(m_corner) ? QModelIndex(m_corner) : current();
}

std::vector<int> CellSelection::rows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : ranges()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    return {rows.begin(), rows.end()};
}

std::vector<int> CellSelection::columns() const
{
    std::set<int> columns;
    for (const QItemSelectionRange &range : ranges()) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!m_view->isColumnHidden(column))
                columns.insert(column);
        }
    }
    return {columns.begin(), columns.end()};
}

bool CellSelection::isOneCell() const
{
    const QItemSelection chosen = ranges();
    return chosen.isEmpty() || (chosen.size() == 1 && chosen.front().width() == 1 && chosen.front().height() == 1);
}

void CellSelection::moveTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_kept.clear();
    m_anchor = index;
    m_corner = index;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
}

void CellSelection::apply()
{
    const QModelIndex first = m_view->model()->index(std::min(m_anchor.row(), m_corner.row()),
                                                     std::min(m_anchor.column(), m_corner.column()));
    const QModelIndex last = m_view->model()->index(std::max(m_anchor.row(), m_corner.row()),
                                                    std::max(m_anchor.column(), m_corner.column()));
    QItemSelection chosen = m_kept;
    chosen.merge(QItemSelection(first, last), QItemSelectionModel::Select);
    m_view->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void CellSelection::extendTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // A cell that was made current from without is where the range begins.
    if (!m_anchor.isValid() || !m_view->selectionModel()->isSelected(m_anchor) || isOneCell()) {
        m_kept.clear();
        m_anchor = current();
    }
    if (!m_anchor.isValid())
        return moveTo(index);
    m_corner = index;
    apply();
    setCurrent(m_anchor);
    m_view->scrollTo(index);
}

void CellSelection::addAt(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QItemSelection before = ranges();
    if (m_view->selectionModel()->isSelected(index) && !isOneCell()) {
        m_view->selectionModel()->select(index, QItemSelectionModel::Deselect);
        m_kept = ranges();
        m_anchor = m_kept.isEmpty() ? index : QModelIndex(m_kept.front().topLeft());
        m_corner = m_anchor;
        setCurrent(m_anchor);
        return;
    }
    m_kept = before;
    m_anchor = index;
    m_corner = index;
    setCurrent(index);
    apply();
}

void CellSelection::choose(const QModelIndex &from, const QModelIndex &to)
{
    if (!from.isValid() || !to.isValid())
        return;
    m_kept.clear();
    m_anchor = from;
    m_corner = to;
    setCurrent(from);
    apply();
}

void CellSelection::chooseRows()
{
    const std::vector<int> touched = rows();
    if (touched.empty())
        return;
    const QModelIndex at = current();
    const QAbstractItemModel *model = m_view->model();
    choose(model->index(touched.front(), 0), model->index(touched.back(), model->columnCount() - 1));
    setCurrent(at);
}

void CellSelection::chooseColumns()
{
    const std::vector<int> touched = columns();
    if (touched.empty())
        return;
    const QModelIndex at = current();
    const QAbstractItemModel *model = m_view->model();
    choose(model->index(0, touched.front()), model->index(model->rowCount() - 1, touched.back()));
    setCurrent(at);
}

void CellSelection::chooseAll()
{
    const QModelIndex at = current();
    const QAbstractItemModel *model = m_view->model();
    choose(model->index(0, 0), model->index(model->rowCount() - 1, model->columnCount() - 1));
    setCurrent(at);
}

void CellSelection::setCurrent(const QModelIndex &index)
{
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

QModelIndex CellSelection::next(bool forward, bool byRow) const
{
    const QItemSelection chosen = ranges();
    const QModelIndex at = current();
    qsizetype range = 0;
    while (range < chosen.size() && !chosen[range].contains(at))
        ++range;
    if (range == chosen.size())
        return chosen.isEmpty() ? at : QModelIndex(chosen.front().topLeft());
    // Along the lines of the range, then to its next line, then to the next range.
    const QItemSelectionRange &here = chosen[range];
    const int along = byRow ? here.width() : here.height();
    const int place = byRow ? (at.row() - here.top()) * along + at.column() - here.left()
                            : (at.column() - here.left()) * along + at.row() - here.top();
    const int cells = here.width() * here.height();
    int to = place + (forward ? 1 : -1);
    QItemSelectionRange there = here;
    if (to < 0 || to >= cells) {
        there = chosen[(range + (forward ? 1 : chosen.size() - 1)) % chosen.size()];
        to = forward ? 0 : there.width() * there.height() - 1;
    }
    const int line = byRow ? there.width() : there.height();
    return byRow ? m_view->model()->index(there.top() + to / line, there.left() + to % line)
                 : m_view->model()->index(there.top() + to % line, there.left() + to / line);
}

QModelIndex CellSelection::edgeFrom(const QModelIndex &from, int rowStep, int columnStep) const
{
    const QAbstractItemModel *model = m_view->model();
    const auto after = [&](const QModelIndex &index) {
        return model->index(index.row() + rowStep, index.column() + columnStep);
    };
    const auto filled = [](const QModelIndex &index) { return index.data(SortRole).isValid(); };
    QModelIndex index = from;
    if (filled(index) && filled(after(index))) {
        while (filled(after(index)))
            index = after(index);
        return index;
    }
    while (after(index).isValid()) {
        index = after(index);
        if (filled(index))
            break;
    }
    return index;
}

} // namespace pei
