// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QPersistentModelIndex>

class QTableView;

namespace pei {

// What is chosen in a grid, as spreadsheets have it: the current cell is where typing goes and where a range began; the
// other corner moves with Shift. Ctrl adds further ranges. The views only show it.
class CellSelection
{
public:
    explicit CellSelection(QTableView *view);

    QModelIndex current() const;
    QModelIndex corner() const;       // of the last range, opposite to current
    std::vector<int> rows() const;    // touched by any range, top to bottom
    std::vector<int> columns() const; // likewise, left to right
    bool isOneCell() const;
    QItemSelection ranges() const;

    void moveTo(const QModelIndex &index); // this cell alone
    void extendTo(const QModelIndex &index);
    // A further range begins; or, where that cell was chosen, it is no longer.
    void addAt(const QModelIndex &index);
    void choose(const QModelIndex &from, const QModelIndex &to);
    void chooseRows();    // all cells of the rows touched
    void chooseColumns(); // likewise
    void chooseAll();

    // The cell after the current one within the chosen ranges, and from the last to the first.
    QModelIndex next(bool forward, bool byRow) const;
    // To there without another choice.
    void setCurrent(const QModelIndex &index);

    // Ctrl with an arrow: to the end of a filled run, else to the next filled cell, else to the border.
    QModelIndex edgeFrom(const QModelIndex &from, int rowStep, int columnStep) const;

private:
    void apply();

    QTableView *m_view;
    QItemSelection m_kept;          // the ranges before the last one
    QPersistentModelIndex m_anchor; // of the last range; the current cell walks through the ranges without moving it
    QPersistentModelIndex m_corner;
};

} // namespace pei
