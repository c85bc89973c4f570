// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/textdelegate.h"

#include "core/models/roles.h"
#include "ui/entry/valuemarks.h"

#include <QPainter>

namespace pei {

void TextDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Look &look) const
{
    if (index.data(NoteMissingRole).toBool()) { // only said, not there
        const QRectF mark(area.left(), area.center().y() - ValueMarkSide / 2.0 + 0.5, ValueMarkSide, ValueMarkSide);
        paintNoteMark(painter, mark, look);
        return paintText(painter, area.adjusted(ValueMarkSide + 5, 0, 0, 0), option, option.text, look.muted);
    }
    paintMatch(painter, area, option, m_match, look);
    CellDelegate::paintContent(painter, area, option, index, look);
}

} // namespace pei
