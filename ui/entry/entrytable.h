// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/entrymodel.h"
#include "ui/entry/cellselection.h"
#include "ui/entry/valuedelegate.h"

#include <QBasicTimer>
#include <QTableView>

class QMenu;

namespace pei {

class IndicatorProxy;
class TextDelegate;
class ValueEditor;

// A block of the clipboard and where it is to go: rows of the model, from a column on.
struct PasteRequest
{
    std::vector<int> rows;
    int column = 0;
    PastedTable table;
};

// The grid of the entry page with a spreadsheet's keys and clipboard. Code and name stay in sight: a second view of the
// same model lies over the left edge. How it looks is in entrytable.cpp, its keys and mouse are in entrytableinput.cpp,
// what it does to blocks of cells in entrytableblocks.cpp.
class EntryTable final : public QTableView
{
    Q_OBJECT

public:
    EntryTable(EntryModel *model, IndicatorProxy *proxy, QWidget *parent = nullptr);

    void fitColumns();    // the widths for the columns of now; the name takes what is left
    void focusOpenCell(); // the first open cell without a value, else the first one
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    void copy();
    void cut();
    void paste();
    void fillDown();
    void clearToMissing();
    void editCell(); // the caret stands behind the text

    void choose(const QModelIndex &from, const QModelIndex &to); // a block, in sight

    // Marks a text wherever it stands in the cells, without accents or case; empty: nothing.
    void setSearched(const QString &text);
    bool findNext(bool forward); // false where it stands nowhere
    int matchCount() const { return int(m_matches.size()); }
    int matchPlace() const; // of the current cell among them, from 1; 0: it is none

signals:
    // Some cells are refused, ambiguous or doubtful: someone must decide.
    void pasteHeld(const pei::PasteRequest &request, const pei::PasteReport &report);
    void reportPasted(const QString &text); // a whole report, not cells
    void failed(const pei::Error &error);
    void findAsked();
    void findAgainAsked(bool forward);
    void shutCellTouched(const QModelIndex &index); // of the model: something was to be changed where nothing can be
    void noteAsked(const QString &typed);           // of the current cell; typed: its first letters
    void menuAboutToShow(QMenu *menu);              // to add what concerns more than the cells

protected:
    bool event(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event = nullptr) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void setUpFrozen();
    void placeFrozen();
    void setDelegates();
    int widthFor(int column) const;
    // Of the numbers of a column in these rows of the whole grid; 0 for a column without.
    int numbersWidth(int column, int first, int last) const;
    void paintFrames(QTableView &view) const;
    QModelIndex cellAt(const QObject *viewport, const QPoint &position) const;
    bool pressAt(const QObject *viewport, const QMouseEvent &event);
    void dragTo(const QPoint &position);
    void endDragging();

    void move(ValueDelegate::Motion motion);
    bool runCommand(const QKeyEvent &event);
    bool walk(const QKeyEvent &event);
    QModelIndex targetOf(const QKeyEvent &event) const;
    int pageRows() const; // that Page Down goes
    QModelIndex clamped(int row, int column) const;
    ValueEditor *openEditor() const;
    void sayIfShut(const QModelIndex &index);

    std::vector<int> sourceRows(const std::vector<int> &rows) const;
    bool touchesOpen() const;
    bool mayChangeChosen(); // whether the open column is among them; says why not
    void fillChosen(const QString &text);
    void report(const Result<void> &result);

    EntryModel *m_entries;
    IndicatorProxy *m_proxy;
    QTableView *m_frozen;
    TextDelegate *m_texts;
    ValueDelegate *m_values;
    BulletDelegate *m_bullets;
    SemaphoreDelegate *m_states;
    CellSelection m_selection;
    QString m_searched; // folded
    std::vector<QPersistentModelIndex> m_matches;
    int m_runColumn = -1; // where a run of Tabs began
    bool m_placing = false;
    bool m_forwarding = false;
    bool m_dragging = false;
    QPoint m_draggedTo;       // of the viewport
    QBasicTimer m_draggingOn; // while the mouse is held beyond an edge
};

} // namespace pei
