// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include "core/models/labels.h"
#include "ui/charts/axisscale.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

const QString Separator = u" · "_s;

} // namespace

QString ChartText::notCalculable(NotCalculable reason)
{
    switch (reason) {
    case NotCalculable::None:
        return {};
    case NotCalculable::ObtainedMissing:
        return tr("sin valor obtenido");
    case NotCalculable::TargetMissing:
        return tr("sin meta");
    case NotCalculable::TargetZero:
        return tr("no calculable: la meta es 0");
    case NotCalculable::BaselineMissing:
        return tr("no calculable: sin línea base");
    case NotCalculable::NoDistance:
        return tr("no calculable: la meta es igual a la línea base");
    case NotCalculable::SignsDiffer:
        return tr("no calculable: signos opuestos");
    case NotCalculable::RuleUnknown:
        return tr("no calculable: sentido no definido");
    }
    Q_UNREACHABLE();
}

QString ChartText::finding(const YearChart &chart)
{
    //: period: obtained of target
    const QString figures = tr("%1: %2 de %3").arg(Labels::period(chart.focus), formatValue(chart.obtained),
                                                   formatValue(chart.target));
    if (!chart.progress.value)
        return QStringList{figures, notCalculable(chart.progress.reason)}.join(Separator);
    return QStringList{figures, tr("%1 %").arg(formatNumber(*chart.progress.value)), Labels::semaphore(chart.state)}
        .join(Separator);
}

QString ChartText::year(const YearChart::Year &year)
{
    QStringList parts{tr("%1: meta %2").arg(QString::number(year.year), formatValue(year.target))};
    const auto add = [&](Cut cut, const YearChart::Cell &cell) {
        if (!cell.present)
            return;
        if (cell.progress.value) {
            //: cut, obtained, progress, state: "Sem1 160.00 (40.00 %, Bajo)"
            parts << tr("%1 %2 (%3 %, %4)").arg(Labels::cut(cut), formatValue(cell.value),
                                                formatNumber(*cell.progress.value), Labels::semaphore(cell.state));
        } else {
            parts << tr("%1 %2").arg(Labels::cut(cut), formatValue(cell.value));
        }
    };
    add(Cut::Semester1, year.semester);
    add(Cut::Annual, year.annual);
    return parts.join(Separator);
}

QString ChartText::description(const YearChart &chart)
{
    QStringList lines{finding(chart)};
    if (chart.baseline.value)
        lines << baseline(chart.baseline);
    for (const YearChart::Year &each : chart.years)
        lines << year(each);
    return lines.join(u'\n');
}

QString ChartText::baseline(const Baseline &baseline)
{
    const QString value = baseline.value ? shortNumber(*baseline.value) : u"ND"_s;
    return baseline.year ? tr("base %1: %2").arg(QString::number(*baseline.year), value) : tr("base: %1").arg(value);
}

QString ChartText::unit(double unit)
{
    if (unit >= 1e12)
        return tr("en billones");
    if (unit >= 1e9)
        return tr("en miles de millones");
    return unit >= 1e6 ? tr("en millones") : QString();
}

} // namespace pei
