// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/flatheader.h"

#include "core/models/roles.h"
#include "ui/indicators/celldelegate.h"
#include "ui/look/look.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace pei {

FlatHeader::FlatHeader(QWidget *parent, Qt::Orientation orientation)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(false);
    setMinimumSectionSize(orientation == Qt::Horizontal ? 40 : 20);
}

QSize FlatHeader::sizeHint() const
{
    if (orientation() == Qt::Vertical)
        return {fontMetrics().horizontalAdvance(u"00000"_s) + CellDelegate::Margin, QHeaderView::sizeHint().height()};
    int lines = 1;
    for (int section = 0; section < count(); ++section) {
        if (model()->headerData(section, Qt::Horizontal).toString().contains(u'\n'))
            lines = 2;
    }
    return {QHeaderView::sizeHint().width(), lines * fontMetrics().lineSpacing() + 10};
}

void FlatHeader::paintEvent(QPaintEvent *event)
{
    // The stretch after the last section is the header's too.
    {
        const Look look = Look::screen();
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), look.panel);
        if (orientation() == Qt::Horizontal)
            painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, look.line);
    }
    QHeaderView::paintEvent(event);
    if (m_frozenWidth == 0 || offset() == 0)
        return;
    QPainter painter(viewport());
    painter.setClipRect(0, 0, m_frozenWidth, viewport()->height());
    for (int section = 0, left = 0; section < count() && left < m_frozenWidth; left += sectionSize(section++))
        paintSection(&painter, QRect(left, 0, sectionSize(section), viewport()->height()), section);
}

int FlatHeader::textWidth(int section) const
{
    constexpr int Arrow = 10; // with the gap beside it
    int words = 0;
    for (const QString &line : model()->headerData(section, orientation()).toString().split(u'\n'))
        words = std::max(words, fontMetrics().horizontalAdvance(line) + 1);
    return words + (isSortIndicatorShown() ? Arrow : 0) + 2 * CellDelegate::Margin;
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(section);
    return orientation() == Qt::Horizontal ? size.expandedTo({textWidth(section), 0}) : size;
}

void FlatHeader::setFrozenWidth(int width)
{
    if (width == m_frozenWidth)
        return;
    m_frozenWidth = width;
    viewport()->update();
}

void FlatHeader::setMovableFrom(int visual)
{
    m_movableFrom = visual;
    setSectionsMovable(visual > 0);
    if (visual > 0)
        connect(this, &QHeaderView::sectionMoved, this, &FlatHeader::keepFirst, Qt::UniqueConnection);
}

void FlatHeader::keepFirst(int logical, int from, int to)
{
    // Dropped on one of those that stay: it comes right after them.
    if (from >= m_movableFrom && to < m_movableFrom)
        moveSection(visualIndex(logical), m_movableFrom);
}

QMouseEvent FlatHeader::unscrolled(const QMouseEvent &event) const
{
    const bool frozen = event.buttons() != Qt::NoButton || event.type() == QEvent::MouseButtonRelease
                            ? m_pressedFrozen
                            : event.position().x() < m_frozenWidth;
    const QPointF shift(frozen ? offset() : 0, 0);
    return {event.type(),           event.position() - shift, event.scenePosition() - shift,
            event.globalPosition(), event.button(),           event.buttons(),
            event.modifiers(),      event.pointingDevice()};
}

void FlatHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedFrozen = event->position().x() < m_frozenWidth;
    QMouseEvent there = unscrolled(*event);
    if (m_movableFrom > 0)
        setSectionsMovable(visualIndexAt(there.position().toPoint().x()) >= m_movableFrom);
    QHeaderView::mousePressEvent(&there);
}

void FlatHeader::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent there = unscrolled(*event);
    QHeaderView::mouseMoveEvent(&there);
}

void FlatHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent there = unscrolled(*event);
    QHeaderView::mouseReleaseEvent(&there);
    m_pressedFrozen = false;
}

void FlatHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressedFrozen = event->position().x() < m_frozenWidth;
    QMouseEvent there = unscrolled(*event);
    QHeaderView::mouseDoubleClickEvent(&there);
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const Look look = Look::screen();
    const QVariant closed = model()->headerData(section, orientation(), ClosedRole);
    const bool open =
        closed.isValid() && !closed.toBool() && model()->headerData(section, Qt::Horizontal).toString().contains(u'\n');
    painter->save();
    painter->fillRect(rect, closed.toBool() ? look.window : look.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    QFont font = this->font();
    if (open)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(open ? look.text : look.muted);
    const auto alignment =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() | Qt::AlignVCenter);
    QRect text = rect.adjusted(CellDelegate::Margin, 0, -CellDelegate::Margin, -1);
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        constexpr int Side = 7;
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        // Beside the text's far end, where it covers neither text nor figures.
        const int x = alignment.testFlag(Qt::AlignRight) ? text.left() : text.right() - Side;
        const double top = rect.center().y() - 2;
        QPolygonF arrow;
        arrow << QPointF(x, up ? top + 4 : top) << QPointF(x + Side, up ? top + 4 : top)
              << QPointF(x + Side / 2.0, up ? top : top + 4);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(look.muted);
        painter->setPen(Qt::NoPen);
        painter->drawPolygon(arrow);
        painter->setPen(open ? look.text : look.muted);
        if (alignment.testFlag(Qt::AlignRight))
            text.setLeft(x + Side + 2);
        else
            text.setRight(x - 2);
    }
    const QString label = model()->headerData(section, orientation()).toString();
    const QFontMetrics metrics(font);
    const bool twoLines = label.contains(u'\n');
    painter->drawText(text, int(alignment), twoLines ? label : metrics.elidedText(label, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace pei
