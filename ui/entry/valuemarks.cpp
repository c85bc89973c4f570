// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/valuemarks.h"

#include "core/support/foldedtext.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

void paintSign(QPainter &painter, const QRectF &square, const QString &sign, const QColor &colour)
{
    QFont font = painter.font();
    font.setPixelSize(int(square.height() * 0.78));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(square, Qt::AlignCenter, sign);
}

} // namespace

void paintDoubtMark(QPainter &painter, const QRectF &square, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.accent, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.adjusted(0.6, 0.6, -0.6, -0.6));
    paintSign(painter, square, u"?"_s, look.accent);
    painter.restore();
}

void paintRefusalMark(QPainter &painter, const QRectF &square, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.text);
    painter.drawEllipse(square);
    paintSign(painter, square, u"!"_s, look.panel);
    painter.restore();
}

void paintNoteMark(QPainter &painter, const QRectF &square, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.muted, 1.1));
    painter.setBrush(Qt::NoBrush);
    const QRectF sheet = square.adjusted(1.5, 0.6, -1.5, -0.6);
    const double fold = sheet.width() / 3;
    painter.drawPolygon(
        QPolygonF({sheet.topLeft(), QPointF(sheet.right() - fold, sheet.top()),
                   QPointF(sheet.right(), sheet.top() + fold), sheet.bottomRight(), sheet.bottomLeft()}));
    for (const double at : {0.5, 0.72})
        painter.drawLine(QPointF(sheet.left() + 2, sheet.top() + sheet.height() * at),
                         QPointF(sheet.right() - 2, sheet.top() + sheet.height() * at));
    painter.restore();
}

void paintNoteCorner(QPainter &painter, const QRect &cell, const Look &look)
{
    constexpr int side = 7;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    const QPointF corner(cell.right() + 1, cell.top());
    painter.drawPolygon(QPolygonF({corner, corner - QPointF(side, 0), corner + QPointF(0, side)}));
    painter.restore();
}

void paintTriedFrame(QPainter &painter, const QRect &cell, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(look.accent, 1.5);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cell).adjusted(3, 3, -3, -4), 3, 3);
    painter.restore();
}

void paintMatch(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QString &foldedTerm,
                const Look &look)
{
    if (foldedTerm.isEmpty() || option.text.isEmpty())
        return;
    const QString text = folded(option.text);
    const QFontMetrics metrics(option.font);
    const QString shown = metrics.elidedText(option.text, Qt::ElideRight, area.width());
    const int width = metrics.horizontalAdvance(shown);
    const int left = option.displayAlignment.testFlag(Qt::AlignRight) ? area.right() + 1 - width : area.left();
    QColor marker = look.accent;
    marker.setAlphaF(look.dark ? 0.45F : 0.22F);
    for (qsizetype at = text.indexOf(foldedTerm); at >= 0; at = text.indexOf(foldedTerm, at + foldedTerm.size())) {
        // Folding may change the length of a text; then the whole of it is marked, as is what the … hides.
        const bool exact = text.size() == option.text.size() && at + foldedTerm.size() < shown.size();
        const bool whole = shown == option.text && text.size() == option.text.size();
        const int from = exact || whole ? metrics.horizontalAdvance(option.text.first(at)) : 0;
        const int to = exact || whole ? metrics.horizontalAdvance(option.text.first(at + foldedTerm.size())) : width;
        painter.fillRect(QRect(left + from - 1, area.top() + 4, to - from + 2, area.height() - 8), marker);
        if (!exact && !whole)
            break;
    }
}

} // namespace pei
