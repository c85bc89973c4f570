// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/semaphorebar.h"

#include "core/models/labels.h"
#include "ui/look/look.h"

#include <QPainter>
#include <QPainterPath>

namespace pei {

namespace {

constexpr std::array<Semaphore, 4> Order{Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData};
constexpr int MarkSide = 13;
constexpr int MarkGap = 6;
constexpr int SegmentLead = 10;
constexpr int WordLead = 1;
constexpr int Thinnest = 22;

} // namespace

std::array<int, 4> segmentWidths(const BandCount &count, int total, const std::array<int, 4> &least)
{
    std::array<int, 4> widths{};
    const int sum = count.total();
    if (sum <= 0 || total <= 0)
        return widths;
    std::size_t widest = 0;
    int used = 0;
    for (std::size_t i = 0; i < Order.size(); ++i) {
        const int n = count.of(Order[i]);
        if (n > 0)
            widths[i] = std::max(least[i], int(qint64(total) * n / sum));
        used += widths[i];
        if (widths[i] > widths[widest])
            widest = i;
    }
    widths[widest] = std::max(0, widths[widest] + total - used); // the rounding, or the room the thin ones took
    return widths;
}

SemaphoreButton::SemaphoreButton(Semaphore state, Form form, QWidget *parent)
    : QAbstractButton(parent), m_state(state), m_form(form)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void SemaphoreButton::setCount(int count, const QString &sentence)
{
    m_count = count;
    setToolTip(sentence);
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

QString SemaphoreButton::label() const
{
    //: count and state: "32 Bajo"
    return m_state == Semaphore::NoData ? tr("%1 sin dato").arg(m_count)
                                        : tr("%1 %2").arg(QString::number(m_count), Labels::semaphore(m_state));
}

QFont SemaphoreButton::labelFont() const
{
    QFont result = font();
    if (m_form == Form::Segment)
        result.setWeight(QFont::DemiBold);
    return result;
}

QSize SemaphoreButton::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    const int lead = m_form == Form::Segment ? SegmentLead : WordLead;
    return {lead + MarkSide + MarkGap + metrics.horizontalAdvance(label()) + 6, std::max(20, metrics.height() + 4)};
}

bool SemaphoreButton::hasRoomForLabel() const { return width() >= sizeHint().width(); }

void SemaphoreButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = Look::screen();
    const QRectF area = rect();
    const bool segment = m_form == Form::Segment;
    const QColor fill = look.fill(m_state);
    if (segment) {
        if (fill.isValid()) {
            painter.fillRect(area, underMouse() ? fill.lighter(112) : fill);
        } else {
            painter.setPen(QPen(look.edge(m_state), 1, Qt::DashLine));
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    } else if (underMouse()) {
        painter.fillRect(area, look.tint);
    }
    const QColor ink = segment && fill.isValid() ? look.onFill(m_state) : segment ? look.text : look.muted;
    painter.setFont(labelFont());
    const double number = QFontMetricsF(painter.font()).horizontalAdvance(QString::number(m_count));
    const int lead = segment ? SegmentLead : WordLead;
    painter.setPen(ink);
    if (hasRoomForLabel() || !segment) {
        QRectF mark(area.left() + lead, 0, MarkSide, MarkSide);
        mark.moveCenter(QPointF(mark.center().x(), area.center().y()));
        paintSemaphoreMark(painter, mark, m_state, look);
        painter.drawText(area.adjusted(lead + MarkSide + MarkGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label());
    } else if (number + 4 <= area.width()) {
        painter.drawText(area, Qt::AlignCenter, QString::number(m_count));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(segment && fill.isValid() ? ink : look.accent, 1.5));
        painter.drawRect(area.adjusted(2, 2, -2, -2));
    }
}

SemaphoreBar::SemaphoreBar(QWidget *parent) : QWidget(parent)
{
    for (std::size_t i = 0; i < Order.size(); ++i) {
        m_segments[i] = new SemaphoreButton(Order[i], SemaphoreButton::Form::Segment, this);
        connect(m_segments[i], &QAbstractButton::clicked, this, [this, state = Order[i]] { emit followed(state); });
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SemaphoreBar::setCounts(const BandCount &count, ElementKind kind)
{
    m_count = count;
    for (std::size_t i = 0; i < Order.size(); ++i) {
        //: state, count, total, "acciones" or "objetivos"
        m_segments[i]->setCount(count.of(Order[i]),
                                tr("%1: %2 de %3 %4")
                                    .arg(Labels::semaphore(Order[i]), QString::number(count.of(Order[i])),
                                         QString::number(count.total()), Labels::elements(kind)));
    }
    arrange();
}

void SemaphoreBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SemaphoreBar::arrange()
{
    // A segment that nearly has room for its words is given it; further than that the lengths would lie.
    std::array<int, 4> least{};
    for (std::size_t i = 0; i < Order.size(); ++i) {
        const int fair = m_count.total() > 0 ? width() * m_count.of(Order[i]) / m_count.total() : 0;
        const int wanted = m_segments[i]->sizeHint().width();
        least[i] = wanted * 3 <= fair * 4 ? wanted : Thinnest;
    }
    const std::array<int, 4> widths = segmentWidths(m_count, width(), least);
    int x = 0;
    for (std::size_t i = 0; i < Order.size(); ++i) {
        m_segments[i]->setVisible(widths[i] > 0);
        m_segments[i]->setGeometry(x, 0, widths[i], height());
        x += widths[i];
    }
    emit arranged();
}

bool SemaphoreBar::tells(Semaphore state) const
{
    for (const SemaphoreButton *segment : m_segments) {
        if (segment->state() == state)
            return segment->count() > 0 && segment->hasRoomForLabel();
    }
    return false;
}

} // namespace pei
