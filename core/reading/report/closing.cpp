// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/closing.h"

#include "core/reading/layout/tokens.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

void readAverage(const QString &line, PrintedFigures &printed)
{
    static const QRegularExpression average(u"^avance promedio de\\s+(.*?)\\s*:?\\s*(-?[\\d,]+(?:\\.\\d+)?|nd)\\s*%?$"_s);
    const auto match = average.match(line);
    if (!match.hasMatch())
        return;
    const QString kind = match.captured(1);
    const std::optional<double> value = parsePrintedNumber(match.capturedView(2));
    if (!value)
        return;
    if (kind.contains(u"aei") || kind.contains(u"accion"))
        printed.averages[ElementKind::Action] = *value;
    else if (kind.contains(u"oei") || kind.contains(u"objetivo"))
        printed.averages[ElementKind::Objective] = *value;
}

std::optional<SemaphoreCount::Kind> kindFrom(const QString &label)
{
    const bool indicators = label.contains(u"indicador");
    if (label.contains(u"objetivo"))
        return indicators ? SemaphoreCount::Kind::ObjectiveIndicators : SemaphoreCount::Kind::Objectives;
    if (label.contains(u"accion"))
        return indicators ? SemaphoreCount::Kind::ActionIndicators : SemaphoreCount::Kind::Actions;
    return std::nullopt;
}

} // namespace

void readClosing(const QStringList &lines, PrintedFigures &printed)
{
    static const QRegularExpression year(u"ano\\s*:?\\s*(\\d{4})"_s);
    static const QRegularExpression counts(u"^(.*?)\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)$"_s);
    int tableYear = printed.period.year;
    bool inTable = false;
    QString label; // of a row whose label wraps around its figures
    std::optional<SemaphoreCount> open;
    const auto close = [&] {
        if (open) {
            if (const auto kind = kindFrom(label)) {
                open->kind = *kind;
                printed.semaphore.push_back(*open);
            }
        }
        open.reset();
        label.clear();
    };
    for (const QString &text : lines) {
        const QString line = folded(text).simplified();
        readAverage(line, printed);
        if (line.startsWith(u"tabla resumen"))
            inTable = true;
        if (line.startsWith(u"alertas identificadas"))
            break;
        if (!inTable)
            continue;
        if (const auto match = year.match(line); match.hasMatch()) {
            close();
            tableYear = match.captured(1).toInt();
            continue;
        }
        if (const auto match = counts.match(line); match.hasMatch()) {
            // Words before the figures open a new row, unless the last line was the upper part of this row's label.
            if (open)
                close();
            label = QString(label + u' ' + match.captured(1)).trimmed();
            open = SemaphoreCount{{},
                                  tableYear,
                                  match.captured(2).toInt(),
                                  match.captured(3).toInt(),
                                  match.captured(4).toInt(),
                                  match.captured(5).toInt(),
                                  match.captured(6).toInt()};
            if (kindFrom(label) && !label.endsWith(u" de"))
                close();
        } else if (line.startsWith(u"indicadores") || line.startsWith(u"objetivos") || line.startsWith(u"acciones")) {
            if (open && kindFrom(QString(label + u' ' + line)) && label.endsWith(u" de")) {
                label += u' ' + line;
                close();
            } else if (open && label.startsWith(u"indicadores")) {
                label += u' ' + line;
                close();
            } else {
                close();
                label = line;
            }
        }
    }
    close();
}

} // namespace pei
