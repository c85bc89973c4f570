// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QStyledItemDelegate>

namespace pei {

// The calm cell of every list of indicators: one line of elided text on a ruled row, element rows in semibold on a
// tinted band, closed figures on the same tint. Those that draw something else override paintContent.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int Margin = 8; // device-independent pixels beside the text
    // 26 at the usual font; grows with a larger one.
    static int rowHeight(const QFontMetrics &metrics);

    // Room for any number with as many figures: one is narrower than another.
    static int figureWidth(const QString &number, const QFontMetrics &metrics);

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Where a text too long is cut: names that begin alike differ at their end.
    void setElide(Qt::TextElideMode mode) { m_elide = mode; }

protected:
    virtual void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const Look &look) const;
    void paintText(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QString &text,
                   const QColor &colour) const;

private:
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

// Bullet, sparkline and state of a row, by their roles.
class BulletDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;
};

class SparklineDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;
};

// The progress, with the mark of its state where no column of the view shows that.
class PercentDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    static int widthOf(const QFontMetrics &metrics); // of a cell with a mark and any progress

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;
};

class SemaphoreDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    static int widthOf(const QString &word, const QFontMetrics &metrics); // of a cell with mark and word

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Look &look) const override;
};

} // namespace pei
