// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/changetext.h"

namespace pei {

namespace {

// With every decimal it has: a change of the third one must not read "12.00 → 12.00".
QString exactText(Value value)
{
    return value ? formatExact(*value) : formatValue(value);
}

QString codeOf(const Plan &plan, qint64 indicator)
{
    const auto row = plan.indicatorIndex(indicator);
    return row ? plan.indicators[*row].code : QString();
}

} // namespace

QString ChangeText::value(const QString &code, Period period, Value before, Value after)
{
    //: %1 a year, %2 an indicator's code, %3 the old value, %4 the new one.
    const QString text =
        period.cut == Cut::Semester1 ? tr("Valor %1 – Sem1 de %2: %3 → %4") : tr("Valor %1 – Anual de %2: %3 → %4");
    return text.arg(QString::number(period.year), code, exactText(before), exactText(after));
}

QString ChangeText::note(const QString &code, Period period)
{
    //: %1 an indicator's code, %2 a year.
    const QString text = period.cut == Cut::Semester1 ? tr("Nota de %1, %2 – Sem1") : tr("Nota de %1, %2 – Anual");
    return text.arg(code, QString::number(period.year));
}

QString ChangeText::values(const Plan &plan, const std::vector<ValueChange> &changes, EntryMethod method)
{
    if (changes.size() != 1)
        return valueCount(int(changes.size()), method);
    const ValueChange &change = changes.front();
    return value(codeOf(plan, change.indicator), change.period, change.before, change.after);
}

QString ChangeText::notes(const Plan &plan, const std::vector<NoteChange> &changes, EntryMethod method)
{
    if (changes.size() != 1)
        return noteCount(int(changes.size()), method);
    const NotedCell &cell = changes.front().cell;
    return note(codeOf(plan, cell.indicator), cell.period);
}

QString ChangeText::valueCount(int count, EntryMethod method)
{
    switch (method) {
    case EntryMethod::Typed:
        return tr("Cambiar %n valores", nullptr, count);
    case EntryMethod::Pasted:
        return tr("Pegar %n valores", nullptr, count);
    case EntryMethod::Filled:
        return tr("Rellenar %n valores", nullptr, count);
    case EntryMethod::Cleared:
        return tr("Borrar %n valores", nullptr, count);
    case EntryMethod::Imported:
        return tr("Importar %n valores", nullptr, count);
    case EntryMethod::Tried:
        return tr("Aplicar %n valores probados", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString ChangeText::noteCount(int count, EntryMethod method)
{
    return method == EntryMethod::Imported ? tr("Importar %n notas", nullptr, count)
                                           : tr("Cambiar %n notas", nullptr, count);
}

QString ChangeText::periodAdded(Period period)
{
    const QString text =
        period.cut == Cut::Semester1 ? tr("Abrir el periodo %1 – Sem1") : tr("Abrir el periodo %1 – Anual");
    return text.arg(period.year);
}

QString ChangeText::periodClosed(Period period)
{
    const QString text =
        period.cut == Cut::Semester1 ? tr("Cerrar el periodo %1 – Sem1") : tr("Cerrar el periodo %1 – Anual");
    return text.arg(period.year);
}

QString ChangeText::periodReopened(Period period)
{
    const QString text =
        period.cut == Cut::Semester1 ? tr("Reabrir el periodo %1 – Sem1") : tr("Reabrir el periodo %1 – Anual");
    return text.arg(period.year);
}

QString ChangeText::imported(const QString &fileName)
{
    return fileName.isEmpty() ? tr("Importar un reporte") : tr("Importar «%1»").arg(fileName);
}

QString ChangeText::alertReviewed(const QString &subject)
{
    return subject.isEmpty() ? tr("Alerta del plan revisada") : tr("Alerta revisada de %1").arg(subject);
}

QString ChangeText::alertsReviewed(int count)
{
    return tr("%n alertas revisadas", nullptr, count);
}

QString ChangeText::alertsPending(int count)
{
    return count == 1 ? tr("Alerta de nuevo por revisar") : tr("%n alertas de nuevo por revisar", nullptr, count);
}

QString ChangeText::alertWorded()
{
    return tr("Texto de una alerta");
}

QString ChangeText::alertRules()
{
    return tr("Cambiar las reglas de las alertas");
}

} // namespace pei
