// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/cellline.h"

#include "core/models/entrymodel.h"
#include "ui/entry/entrytext.h"
#include "ui/entry/valuemarks.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int Margin = 12;
constexpr int Gap = 10;

} // namespace

CellLine::CellLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"cellLine"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Sobre la celda elegida"));
}

QSize CellLine::sizeHint() const
{
    return {200, fontMetrics().height() + 10};
}

QSize CellLine::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

QString CellLine::text() const
{
    QStringList parts{m_whose, m_remarks, m_hint};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void CellLine::showCell(const QModelIndex &cell)
{
    m_whose = cell.isValid() ? cell.siblingAtColumn(EntryModel::CodeColumn).data().toString() : QString();
    const QStringList remarks = cell.isValid() ? EntryText::remarksOf(cell) : QStringList();
    m_remarks = remarks.join(u' ');
    m_mark = remarks.isEmpty() ? Mark::None : cell.data(RefusalRole).isValid() ? Mark::Refusal : Mark::Doubt;
    m_hint = cell.isValid() ? EntryText::thresholdsOf(cell) : QString();
    if (cell.data(NoteMissingRole).toBool()) {
        const QString asked = tr("en rojo y sin nota: Shift+F2");
        m_hint = m_hint.isEmpty() ? asked : QString(m_hint + u" · "_s + asked);
    }
    const QString name = cell.isValid() ? cell.siblingAtColumn(EntryModel::NameColumn).data().toString() : QString();
    if (const QString note = cell.data(NoteRole).toString(); m_remarks.isEmpty() && !note.isEmpty())
        m_remarks = tr("Nota: %1").arg(note.split(u'\n', Qt::SkipEmptyParts).join(u" · "_s));
    // Where nothing is to be said about the value, the whole name is worth the room.
    if (m_remarks.isEmpty() && !name.isEmpty())
        m_remarks = name;
    setAccessibleDescription(text());
    setToolTip(text());
    update();
}

void CellLine::paintEvent(QPaintEvent *)
{
    const Look look = Look::screen();
    QPainter painter(this);
    painter.fillRect(rect(), look.panel);
    painter.fillRect(QRect(0, 0, width(), 1), look.line);
    if (m_whose.isEmpty())
        return;
    QRect area = rect().adjusted(Margin, 1, -Margin, 0);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics bold(strong);
    painter.setFont(strong);
    painter.setPen(look.text);
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter), m_whose);
    area.setLeft(area.left() + bold.horizontalAdvance(m_whose) + Gap);
    painter.setFont(font());
    // The limits stand at the right; they give way to what is wrong.
    const int hint = m_hint.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_hint) + Gap;
    const int wanted = fontMetrics().horizontalAdvance(m_remarks) + (m_mark == Mark::None ? 0 : ValueMarkSide + 6);
    if (hint > 0 && (m_mark == Mark::None || wanted + hint <= area.width())) {
        painter.setPen(look.muted);
        painter.drawText(area, int(Qt::AlignRight | Qt::AlignVCenter), m_hint);
        area.setRight(area.right() - hint);
    }
    if (m_mark != Mark::None) {
        const QRectF mark(area.left(), area.center().y() - ValueMarkSide / 2.0 + 0.5, ValueMarkSide, ValueMarkSide);
        if (m_mark == Mark::Doubt)
            paintDoubtMark(painter, mark, look);
        else
            paintRefusalMark(painter, mark, look);
        area.setLeft(area.left() + ValueMarkSide + 6);
    }
    painter.setPen(m_mark == Mark::None ? look.muted : look.text);
    if (area.width() > 40)
        painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(m_remarks, Qt::ElideRight, area.width()));
}

} // namespace pei
