// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importtext.h"

#include "core/models/labels.h"
#include "core/models/tsv.h"
#include "ui/imports/reportscan.h"
#include "ui/look/errortext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString ImportText::plan(const QString &entity, int firstYear, int lastYear)
{
    //: Entity, first and last year of its plan.
    return tr("%1 · %2–%3").arg(entity, QString::number(firstYear), QString::number(lastYear));
}

QString ImportText::outcome(const ImportedFile &file)
{
    const bool inPart = !file.unread.empty();
    switch (file.outcome) {
    case ImportedFile::Outcome::NewPlan:
        return inPart ? tr("Plan nuevo, en parte") : tr("Plan nuevo");
    case ImportedFile::Outcome::Merged:
        return inPart ? tr("Agregado, en parte") : tr("Agregado");
    case ImportedFile::Outcome::AlreadyImported:
        return tr("Ya estaba");
    case ImportedFile::Outcome::Refused:
        return tr("No se pudo");
    case ImportedFile::Outcome::NeedsPassword:
        return tr("Pide contraseña");
    case ImportedFile::Outcome::NoReport:
        return tr("No es un reporte");
    }
    Q_UNREACHABLE();
}

QString ImportText::detail(const ImportedFile &file)
{
    QStringList parts;
    if (!file.unread.empty())
        parts += tr("%n fila(s) sin leer", nullptr, int(file.unread.size()));
    switch (file.outcome) {
    case ImportedFile::Outcome::NewPlan:
        break;
    case ImportedFile::Outcome::Merged:
        if (file.newValues > 0)
            parts += tr("%n valor(es) nuevo(s)", nullptr, file.newValues);
        if (file.changedValues > 0)
            parts += tr("%n valor(es) cambiado(s)", nullptr, file.changedValues);
        if (file.newRows > 0)
            parts += tr("%n indicador(es) nuevo(s)", nullptr, file.newRows);
        if (parts.isEmpty())
            parts += tr("sin valores nuevos");
        break;
    case ImportedFile::Outcome::AlreadyImported:
        break;
    case ImportedFile::Outcome::NeedsPassword:
        return tr("El PDF pide contraseña.");
    case ImportedFile::Outcome::Refused:
    case ImportedFile::Outcome::NoReport:
        return errorText(file.error);
    }
    if (file.period)
        parts.prepend(Labels::period(*file.period));
    return parts.join(u"  ·  "_s);
}

QString ImportText::everything(const ImportedFile &file)
{
    QStringList lines{QDir::toNativeSeparators(file.path)};
    //: What became of a file, then more about it.
    lines += detail(file).isEmpty() ? outcome(file) : tr("%1: %2").arg(outcome(file), detail(file));
    for (const UnreadRow &row : file.unread) {
        lines += row.page > 0 ? tr("Sin leer, pág. %1: «%2»").arg(QString::number(row.page), row.text)
                              : tr("Sin leer: «%1»").arg(row.text);
    }
    return lines.join(u'\n');
}

QString ImportText::found(const ReportScan &scan)
{
    const int count = int(scan.reports.size());
    if (count == 0)
        return tr("No hay reportes en «%1»").arg(scan.name);
    //: %2 is a folder's name.
    return tr("%n reporte(s) en «%1»", nullptr, count).arg(scan.name);
}

QString ImportText::alsoFound(const ReportScan &scan)
{
    QStringList sentences;
    if (scan.reports.isEmpty()) {
        sentences += scan.others == 0
                         ? tr("La carpeta está vacía. Elija la carpeta con los PDF que imprime el aplicativo.")
                         : tr("Hay %n archivo(s) de otra clase. Elija la carpeta con los PDF que imprime el aplicativo.",
                              nullptr, scan.others);
    } else if (scan.others > 0) {
        sentences += tr("Hay además %n archivo(s) de otra clase, que se deja(n) de lado.", nullptr, scan.others);
    }
    if (!scan.unreadable.isEmpty()) {
        QStringList folders;
        for (const QString &folder : scan.unreadable.mid(0, 3))
            folders += QDir::toNativeSeparators(folder);
        sentences += tr("No hay permiso para ver %n carpeta(s): %1.", nullptr, int(scan.unreadable.size()))
                         .arg(folders.join(u", "_s));
    }
    return sentences.join(u' ');
}

QString ImportText::headline(const ImportCounts &counts, const ImportEnd &end)
{
    if (end.error)
        return counts.takenIn() == 0 ? tr("No se pudo importar") : tr("La importación se interrumpió");
    if (end.cancelled)
        return tr("La importación se detuvo");
    if (counts.takenIn() == 0)
        return counts.known > 0 ? tr("No había nada nuevo") : tr("No entró ningún reporte");
    if (counts.plans == 1)
        return tr("Entraron %n reporte(s) en un plan", nullptr, counts.takenIn());
    return tr("Entraron %n reporte(s) en %1 planes", nullptr, counts.takenIn()).arg(counts.plans);
}

QString ImportText::remarks(const ImportCounts &counts, const ImportEnd &end)
{
    QStringList sentences;
    if (end.error)
        sentences += targetError(*end.error);
    if ((end.error || end.cancelled) && counts.takenIn() > 0)
        sentences += tr("%n reporte(s) ya entraron y quedan guardados.", nullptr, counts.takenIn());
    if (!end.left.isEmpty())
        sentences += tr("Falta(n) %n.", nullptr, int(end.left.size()));
    if (counts.known > 0)
        sentences += tr("%n ya estaba(n).", nullptr, counts.known);
    if (counts.refused > 0)
        sentences += tr("%n no se pudo leer.", nullptr, counts.refused);
    if (counts.locked > 0)
        sentences += tr("%n pide(n) contraseña.", nullptr, counts.locked);
    if (counts.inPart > 0)
        sentences += tr("%n entró solo en parte.", nullptr, counts.inPart);
    if (counts.others > 0)
        sentences += tr("%n no es (son) reporte(s) de seguimiento.", nullptr, counts.others);
    return sentences.join(u' ');
}

QString ImportText::targetError(const Error &error)
{
    const QString name = QFileInfo(error.file).fileName();
    switch (error.code) {
    case Error::Code::StoreBusy:
        if (!error.detail.isEmpty())
            return tr("«%1» está abierto en otra ventana (%2). Ciérrelo ahí o elija otro archivo.")
                .arg(name, error.detail);
        break;
    case Error::Code::StoreReadOnly:
        return tr("«%1» es de solo lectura: no se puede agregar nada. Elija otro archivo.").arg(name);
    default:
        break;
    }
    //: A file's name and what is wrong with it.
    return tr("%1: %2").arg(name, errorText(error));
}

QString ImportText::timeLeft(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000;
    if (seconds < 60)
        return tr("faltan %n s", nullptr, int(seconds));
    return tr("faltan %1 min").arg(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
}

QString ImportText::list(const std::vector<ImportedFile> &files)
{
    TextTable lines;
    for (const ImportedFile &file : files) {
        const bool problem = file.outcome == ImportedFile::Outcome::Refused ||
                             file.outcome == ImportedFile::Outcome::NeedsPassword || !file.unread.empty();
        if (problem)
            lines.push_back({QDir::toNativeSeparators(file.path), outcome(file), detail(file)});
    }
    return toTsv(lines);
}

} // namespace pei
