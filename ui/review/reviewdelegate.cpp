// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdelegate.h"

#include "ui/look/icons.h"
#include "ui/review/review.h"
#include "ui/review/rowsmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace pei {

void ReviewDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const Look &look) const
{
    const int kinds = index.data(KindsRole).toInt();
    QStyleOptionViewItem cell = option;
    QRect room = area;
    if (kinds & UnreadKind) {
        QColor tone = look.accent;
        tone.setAlpha(look.dark ? 60 : 34);
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), tone);
        cell.font.setWeight(QFont::DemiBold);
        painter.setFont(cell.font);
        if (index.column() == RowsModel::CodeColumn) {
            constexpr int Side = 16;
            const QRect mark(room.left(), room.center().y() - Side / 2 + 1, Side, Side);
            lookIcon(u"alerts").paint(&painter, mark);
            room.setLeft(mark.right() + 6);
        }
    } else if (index.data(ChangedCellRole).toBool()) {
        QColor tone = look.accent;
        tone.setAlpha(look.dark ? 70 : 38);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 3, -2, -4), 4, 4);
        cell.font.setWeight(QFont::DemiBold);
        painter.setFont(cell.font);
    }
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        // The style's own place for the box: where a click takes hold of it.
        QStyleOptionViewItem box = option;
        box.rect = option.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
        return;
    }
    const bool missing = cell.displayAlignment.testFlag(Qt::AlignRight) && !index.data(SortRole).isValid();
    paintText(painter, room, cell, option.text, missing ? look.muted : look.text);
}

} // namespace pei
