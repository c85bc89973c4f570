// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pagecanvas.h"

#include "ui/look/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

constexpr double ZoomStep = 1.25;
constexpr double BoxMargin = 3; // between a figure and its frame

} // namespace

PageCanvas::PageCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Always there: one that came and went with the height would change the width that the page fits.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::OpenHandCursor);
    verticalScrollBar()->setSingleStep(20);
    horizontalScrollBar()->setSingleStep(20);
}

void PageCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    updateBars();
    viewport()->update();
}

void PageCanvas::setBoxes(const QRectF &row, const QRectF &box)
{
    m_row = row;
    m_box = box;
    viewport()->update();
}

QSizeF PageCanvas::pageSize() const
{
    if (m_picture.isNull())
        return viewport()->size();
    const double width = viewport()->width() * m_zoom;
    return {width, width * m_picture.height() / m_picture.width()};
}

int PageCanvas::wantedWidth() const
{
    return std::max(1, int(std::lround(viewport()->width() * m_zoom * devicePixelRatioF())));
}

QRectF PageCanvas::pageRect() const
{
    const QSizeF size = pageSize();
    // A page lower than the view hangs from its top.
    return {QPointF(-horizontalScrollBar()->value(), -verticalScrollBar()->value()), size};
}

QRectF PageCanvas::inView(const QRectF &fractions) const
{
    const QRectF page = pageRect();
    return {page.left() + fractions.left() * page.width(), page.top() + fractions.top() * page.height(),
            fractions.width() * page.width(), fractions.height() * page.height()};
}

QRectF PageCanvas::boxInView() const
{
    return inView(m_box.isEmpty() ? m_row : m_box);
}

void PageCanvas::updateBars()
{
    const QSize page = pageSize().toSize();
    const QSize view = viewport()->size();
    const auto set = [](QScrollBar *bar, int whole, int seen) {
        bar->setRange(0, std::max(0, whole - seen));
        bar->setPageStep(seen);
    };
    set(horizontalScrollBar(), page.width(), view.width());
    set(verticalScrollBar(), page.height(), view.height());
}

void PageCanvas::showBox()
{
    if (m_picture.isNull())
        return;
    const QRectF target = boxInView();
    if (target.isEmpty())
        return;
    const QRectF view(viewport()->rect());
    // In its middle where it was out of sight; what is in sight stays where it is.
    const auto scroll = [](QScrollBar *bar, double low, double high, double size) {
        if (low < size * 0.08 || high > size * 0.92)
            bar->setValue(bar->value() + int((low + high - size) / 2));
    };
    scroll(verticalScrollBar(), target.top(), target.bottom(), view.height());
    scroll(horizontalScrollBar(), target.left(), target.right(), view.width());
}

void PageCanvas::setZoom(double zoom)
{
    const QRectF box = boxInView();
    const QRectF view(viewport()->rect());
    zoomAbout(zoom, box.intersects(view) && !box.isEmpty() ? box.center() : view.center());
}

void PageCanvas::zoomAbout(double zoom, const QPointF &point)
{
    zoom = std::clamp(zoom, 1.0, LargestZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const QRectF before = pageRect();
    const QPointF share((point.x() - before.left()) / before.width(), (point.y() - before.top()) / before.height());
    m_zoom = zoom;
    updateBars();
    const QSizeF page = pageSize();
    horizontalScrollBar()->setValue(int(std::lround(share.x() * page.width() - point.x())));
    verticalScrollBar()->setValue(int(std::lround(share.y() * page.height() - point.y())));
    viewport()->update();
    emit zoomChanged();
    emit widthChanged();
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    const Look look = Look::screen();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), look.window);
    if (m_picture.isNull())
        return;
    const QRectF page = pageRect();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_picture.width() != wantedWidth());
    painter.drawImage(page, m_picture);

    const QRectF row = inView(m_row).adjusted(-BoxMargin, -BoxMargin, BoxMargin, BoxMargin);
    const QRectF box = inView(m_box).adjusted(-BoxMargin, -BoxMargin, BoxMargin, BoxMargin);
    // The page is paper in both themes; what is not meant steps back, more so beside a dark window.
    QPainterPath shade;
    shade.addRect(page);
    QPainterPath lit;
    lit.setFillRule(Qt::WindingFill); // the box lies in its row
    if (!m_row.isEmpty())
        lit.addRect(QRectF(page.left(), row.top(), page.width(), row.height()));
    if (!m_box.isEmpty())
        lit.addRect(box);
    const bool any = !lit.isEmpty();
    painter.setRenderHint(QPainter::Antialiasing);
    if (any || look.dark) {
        const QColor veil = look.dark ? QColor(18, 21, 26, any ? 130 : 60) : QColor(70, 80, 96, 62);
        painter.fillPath(any ? shade.subtracted(lit) : shade, veil);
    }
    const Look paper = Look::paper();
    if (!m_row.isEmpty()) {
        painter.setPen(QPen(paper.accent, 1));
        painter.drawLine(QPointF(page.left(), row.top()), QPointF(page.right(), row.top()));
        painter.drawLine(QPointF(page.left(), row.bottom()), QPointF(page.right(), row.bottom()));
    }
    if (!m_box.isEmpty()) {
        // Multiplied, so that the figure under it stays black.
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(box, QColor(255, 236, 150));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 5));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QPen(paper.accent, 2.5));
        painter.drawRoundedRect(box, 3, 3);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    showBox();
    emit widthChanged();
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomAbout(m_zoom * std::pow(ZoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * ZoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / ZoomStep);
    case Qt::Key_0:
        return setZoom(1);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int by = event->key() == Qt::Key_PageDown ? 1 : -1;
        QScrollBar *bar = verticalScrollBar();
        if (event->modifiers().testFlag(Qt::ControlModifier) || bar->value() == (by > 0 ? bar->maximum() : 0))
            emit pageTurned(by);
        else
            bar->triggerAction(by > 0 ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
        return;
    }
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    m_dragging = true;
    m_dragFrom = event->position();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QPointF by = event->position() - m_dragFrom;
    m_dragFrom = event->position();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(by.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(by.y()));
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    viewport()->setCursor(Qt::OpenHandCursor);
}

void PageCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace pei
