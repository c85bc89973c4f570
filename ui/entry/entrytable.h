// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/entrymodel.h"
#include "ui/entry/valuedelegate.h"

#include <QTableView>

namespace pei {

class IndicatorProxy;

// The grid of the entry page with a spreadsheet's keys and clipboard. Code and name stay in sight: a second view of the
// same model lies over the left edge.
class EntryTable final : public QTableView
{
    Q_OBJECT

public:
    EntryTable(EntryModel *model, IndicatorProxy *proxy, QWidget *parent = nullptr);

    void fitColumns();    // the widths for the columns of now; the name takes what is left
    void focusOpenCell(); // the first open cell without a value, else the first one

    void copy();
    void cut();
    void paste();
    void fillDown();
    void clearToMissing();

signals:
    void pasteHeld(const pei::PasteReport &report); // some cells are refused: someone must decide
    void failed(const pei::Error &error);

public:
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void setUpFrozen();
    void placeFrozen();
    void move(ValueDelegate::Motion motion);
    bool moveToEdge(const QKeyEvent &event);
    QModelIndex edgeFrom(const QModelIndex &from, int rowStep, int columnStep) const;
    std::vector<int> visualRows() const;    // of the selection, top to bottom
    std::vector<int> visualColumns() const; // likewise, left to right, shown ones only
    std::vector<int> sourceRows(const std::vector<int> &rows) const;
    bool selectionTouchesOpen() const;
    void report(const Result<void> &result);
    void setDelegates();

    EntryModel *m_entries;
    IndicatorProxy *m_proxy;
    QTableView *m_frozen;
    CellDelegate *m_cells;
    ValueDelegate *m_values;
    BulletDelegate *m_bullets;
    SemaphoreDelegate *m_states;
    int m_runColumn = -1; // where a run of Tabs began
    bool m_placing = false;
};

} // namespace pei
