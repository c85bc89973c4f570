// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/unitsheettext.h"

#include "core/models/labels.h"
#include "core/models/softcase.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qsizetype LongestUnitName = 60; // of a file's name

} // namespace

QString UnitSheetText::unit(const CodedName &unit)
{
    const QString name = softCase(unit.name, {});
    return unit.code.isEmpty() ? name : QString(unit.code + u' ' + name);
}

QString UnitSheetText::fileName(const UnitRequest &request)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f\\\\/:*?\"<>|]+"_s);
    const QString name =
        UnitSheetText::unit(request.unit).replace(forbidden, u" "_s).simplified().left(LongestUnitName);
    //: A file's name: %1 a period as 2024-S1, %2 a unit. No / : * ? " < > |
    return tr("Pedido %1 %2").arg(periodKey(request.period), name).trimmed() + u".xlsx"_s;
}

UnitSheetWords UnitSheetText::words(const Plan &plan, const UnitRequest &request)
{
    const QString period = Labels::period(request.period);
    const CodedName entity = plan.entity.title();
    UnitSheetWords words;
    //: The name of a spreadsheet's page; 31 characters at most, no / : * ? [ ]
    words.sheet = tr("Pedido de datos").left(31);
    words.title = tr("Pedido de datos del PEI: %1").arg(period);
    //: %1 an entity's name, %2 and %3 years.
    words.lines.append(tr("%1. Plan estratégico institucional %2–%3.")
                           .arg(softCase(entity.name, placeNamesOf(plan.entity)), QString::number(plan.firstYear),
                                QString::number(plan.lastYear)));
    words.lines.append(tr("Unidad responsable: %1.").arg(UnitSheetText::unit(request.unit)));
    words.lines.append(
        tr("Escriba en la columna «%1» lo que se logró en cada indicador: un número, o ND si todavía no se "
           "conoce. Una casilla vacía deja el dato como está.")
            .arg(tr("Valor %1").arg(period)));
    words.lines.append(
        tr("Los porcentajes se escriben como 12.5, no como 0.125. Las explicaciones van en las columnas de la "
           "derecha. No mueva ni agregue filas ni columnas: guarde el archivo y devuélvalo a planeamiento."));
    words.code = tr("Código");
    words.name = tr("Indicador");
    words.executingUnit = tr("Unidad ejecutora");
    words.baseline = tr("Línea base");
    words.target = tr("Meta %1").arg(request.period.year);
    for (const Period &earlier : earlierPeriods(plan, request)) {
        words.earlier.push_back(earlier == request.period ? tr("Registrado %1").arg(Labels::period(earlier))
                                                          : tr("Obtenido %1").arg(Labels::period(earlier)));
    }
    words.value = tr("Valor %1").arg(period);
    words.notes = {tr("Factor que explica el resultado"), tr("Medida de mejora"), tr("Responsable de la medida"),
                   tr("Evidencia (archivo o enlace)")};
    words.valueHint = tr("Un número, o ND si todavía no se conoce.");
    words.valueError = tr("Escriba un número o ND. Las explicaciones van en las columnas de la derecha.");
    words.noteError = tr("El texto es demasiado largo: pasa de %1 caracteres.").arg(LongestNote);
    return words;
}

} // namespace pei
