// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/celldelegate.h"

#include "core/models/chartdata.h"
#include "core/models/indicatorcolumns.h"
#include "core/models/roles.h"
#include "ui/charts/bulletpainter.h"
#include "ui/entry/valuemarks.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace pei {

namespace {

constexpr int LeastRowHeight = 26;
constexpr int MarkSide = 12;
constexpr int MarkGap = 6;

bool isElement(const QModelIndex &index)
{
    const QVariant indicator = index.data(IndicatorRole);
    return indicator.isValid() && indicator.toInt() < 0;
}

// How many alerts a row has, in a pill at its right end. Gives where the pill begins.
int paintCount(QPainter &painter, const QRect &area, const QString &count, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 1;
    const int width = std::max(height, metrics.horizontalAdvance(count) + 10);
    const QRectF pill(area.right() - width, area.center().y() - height / 2.0 + 0.5, width, height);
    painter.setPen(QPen(look.muted, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(look.muted);
    painter.drawText(pill, Qt::AlignCenter, count);
    painter.restore();
    return int(pill.left());
}

} // namespace

int CellDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(LeastRowHeight, metrics.height() + 8);
}

int CellDelegate::figureWidth(const QString &number, const QFontMetrics &metrics)
{
    constexpr int Kerning = 3; // of figures with a comma or point
    int width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        QString same = number;
        for (QChar &figure : same) {
            if (figure.isDigit())
                figure = QChar(digit);
        }
        width = std::max(width, metrics.horizontalAdvance(same));
    }
    return width + Kerning;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.fontMetrics)};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::screen();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool element = isElement(index);
    if (element) {
        const QVariant depth = index.data(DepthRole);
        cell.font.setWeight(depth.isValid() && depth.toInt() == 0 ? QFont::Bold : QFont::DemiBold);
    }
    const bool selected = cell.state.testFlag(QStyle::State_Selected);

    painter->save();
    painter->setClipRect(cell.rect);
    painter->fillRect(cell.rect, selected                                     ? look.tint
                                 : element || index.data(ClosedRole).toBool() ? look.window
                                                                              : look.panel);
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1), look.line);
    painter->setFont(cell.font);
    paintContent(*painter, cell.rect.adjusted(Margin, 0, -Margin, -1), cell, index, look);
    const auto *view = qobject_cast<const QAbstractItemView *>(cell.widget);
    const bool byCell = view != nullptr && view->selectionBehavior() == QAbstractItemView::SelectItems;
    if (cell.state.testFlag(QStyle::State_HasFocus) && (byCell || index.flags().testFlag(Qt::ItemIsEditable))) {
        painter->setPen(QPen(look.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void CellDelegate::paintText(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                             const QString &text, const QColor &colour) const
{
    const QFontMetrics metrics(option.font);
    QString shown = metrics.elidedText(text, m_elide, area.width());
    // A number cut short would read as another one: signs that fill the cell say that it is too narrow, as in a
    // spreadsheet.
    if (shown != text && option.displayAlignment.testFlag(Qt::AlignRight))
        shown = QString(std::max(1, area.width() / std::max(1, metrics.horizontalAdvance(u'#'))), u'#');
    painter.setPen(colour);
    painter.drawText(area, int(option.displayAlignment) | Qt::TextSingleLine, shown);
}

void CellDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Look &look) const
{
    const bool missing = option.displayAlignment.testFlag(Qt::AlignRight) && !index.data(SortRole).isValid();
    const bool quiet = missing || index.data(ClosedRole).toBool();
    QRect words = area;
    if (const int alerts = index.data(AlertCountRole).toInt(); alerts > 0)
        words.setRight(paintCount(painter, area, QString::number(alerts), look) - MarkGap);
    const QVariant found = index.data(MatchRole);
    if (found.isValid()) {
        const QStringList sought = found.toStringList();
        for (const QString &word : sought)
            paintMatch(painter, words, option, word, look);
    }
    paintText(painter, words, option, option.text, quiet ? look.muted : look.text);
}

void BulletDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &,
                                  const QModelIndex &index, const Look &look) const
{
    const QVariant bullet = index.data(BulletRole);
    if (!bullet.canConvert<Bullet>())
        return;
    const QRectF bar(area.left(), area.center().y() - 5, area.width(), 12);
    paintBullet(painter, bar, bullet.value<Bullet>(), look);
}

void SparklineDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &,
                                     const QModelIndex &index, const Look &look) const
{
    const QVariant sparkline = index.data(SparklineRole);
    if (sparkline.canConvert<Sparkline>())
        paintSparkline(painter, QRectF(area).adjusted(0, 4, 0, -3), sparkline.value<Sparkline>(), look);
}

int PercentDelegate::widthOf(const QFontMetrics &metrics)
{
    return MarkSide + MarkGap + figureWidth(QStringLiteral("100.00"), metrics) + 2 * Margin;
}

void PercentDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Look &look) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (table == nullptr || !table->isColumnHidden(IndicatorColumns::StateColumn))
        return CellDelegate::paintContent(painter, area, option, index, look);
    const QRectF square(area.left(), area.top() + (area.height() - MarkSide) / 2.0, MarkSide, MarkSide);
    painter.save();
    paintSemaphoreMark(painter, square, index.data(SemaphoreRole).value<Semaphore>(), look);
    painter.restore();
    CellDelegate::paintContent(painter, area.adjusted(MarkSide + MarkGap, 0, 0, 0), option, index, look);
}

int SemaphoreDelegate::widthOf(const QString &word, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(word) + MarkSide + MarkGap + 2 * Margin + 2;
}

void SemaphoreDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Look &look) const
{
    const auto state = index.data(SemaphoreRole).value<Semaphore>();
    const QRectF square(area.left(), area.top() + (area.height() - MarkSide) / 2.0, MarkSide, MarkSide);
    painter.save();
    paintSemaphoreMark(painter, square, state, look);
    painter.restore();
    painter.setFont(option.font);
    paintText(painter, area.adjusted(MarkSide + MarkGap, 0, 0, 0), option, option.text,
              state == Semaphore::NoData ? look.muted : look.text);
}

} // namespace pei
