// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/textdelegate.h"

#include "ui/entry/valuemarks.h"

namespace pei {

void TextDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Look &look) const
{
    paintMatch(painter, area, option, m_match, look);
    CellDelegate::paintContent(painter, area, option, index, look);
}

} // namespace pei
