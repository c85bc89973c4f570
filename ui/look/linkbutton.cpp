// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/linkbutton.h"

#include "ui/look/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace pei {

namespace {

constexpr QMargins Around{3, 1, 3, 2}; // room for the focus frame

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : LinkButton(parent)
{
    setText(text);
}

QSize LinkButton::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()).grownBy(Around);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = Look::screen();
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? look.accent : look.muted);
    painter.drawText(rect().marginsRemoved(Around), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(look.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace pei
