// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/valuedelegate.h"

#include <QTreeView>

namespace pei {

// The tree of elements and indicators with its keys: Enter and the arrows of the editor walk the value column from
// indicator to indicator, Ctrl+C copies the chosen row.
class IndicatorTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit IndicatorTree(QWidget *parent = nullptr);

    void move(ValueDelegate::Motion motion);
    // The next indicator row from this one, in the order seen; invalid at the end.
    QModelIndex nextIndicator(const QModelIndex &from, bool forward) const;
    void fitName(); // the name takes the room the other columns leave

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyRow() const;
};

} // namespace pei
