// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatortree.h"

#include "core/models/indicatortreemodel.h"
#include "core/models/tsv.h"
#include "ui/indicators/flatheader.h"
#include "ui/look/look.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace pei {

namespace {

constexpr int LeastNameWidth = 170;

bool isIndicator(const QModelIndex &index)
{
    return index.data(IndicatorRole).toInt() >= 0;
}

} // namespace

IndicatorTree::IndicatorTree(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new FlatHeader(this));
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setIndentation(16);
    setRootIsDecorated(true);
    setAllColumnsShowFocus(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setExpandsOnDoubleClick(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(header(), &QHeaderView::sectionResized, this, &IndicatorTree::updateFrozen);
}

QModelIndex IndicatorTree::nextIndicator(const QModelIndex &from, bool forward) const
{
    QModelIndex next = from.siblingAtColumn(0);
    do
        next = forward ? indexBelow(next) : indexAbove(next);
    while (next.isValid() && !isIndicator(next));
    return next;
}

void IndicatorTree::move(ValueDelegate::Motion motion)
{
    const QModelIndex current = currentIndex();
    QModelIndex next;
    switch (motion) {
    case ValueDelegate::Motion::Down:
    case ValueDelegate::Motion::Up:
        next = nextIndicator(current, motion == ValueDelegate::Motion::Down).siblingAtColumn(current.column());
        break;
    case ValueDelegate::Motion::Right:
        next = current.siblingAtColumn(current.column() + 1);
        break;
    case ValueDelegate::Motion::Left:
        next = current.siblingAtColumn(current.column() - 1);
        break;
    }
    if (next.isValid())
        setCurrentIndex(next);
    setFocus();
}

void IndicatorTree::copyRow() const
{
    std::vector<QString> cells;
    const QModelIndex current = currentIndex();
    for (int column = 0; current.isValid() && column < model()->columnCount(); ++column) {
        const QModelIndex cell = current.siblingAtColumn(column);
        if (!isColumnHidden(column) && cell.data().isValid() && column != IndicatorTreeModel::BulletColumn &&
            column != IndicatorTreeModel::TrendColumn) {
            const bool code = column == IndicatorTreeModel::CodeColumn;
            cells.push_back(cell.data(code || column == IndicatorTreeModel::NameColumn ? int(Qt::ToolTipRole)
                                                                                       : int(Qt::DisplayRole))
                                .toString());
        }
    }
    if (!cells.empty())
        QGuiApplication::clipboard()->setText(toTsv({cells}));
}

void IndicatorTree::keyPressEvent(QKeyEvent *event)
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
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copyRow();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && current.isValid() && isIndicator(current)) {
        move(event->modifiers().testFlag(Qt::ShiftModifier) ? ValueDelegate::Motion::Up : ValueDelegate::Motion::Down);
        return;
    }
    if (enter && current.isValid()) {
        setExpanded(current.siblingAtColumn(0), !isExpanded(current.siblingAtColumn(0)));
        return;
    }
    // Whatever column is current, a figure typed on an indicator's row is its obtained value; F2 likewise.
    const bool figure = !event->text().isEmpty() && QStringLiteral("0123456789-.,").contains(event->text().front()) &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if ((figure || event->key() == Qt::Key_F2) && current.isValid() && isIndicator(current) &&
        current.column() != IndicatorTreeModel::ObtainedColumn)
        setCurrentIndex(current.siblingAtColumn(IndicatorTreeModel::ObtainedColumn));
    QTreeView::keyPressEvent(event);
}

void IndicatorTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::screen();
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    painter->fillRect(option.rect, selected ? look.tint : isIndicator(index) ? look.panel : look.window);
    QTreeView::drawRow(painter, option, index);
    const int codeWidth = columnWidth(IndicatorTreeModel::CodeColumn);
    const QModelIndex name = index.siblingAtColumn(IndicatorTreeModel::NameColumn);
    if (const int frozen = frozenWidth(); frozen > 0) {
        const QRect arrow = arrowRect(index, option.rect);
        painter->fillRect(QRect(0, option.rect.top(), frozen, option.rect.height()),
                          selected ? look.tint : isIndicator(index) ? look.panel : look.window);
        drawBranches(painter, arrow, index);
        paintCell(painter, option, index.siblingAtColumn(IndicatorTreeModel::CodeColumn), arrow.right() + 1,
                  codeWidth - arrow.right() - 1);
        paintCell(painter, option, name, codeWidth, frozen - codeWidth);
        painter->fillRect(QRect(frozen - 1, option.rect.top(), 1, option.rect.height()), look.line);
    } else if (!isIndicator(index)) {
        int width = columnWidth(IndicatorTreeModel::NameColumn);
        for (const int column : {IndicatorTreeModel::ObtainedColumn, IndicatorTreeModel::TargetColumn}) {
            if (isColumnHidden(column))
                continue;
            if (!index.siblingAtColumn(column).data().toString().isEmpty())
                break;
            width += columnWidth(column);
        }
        paintCell(painter, option, name, columnViewportPosition(IndicatorTreeModel::NameColumn), width);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.line);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), look.accent);
}

void IndicatorTree::paintCell(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &cell, int left,
                              int width) const
{
    option.rect = QRect(left, option.rect.top(), width, option.rect.height());
    option.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(cell));
    option.state.setFlag(QStyle::State_HasFocus, false);
    itemDelegateForIndex(cell)->paint(painter, option, cell);
}

QRect IndicatorTree::arrowRect(const QModelIndex &index, const QRect &row) const
{
    int depth = 1;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return {0, row.top(), depth * indentation(), row.height()};
}

int IndicatorTree::frozenWidth() const
{
    return header()->offset() > 0 && header()->count() > IndicatorTreeModel::NameColumn
               ? columnWidth(IndicatorTreeModel::CodeColumn) + columnWidth(IndicatorTreeModel::NameColumn)
               : 0;
}

void IndicatorTree::updateFrozen()
{
    static_cast<FlatHeader *>(header())->setFrozenWidth(frozenWidth());
    if (header()->offset() > 0) {
        header()->viewport()->update();
        viewport()->update();
    }
    // Where an editor that widens to the left must stop.
    viewport()->setProperty("leftLimit", frozenWidth());
}

QModelIndex IndicatorTree::indexAt(const QPoint &point) const
{
    const bool frozen = point.x() < frozenWidth();
    return QTreeView::indexAt(frozen ? point - QPoint(header()->offset(), 0) : point);
}

void IndicatorTree::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int across = horizontalScrollBar()->value();
    QTreeView::scrollTo(index, hint);
    // Frozen columns are always in sight: going there must not scroll the others away.
    if (index.column() <= IndicatorTreeModel::NameColumn) {
        horizontalScrollBar()->setValue(across);
        return;
    }
    const int hidden = frozenWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void IndicatorTree::mousePressEvent(QMouseEvent *event)
{
    // The tree looks for the arrow where it would be unless frozen.
    if (const QPoint point = event->position().toPoint(); point.x() < frozenWidth()) {
        const QModelIndex row = indexAt(point).siblingAtColumn(0);
        const QRect arrow = arrowRect(row, visualRect(row));
        if (row.isValid() && model()->hasChildren(row) && point.x() <= arrow.right() &&
            point.x() > arrow.right() - indentation()) {
            setExpanded(row, !isExpanded(row));
            return;
        }
    }
    QTreeView::mousePressEvent(event);
}

void IndicatorTree::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (dx != 0)
        updateFrozen();
    if (dx != 0 && header()->offset() == 0) {
        header()->viewport()->update();
        viewport()->update();
    }
}

void IndicatorTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const Look look = Look::screen();
    const QPointF centre(rect.right() - indentation() / 2.0 + 3, rect.center().y() + 0.5);
    QPolygonF arrow;
    if (isExpanded(index))
        arrow << centre + QPointF(-4, -2) << centre + QPointF(4, -2) << centre + QPointF(0, 3);
    else
        arrow << centre + QPointF(-2, -4) << centre + QPointF(3, 0) << centre + QPointF(-2, 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.text);
    painter->drawPolygon(arrow);
    painter->restore();
}

void IndicatorTree::fitName()
{
    int others = 0;
    for (int column = 0; column < header()->count(); ++column) {
        if (column != IndicatorTreeModel::NameColumn && !isColumnHidden(column))
            others += columnWidth(column);
    }
    if (header()->count() > IndicatorTreeModel::NameColumn)
        setColumnWidth(IndicatorTreeModel::NameColumn, std::max(LeastNameWidth, viewport()->width() - others));
}

void IndicatorTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitName();
}

} // namespace pei
