// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/celldelegate.h"

namespace pei {

// A check box where something can be chosen, and the sign of what needs a look beside its reason.
class AnswersDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;
};

} // namespace pei
