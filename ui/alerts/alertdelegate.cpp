// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertdelegate.h"

#include "ui/alerts/alertsmodel.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Margin = 10;
constexpr int Padding = 7;
constexpr int MarkSide = 14;
constexpr int SentenceLines = 2;

// The text in at most two lines, the second one cut where it is too long.
void paintLines(QPainter &painter, const QRect &area, const QString &text)
{
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = area.top();
    for (int line = 0; line < SentenceLines; ++line) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(area.width());
        const bool last = line + 1 == SentenceLines;
        const QString words = last ? metrics.elidedText(text.sliced(part.textStart()), Qt::ElideRight, area.width())
                                   : text.sliced(part.textStart(), part.textLength());
        painter.drawText(QRect(area.left(), y, area.width(), metrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                         words.trimmed());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

} // namespace

void paintSeverityMark(QPainter &painter, const QRectF &square, AlertSeverity severity, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = square.adjusted(0.75, 0.75, -0.75, -0.75);
    const bool critical = severity == AlertSeverity::Critical;
    const QColor ink = severity == AlertSeverity::Notice ? look.muted : look.accent;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(critical ? QBrush(ink) : Qt::NoBrush);
    if (severity == AlertSeverity::Notice)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
    QFont font = painter.font();
    font.setPixelSize(std::max(6, int(square.height() * 0.72)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(critical ? look.panel : ink);
    painter.drawText(square, Qt::AlignCenter, severity == AlertSeverity::Notice ? u"i"_s : u"!"_s);
    painter.restore();
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.lineSpacing();
    const bool group = !index.parent().isValid();
    return {200, group ? line + 12 : (1 + SentenceLines) * line + 2 * Padding + 2};
}

void AlertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::screen();
    const auto severity = AlertSeverity(index.data(AlertsModel::SeverityRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool group = !index.parent().isValid();
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, selected ? look.tint : group ? look.window : look.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.line);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int line = option.fontMetrics.lineSpacing();
    const QRect area = option.rect.adjusted(Margin, group ? 0 : Padding, -Margin, group ? 0 : -Padding);
    const int markTop = group ? option.rect.center().y() - MarkSide / 2 : area.top() + (line - MarkSide) / 2;
    paintSeverityMark(*painter, QRectF(area.left(), markTop, MarkSide, MarkSide), severity, look);
    QRect text = area.adjusted(MarkSide + 8, 0, 0, 0);
    painter->setFont(bold);
    painter->setPen(look.text);
    const auto finish = [&] {
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(look.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        }
        painter->restore();
    };
    if (group) {
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        return finish();
    }
    const bool acknowledged = index.data(AlertsModel::AcknowledgedRole).toBool();
    const QString rule = index.data(AlertsModel::RuleNameRole).toString();
    if (acknowledged)
        painter->setPen(look.muted);
    painter->drawText(QRect(text.left(), text.top(), text.width(), line), Qt::AlignLeft | Qt::TextSingleLine, rule);
    const int used = QFontMetrics(bold).horizontalAdvance(rule) + 10;
    painter->setFont(option.font);
    painter->setPen(look.muted);
    QStringList aside{index.data(AlertsModel::SubjectRole).toString()};
    if (acknowledged)
        aside += tr("revisada");
    if (index.data(AlertsModel::OwnWordingRole).toBool())
        aside += tr("texto propio");
    aside.removeAll(QString());
    const QRect rest(text.left() + used, text.top(), std::max(0, text.width() - used), line);
    painter->drawText(rest, Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(aside.join(u" · "_s), Qt::ElideRight, rest.width()));
    painter->setPen(acknowledged ? look.muted : look.text);
    paintLines(*painter, text.adjusted(0, line + 1, 0, 0), index.data().toString());
    finish();
}

} // namespace pei
