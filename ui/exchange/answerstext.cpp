// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/answerstext.h"

#include "ui/entry/entrytext.h"
#include "ui/look/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString AnswersText::field(const ReturnedAnswer &answer)
{
    if (!answer.note)
        return tr("Valor");
    switch (*answer.note) {
    case NoteField::Factor:
        return tr("Factor");
    case NoteField::Measure:
        return tr("Medida de mejora");
    case NoteField::Responsible:
        return tr("Responsable");
    case NoteField::Evidence:
        return tr("Evidencia");
    }
    Q_UNREACHABLE();
}

QString AnswersText::outcome(const ReturnedAnswer &answer)
{
    if (!answer.isKnown)
        return tr("El plan ya no tiene ese indicador.");
    if (answer.isTooLong)
        return tr("El texto pasa de %1 caracteres.").arg(LongestNote);
    if (!answer.note && !answer.check.taken())
        return EntryText::refusal(answer.check.refusal);
    if (answer.isContradicted)
        return tr("Otro archivo trae otro dato: elija uno.");
    if (answer.note)
        return answer.noteBefore.isEmpty() ? tr("Se agrega a la nota.") : tr("Reemplaza lo que decía la nota.");
    if (answer.check.doubts.empty())
        return answer.before ? tr("Reemplaza el valor.") : tr("Valor nuevo.");
    QStringList doubts;
    for (const Doubt &doubt : answer.check.doubts)
        doubts.append(EntryText::doubt(doubt, answer.check.value.value_or(0)));
    return doubts.join(u' ');
}

QString AnswersText::summary(const ReturnedAnswers &answers)
{
    QStringList parts;
    const auto files = int(answers.files.size());
    const auto refusedFiles =
        int(std::count_if(answers.files.begin(), answers.files.end(),
                          [](const ReturnedAnswers::File &file) { return file.error.has_value(); }));
    // Not %n: the Spanish source must read right without a translation file.
    if (refusedFiles > 0)
        parts.append(refusedFiles == 1 ? tr("1 archivo rechazado") : tr("%1 archivos rechazados").arg(refusedFiles));
    const auto count = [&](auto accepts) {
        return int(std::count_if(answers.answers.begin(), answers.answers.end(), accepts));
    };
    const int values = count([](const ReturnedAnswer &a) { return a.canBeChosen() && !a.note; });
    const int notes = count([](const ReturnedAnswer &a) { return a.canBeChosen() && a.note; });
    const int doubtful = count([](const ReturnedAnswer &a) { return a.isDoubtful(); });
    const int refused = count([](const ReturnedAnswer &a) { return !a.canBeChosen(); });
    if (values > 0)
        parts.append(values == 1 ? tr("1 valor") : tr("%1 valores").arg(values));
    if (notes > 0)
        parts.append(notes == 1 ? tr("1 dato de notas") : tr("%1 datos de notas").arg(notes));
    if (doubtful > 0)
        parts.append(doubtful == 1 ? tr("1 dudoso") : tr("%1 dudosos").arg(doubtful));
    if (refused > 0)
        parts.append(refused == 1 ? tr("1 no se puede recibir") : tr("%1 no se pueden recibir").arg(refused));
    if (parts.isEmpty())
        parts.append(tr("nada que el plan no tenga ya"));
    const QString read = files == 1 ? tr("1 archivo leído") : tr("%1 archivos leídos").arg(files);
    //: "15 archivos leídos: 31 valores · 2 dudosos. Todavía no se cambió nada."
    return tr("%1: %2. Todavía no se cambió nada.").arg(read, parts.join(u" · "_s));
}

QString AnswersText::file(const ReturnedAnswers::File &file)
{
    if (file.error && file.error->code == Error::Code::UnknownFormat)
        return tr("No es una hoja de cálculo, o está dañada desde su comienzo. Pida que la envíen de nuevo.");
    if (file.error)
        return errorText(*file.error);
    if (file.answers == 0)
        return tr("Volvió sin llenar.");
    if (file.answers == file.equal)
        return tr("No trae nada que el plan no tenga ya.");
    return {};
}

} // namespace pei
