// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/valueeditor.h"

#include "ui/entry/entrytext.h"
#include "ui/indicators/celldelegate.h"
#include "ui/look/look.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

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
        m_refusal = ValueRefusal::None;
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

void ValueEditor::setCheck(std::function<ValueCheck(const QString &)> check)
{
    m_check = std::move(check);
    adjust();
}

ValueCheck ValueEditor::check() const
{
    if (m_check)
        return m_check(text());
    ValueCheck check;
    check.number = parseTypedNumber(text());
    check.value = check.number.value;
    if (!check.number.accepted())
        check.refusal = ValueRefusal::NotANumber;
    return check;
}

void ValueEditor::empty()
{
    clear();
    setModified(true);
    emit textEdited({});
}

void ValueEditor::showRefusal(ValueRefusal refusal)
{
    m_refusal = refusal;
    setAccessibleDescription(hint());
    adjust();
}

QString ValueEditor::hint() const
{
    if (showsRefusal())
        return EntryText::refusal(m_refusal);
    const ValueCheck typed = check();
    QStringList parts;
    // A value nobody has touched was judged when it came.
    if (typed.taken() && isModified()) {
        parts.append(EntryText::reading(typed.number));
        for (const Doubt &doubt : typed.doubts)
            parts.append(EntryText::doubtWords(doubt.kind));
        parts.removeAll(QString());
    }
    if (parts.isEmpty())
        parts.append(m_thresholds);
    return parts.join(u" · "_s);
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
    painter.setPen(showsRefusal() ? look.text : look.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(hint(), Qt::ElideRight, area.width()));
    // Refused, the frame is broken; a colour would pass for the semaphore's.
    painter.setPen(QPen(showsRefusal() ? look.text : look.accent, 2, showsRefusal() ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace pei
