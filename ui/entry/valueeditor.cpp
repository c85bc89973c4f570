// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/valueeditor.h"

#include "ui/entry/entrytext.h"
#include "ui/indicators/celldelegate.h"
#include "ui/look/look.h"

#include <QPainter>

namespace pei {

ValueEditor::ValueEditor(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // QLineEdit keeps two pixels of its own.
    setTextMargins(CellDelegate::Margin - 2, 0, CellDelegate::Margin - 2, 0);
    setAccessibleName(tr("Valor obtenido"));
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_refusing = false;
        adjust();
    });
}

void ValueEditor::setThresholdHint(const QString &hint)
{
    m_thresholds = hint;
    setAccessibleDescription(hint);
    adjust();
}

void ValueEditor::setCell(const QRect &cell)
{
    m_cell = cell;
    adjust();
}

TypedNumber ValueEditor::number() const
{
    return parseTypedNumber(text());
}

void ValueEditor::showRefusal()
{
    m_refusing = true;
    setAccessibleDescription(hint());
    adjust();
}

QString ValueEditor::hint() const
{
    const TypedNumber typed = number();
    if (m_refusing)
        return EntryText::refusal(typed.refusal);
    const QString reading = EntryText::reading(typed);
    return reading.isEmpty() ? m_thresholds : reading;
}

QFont ValueEditor::hintFont() const
{
    QFont small = font();
    small.setWeight(QFont::Normal);
    small.setPointSizeF(std::max(6.5, small.pointSizeF() * 0.85));
    return small;
}

void ValueEditor::adjust()
{
    update();
    if (m_cell.isNull())
        return;
    const int wanted = QFontMetrics(hintFont()).horizontalAdvance(hint()) + fontMetrics().horizontalAdvance(text()) +
                       4 * CellDelegate::Margin;
    QRect place = m_cell;
    // A view may cover its left edge with columns that stay.
    const int limit = std::min(parentWidget()->property("leftLimit").toInt(), m_cell.left());
    place.setLeft(std::max(limit, m_cell.right() + 1 - std::max(m_cell.width(), wanted)));
    setGeometry(place);
}

void ValueEditor::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Look look = Look::screen();
    QPainter painter(this);
    painter.setFont(hintFont());
    // Where even the widened field is too short, the typed text has the right to the room.
    const QRect area = rect().adjusted(CellDelegate::Margin, 0,
                                       -fontMetrics().horizontalAdvance(text()) - 2 * CellDelegate::Margin, 0);
    const QColor warning = look.dark ? look.fill(Semaphore::Amber) : look.fill(Semaphore::Red);
    painter.setPen(m_refusing ? warning : look.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(hint(), Qt::ElideRight, area.width()));
    painter.setPen(QPen(m_refusing ? warning : look.accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace pei
