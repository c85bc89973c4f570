// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/celldelegate.h"

namespace pei {

// The cells of a review: what differs from the plan stands out, what could not be read even more, and a check box where
// a change may be left out.
class ReviewDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;
};

} // namespace pei
