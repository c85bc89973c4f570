// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/valuedelegate.h"

#include "core/models/roles.h"
#include "ui/entry/entrytext.h"
#include "ui/entry/valueeditor.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace pei {

namespace {

std::optional<ValueDelegate::Motion> motionOf(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return key.modifiers().testFlag(Qt::ShiftModifier) ? ValueDelegate::Motion::Up : ValueDelegate::Motion::Down;
    case Qt::Key_Down:
        return ValueDelegate::Motion::Down;
    case Qt::Key_Up:
        return ValueDelegate::Motion::Up;
    case Qt::Key_Tab:
        return ValueDelegate::Motion::Right;
    case Qt::Key_Backtab:
        return ValueDelegate::Motion::Left;
    default:
        return std::nullopt;
    }
}

} // namespace

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new ValueEditor(parent);
    const QVariant thresholds = index.data(ThresholdsRole);
    if (thresholds.canConvert<Thresholds>())
        editor->setThresholdHint(EntryText::thresholds(thresholds.value<Thresholds>()));
    return editor;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<ValueEditor *>(editor);
    // Another change of the same row must not wipe what is being typed.
    if (field->isModified())
        return;
    field->setText(index.data(Qt::EditRole).toString());
    if (index.data(RefusalRole).isValid())
        field->showRefusal();
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = static_cast<ValueEditor *>(editor);
    // Opening a cell and leaving it is no edit: a value shown rounded must not be written back.
    if (field->isModified() || index.data(RefusalRole).isValid())
        model->setData(index, field->text(), Qt::EditRole);
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
    const std::optional<Motion> motion = motionOf(*key);
    if (!motion)
        return CellDelegate::eventFilter(object, event);
    if (!editor->number().accepted()) {
        editor->showRefusal();
        return true;
    }
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit finished(*motion);
    return true;
}

bool ValueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QVariant refusal = index.data(RefusalRole);
    if (event->type() != QEvent::ToolTip || !refusal.isValid())
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), EntryText::refusal(TypedNumber::Refusal(refusal.toInt())), view->viewport());
    return true;
}

void ValueDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Look &look) const
{
    const bool refused = index.data(RefusalRole).isValid();
    // In the grid the open column carries the eye; the tree has but one figure to type.
    const QVariant closed = index.data(ClosedRole);
    if (closed.isValid() && !closed.toBool() && index.data(SortRole).isValid()) {
        QStyleOptionViewItem strong = option;
        strong.font.setWeight(QFont::DemiBold);
        painter.setFont(strong.font);
        paintOpen(painter, area, strong, index, look, refused);
        return;
    }
    paintOpen(painter, area, option, index, look, refused);
}

void ValueDelegate::paintOpen(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Look &look, bool refused) const
{
    if (!refused && !index.data(AmbiguityRole).isValid()) {
        CellDelegate::paintContent(painter, area, option, index, look);
        return;
    }
    // A wavy line is how every editor says "look at this"; red for refused, amber for taken but doubtful.
    const QColor mark = refused ? look.fill(Semaphore::Red) : look.fill(Semaphore::Amber);
    paintText(painter, area, option, option.text, refused ? look.muted : look.text);
    const double width =
        std::min(double(area.width()), double(QFontMetrics(option.font).horizontalAdvance(option.text)));
    const double base = area.center().y() + QFontMetrics(option.font).ascent() / 2.0 + 3;
    QPolygonF wave;
    for (double x = area.right() - width; x <= area.right(); x += 2)
        wave << QPointF(x, base + (wave.size() % 2 == 0 ? 1 : -1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mark, 1.2));
    painter.drawPolyline(wave);
}

} // namespace pei
