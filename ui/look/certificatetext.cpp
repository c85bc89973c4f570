// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/certificatetext.h"

#include "core/models/labels.h"
#include "ui/look/errortext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Difference = Certificate::Difference;

class CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(pei::CertificateText)

public:
    static QString line(const Certificate &certificate, const Report &report);
    static QString finding(const Difference &difference);
    static QString loose(const UnreadRow &run);
    static QString words(const WordAccount &words);

private:
    static QString averages(const Certificate &certificate, const Report &report);
    static QString summary(const Certificate &certificate, const Report &report);
};

QString CertificateText::averages(const Certificate &certificate, const Report &report)
{
    const ElementKind kind = leadingKind(report.plan);
    const auto printed = report.printed.averages.find(kind);
    if (printed == report.printed.averages.end())
        return tr("sin promedio impreso");
    const QString figure = formatNumber(printed->second);
    if (!certificate.averages.holds())
        return tr("promedio %1 distinto").arg(figure);
    if (certificate.average.zeros == 0)
        return tr("promedio %1 igual").arg(figure);
    const bool skips = certificate.rules && certificate.rules->rules.average == AverageRule::SkipZero;
    return skips ? tr("promedio %1 igual (omite %2 en 0)").arg(figure).arg(certificate.average.zeros)
                 : tr("promedio %1 igual (cuenta %2 en 0)").arg(figure).arg(certificate.average.zeros);
}

QString CertificateText::summary(const Certificate &certificate, const Report &report)
{
    if (report.printed.semaphore.empty())
        return tr("sin tabla resumen");
    QStringList rows;
    for (const SemaphoreCount &count : report.printed.semaphore)
        rows += u"%1/%2/%3/%4"_s.arg(count.red).arg(count.amber).arg(count.green).arg(count.nd);
    return certificate.summary.holds() ? tr("tabla %1 igual").arg(rows.join(u", "_s))
                                       : tr("tabla %1 distinta").arg(rows.join(u", "_s));
}

QString CertificateText::line(const Certificate &certificate, const Report &report)
{
    QStringList parts;
    parts += tr("%1 de %2 avances iguales").arg(certificate.rows.agreeing).arg(certificate.rows.total);
    if (!certificate.elements.holds()) {
        parts += tr("%1 de %2 avances de objetivos y acciones iguales")
                     .arg(certificate.elements.agreeing)
                     .arg(certificate.elements.total);
    }
    parts += averages(certificate, report);
    parts += summary(certificate, report);
    if (!certificate.rules)
        parts += tr("ninguna regla conocida da sus promedios");
    if (certificate.unread > 0)
        parts += tr("%n fila(s) sin leer", nullptr, certificate.unread);
    if (!certificate.words.loose.empty())
        parts += tr("%n texto(s) de la tabla sin ubicar", nullptr, int(certificate.words.loose.size()));
    return parts.join(u" · "_s);
}

QString CertificateText::loose(const UnreadRow &run)
{
    return tr("Página %1: el texto «%2» está en la tabla, pero no pertenece a ninguna fila leída.")
        .arg(QString::number(run.page), run.text);
}

QString CertificateText::words(const WordAccount &words)
{
    const auto count = [](int number) { return formatNumber(number, PeruFormat, 0); };
    const int loose = words.total - words.heading - words.head - words.cells - words.closing - words.running - words.unread;
    return tr("De las %1 palabras del reporte, %2 son del encabezado, %3 de los títulos de la tabla, %4 de sus celdas, "
              "%5 del cierre, %6 de cabeceras y pies de página, %7 de filas sin leer y %8 no tienen ubicación.")
        .arg(count(words.total), count(words.heading), count(words.head), count(words.cells), count(words.closing),
             count(words.running), count(words.unread), count(loose));
}

QString CertificateText::finding(const Difference &difference)
{
    const QString printed = formatValue(difference.printed);
    const QString computed = formatValue(difference.computed);
    const QString period = Labels::period(difference.period);
    const auto count = [&](const QString &band) {
        return tr("Tabla resumen, %1, %2: el reporte imprime %3 y sus filas dan %4.")
            .arg(difference.code, band, formatNumber(difference.printed.value_or(0), PeruFormat, 0),
                 formatNumber(difference.computed.value_or(0), PeruFormat, 0));
    };
    switch (difference.what) {
    case Difference::What::RowProgress:
        return difference.page > 0
                   ? tr("Página %1, %2, %3: el reporte imprime un avance de %4 y sus cifras dan %5.")
                         .arg(QString::number(difference.page), difference.code, period, printed, computed)
                   : tr("%1, %2: el reporte imprime un avance de %3 y sus cifras dan %4.")
                         .arg(difference.code, period, printed, computed);
    case Difference::What::ElementProgress:
        return difference.page > 0
                   ? tr("Página %1, %2, %3: el reporte imprime un avance de %4 y sus indicadores dan %5.")
                         .arg(QString::number(difference.page), difference.code, period, printed, computed)
                   : tr("%1, %2: el reporte imprime un avance de %3 y sus indicadores dan %4.")
                         .arg(difference.code, period, printed, computed);
    case Difference::What::Average:
        return tr("Avance promedio de %1: el reporte imprime %2 y sus filas dan %3.")
            .arg(difference.code, printed, computed);
    case Difference::What::SummaryRed:
        return count(Labels::semaphore(Semaphore::Red));
    case Difference::What::SummaryAmber:
        return count(Labels::semaphore(Semaphore::Amber));
    case Difference::What::SummaryGreen:
        return count(Labels::semaphore(Semaphore::Green));
    case Difference::What::SummaryNd:
        return count(Labels::semaphore(Semaphore::NoData));
    case Difference::What::SummaryTotal:
        return count(tr("total"));
    case Difference::What::WithoutElement:
        return difference.page > 0 ? tr("Página %1, %2: no se leyó el objetivo o la acción a la que pertenece.")
                                         .arg(QString::number(difference.page), difference.code)
                                   : tr("%1: no se leyó el objetivo o la acción a la que pertenece.").arg(difference.code);
    case Difference::What::SummaryMissing:
        return tr("La tabla resumen no trae la fila de %1: nada prueba que se hayan leído todas. El reporte puede estar "
                  "incompleto.")
            .arg(difference.code);
    case Difference::What::WithoutRows:
        return difference.page > 0
                   ? tr("Página %1, %2: tiene un avance de %3, pero no se leyó ninguno de sus indicadores.")
                         .arg(QString::number(difference.page), difference.code, printed)
                   : tr("%1: tiene un avance de %2, pero no se leyó ninguno de sus indicadores.")
                         .arg(difference.code, printed);
    }
    Q_UNREACHABLE();
}

} // namespace

QString certificateLine(const Certificate &certificate, const Report &report)
{
    return CertificateText::line(certificate, report);
}

QStringList certificateFindings(const Certificate &certificate, const Report &report)
{
    QStringList findings;
    for (const UnreadRow &row : report.unread)
        findings += errorText({Error::Code::RowUnreadable, row.text, {}, row.page, 0});
    for (const Difference &difference : certificate.differences)
        findings += CertificateText::finding(difference);
    for (const UnreadRow &run : certificate.words.loose)
        findings += CertificateText::loose(run);
    return findings;
}

QString certificateWords(const Certificate &certificate)
{
    return certificate.words.total > 0 ? CertificateText::words(certificate.words) : QString();
}

} // namespace pei
