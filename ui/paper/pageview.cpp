// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pageview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

constexpr int Around = 16; // pixels between the paper and the view's edge
constexpr double LeastZoom = 0.5;
constexpr double MostZoom = 6;
constexpr double ZoomStep = 1.25;
constexpr double PointsPerMetre = 72 / 0.0254;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_look(Look::paper())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Página"));
    viewport()->setBackgroundRole(QPalette::Dark);
}

QSize PageView::sizeHint() const
{
    return {620, 760};
}

void PageView::setJob(std::shared_ptr<const PaperJob> job)
{
    m_job = std::move(job);
    m_page = 0;
    forget();
    emit pageChanged(m_page);
}

void PageView::setLook(const Look &look)
{
    m_look = look;
    forget();
}

void PageView::pagesAdded()
{
    forget();
}

void PageView::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, m_job ? m_job->pageCount() - 1 : 0));
    if (page == m_page)
        return;
    m_page = page;
    verticalScrollBar()->setValue(0);
    forget();
    emit pageChanged(m_page);
}

void PageView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, LeastZoom, MostZoom);
    if (std::abs(zoom - 1) < 0.01)
        zoom = 1; // in and out again is back where it was
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    forget();
    emit zoomChanged(m_zoom);
}

QSizeF PageView::paperSize() const
{
    if (!hasPage())
        return {};
    const QSizeF points = m_job->pageLayout(m_page).fullRect(QPageLayout::Point).size();
    // Against the whole widget: scroll bars that come and go must not change the size they depend on.
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * Around, 2 * Around);
    const double scale = std::max(0.05, std::min(room.width() / points.width(), room.height() / points.height()));
    return points * scale * m_zoom;
}

void PageView::place()
{
    const QSize whole = paperSize().toSize() + QSize(2 * Around, 2 * Around);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, whole.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(40);
}

void PageView::forget()
{
    m_image = {};
    place();
    viewport()->update();
}

void PageView::draw()
{
    const QSizeF paper = paperSize();
    const QPageLayout layout = m_job->pageLayout(m_page);
    const double scale = paper.width() / layout.fullRect(QPageLayout::Point).width() * devicePixelRatioF();
    m_image = QImage((paper * devicePixelRatioF()).toSize(), QImage::Format_RGB32);
    m_image.fill(m_look.panel);
    // Text takes its size from the picture's resolution, as it does from the printer's.
    m_image.setDotsPerMeterX(int(std::lround(PointsPerMetre * scale)));
    m_image.setDotsPerMeterY(m_image.dotsPerMeterX());
    const QRectF inside = layout.paintRect(QPageLayout::Point);
    QPainter painter(&m_image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_job->paint(m_page, painter, QRectF(inside.topLeft() * scale, inside.size() * scale), m_look);
    painter.end();
    m_image.setDevicePixelRatio(devicePixelRatioF());
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!hasPage())
        return;
    if (m_image.isNull())
        draw();
    const QSizeF paper = paperSize();
    const double left =
        std::max(double(Around), (viewport()->width() - paper.width()) / 2) - horizontalScrollBar()->value();
    const double top =
        std::max(double(Around), (viewport()->height() - paper.height()) / 2) - verticalScrollBar()->value();
    painter.drawImage(QPointF(std::round(left), std::round(top)), m_image);
    painter.setPen(m_look.line);
    painter.drawRect(QRectF(std::round(left) - 0.5, std::round(top) - 0.5, paper.width() + 1, paper.height() + 1));
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    forget();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
        return setPage(m_page - 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(m_job ? m_job->pageCount() - 1 : 0);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return control ? setZoom(m_zoom * ZoomStep) : event->ignore();
    case Qt::Key_Minus:
        return control ? setZoom(m_zoom / ZoomStep) : event->ignore();
    case Qt::Key_0:
        return control ? setZoom(1) : event->ignore();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turned != 0)
            setZoom(turned > 0 ? m_zoom * ZoomStep : m_zoom / ZoomStep);
        return event->accept();
    }
    // At the end of a page the wheel turns it.
    const QScrollBar *bar = verticalScrollBar();
    if (turned < 0 && bar->value() == bar->maximum())
        return setPage(m_page + 1);
    if (turned > 0 && bar->value() == bar->minimum())
        return setPage(m_page - 1);
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace pei
