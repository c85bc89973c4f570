// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says of the cells of the list of indicators.
#include "core/models/indicatorlistmodel.h"
#include "core/models/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString IndicatorListModel::accessibleText(const Node &node, std::size_t index, Column column) const
{
    // Among many plans a code tells nothing without its entity.
    const QString code =
        m_source.isMany() && node.indicator >= 0
            ? tr("%1 de %2").arg(m_rows.codeOf(m_source, index), planName(m_source.partOf(std::size_t(node.indicator))))
        : node.part >= 0 ? name(node, index)
                         : m_rows.codeOf(m_source, index);
    const Period at = m_source.period();
    //: A year and one of its two cuts, as it is spoken: "2024 Sem1".
    const QString period = tr("%1 %2").arg(QString::number(at.year), Labels::cut(at.cut));
    const QString percent = formatValue(progressOf(node, index));
    const QString colour = Labels::colour(stateOf(node, index));
    switch (column) {
    case CodeColumn:
        //: What a screen reader says of a whole row: code, period, progress in percent, colour.
        return tr("%1, %2, %3, %4").arg(code, period, percent, colour);
    case PercentColumn:
        //: Likewise of the cell with the progress.
        return tr("%1, avance %2, %3 por ciento, %4").arg(code, period, percent, colour);
    case StateColumn:
        //: Likewise of the state: code, period, word, colour.
        return tr("%1, %2, %3, %4").arg(code, period, Labels::semaphore(stateOf(node, index)), colour);
    case BulletColumn:
        if (node.indicator < 0)
            return tr("%1 por ciento").arg(percent);
        break;
    case NameColumn:
        //: The name of a plan's row, and how its indicators stand.
        return node.part >= 0 ? tr("%1, %2").arg(name(node, index), bandsText(std::size_t(node.part)))
                              : name(node, index);
    case ObtainedColumn:
    case TargetColumn:
    case TrendColumn:
    case UnitColumn:
    case RelevanceColumn:
    case DirectionColumn:
    case AggregationColumn:
    case BaselineColumn:
    case NextStateColumn:
    case ToGreenColumn:
    case ProjectionColumn:
    case EntityColumn:
    case ColumnCount:
        break;
    }
    if (node.indicator < 0)
        return {};
    const Plan &plan = m_source.plan(std::size_t(node.indicator));
    const Indicator &indicator = m_source.indicator(std::size_t(node.indicator));
    const QString obtained = formatValue(plan.obtained(indicator, at));
    const QString target = formatValue(plan.target(indicator, at.year));
    switch (column) {
    case ObtainedColumn:
        if (const PendingEntries::Text *entry = refused(node)) {
            //: Likewise of a text typed as the value obtained that is no part of the plan: code, period, text.
            return tr("%1, obtenido %2: %3, no se registró").arg(code, period, entry->text);
        }
        if (const std::optional<Value> saved = savedBeside(node))
            return tr("%1, valor de prueba %2, %3, %4; en el plan está %5")
                .arg(code, period, obtained, colour, formatValue(*saved));
        //: Likewise of the value obtained: code, period, value, colour.
        return tr("%1, obtenido %2, %3, %4").arg(code, period, obtained, colour);
    case TargetColumn:
        //: Likewise of the target: code, year, value.
        return tr("%1, meta %2, %3").arg(code, QString::number(at.year), target);
    case BulletColumn:
        return tr("%1 de %2").arg(obtained, target);
    case TrendColumn: {
        QStringList years;
        for (const int year : plan.targetYears) {
            Value last = plan.obtained(indicator, {year, Cut::Annual});
            if (!last)
                last = plan.obtained(indicator, {year, Cut::Semester1});
            years.append(tr("%1: meta %2, obtenido %3")
                             .arg(QString::number(year), formatValue(plan.target(indicator, year)), formatValue(last)));
        }
        return years.join(u"; ");
    }
    case UnitColumn:
    case RelevanceColumn:
    case DirectionColumn:
    case AggregationColumn:
    case BaselineColumn:
    case NextStateColumn:
    case ToGreenColumn:
    case ProjectionColumn:
    case EntityColumn:
        //: Likewise of any other cell: code, what the column is called, text.
        return tr("%1, %2, %3").arg(code, headerData(column, Qt::Horizontal).toString(), text(node, index, column));
    case CodeColumn:
    case NameColumn:
    case PercentColumn:
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString IndicatorListModel::accessibleDescription(std::size_t index) const
{
    if (!m_grouped)
        return {};
    const QString level = QString::number(m_rows.depth(index) + 1);
    if (!m_rows.hasChildren(index))
        return tr("nivel %1").arg(level);
    return m_closed[index] != 0 ? tr("nivel %1, contraído").arg(level) : tr("nivel %1, desplegado").arg(level);
}

} // namespace pei
