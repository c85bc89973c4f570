// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plantitle.h"

#include "ui/look/look.h"

#include <QPainter>

namespace pei {

namespace {

constexpr int Margin = 8;
constexpr int Gap = 8;
constexpr int Arrow = 8;

} // namespace

PlanTitle::PlanTitle(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PlanTitle::setTitle(const QString &entity, const QString &years)
{
    m_entity = entity;
    m_years = years;
    setEnabled(!entity.isEmpty());
    update();
}

QSize PlanTitle::sizeHint() const
{
    return {300, fontMetrics().height() + 12};
}

QSize PlanTitle::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

PlanTitle::Parts PlanTitle::parts() const
{
    Parts parts;
    parts.bold = font();
    parts.bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(parts.bold);
    const int rest = Gap + fontMetrics().horizontalAdvance(m_years) + Gap + Arrow + 2 * Margin;
    parts.entity = metrics.elidedText(m_entity, Qt::ElideRight, std::max(0, width() - rest));
    const int wide = std::min(width(), metrics.horizontalAdvance(parts.entity) + rest);
    parts.all = QRect(width() - wide, 0, wide, height()); // to the right, beside the period
    return parts;
}

bool PlanTitle::hitButton(const QPoint &place) const
{
    return !m_entity.isEmpty() && parts().all.contains(place);
}

void PlanTitle::paintEvent(QPaintEvent *)
{
    if (m_entity.isEmpty())
        return;
    const Look look = Look::screen();
    const Parts shown = parts();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(shown.all).adjusted(0.5, 0.5, -0.5, -0.5);
    if (hasFocus() || underMouse() || isDown()) {
        painter.setPen(hasFocus() ? look.accent : look.line);
        painter.setBrush(isDown() ? look.tint : look.window);
        painter.drawRoundedRect(edge, 5, 5);
    }
    QRect area = shown.all.adjusted(Margin, 0, -Margin, 0);
    painter.setFont(shown.bold);
    painter.setPen(look.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown.entity);
    area.setLeft(area.left() + QFontMetrics(shown.bold).horizontalAdvance(shown.entity) + Gap);
    painter.setFont(font());
    painter.setPen(look.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_years);
    const QPointF tip(area.right() - Arrow / 2.0 + 1, area.center().y() + 3.0);
    painter.setPen(QPen(look.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
}

} // namespace pei
