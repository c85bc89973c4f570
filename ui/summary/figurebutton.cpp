// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/figurebutton.h"

#include "ui/look/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace pei {

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FigureButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 4, fontMetrics().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = Look::screen();
    const QRectF box = QRectF(0, 0, sizeHint().width(), height()).adjusted(-3.5, 1.5, 1.5, -1.5);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(look.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(look.tint) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box.intersected(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5)), 4, 4);
    }
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace pei
