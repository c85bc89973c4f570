// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/valuedelegate.h"

#include <QTableView>

#include <vector>

namespace pei {

class FlatHeader;
class IndicatorListModel;
struct BandCount;

// The list of objectives, actions and indicators with its keys: left and right, + and - close and open, Enter and the
// arrows of the editor walk the value column from indicator to indicator. Code and name stay in sight while the other
// columns scroll; the name of an element runs on over the cells it leaves empty. Only the rows in sight cost anything.
class IndicatorTable final : public QTableView
{
    Q_OBJECT

public:
    explicit IndicatorTable(IndicatorListModel *model, QWidget *parent = nullptr);

    FlatHeader *header() const { return m_header; }
    void move(ValueDelegate::Motion motion);
    // The next indicator row from this one, in the order seen; invalid at the end.
    QModelIndex nextIndicator(const QModelIndex &from, bool forward) const;
    // Closing takes the current row along to the one that is closed.
    void setRowExpanded(int row, bool expanded);
    // The columns after code and name, left to right as they are seen, those that are hidden too.
    std::vector<int> columnOrder() const;
    void setColumnOrder(const std::vector<int> &columns);
    // One place to the left or to the right, past hidden ones. false: it is at the end, or is code or name.
    bool moveColumn(int column, bool right);
    void fitName(); // the name takes the room the other columns leave
    // What stays at the left: 0 where nothing is scrolled.
    int frozenWidth() const;

    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void opened(const QModelIndex &row); // of many plans
    void shutCellTouched();              // a value that is only read was to be typed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int sizeHintForColumn(int column) const override;

private:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, int row, const QRect &exposed) const;
    void paintCell(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &cell, const QRect &rect) const;
    int paintBands(QPainter &painter, const BandCount &bands, const QRect &room) const;
    void paintArrow(QPainter &painter, const QRect &rect, bool expanded) const;
    int indentOf(int row) const; // where the code begins
    bool onArrow(const QPoint &point) const;
    void sayIfShut(const QModelIndex &index);
    bool openOrClose(const QKeyEvent &event);
    void updateFrozen();
    void fitRows();

    IndicatorListModel *m_list;
    FlatHeader *m_header;
    bool m_forwarding = false;
};

} // namespace pei
