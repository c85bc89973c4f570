// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/valuedelegate.h"

#include <QTreeView>

namespace pei {

// The tree of elements and indicators with its keys: Enter and the arrows of the editor walk the value column from
// indicator to indicator, Ctrl+C copies the chosen row. Code and name stay in sight while the other columns scroll; the
// name of an element runs on over the cells it leaves empty.
class IndicatorTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit IndicatorTree(QWidget *parent = nullptr);

    void move(ValueDelegate::Motion motion);
    // The next indicator row from this one, in the order seen; invalid at the end.
    QModelIndex nextIndicator(const QModelIndex &from, bool forward) const;
    void fitName(); // the name takes the room the other columns leave
    // What stays at the left: 0 where nothing is scrolled.
    int frozenWidth() const;

    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QRect arrowRect(const QModelIndex &index, const QRect &row) const; // where it stands unscrolled
    void paintCell(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &cell, int left, int width) const;
    void updateFrozen();
    void copyRow() const;

    bool m_forwarding = false;
};

} // namespace pei
