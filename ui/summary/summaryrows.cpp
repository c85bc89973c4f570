// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summaryrows.h"

#include "core/models/roles.h"
#include "ui/charts/bulletpainter.h"
#include "ui/look/look.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace pei {

namespace {

constexpr int Pad = 8;
constexpr int Mark = 13;

// The name in as many lines as the box has room for, the last one elided.
void drawName(QPainter &painter, const QRect &box, const QString &name, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int room = std::max(1, (box.height() - 2) / metrics.lineSpacing());
    if (room == 1 || metrics.horizontalAdvance(name) <= box.width()) {
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, box.width()));
        return;
    }
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(box.width());
    layout.endLayout();
    const int rest = first.textStart() + first.textLength();
    const QRect two(box.left(), box.top() + (box.height() - 2 * metrics.lineSpacing()) / 2, box.width(),
                    metrics.lineSpacing());
    painter.drawText(two, Qt::AlignLeft | Qt::AlignVCenter, name.left(rest).trimmed());
    painter.drawText(two.translated(0, metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name.mid(rest), Qt::ElideRight, box.width()));
}

} // namespace

int summaryRowHeight(const QFontMetrics &metrics, int lines)
{
    return std::max(26, metrics.height() + 9) + (lines - 1) * (metrics.lineSpacing() - 4);
}

int denseSummaryRowHeight(const QFontMetrics &metrics)
{
    return std::max(Mark + 6, metrics.height() + 4);
}

void SummaryRowModel::setRows(std::vector<SummaryRow> rows)
{
    if (rows.size() == m_rows.size()) {
        // One value typed changes few rows; only those are painted.
        std::swap(rows, m_rows);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] != m_rows[row])
                emit dataChanged(index(int(row)), index(int(row)));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SummaryRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SummaryRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SummaryRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.code;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.sentence;
    case RowRole:
        return QVariant::fromValue(row);
    case FigureRole:
        return row.figure ? QVariant::fromValue(*row.figure) : QVariant();
    default:
        return {};
    }
}

SummaryRowGeometry summaryRowGeometry(const QRect &row, int codeWidth, bool names, bool counts, bool bullets)
{
    SummaryRowGeometry geometry;
    int right = row.right() + 1 - Pad;
    const auto take = [&](int width, int gap) {
        const QRect part(right - width, row.top(), width, row.height());
        right -= width + gap;
        return part;
    };
    geometry.mark = take(Mark, 8);
    geometry.progress = take(54, 4);
    const int left = row.left() + Pad;
    geometry.code = QRect(left, row.top(), codeWidth, row.height());
    int room = right - (left + codeWidth + 10);
    if (bullets) {
        // A bullet wants room, a name more: it takes a third where there are names, all there is otherwise.
        const int countRoom = counts ? 28 : 0;
        const int width = names ? std::clamp(room * 3 / 10, 60, 120) : std::clamp(room - countRoom, 40, 220);
        // Rather none than one over the code.
        if (width + countRoom <= room)
            geometry.bullet = take(width, 12);
    }
    if (counts && right - 24 >= left + codeWidth)
        geometry.count = take(22, 6);
    room = right - (left + codeWidth + 10);
    if (names)
        geometry.name = QRect(left + codeWidth + 10, row.top(), std::max(0, room), row.height());
    return geometry;
}

void SummaryRowDelegate::setColumns(int codeWidth, bool names, bool counts, bool bullets)
{
    m_codeWidth = codeWidth;
    m_names = names;
    m_counts = counts;
    m_bullets = bullets;
}

QSize SummaryRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, std::max(m_rowHeight, denseSummaryRowHeight(QFontMetrics(option.font)))};
}

void SummaryRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(SummaryRowModel::RowRole).value<SummaryRow>();
    const Look look = Look::screen();
    painter->save();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_MouseOver) || focused)
        painter->fillRect(option.rect, look.tint);
    painter->setPen(look.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (focused)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), look.accent);

    const SummaryRowGeometry at = summaryRowGeometry(option.rect, m_codeWidth, m_names, m_counts, m_bullets);
    painter->setFont(option.font);
    const bool codeLeads = m_bullets; // objectives and units; in the list of gaps the name leads
    painter->setPen(codeLeads ? look.text : look.muted);
    painter->drawText(at.code, Qt::AlignLeft | Qt::AlignVCenter, row.code);
    painter->setPen(look.text);
    if (m_names)
        drawName(*painter, at.name, row.name, option.font);
    if (!at.count.isEmpty() && row.count >= 0) {
        painter->setPen(look.muted);
        painter->drawText(at.count, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.count));
    }
    if (!at.bullet.isEmpty() && row.hasBullet) {
        QRect bar = at.bullet;
        bar.setHeight(12);
        bar.moveCenter(at.bullet.center());
        paintBullet(*painter, bar, row.bullet, look);
    }
    painter->setPen(row.progress ? look.text : look.muted);
    painter->drawText(at.progress, Qt::AlignRight | Qt::AlignVCenter, formatValue(row.progress));
    QRectF mark(0, 0, Mark, Mark);
    mark.moveCenter(QRectF(at.mark).center());
    paintSemaphoreMark(*painter, mark, row.state, look);
    painter->restore();
}

SummaryRowView::SummaryRowView(QWidget *parent)
    : QListView(parent)
    , m_model(new SummaryRowModel(this))
    , m_delegate(new SummaryRowDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &SummaryRowView::follow);
}

void SummaryRowView::setRows(std::vector<SummaryRow> rows)
{
    const bool alike = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                  [](const SummaryRow &a, const SummaryRow &b) {
                                      return a.code == b.code && a.name.isEmpty() == b.name.isEmpty() &&
                                             a.hasBullet == b.hasBullet && (a.count < 0) == (b.count < 0);
                                  });
    m_rows = rows;
    if (alike) // other figures move nothing
        return m_model->setRows(std::move(rows));
    arrangeColumns();
    m_model->setRows(std::move(rows));
    setWhole(m_whole);
    updateGeometry();
}

void SummaryRowView::arrangeColumns()
{
    const QFontMetrics metrics(font());
    int codeWidth = 0;
    bool names = false;
    bool counts = false;
    bool bullets = false;
    for (const SummaryRow &row : m_rows) {
        codeWidth = std::max(codeWidth, metrics.horizontalAdvance(row.code) + 1);
        names = names || !row.name.isEmpty();
        counts = counts || row.count >= 0;
        bullets = bullets || row.hasBullet;
    }
    m_delegate->setColumns(codeWidth, names, counts, bullets);
    m_mostLines = names && !bullets ? 2 : 1;
    arrangeHeight();
}

void SummaryRowView::setWhole(bool whole)
{
    m_whole = whole;
    setMinimumHeight(whole ? sizeHint().height() : 0);
}

void SummaryRowView::arrangeHeight()
{
    const QFontMetrics metrics(font());
    const int fair = m_rows.empty() ? 0 : (height() - 2) / int(m_rows.size());
    // Rows move together where that spares a scroll bar, as below a notice; where there must be one, nothing is gained.
    const int least =
        fair >= denseSummaryRowHeight(metrics) ? denseSummaryRowHeight(metrics) : summaryRowHeight(metrics);
    m_delegate->setRowHeight(std::clamp(fair, least, summaryRowHeight(metrics, m_mostLines)));
    scheduleDelayedItemsLayout();
}

void SummaryRowView::resizeEvent(QResizeEvent *event)
{
    arrangeHeight();
    QListView::resizeEvent(event);
}

QSize SummaryRowView::sizeHint() const
{
    return {240, int(m_rows.size()) * summaryRowHeight(QFontMetrics(font()), m_mostLines) + 2};
}

void SummaryRowView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        follow(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void SummaryRowView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const bool onRow = indexAt(event->pos()).isValid();
    viewport()->setCursor(onRow ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SummaryRowView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangeColumns();
}

void SummaryRowView::follow(const QModelIndex &index)
{
    if (index.isValid())
        emit followed(index.data(SummaryRowModel::RowRole).value<SummaryRow>().link);
}

} // namespace pei
