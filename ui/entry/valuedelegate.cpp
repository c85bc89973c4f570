// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/valuedelegate.h"

#include "core/models/roles.h"
#include "ui/entry/entrytext.h"
#include "ui/entry/valueeditor.h"
#include "ui/entry/valuemarks.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

std::optional<ValueDelegate::Motion> motionOf(const QKeyEvent &key, bool replacing)
{
    using Motion = ValueDelegate::Motion;
    const bool plain = !(key.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier));
    const bool alt = key.modifiers().testFlag(Qt::AltModifier);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return key.modifiers().testFlag(Qt::ShiftModifier) ? Motion::Up : Motion::Down;
    case Qt::Key_Down:
        return alt ? std::nullopt : std::optional(Motion::Down);
    case Qt::Key_Up:
        return alt ? std::nullopt : std::optional(Motion::Up);
    case Qt::Key_PageDown:
        return plain ? std::optional(Motion::PageDown) : std::nullopt;
    case Qt::Key_PageUp:
        return plain ? std::optional(Motion::PageUp) : std::nullopt;
    case Qt::Key_Tab:
        return Motion::Right;
    case Qt::Key_Backtab:
        return Motion::Left;
    // In a text that was opened to be edited they move the caret.
    case Qt::Key_Right:
        return replacing && plain ? std::optional(Motion::Right) : std::nullopt;
    case Qt::Key_Left:
        return replacing && plain ? std::optional(Motion::Left) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new ValueEditor(parent);
    editor->setThresholdHint(EntryText::thresholdsOf(index));
    return editor;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<ValueEditor *>(editor);
    // Another change of the same row must not wipe what is being typed.
    if (field->isModified())
        return;
    field->setText(index.data(Qt::EditRole).toString());
    if (const QVariant refusal = index.data(RefusalRole); refusal.isValid())
        field->showRefusal(ValueRefusal(refusal.toInt()));
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = static_cast<ValueEditor *>(editor);
    // Opening a cell and leaving it is no edit: a value shown rounded must not be written back.
    if (!field->isModified() && !index.data(RefusalRole).isValid())
        return;
    if (model->setData(index, field->text(), Qt::EditRole))
        return field->showRefusal(ValueRefusal::None);
    const QVariant refusal = index.data(RefusalRole);
    field->showRefusal(refusal.isValid() ? ValueRefusal(refusal.toInt()) : ValueRefusal::Unkept);
}

void ValueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    static_cast<ValueEditor *>(editor)->setCell(option.rect);
}

bool ValueDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<ValueEditor *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return CellDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const std::optional<Motion> motion = motionOf(*key, editor->isReplacing());
    if (!motion)
        return CellDelegate::eventFilter(object, event);
    if (const ValueCheck check = editor->check(); !check.taken()) {
        editor->showRefusal(check.refusal);
        return true;
    }
    static const QMetaMethod fillSignal = QMetaMethod::fromSignal(&ValueDelegate::fillAsked);
    if (isEnter(*key) && key->modifiers().testFlag(Qt::ControlModifier) && isSignalConnected(fillSignal)) {
        const QString text = editor->text();
        emit closeEditor(editor, RevertModelCache);
        emit fillAsked(text);
        return true;
    }
    emit commitData(editor);
    if (editor->showsRefusal()) // there is nowhere else where the text would be
        return true;
    emit closeEditor(editor, NoHint);
    emit finished(*motion);
    return true;
}

bool ValueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    QStringList remarks = event->type() == QEvent::ToolTip ? EntryText::remarksOf(index) : QStringList();
    if (const QVariant note = index.data(NoteRole); event->type() == QEvent::ToolTip && note.isValid())
        remarks.append(note.toString());
    if (remarks.isEmpty())
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), remarks.join(u'\n'), view->viewport());
    return true;
}

void ValueDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Look &look) const
{
    const bool refused = index.data(RefusalRole).isValid();
    const bool doubtful = !refused && index.data(DoubtsRole).isValid();
    QStyleOptionViewItem cell = option;
    // In the grid the open column carries the eye; the tree has but one figure to type.
    const QVariant closed = index.data(ClosedRole);
    if (closed.isValid() && !closed.toBool() && index.data(SortRole).isValid() && !refused) {
        cell.font.setWeight(QFont::DemiBold);
        painter.setFont(cell.font);
    }
    if (index.data(TriedRole).isValid())
        paintTriedFrame(painter, cell.rect, look);
    if (index.data(NoteRole).isValid())
        paintNoteCorner(painter, cell.rect, look);
    QRect rest = area;
    if (refused || doubtful) {
        const QRectF mark(area.left() - 2, area.center().y() - ValueMarkSide / 2.0 + 0.5, ValueMarkSide, ValueMarkSide);
        rest.setLeft(int(mark.right()) + 2);
        // Where there is room for one of them only, the figure stays.
        if (refused || QFontMetrics(cell.font).horizontalAdvance(cell.text) <= rest.width()) {
            if (refused)
                paintRefusalMark(painter, mark, look);
            else
                paintDoubtMark(painter, mark, look);
        } else {
            rest = area;
        }
    }
    paintMatch(painter, rest, cell, m_match, look);
    if (!refused)
        return CellDelegate::paintContent(painter, rest, cell, index, look);
    cell.font.setItalic(true);
    painter.setFont(cell.font);
    paintText(painter, rest, cell, cell.text, look.text);
}

} // namespace pei
