// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrytable.h"

#include "core/models/indicatorproxy.h"
#include "core/models/labels.h"
#include "ui/indicators/celldelegate.h"
#include "ui/indicators/flatheader.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int FrozenColumns = EntryModel::BaselineColumn; // code and name
constexpr int LeastName = 180;
constexpr int LeastOpen = 110;
constexpr int MostOpen = 240;

QString toHtml(const TextTable &table)
{
    QString html = u"<table>"_s;
    for (const std::vector<QString> &row : table) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

void setUpRows(QTableView *view)
{
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(view->fontMetrics()));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

EntryTable::EntryTable(EntryModel *model, IndicatorProxy *proxy, QWidget *parent)
    : QTableView(parent)
    , m_entries(model)
    , m_proxy(proxy)
    , m_frozen(new QTableView(this))
    , m_cells(new CellDelegate(this))
    , m_values(new ValueDelegate(this))
    , m_bullets(new BulletDelegate(this))
    , m_states(new SemaphoreDelegate(this))
{
    setObjectName(u"entries"_s);
    setAccessibleName(tr("Registro de valores obtenidos"));
    setHorizontalHeader(new FlatHeader(this));
    setModel(proxy);
    setUpRows(this);
    setItemDelegate(m_cells);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(true);
    connect(m_values, &ValueDelegate::finished, this, &EntryTable::move);
    setUpFrozen();
    connect(m_entries, &QAbstractItemModel::modelReset, this, &EntryTable::fitColumns);
    connect(m_entries, &QAbstractItemModel::headerDataChanged, this, &EntryTable::fitColumns);
}

void EntryTable::setUpFrozen()
{
    m_frozen->setObjectName(u"frozen"_s);
    m_frozen->setHorizontalHeader(new FlatHeader(m_frozen));
    m_frozen->setModel(m_proxy);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setItemDelegate(m_cells);
    setUpRows(m_frozen);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setSelectionMode(ContiguousSelection);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section < FrozenColumns && !m_placing)
            setColumnWidth(section, size);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int) {
        if (section < FrozenColumns)
            placeFrozen();
    });
    m_frozen->show();
}

void EntryTable::setDelegates()
{
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        CellDelegate *delegate = m_cells;
        if (column == m_entries->bulletColumn())
            delegate = m_bullets;
        else if (column == m_entries->stateColumn())
            delegate = m_states;
        else if (column == m_entries->openColumn())
            delegate = m_values;
        setItemDelegateForColumn(column, delegate);
        m_frozen->setColumnHidden(column, column >= FrozenColumns);
    }
}

void EntryTable::fitColumns()
{
    setDelegates();
    const int columns = m_proxy->columnCount();
    if (columns == 0)
        return placeFrozen();
    int fixed = 0;
    for (int column = 0; column < columns; ++column) {
        int width = 86;
        if (column == EntryModel::CodeColumn)
            width = fontMetrics().horizontalAdvance(u"IND.00.AEI.00.00"_s) + 2 * CellDelegate::Margin + 2;
        else if (column == m_entries->bulletColumn())
            width = 100;
        else if (column == m_entries->percentColumn())
            width = 66;
        else if (column == m_entries->stateColumn())
            width = 84;
        else if (m_entries->periodOf(column))
            width = 72;
        if (column == EntryModel::NameColumn || column == m_entries->openColumn())
            continue;
        width = std::max(width, static_cast<FlatHeader *>(horizontalHeader())->textWidth(column));
        if (column == m_entries->stateColumn()) {
            for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData})
                width = std::max(width, SemaphoreDelegate::widthOf(Labels::semaphore(state), fontMetrics()));
        }
        setColumnWidth(column, width);
        fixed += width;
    }
    // The hint of the editor and the names share what is left.
    const int left = viewport()->width() - fixed;
    const int open = m_entries->openColumn() < 0 ? 0 : std::clamp(left - LeastName - 60, LeastOpen, MostOpen);
    if (open > 0)
        setColumnWidth(m_entries->openColumn(), open);
    setColumnWidth(EntryModel::NameColumn, std::max(LeastName, left - open));
    placeFrozen();
}

void EntryTable::placeFrozen()
{
    if (m_placing)
        return;
    m_placing = true;
    int width = 0;
    for (int column = 0; column < std::min(FrozenColumns, m_proxy->columnCount()); ++column) {
        m_frozen->setColumnWidth(column, columnWidth(column));
        width += columnWidth(column);
    }
    const int head = horizontalHeader()->height();
    m_frozen->horizontalHeader()->setFixedHeight(std::max(1, head));
    m_frozen->setGeometry(frameWidth(), frameWidth(), width, viewport()->height() + head);
    m_frozen->setVisible(width > 0);
    m_frozen->raise();
    // Where an editor that widens to the left must stop.
    viewport()->setProperty("leftLimit", width);
    m_placing = false;
}

void EntryTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void EntryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EntryTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // Frozen columns are always in sight: going there must not scroll the others away.
    if (index.column() < FrozenColumns) {
        const int across = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(across);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int hidden = m_frozen->width() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void EntryTable::focusOpenCell()
{
    const int column = m_entries->openColumn();
    if (column < 0 || m_proxy->rowCount() == 0)
        return;
    QModelIndex first = m_proxy->index(0, column);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex cell = m_proxy->index(row, column);
        if (!cell.data(SortRole).isValid()) {
            first = cell;
            break;
        }
    }
    setCurrentIndex(first);
}

std::vector<int> EntryTable::visualRows() const
{
    std::set<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

std::vector<int> EntryTable::visualColumns() const
{
    std::set<int> columns;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!isColumnHidden(index.column()))
            columns.insert(index.column());
    }
    return {columns.begin(), columns.end()};
}

std::vector<int> EntryTable::sourceRows(const std::vector<int> &rows) const
{
    std::vector<int> result;
    result.reserve(rows.size());
    for (const int row : rows)
        result.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    return result;
}

bool EntryTable::selectionTouchesOpen() const
{
    const std::vector<int> columns = visualColumns();
    return std::find(columns.begin(), columns.end(), m_entries->openColumn()) != columns.end();
}

void EntryTable::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
}

void EntryTable::copy()
{
    const std::vector<int> rows = visualRows();
    if (rows.empty())
        return;
    const QString tsv = m_entries->copyBlock(sourceRows(rows), visualColumns());
    auto *content = new QMimeData;
    content->setText(tsv);
    content->setHtml(toHtml(parseTsv(tsv)));
    QGuiApplication::clipboard()->setMimeData(content);
}

void EntryTable::cut()
{
    copy();
    clearToMissing();
}

void EntryTable::clearToMissing()
{
    if (selectionTouchesOpen())
        report(m_entries->clear(sourceRows(visualRows())));
}

void EntryTable::fillDown()
{
    if (!selectionTouchesOpen())
        return;
    std::vector<int> rows = visualRows();
    // One cell alone takes the value above it, as in a spreadsheet.
    if (rows.size() == 1 && rows.front() > 0)
        rows.insert(rows.begin(), rows.front() - 1);
    report(m_entries->fillDown(sourceRows(rows)));
}

void EntryTable::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const std::vector<int> selected = visualRows();
    const std::vector<int> columns = visualColumns();
    if (text.isEmpty() || selected.empty() || columns.empty())
        return;
    TextTable table = parseTsv(text);
    // One value over several chosen cells goes into each of them.
    const bool one = table.size() == 1 && table.front().size() == 1;
    if (one && selected.size() > 1 && columns.size() == 1)
        table.resize(selected.size(), table.front());
    std::vector<int> rows;
    for (int row = selected.front(); row < m_proxy->rowCount(); ++row)
        rows.push_back(row);
    const PasteReport checked = m_entries->checkPaste(sourceRows(rows), columns.front(), toTsv(table));
    if (!checked.refused.empty()) {
        emit pasteHeld(checked);
        return;
    }
    report(m_entries->applyPaste(checked));
    // What was pasted is what is chosen, ready to be undone or copied on.
    const int lastRow = std::min(m_proxy->rowCount(), selected.front() + int(table.size())) - 1;
    const int width = table.empty() ? 1 : int(table.front().size());
    const int lastColumn = std::min(m_proxy->columnCount(), columns.front() + width) - 1;
    selectionModel()->select(
        QItemSelection(m_proxy->index(selected.front(), columns.front()), m_proxy->index(lastRow, lastColumn)),
        QItemSelectionModel::ClearAndSelect);
}

void EntryTable::move(ValueDelegate::Motion motion)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    int row = current.row();
    int column = current.column();
    switch (motion) {
    case ValueDelegate::Motion::Down:
    case ValueDelegate::Motion::Up:
        row += motion == ValueDelegate::Motion::Down ? 1 : -1;
        if (m_runColumn >= 0)
            column = m_runColumn;
        m_runColumn = -1;
        break;
    case ValueDelegate::Motion::Right:
        if (m_runColumn < 0)
            m_runColumn = column;
        ++column;
        break;
    case ValueDelegate::Motion::Left:
        --column;
        break;
    }
    row = std::clamp(row, 0, m_proxy->rowCount() - 1);
    column = std::clamp(column, 0, m_proxy->columnCount() - 1);
    setCurrentIndex(m_proxy->index(row, column));
    setFocus();
}

QModelIndex EntryTable::edgeFrom(const QModelIndex &from, int rowStep, int columnStep) const
{
    const auto at = [&](const QModelIndex &index, int steps) {
        return m_proxy->index(index.row() + steps * rowStep, index.column() + steps * columnStep);
    };
    const auto filled = [](const QModelIndex &index) { return index.data(SortRole).isValid(); };
    QModelIndex index = from;
    // As in a spreadsheet: to the end of a filled run, else to the next filled cell, else to the border.
    if (filled(index) && filled(at(index, 1))) {
        while (filled(at(index, 1)))
            index = at(index, 1);
        return index;
    }
    while (at(index, 1).isValid()) {
        index = at(index, 1);
        if (filled(index))
            break;
    }
    return index;
}

bool EntryTable::moveToEdge(const QKeyEvent &event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    QModelIndex target;
    switch (event.key()) {
    case Qt::Key_Down:
        target = edgeFrom(current, 1, 0);
        break;
    case Qt::Key_Up:
        target = edgeFrom(current, -1, 0);
        break;
    case Qt::Key_Right:
        target = edgeFrom(current, 0, 1);
        break;
    case Qt::Key_Left:
        target = edgeFrom(current, 0, -1);
        break;
    default:
        return false;
    }
    if (!event.modifiers().testFlag(Qt::ShiftModifier)) {
        setCurrentIndex(target);
        return true;
    }
    const std::vector<int> rows = visualRows();
    const std::vector<int> columns = visualColumns();
    if (rows.empty() || columns.empty())
        return true;
    // The corner of the selection opposite to the current cell stays.
    const QModelIndex corner = m_proxy->index(rows.front() == current.row() ? rows.back() : rows.front(),
                                              columns.front() == current.column() ? columns.back() : columns.front());
    const QModelIndex first =
        m_proxy->index(std::min(corner.row(), target.row()), std::min(corner.column(), target.column()));
    const QModelIndex last =
        m_proxy->index(std::max(corner.row(), target.row()), std::max(corner.column(), target.column()));
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    scrollTo(target);
    return true;
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    // While a value is typed every key is the editor's, also one it has no use for: Ctrl+D must not fill under it.
    if (state() == EditingState) {
        // By its index: a closed editor lives on until the event loop deletes it.
        if (QWidget *editor = m_forwarding ? nullptr : indexWidget(currentIndex())) {
            const QScopedValueRollback guard(m_forwarding, true);
            QCoreApplication::sendEvent(editor, event);
        }
        return;
    }
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        return fillDown();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return clearToMissing();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return move(shift ? ValueDelegate::Motion::Up : ValueDelegate::Motion::Down);
    case Qt::Key_Tab:
        return move(ValueDelegate::Motion::Right);
    case Qt::Key_Backtab:
        return move(ValueDelegate::Motion::Left);
    case Qt::Key_Escape:
        m_entries->discardRefusal(m_proxy->mapToSource(currentIndex()));
        event->ignore();
        return;
    default:
        break;
    }
    if (moveToEdge(*event)) {
        m_runColumn = -1;
        return;
    }
    // Typing anywhere else must not search the list for a row that begins so.
    const bool typing = !event->text().isEmpty() && event->text().front().isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (typing && currentIndex().column() != m_entries->openColumn())
        return;
    if (!typing && event->key() != Qt::Key_F2)
        m_runColumn = -1;
    QTableView::keyPressEvent(event);
}

void EntryTable::mousePressEvent(QMouseEvent *event)
{
    m_runColumn = -1;
    QTableView::mousePressEvent(event);
}

} // namespace pei
