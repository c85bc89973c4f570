// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/celldelegate.h"

namespace pei {

// The cells of the entry grid that take no values, with what a search found marked in their texts.
class TextDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void setMatch(const QString &foldedTerm) { m_match = foldedTerm; }

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;

private:
    QString m_match;
};

} // namespace pei
