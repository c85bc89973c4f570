// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatortable.h"

#include "core/models/indicatorlistmodel.h"
#include "ui/entry/valueeditor.h"
#include "ui/indicators/flatheader.h"
#include "ui/look/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace pei {

namespace {

using Columns = IndicatorColumns;

constexpr int LeastNameWidth = 170;
constexpr int Indentation = 14; // of each level, device-independent pixels
constexpr int ArrowWidth = 20;

bool isIndicator(const QModelIndex &index)
{
    return index.isValid() && index.data(IndicatorRole).toInt() >= 0;
}

// What an element has to show.
bool isOfElements(int column)
{
    return column == Columns::BulletColumn || column == Columns::PercentColumn || column == Columns::StateColumn;
}

} // namespace

IndicatorTable::IndicatorTable(IndicatorListModel *model, QWidget *parent)
    : QTableView(parent)
    , m_list(model)
    , m_header(new FlatHeader(this))
{
    setHorizontalHeader(m_header);
    setModel(model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    connect(m_header, &QHeaderView::sectionResized, this, &IndicatorTable::updateFrozen);
    m_header->setMovableFrom(Columns::NameColumn + 1);
}

std::vector<int> IndicatorTable::columnOrder() const
{
    std::vector<int> columns;
    for (int visual = Columns::NameColumn + 1; visual < Columns::ColumnCount; ++visual)
        columns.push_back(m_header->logicalIndex(visual));
    return columns;
}

void IndicatorTable::setColumnOrder(const std::vector<int> &columns)
{
    int visual = Columns::NameColumn + 1;
    for (const int column : columns)
        m_header->moveSection(m_header->visualIndex(column), visual++);
}

bool IndicatorTable::moveColumn(int column, bool right)
{
    if (column <= Columns::NameColumn)
        return false;
    int visual = m_header->visualIndex(column);
    do
        visual += right ? 1 : -1;
    while (visual > Columns::NameColumn && visual < Columns::ColumnCount &&
           isColumnHidden(m_header->logicalIndex(visual)));
    if (visual <= Columns::NameColumn || visual >= Columns::ColumnCount)
        return false;
    m_header->moveSection(m_header->visualIndex(column), visual);
    return true;
}

void IndicatorTable::fitRows()
{
    const int height = CellDelegate::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void IndicatorTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

QModelIndex IndicatorTable::nextIndicator(const QModelIndex &from, bool forward) const
{
    QModelIndex next = from.siblingAtColumn(Columns::CodeColumn);
    do
        next = next.siblingAtRow(next.row() + (forward ? 1 : -1));
    while (next.isValid() && !isIndicator(next));
    return next;
}

void IndicatorTable::move(ValueDelegate::Motion motion)
{
    const QModelIndex current = currentIndex();
    QModelIndex next;
    switch (motion) {
    case ValueDelegate::Motion::Down:
    case ValueDelegate::Motion::Up:
        next = nextIndicator(current, motion == ValueDelegate::Motion::Down).siblingAtColumn(current.column());
        break;
    case ValueDelegate::Motion::PageDown:
    case ValueDelegate::Motion::PageUp:
        next = moveCursor(motion == ValueDelegate::Motion::PageDown ? MovePageDown : MovePageUp, Qt::NoModifier);
        break;
    case ValueDelegate::Motion::Right:
    case ValueDelegate::Motion::Left: {
        int visual = m_header->visualIndex(current.column());
        do
            visual += motion == ValueDelegate::Motion::Right ? 1 : -1;
        while (visual >= 0 && visual < Columns::ColumnCount && isColumnHidden(m_header->logicalIndex(visual)));
        next = current.siblingAtColumn(m_header->logicalIndex(visual));
        break;
    }
    }
    if (next.isValid())
        setCurrentIndex(next);
    setFocus();
}

void IndicatorTable::setRowExpanded(int row, bool expanded)
{
    if (!m_list->holdsRows(row) || m_list->isExpanded(row) == expanded)
        return;
    if (!expanded) {
        int up = currentIndex().row();
        while (up >= 0 && up != row)
            up = m_list->parentRow(up);
        if (up == row && currentIndex().row() != row)
            setCurrentIndex(m_list->index(row, std::max(0, currentIndex().column())));
    }
    m_list->setExpanded(row, expanded);
}

bool IndicatorTable::openOrClose(const QKeyEvent &event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    const int row = current.row();
    const bool group = m_list->isGroup(row);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        // Before a figure they are signs.
        if (!group)
            return false;
        setRowExpanded(row, event.key() == Qt::Key_Plus);
        return true;
    case Qt::Key_Asterisk:
        if (!group)
            return false;
        m_list->setAllExpanded(true);
        scrollTo(currentIndex());
        return true;
    case Qt::Key_Right:
        if (!group || event.modifiers().testFlag(Qt::ShiftModifier))
            return false;
        if (m_list->isExpanded(row))
            setCurrentIndex(current.siblingAtRow(row + 1));
        else
            setRowExpanded(row, true);
        return true;
    case Qt::Key_Left:
        if (event.modifiers().testFlag(Qt::ShiftModifier))
            return false;
        if (m_list->isExpanded(row)) {
            setRowExpanded(row, false);
            return true;
        }
        if (group || current.column() == Columns::CodeColumn) {
            if (const int parent = m_list->parentRow(row); parent >= 0)
                setCurrentIndex(current.siblingAtRow(parent));
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (group)
            setRowExpanded(row, !m_list->isExpanded(row));
        else if (m_list->plans() != nullptr)
            emit opened(current);
        else
            move(event.modifiers().testFlag(Qt::ShiftModifier) ? ValueDelegate::Motion::Up
                                                               : ValueDelegate::Motion::Down);
        return true;
    default:
        return false;
    }
}

void IndicatorTable::keyPressEvent(QKeyEvent *event)
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
    // The page's, with its heads.
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    if (openOrClose(*event))
        return;
    // Whatever column is current, a figure typed on an indicator's row is its obtained value; F2 likewise.
    const QModelIndex current = currentIndex();
    const bool figure = !event->text().isEmpty() && QStringLiteral("0123456789-.,").contains(event->text().front()) &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if ((figure || event->key() == Qt::Key_F2) && m_list->plans() == nullptr && isIndicator(current) &&
        !isColumnHidden(Columns::ObtainedColumn) && current.column() != Columns::ObtainedColumn)
        setCurrentIndex(current.siblingAtColumn(Columns::ObtainedColumn));
    if (event->key() == Qt::Key_Escape)
        m_list->discardRefusal(currentIndex());
    if (figure || event->key() == Qt::Key_F2)
        sayIfShut(currentIndex());
    QTableView::keyPressEvent(event);
}

bool IndicatorTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wasEditing = state() == EditingState;
    const bool opened = QTableView::edit(index, trigger, event);
    // By its index: a closed editor lives on until the event loop deletes it.
    if (auto *editor = opened && !wasEditing ? qobject_cast<ValueEditor *>(indexWidget(index)) : nullptr) {
        const QPersistentModelIndex cell(index);
        editor->setCheck([this, cell](const QString &text) { return m_list->check(cell, text); });
    }
    return opened;
}

void IndicatorTable::sayIfShut(const QModelIndex &index)
{
    if (m_list->plans() == nullptr && index.column() == Columns::ObtainedColumn && isIndicator(index) &&
        !index.flags().testFlag(Qt::ItemIsEditable))
        emit shutCellTouched();
}

QModelIndex IndicatorTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Whole rows are chosen: Home and End are of the list, not of the row.
    if ((action == MoveHome || action == MoveEnd) && m_list->rowCount() > 0)
        return m_list->index(action == MoveHome ? 0 : m_list->rowCount() - 1, std::max(0, currentIndex().column()));
    return QTableView::moveCursor(action, modifiers);
}

int IndicatorTable::indentOf(int row) const
{
    if (!m_list->isGrouped())
        return 0;
    return m_list->index(row, Columns::CodeColumn).data(DepthRole).toInt() * Indentation + ArrowWidth -
           CellDelegate::Margin;
}

void IndicatorTable::paintEvent(QPaintEvent *event)
{
    const QRect exposed = event->rect();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = std::max(0, rowAt(exposed.top()));
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = first; row < m_list->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > exposed.bottom())
            break;
        option.rect = QRect(0, top, viewport()->width(), height);
        paintRow(painter, option, row, exposed);
    }
}

void IndicatorTable::paintRow(QPainter &painter, const QStyleOptionViewItem &option, int row,
                              const QRect &exposed) const
{
    const Look look = Look::screen();
    const QRect line = option.rect;
    const QModelIndex code = m_list->index(row, Columns::CodeColumn);
    const bool selected = selectionModel()->isRowSelected(row, QModelIndex());
    const bool group = m_list->isGroup(row);
    const QColor back = selected ? look.tint : group ? look.window : look.panel;
    painter.fillRect(line.intersected(exposed), back);

    const int codeWidth = columnWidth(Columns::CodeColumn);
    const int nameWidth = columnWidth(Columns::NameColumn);
    const int frozen = frozenWidth();
    const int scrolled = m_header->offset();
    int nameRoom = nameWidth;
    int firstCell = Columns::NameColumn + 1; // as seen
    // What an element leaves empty is its name's.
    if (group && frozen == 0) {
        for (; firstCell < Columns::ColumnCount && !isOfElements(m_header->logicalIndex(firstCell)); ++firstCell)
            nameRoom += columnWidth(m_header->logicalIndex(firstCell)); // 0 where it is hidden
    }
    painter.save();
    if (frozen > 0)
        painter.setClipRect(QRect(frozen, exposed.top(), viewport()->width() - frozen, exposed.height()));
    for (int visual = firstCell; visual < Columns::ColumnCount; ++visual) {
        const int column = m_header->logicalIndex(visual);
        const int left = columnViewportPosition(column);
        if (isColumnHidden(column) || left > exposed.right() || left + columnWidth(column) <= exposed.left())
            continue;
        paintCell(painter, option, code.siblingAtColumn(column),
                  QRect(left, line.top(), columnWidth(column), line.height()));
    }
    painter.restore();

    const int left = frozen > 0 ? 0 : -scrolled;
    const int indent = indentOf(row);
    if (left + codeWidth + nameRoom > exposed.left()) {
        if (const std::optional<BandCount> bands = m_list->planBands(row))
            nameRoom -= paintBands(painter, *bands, QRect(left + codeWidth, line.top(), nameRoom, line.height()));
        paintCell(painter, option, code, QRect(left + indent, line.top(), codeWidth - indent, line.height()));
        paintCell(painter, option, code.siblingAtColumn(Columns::NameColumn),
                  QRect(left + codeWidth, line.top(), nameRoom, line.height()));
        if (m_list->holdsRows(row) && m_list->isGrouped())
            paintArrow(painter,
                       QRect(left + indent + CellDelegate::Margin - ArrowWidth, line.top(), ArrowWidth, line.height()),
                       m_list->isExpanded(row));
    }
    if (frozen > 0)
        painter.fillRect(QRect(frozen - 1, line.top(), 1, line.height()), look.line);
    painter.fillRect(QRect(exposed.left(), line.bottom(), exposed.width(), 1), look.line);
    if (selected) {
        const bool current = row == currentIndex().row();
        painter.fillRect(QRect(0, line.top(), 3, line.height()), current && hasFocus() ? look.accent : look.muted);
    }
}

void IndicatorTable::paintCell(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &cell,
                               const QRect &rect) const
{
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(cell));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && cell == currentIndex());
    itemDelegateForIndex(cell)->paint(&painter, option, cell);
}

// How the indicators of a plan stand, at the right end; gives the room it took.
int IndicatorTable::paintBands(QPainter &painter, const BandCount &bands, const QRect &room) const
{
    constexpr int Mark = 11;
    constexpr int Gap = 4;
    constexpr int Between = 12;
    constexpr int LeastName = 200;
    const QFontMetrics metrics(font());
    int width = CellDelegate::Margin;
    for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData}) {
        if (bands.of(state) > 0)
            width += Between + Mark + Gap + metrics.horizontalAdvance(QString::number(bands.of(state)));
    }
    if (width + LeastName > room.width())
        return 0;
    const Look look = Look::screen();
    painter.save();
    painter.setFont(font());
    painter.setPen(look.muted);
    int x = room.right() + 1 - width;
    for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData}) {
        if (bands.of(state) == 0)
            continue;
        x += Between;
        QRectF mark(0, 0, Mark, Mark);
        mark.moveCenter({x + Mark / 2.0, QRectF(room).center().y()});
        paintSemaphoreMark(painter, mark, state, look);
        x += Mark + Gap;
        const QString count = QString::number(bands.of(state));
        painter.drawText(QRect(x, room.top(), metrics.horizontalAdvance(count) + 1, room.height()), Qt::AlignVCenter,
                         count);
        x += metrics.horizontalAdvance(count);
    }
    painter.restore();
    return width;
}

void IndicatorTable::paintArrow(QPainter &painter, const QRect &rect, bool expanded) const
{
    const Look look = Look::screen();
    const QPointF centre(rect.center().x() + 0.5, rect.center().y() + 0.5);
    QPolygonF arrow;
    if (expanded)
        arrow << centre + QPointF(-4, -2) << centre + QPointF(4, -2) << centre + QPointF(0, 3);
    else
        arrow << centre + QPointF(-2, -4) << centre + QPointF(3, 0) << centre + QPointF(-2, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.text);
    painter.drawPolygon(arrow);
    painter.restore();
}

int IndicatorTable::frozenWidth() const
{
    return m_header->offset() > 0 ? columnWidth(Columns::CodeColumn) + columnWidth(Columns::NameColumn) : 0;
}

void IndicatorTable::updateFrozen()
{
    m_header->setFrozenWidth(frozenWidth());
    if (m_header->offset() > 0) {
        m_header->viewport()->update();
        viewport()->update();
    }
    // Where an editor that widens to the left must stop.
    viewport()->setProperty("leftLimit", frozenWidth());
}

QModelIndex IndicatorTable::indexAt(const QPoint &point) const
{
    const bool frozen = point.x() < frozenWidth();
    return QTableView::indexAt(frozen ? point - QPoint(m_header->offset(), 0) : point);
}

QRect IndicatorTable::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTableView::visualRect(index);
    return index.column() <= Columns::NameColumn && frozenWidth() > 0 ? rect.translated(m_header->offset(), 0) : rect;
}

void IndicatorTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    // Frozen columns are always in sight: going there must not scroll the others away.
    if (index.column() <= Columns::NameColumn) {
        horizontalScrollBar()->setValue(across);
        return;
    }
    const int hidden = frozenWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

bool IndicatorTable::onArrow(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (index.column() != Columns::CodeColumn || !m_list->isGrouped() || !m_list->holdsRows(index.row()))
        return false;
    const int end = visualRect(index).left() + indentOf(index.row()) + CellDelegate::Margin;
    return point.x() > end - ArrowWidth && point.x() <= end;
}

void IndicatorTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton && onArrow(point)) {
        const int row = indexAt(point).row();
        setRowExpanded(row, !m_list->isExpanded(row));
        return;
    }
    QTableView::mousePressEvent(event);
}

void IndicatorTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int row = indexAt(point).row();
    if (event->button() == Qt::LeftButton && m_list->holdsRows(row)) {
        setRowExpanded(row, !m_list->isExpanded(row));
        return;
    }
    if (event->button() == Qt::LeftButton && m_list->plans() != nullptr && isIndicator(indexAt(point))) {
        emit opened(indexAt(point));
        return;
    }
    if (event->button() == Qt::LeftButton)
        sayIfShut(indexAt(point));
    QTableView::mouseDoubleClickEvent(event);
}

void IndicatorTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    updateFrozen();
    if (m_header->offset() == 0) {
        m_header->viewport()->update();
        viewport()->update();
    }
}

void IndicatorTable::fitName()
{
    int others = 0;
    for (int column = 0; column < Columns::ColumnCount; ++column) {
        if (column != Columns::NameColumn && !isColumnHidden(column))
            others += columnWidth(column);
    }
    setColumnWidth(Columns::NameColumn, std::max(LeastNameWidth, viewport()->width() - others));
}

void IndicatorTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitName();
}

int IndicatorTable::sizeHintForColumn(int column) const
{
    // A double click on the edge of a head. The rows in sight tell, a long list is not measured whole.
    int width = m_header->textWidth(column);
    const QFontMetrics metrics(font());
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < m_list->rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        const QString text = m_list->index(row, column).data().toString();
        const int indent = column == Columns::CodeColumn ? indentOf(row) : 0;
        width = std::max(width, indent + metrics.horizontalAdvance(text) + 2 * CellDelegate::Margin);
    }
    return width;
}

} // namespace pei
