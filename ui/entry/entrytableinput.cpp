// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and mouse of the entry grid.
#include "core/models/indicatorproxy.h"
#include "ui/entry/entrytable.h"
#include "ui/entry/valueeditor.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool isTyping(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isPrint() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

// What the window has shortcuts of its own for, or the desktop may.
bool isOwnKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Find) || event.matches(QKeySequence::SelectAll))
        return true;
    switch (event.key()) {
    case Qt::Key_F2:
    case Qt::Key_F3:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return true;
    case Qt::Key_D:
    case Qt::Key_Space:
        return event.modifiers() == Qt::ControlModifier;
    default:
        return false;
    }
}

} // namespace

bool EntryTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QTableView::event(event);
}

ValueEditor *EntryTable::openEditor() const
{
    // By its index: a closed editor lives on until the event loop deletes it.
    return state() == EditingState ? qobject_cast<ValueEditor *>(indexWidget(currentIndex())) : nullptr;
}

bool EntryTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wasEditing = state() == EditingState;
    const bool opened = QTableView::edit(index, trigger, event);
    ValueEditor *editor = opened && !wasEditing ? openEditor() : nullptr;
    if (!editor)
        return opened;
    editor->setReplacing(trigger == AnyKeyPressed);
    const QPersistentModelIndex cell(m_proxy->mapToSource(index));
    editor->setCheck([this, cell](const QString &text) { return m_entries->check(cell, text); });
    const auto preview = [this, cell, editor] {
        const ValueCheck check = editor->check();
        // A value may be ND, which is not the same as none to preview.
        std::optional<Value> typed;
        if (check.taken())
            typed.emplace(check.value);
        m_entries->setPreview(cell, typed);
    };
    connect(editor, &QLineEdit::textEdited, this, preview);
    if (trigger == AnyKeyPressed)
        preview(); // the first letter came before
    else if (trigger != CurrentChanged)
        editor->end(false);
    return opened;
}

void EntryTable::editCell()
{
    if (!edit(currentIndex(), EditKeyPressed, nullptr))
        sayIfShut(currentIndex());
}

void EntryTable::sayIfShut(const QModelIndex &index)
{
    if (index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable))
        emit shutCellTouched(m_proxy->mapToSource(index));
}

QItemSelectionModel::SelectionFlags EntryTable::selectionCommand(const QModelIndex &, const QEvent *event) const
{
    // Keys and mouse choose through m_selection; whoever sets the current cell from without chooses that one.
    return event ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect;
}

QModelIndex EntryTable::clamped(int row, int column) const
{
    return m_proxy->index(std::clamp(row, 0, std::max(0, m_proxy->rowCount() - 1)),
                          std::clamp(column, 0, std::max(0, m_proxy->columnCount() - 1)));
}

void EntryTable::move(ValueDelegate::Motion motion)
{
    using Motion = ValueDelegate::Motion;
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    setFocus();
    const bool forward = motion == Motion::Down || motion == Motion::Right;
    const bool byPage = motion == Motion::PageDown || motion == Motion::PageUp;
    // Within several cells Enter and Tab go round among them.
    if (!m_selection.isOneCell() && !byPage) {
        const QModelIndex next = m_selection.next(forward, motion == Motion::Right || motion == Motion::Left);
        m_selection.setCurrent(next);
        scrollTo(next);
        return;
    }
    int row = current.row();
    int column = current.column();
    switch (motion) {
    case Motion::Down:
    case Motion::Up:
        row += forward ? 1 : -1;
        if (m_runColumn >= 0)
            column = m_runColumn;
        m_runColumn = -1;
        break;
    case Motion::Right:
        if (m_runColumn < 0)
            m_runColumn = column;
        ++column;
        break;
    case Motion::Left:
        --column;
        break;
    case Motion::PageDown:
    case Motion::PageUp:
        row += motion == Motion::PageDown ? pageRows() : -pageRows();
        m_runColumn = -1;
        break;
    }
    m_selection.moveTo(clamped(row, column));
}

int EntryTable::pageRows() const
{
    return std::max(1, viewport()->height() / std::max(1, rowHeight(0)) - 1);
}

QModelIndex EntryTable::targetOf(const QKeyEvent &event) const
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const QModelIndex from = shift ? m_selection.corner() : currentIndex();
    const int lastRow = m_proxy->rowCount() - 1;
    const int lastColumn = m_proxy->columnCount() - 1;
    const auto step = [&](int rows, int columns) {
        return control ? m_selection.edgeFrom(from, rows, columns)
                       : clamped(from.row() + rows, from.column() + columns);
    };
    switch (event.key()) {
    case Qt::Key_Down:
        return step(1, 0);
    case Qt::Key_Up:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(0, 1);
    case Qt::Key_Left:
        return step(0, -1);
    case Qt::Key_PageDown:
        return clamped(from.row() + pageRows(), from.column());
    case Qt::Key_PageUp:
        return clamped(from.row() - pageRows(), from.column());
    case Qt::Key_Home:
        return control ? clamped(0, 0) : clamped(from.row(), 0);
    case Qt::Key_End:
        return control ? clamped(lastRow, lastColumn) : clamped(from.row(), lastColumn);
    default:
        return {};
    }
}

bool EntryTable::walk(const QKeyEvent &event)
{
    const QModelIndex target = currentIndex().isValid() ? targetOf(event) : QModelIndex();
    if (!target.isValid())
        return false;
    if (event.modifiers().testFlag(Qt::AltModifier))
        return true; // these keys move without it
    m_runColumn = -1;
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        m_selection.extendTo(target);
    else
        m_selection.moveTo(target);
    return true;
}

bool EntryTable::runCommand(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Cut))
        cut();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.matches(QKeySequence::Find))
        emit findAsked();
    else if (event.matches(QKeySequence::SelectAll))
        m_selection.chooseAll();
    else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        fillDown();
    else if (event.key() == Qt::Key_Space && control)
        m_selection.chooseColumns();
    else if (event.key() == Qt::Key_Space && shift)
        m_selection.chooseRows();
    else if (event.key() == Qt::Key_F3)
        emit findAgainAsked(!shift);
    else if (event.key() == Qt::Key_Delete)
        clearToMissing();
    else
        return false;
    m_runColumn = -1;
    return true;
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    // While a value is typed every key is the editor's, also one it has no use for: Ctrl+D must not fill under it.
    if (state() == EditingState) {
        if (QWidget *editor = m_forwarding ? nullptr : indexWidget(currentIndex())) {
            const QScopedValueRollback guard(m_forwarding, true);
            QCoreApplication::sendEvent(editor, event);
        }
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool onNote = currentIndex().isValid() && currentIndex().column() == m_entries->noteColumn();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return move(shift ? ValueDelegate::Motion::Up : ValueDelegate::Motion::Down);
    case Qt::Key_Tab:
        return move(ValueDelegate::Motion::Right);
    case Qt::Key_Backtab:
        return move(ValueDelegate::Motion::Left);
    case Qt::Key_F2:
        if (shift || onNote)
            return emit noteAsked({});
        return editCell();
    case Qt::Key_Backspace:
        editCell();
        if (ValueEditor *editor = openEditor()) {
            editor->setReplacing(true);
            editor->empty();
        }
        return;
    case Qt::Key_Escape:
        m_entries->discardRefusal(m_proxy->mapToSource(currentIndex()));
        event->ignore();
        return;
    default:
        break;
    }
    if (runCommand(*event) || walk(*event))
        return;
    // Typing anywhere but in the open column must not search the list for a row that begins so.
    if (isTyping(*event)) {
        if (onNote)
            emit noteAsked(event->text());
        else if (!edit(currentIndex(), AnyKeyPressed, event))
            sayIfShut(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex EntryTable::cellAt(const QObject *viewport, const QPoint &position) const
{
    return viewport == m_frozen->viewport() ? m_frozen->indexAt(position) : indexAt(position);
}

bool EntryTable::pressAt(const QObject *viewport, const QMouseEvent &event)
{
    const QModelIndex cell = cellAt(viewport, event.position().toPoint());
    m_runColumn = -1;
    if (!cell.isValid())
        return false;
    if (event.button() == Qt::RightButton) {
        // The menu is about what is chosen, or about this cell.
        if (!selectionModel()->isSelected(cell))
            m_selection.moveTo(cell);
        return true;
    }
    if (event.button() != Qt::LeftButton)
        return false;
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        m_selection.extendTo(cell);
    else if (event.modifiers().testFlag(Qt::ControlModifier))
        m_selection.addAt(cell);
    else
        m_selection.moveTo(cell);
    m_dragging = true;
    return true;
}

void EntryTable::dragTo(const QPoint &position)
{
    // Beyond the edge the next cell is meant, which scrolls into sight.
    const QRect inside = viewport()->rect().adjusted(0, 0, -1, -1);
    const QPoint held(std::clamp(position.x(), inside.left(), inside.right()),
                      std::clamp(position.y(), inside.top(), inside.bottom()));
    QModelIndex cell = held.x() < m_frozen->width() && position.x() >= 0 ? m_frozen->indexAt(held) : indexAt(held);
    if (!cell.isValid())
        return;
    const int down = position.y() > inside.bottom() ? 1 : position.y() < inside.top() ? -1 : 0;
    const int across = position.x() > inside.right() ? 1 : position.x() < inside.left() ? -1 : 0;
    // Held there, it goes on.
    constexpr int Pace = 60; // milliseconds a cell
    m_draggedTo = position;
    if (down == 0 && across == 0)
        m_draggingOn.stop();
    else if (!m_draggingOn.isActive())
        m_draggingOn.start(Pace, this);
    cell = clamped(cell.row() + down, cell.column() + across);
    if (cell != m_selection.corner())
        m_selection.extendTo(cell);
}

void EntryTable::endDragging()
{
    m_dragging = false;
    m_draggingOn.stop();
}

void EntryTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_draggingOn.timerId())
        return QTableView::timerEvent(event);
    if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        dragTo(m_draggedTo);
    else
        endDragging(); // let go where nobody told
}

bool EntryTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_frozen->viewport())
        return QTableView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        setFocus(Qt::MouseFocusReason);
        return pressAt(watched, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        if (m_dragging)
            dragTo(static_cast<QMouseEvent *>(event)->position().toPoint());
        return true;
    case QEvent::MouseButtonRelease:
        endDragging();
        return true;
    case QEvent::ContextMenu:
        contextMenuEvent(static_cast<QContextMenuEvent *>(event));
        return true;
    default:
        return QTableView::eventFilter(watched, event);
    }
}

void EntryTable::mousePressEvent(QMouseEvent *event)
{
    if (!pressAt(viewport(), *event))
        QTableView::mousePressEvent(event);
}

void EntryTable::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging && event->buttons().testFlag(Qt::LeftButton))
        dragTo(event->position().toPoint());
}

void EntryTable::mouseReleaseEvent(QMouseEvent *)
{
    endDragging();
}

void EntryTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    endDragging();
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (cell.isValid() && cell.column() == m_entries->noteColumn() && event->button() == Qt::LeftButton)
        return emit noteAsked({});
    if (cell.isValid() && event->button() == Qt::LeftButton && !edit(cell, DoubleClicked, event))
        sayIfShut(cell);
}

} // namespace pei
