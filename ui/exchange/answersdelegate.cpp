// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/answersdelegate.h"

#include "ui/entry/valuemarks.h"
#include "ui/exchange/answersmodel.h"

#include <QPainter>
#include <QStyle>

namespace pei {

void AnswersDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Look &look) const
{
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        // The style's own place for the box: where a click takes hold of it.
        QStyleOptionViewItem box = option;
        box.rect =
            option.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
        return;
    }
    if (index.column() != AnswersModel::OutcomeColumn)
        return CellDelegate::paintContent(painter, area, option, index, look);
    const auto kind = AnswersModel::Kind(index.data(AnswersModel::KindRole).toInt());
    const QRectF mark(area.left(), area.center().y() - ValueMarkSide / 2.0 + 0.5, ValueMarkSide, ValueMarkSide);
    if (kind == AnswersModel::Kind::Refused)
        paintRefusalMark(painter, mark, look);
    else if (kind == AnswersModel::Kind::Doubtful)
        paintDoubtMark(painter, mark, look);
    const bool isQuiet = kind == AnswersModel::Kind::Taken || kind == AnswersModel::Kind::Remark;
    paintText(painter, area.adjusted(ValueMarkSide + 6, 0, 0, 0), option, option.text,
              isQuiet ? look.muted : look.text);
}

} // namespace pei
