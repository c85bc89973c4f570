// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/runon.h"

#include "core/reading/layout/gluedwords.h"
#include "core/reading/layout/tokens.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Cut at every match, found in the line or in what it is folded to.
QStringList cutAt(const QRegularExpression &starts, const QString &line, const QString &text)
{
    QStringList lines;
    qsizetype start = 0;
    auto found = starts.globalMatch(text.size() == line.size() ? text : QString());
    while (found.hasNext()) {
        const qsizetype at = found.next().capturedStart();
        lines += line.sliced(start, at - start).trimmed();
        start = at;
    }
    lines += line.sliced(start).trimmed();
    return lines;
}

} // namespace

QStringList linesOfHeading(const QString &line)
{
    static const QRegularExpression starts(u"(?<!^)(?:periodo(?: del)? pei|nivel de gobierno) ?: "
                                           u"|(?<=[^\\p{L}])(?:(?:departamento|provincia|distrito|sector|pliego|"
                                           "unidad ejecutora) ?: |codigo denominacion |reporte de seguimiento )"_s);
    return cutAt(starts, line, folded(line));
}

QStringList linesOfHead(const QString &line)
{
    static const QRegularExpression row(u"(?<=sem1|anual) ?(?=(?:oei|aei|ind)\\.\\d)"_s);
    static const QRegularExpression touchedYear(u"(?<=[)\\p{L}])(?=(?:19|20|21)\\d\\d(?!\\d))"_s);
    const QString text = folded(line);
    const auto found = row.match(text.size() == line.size() ? text : QString());
    QString own = line.first(found.hasMatch() ? found.capturedStart() : line.size());
    own.replace(touchedYear, u" "_s);
    QStringList lines(own);
    if (found.hasMatch())
        lines += line.sliced(found.capturedEnd());
    return lines;
}

QStringList linesOfRows(const QString &line)
{
    static const QRegularExpression code(u"(?<=[\\d)D])(?:(?:IND|OEI|AEI)\\.\\d| ?Avance promedio de )"_s);
    QStringList lines;
    qsizetype start = 0;
    auto found = code.globalMatch(line);
    while (found.hasNext()) {
        const qsizetype at = found.next().capturedStart();
        const QString before = line.sliced(start, at - start);
        const QString last = before.sliced(before.lastIndexOf(u' ') + 1);
        const QStringList cells = gluedCells(last);
        const QString &figure = cells.isEmpty() ? last : cells.back();
        if (!isPrintedFigure(figure) && tokenKind(figure) != TokenKind::NotAvailable)
            continue;
        lines += before.trimmed();
        start = at;
    }
    lines += line.sliced(start).trimmed();
    return lines;
}

QStringList linesOfClosing(const QString &line)
{
    static const QRegularExpression starts(
        u" (?=Tabla Resumen\\b|ALERTAS IDENTIFICADAS\\b|Avance promedio de |(?<=\\d )(?:OEI|AEI|IND|UE|ND): |"
        "(?:Objetivos|Acciones|Indicadores de (?:objetivos|acciones)) \\d)"_s);
    return cutAt(starts, line, line);
}

bool holdsCode(const QString &line)
{
    static const QRegularExpression code(u"\\b(?:OEI|AEI|IND)\\.\\d\\d"_s);
    return line.contains(code);
}

} // namespace pei
