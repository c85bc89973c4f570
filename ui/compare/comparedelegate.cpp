// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparedelegate.h"

#include "core/models/roles.h"
#include "ui/charts/dumbbellpainter.h"
#include "ui/compare/comparemodel.h"
#include "ui/compare/plansmodel.h"
#include "ui/summary/semaphorebar.h"

#include <QPainter>

namespace pei {

namespace {

constexpr int MarkSide = 12;

} // namespace

void ProgressDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const Look &look) const
{
    const QVariant state = index.data(SemaphoreRole);
    if (state.isValid())
        paintSemaphoreMark(painter,
                           QRectF(area.left(), area.top() + (area.height() - MarkSide) / 2.0, MarkSide, MarkSide),
                           state.value<Semaphore>(), look);
    painter.setFont(option.font);
    paintText(painter, area, option, option.text, index.data(SortRole).isValid() ? look.text : look.muted);
}

void DumbbellDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &,
                                    const QModelIndex &index, const Look &look) const
{
    const QVariant dumbbell = index.data(CompareModel::DumbbellRole);
    if (dumbbell.canConvert<Dumbbell>())
        paintDumbbell(painter, QRectF(area.left(), area.center().y() - 7, area.width(), 16), dumbbell.value<Dumbbell>(),
                      look);
}

void BandsDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Look &look) const
{
    const QVariant given = index.data(PlansModel::BandsRole);
    if (!given.canConvert<BandCount>())
        return;
    const auto bands = given.value<BandCount>();
    constexpr std::array States{Semaphore::Red, Semaphore::Amber, Semaphore::Green, Semaphore::NoData};
    const int thinnest = QFontMetrics(option.font).horizontalAdvance(QStringLiteral("0")) + 6;
    const std::array<int, 4> widths = segmentWidths(bands, area.width(), {thinnest, thinnest, thinnest, thinnest});
    int left = area.left();
    painter.setFont(option.font);
    for (std::size_t i = 0; i < States.size(); ++i) {
        const int count = bands.of(States[i]);
        if (count == 0)
            continue;
        const QRect part(left, area.center().y() - 8, widths[i], 18);
        left += widths[i];
        const QColor fill = look.fill(States[i]);
        if (fill.isValid()) {
            painter.fillRect(part, fill);
        } else {
            painter.setPen(QPen(look.edge(States[i]), 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(part.adjusted(0, 0, -1, -1));
        }
        const QFontMetrics metrics(option.font);
        const QString number = QString::number(count);
        const QColor ink = fill.isValid() ? look.onFill(States[i]) : look.text;
        const int needed = MarkSide + 3 + metrics.horizontalAdvance(number) + 8;
        painter.setPen(ink);
        if (needed <= part.width()) {
            paintSemaphoreMark(painter,
                               QRectF(part.left() + 4, part.center().y() - MarkSide / 2 + 0.5, MarkSide, MarkSide),
                               States[i], look);
            painter.drawText(part.adjusted(4 + MarkSide + 3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, number);
        } else if (metrics.horizontalAdvance(number) <= part.width()) {
            painter.drawText(part, Qt::AlignCenter, number);
        }
    }
}

} // namespace pei
