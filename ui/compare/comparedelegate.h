// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/celldelegate.h"

namespace pei {

// A progress with the mark of its state before it; without a mark where the row is not on that side.
class ProgressDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;
};

// From where a progress was to where it is.
class DumbbellDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;
};

// A plan's semaphore as one stacked bar with the counts in it.
class BandsDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;
};

} // namespace pei
