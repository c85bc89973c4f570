// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrytext.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString EntryText::thresholds(const Thresholds &thresholds)
{
    const QString green = formatNumber(thresholds.green);
    const QString amber = formatNumber(thresholds.amber);
    return thresholds.atLeast ? tr("verde ≥ %1 · ámbar ≥ %2").arg(green, amber)
                              : tr("verde ≤ %1 · ámbar ≤ %2").arg(green, amber);
}

QString EntryText::reading(const TypedNumber &number)
{
    return number.accepted() && number.ambiguous ? tr("se lee %1").arg(formatValue(number.value)) : QString();
}

QString EntryText::refusal(TypedNumber::Refusal refusal)
{
    switch (refusal) {
    case TypedNumber::Refusal::None:
        return {};
    case TypedNumber::Refusal::NotANumber:
        return tr("No es un número ni ND.");
    case TypedNumber::Refusal::BadGrouping:
        return tr("Los millares están mal separados.");
    case TypedNumber::Refusal::TooManyMarks:
        return tr("Tiene demasiadas comas o puntos.");
    case TypedNumber::Refusal::TooLong:
        return tr("Pasa de 15 cifras.");
    }
    Q_UNREACHABLE();
}

QString EntryText::pasteRefusal(const PasteReport::Cell &cell)
{
    const QString row = QString::number(cell.row + 1);
    // A whole paragraph in a cell is told by its beginning.
    const QString text = cell.text.size() > 40 ? QString(cell.text.first(39) + u'…') : cell.text;
    switch (cell.refusal) {
    case PasteReport::Refusal::None:
        return {};
    case PasteReport::Refusal::NotANumber:
        //: Row of the pasted block, code, text, reason.
        return tr("Fila %1, %2, «%3»: %4").arg(row, cell.code, text, refusal(cell.number.refusal));
    case PasteReport::Refusal::Closed:
        return tr("Fila %1, %2, «%3»: la columna no está abierta para registrar.").arg(row, cell.code, text);
    case PasteReport::Refusal::Outside:
        return tr("Fila %1, columna %2, «%3»: queda fuera de la tabla.")
            .arg(row, QString::number(cell.column + 1), text);
    }
    Q_UNREACHABLE();
}

} // namespace pei
