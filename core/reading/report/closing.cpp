// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report/closing.h"

#include "core/reading/layout/tokens.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

struct PrintedAverage
{
    ElementKind kind = ElementKind::Objective;
    std::optional<double> value; // ND
};

// From a folded line.
std::optional<PrintedAverage> averageFrom(const QString &line)
{
    // Behind the figure of one with a colon a page's foot may follow, in a text that knows no lines.
    static const QRegularExpression average(
        u"^avance promedio de\\s+([^:]*?)\\s*:\\s*(-?[\\d,]+(?:\\.\\d+)?|nd)\\s*%?(?:\\s.*)?$"_s);
    static const QRegularExpression withoutColon(
        u"^avance promedio de\\s+([^:]*?)\\s*(-?[\\d,]+(?:\\.\\d+)?|nd)\\s*%?$"_s);
    auto match = average.match(line);
    if (!match.hasMatch())
        match = withoutColon.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString kind = match.captured(1);
    const std::optional<double> value = parsePrintedNumber(match.capturedView(2));
    if (kind.contains(u"aei") || kind.contains(u"accion"))
        return PrintedAverage{ElementKind::Action, value};
    if (kind.contains(u"oei") || kind.contains(u"objetivo"))
        return PrintedAverage{ElementKind::Objective, value};
    return std::nullopt;
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

bool isClosingLine(QStringView text)
{
    static const QRegularExpression title(
        u"^(?:tabla resumen(?:\\s*:.*|\\s+(?:de\\s+)?(?:la\\s+)?semaforizacion.*)?|alertas identificadas\\s*:?)$"_s);
    const QString line = folded(text).simplified();
    return averageFrom(line) || title.match(line).hasMatch();
}

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
        if (const auto average = averageFrom(line); average && average->value)
            printed.averages[average->kind] = *average->value;
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
