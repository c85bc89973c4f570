// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the indicator tree hold; the shape of the tree is in indicatortreemodel.cpp.
#include "core/models/chartdata.h"
#include "core/models/figure.h"
#include "core/models/indicatortreemodel.h"
#include "core/models/labels.h"
#include "core/support/foldedtext.h"
#include "core/models/softcase.h"
#include "core/plan/code.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QVariant sortable(Value value)
{
    return value ? QVariant(*value) : QVariant();
}

QString codedText(const CodedName &name, const QStringList &places)
{
    return QString(name.code + u' ' + softCase(name.name, places)).trimmed();
}

bool isFigure(IndicatorTreeModel::Column column)
{
    return column == IndicatorTreeModel::ObtainedColumn || column == IndicatorTreeModel::TargetColumn ||
           column == IndicatorTreeModel::PercentColumn || column == IndicatorTreeModel::BaselineColumn;
}

} // namespace

Progress IndicatorTreeModel::progressOf(const Node &node) const
{
    const Analysis &analysis = m_document->analysis();
    if (node.indicator >= 0)
        return analysis.indicators[std::size_t(node.indicator)];
    return {analysis.elements[std::size_t(node.element)], NotCalculable::None};
}

Semaphore IndicatorTreeModel::stateOf(const Node &node) const
{
    const Analysis &analysis = m_document->analysis();
    return node.indicator >= 0 ? analysis.semaphore(std::size_t(node.indicator))
                               : analysis.elementSemaphore(std::size_t(node.element));
}

QVariant IndicatorTreeModel::figureOf(const Node &node, Column column) const
{
    if (node.indicator < 0)
        return {};
    Figure figure{m_document->plan().indicators[std::size_t(node.indicator)].id, Figure::Kind::Row,
                  m_document->period()};
    switch (column) {
    case ObtainedColumn:
    case TrendColumn:
        figure.kind = Figure::Kind::Obtained;
        break;
    case TargetColumn:
        figure.kind = Figure::Kind::Target;
        break;
    case BulletColumn:
    case PercentColumn:
    case StateColumn:
        figure.kind = Figure::Kind::Progress;
        break;
    case BaselineColumn:
        figure.kind = Figure::Kind::Baseline;
        break;
    case CodeColumn:
    case NameColumn:
    case UnitColumn:
    case RelevanceColumn:
    case DirectionColumn:
    case AggregationColumn:
    case ColumnCount:
        break;
    }
    return QVariant::fromValue(figure);
}

QVariant IndicatorTreeModel::bullet(const Node &node) const
{
    const Analysis &analysis = m_document->analysis();
    if (node.indicator < 0)
        return QVariant::fromValue(bulletOfProgress(progressOf(node).value, analysis.rules));
    const Plan &plan = m_document->plan();
    return QVariant::fromValue(
        bulletOf(plan, plan.indicators[std::size_t(node.indicator)], analysis.period, analysis.rules));
}

QString IndicatorTreeModel::elementText(const Element &element, int index, Column column) const
{
    const std::size_t at = std::size_t(index);
    switch (column) {
    case CodeColumn:
        return element.code;
    case NameColumn:
        return softCase(element.name, m_places);
    case PercentColumn:
        return formatValue(m_document->analysis().elements[at]);
    case StateColumn:
        return Labels::semaphore(m_document->analysis().elementSemaphore(at));
    case ObtainedColumn:
    case TargetColumn:
    case BulletColumn:
    case TrendColumn:
    case UnitColumn:
    case RelevanceColumn:
    case DirectionColumn:
    case AggregationColumn:
    case BaselineColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString IndicatorTreeModel::indicatorText(const Indicator &indicator, int index, Column column) const
{
    const Plan &plan = m_document->plan();
    const Analysis &analysis = m_document->analysis();
    const std::size_t at = std::size_t(index);
    switch (column) {
    case CodeColumn:
        return indicatorPart(indicator.code);
    case NameColumn:
        return softCase(indicator.name, m_places);
    case ObtainedColumn:
        return formatValue(plan.obtained(indicator, analysis.period));
    case TargetColumn:
        return formatValue(plan.target(indicator, analysis.period.year));
    case PercentColumn:
        return formatValue(analysis.indicators[at].value);
    case StateColumn:
        return Labels::semaphore(analysis.semaphore(at));
    case UnitColumn:
        return codedText(indicator.responsibleUnit, m_places);
    case RelevanceColumn:
        return Labels::relevance(indicator.relevance);
    case DirectionColumn:
        return Labels::direction(indicator.direction);
    case AggregationColumn:
        return Labels::aggregation(indicator.aggregation);
    case BaselineColumn:
        return formatValue(indicator.baseline.value);
    case BulletColumn:
    case TrendColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant IndicatorTreeModel::sortValue(const Node &node, Column column) const
{
    const Plan &plan = m_document->plan();
    if (column == PercentColumn || column == BulletColumn)
        return sortable(progressOf(node).value);
    if (column == StateColumn)
        return stateOf(node) == Semaphore::NoData ? QVariant() : QVariant(int(stateOf(node)));
    if (node.indicator < 0) {
        const Element &element = plan.elements[std::size_t(node.element)];
        return column == CodeColumn   ? QVariant(element.code)
               : column == NameColumn ? QVariant(folded(element.name))
                                      : QVariant();
    }
    const Indicator &indicator = plan.indicators[std::size_t(node.indicator)];
    switch (column) {
    case CodeColumn:
        return indicator.code;
    case NameColumn:
        return folded(indicator.name);
    case ObtainedColumn:
        return sortable(plan.obtained(indicator, m_document->period()));
    case TargetColumn:
        return sortable(plan.target(indicator, m_document->period().year));
    case UnitColumn:
        return QString(indicator.responsibleUnit.code + u' ' + folded(indicator.responsibleUnit.name));
    case RelevanceColumn:
        return indicator.relevance ? QVariant(int(*indicator.relevance)) : QVariant();
    case DirectionColumn:
        return int(indicator.direction);
    case AggregationColumn:
        return indicator.aggregation ? QVariant(int(*indicator.aggregation)) : QVariant();
    case BaselineColumn:
        return sortable(indicator.baseline.value);
    case BulletColumn:
    case PercentColumn:
    case StateColumn:
    case TrendColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString IndicatorTreeModel::toolTip(const Node &node, Column column) const
{
    const Plan &plan = m_document->plan();
    if (node.indicator < 0) {
        const Element &element = plan.elements[std::size_t(node.element)];
        return column == NameColumn ? element.name : column == CodeColumn ? element.code : QString();
    }
    const Indicator &indicator = plan.indicators[std::size_t(node.indicator)];
    switch (column) {
    case CodeColumn:
        return indicator.code;
    case NameColumn:
        return indicator.name;
    case UnitColumn:
        return QString(indicator.responsibleUnit.code + u'-' + indicator.responsibleUnit.name);
    case BaselineColumn:
        return indicator.baseline.year ? tr("Línea base de %1").arg(*indicator.baseline.year) : QString();
    case ObtainedColumn:
    case TargetColumn:
    case BulletColumn:
    case PercentColumn:
    case StateColumn:
    case TrendColumn:
    case RelevanceColumn:
    case DirectionColumn:
    case AggregationColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString IndicatorTreeModel::accessibleText(const Node &node, Column column) const
{
    const Plan &plan = m_document->plan();
    const QString period = Labels::period(m_document->period());
    const QString percent = formatValue(progressOf(node).value);
    const QString state = Labels::semaphore(stateOf(node));
    const QString code = node.indicator >= 0 ? plan.indicators[std::size_t(node.indicator)].code
                                             : plan.elements[std::size_t(node.element)].code;
    switch (column) {
    case CodeColumn:
        //: What a screen reader says of a whole row: code, period, progress in percent, state.
        return tr("%1, %2, %3, %4").arg(code, period, percent, state);
    case BulletColumn:
        if (node.indicator >= 0) {
            const Indicator &indicator = plan.indicators[std::size_t(node.indicator)];
            return tr("%1 de %2")
                .arg(formatValue(plan.obtained(indicator, m_document->period())),
                     formatValue(plan.target(indicator, m_document->period().year)));
        }
        return tr("%1 por ciento").arg(percent);
    case TrendColumn: {
        if (node.indicator < 0)
            return {};
        const Indicator &indicator = plan.indicators[std::size_t(node.indicator)];
        QStringList years;
        for (const int year : plan.targetYears)
            years.append(tr("%1: meta %2").arg(QString::number(year), formatValue(plan.target(indicator, year))));
        return years.join(u"; ");
    }
    case NameColumn:
    case ObtainedColumn:
    case TargetColumn:
    case PercentColumn:
    case StateColumn:
    case UnitColumn:
    case RelevanceColumn:
    case DirectionColumn:
    case AggregationColumn:
    case BaselineColumn:
    case ColumnCount:
        break;
    }
    return node.indicator >= 0 ? indicatorText(plan.indicators[std::size_t(node.indicator)], node.indicator, column)
                               : elementText(plan.elements[std::size_t(node.element)], node.element, column);
}

const QString &IndicatorTreeModel::searchText(const Node &node) const
{
    const Plan &plan = m_document->plan();
    m_search.resize(plan.indicators.size());
    QString &text = m_search[std::size_t(node.indicator)];
    if (text.isEmpty()) {
        const Indicator &indicator = plan.indicators[std::size_t(node.indicator)];
        const QString element = node.element >= 0 ? plan.elements[std::size_t(node.element)].name : QString();
        const CodedName &unit = indicator.responsibleUnit;
        text = folded(
            QString(indicator.code + u'\n' + indicator.name + u'\n' + element + u'\n' + unit.code + u' ' + unit.name));
    }
    return text;
}

QVariant IndicatorTreeModel::data(const QModelIndex &index, int role) const
{
    if (!m_document || !index.isValid() || !checkIndex(index))
        return {};
    const Node &node = m_nodes[std::size_t(index.internalId())];
    const Plan &plan = m_document->plan();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return node.indicator >= 0 ? indicatorText(plan.indicators[std::size_t(node.indicator)], node.indicator, column)
                                   : elementText(plan.elements[std::size_t(node.element)], node.element, column);
    case Qt::EditRole: {
        if (column != ObtainedColumn || node.indicator < 0)
            return data(index, Qt::DisplayRole);
        const Value value = plan.obtained(plan.indicators[std::size_t(node.indicator)], m_document->period());
        return value ? formatExact(*value) : QString();
    }
    case Qt::ToolTipRole:
        return toolTip(node, column);
    case Qt::AccessibleTextRole:
        return accessibleText(node, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(node, column);
    case SemaphoreRole:
        return QVariant::fromValue(stateOf(node));
    case BulletRole:
        return column == BulletColumn ? bullet(node) : QVariant();
    case SparklineRole:
        return column == TrendColumn && node.indicator >= 0
                   ? QVariant::fromValue(sparklineOf(plan, plan.indicators[std::size_t(node.indicator)]))
                   : QVariant();
    case IndicatorRole:
        return node.indicator;
    case ElementRole:
        return node.element;
    case FigureRole:
        return figureOf(node, column);
    case ThresholdsRole: {
        if (column != ObtainedColumn || node.indicator < 0)
            return {};
        const auto thresholds = thresholdsOf(plan, plan.indicators[std::size_t(node.indicator)],
                                             m_document->period().year, m_document->rules().bands);
        return thresholds ? QVariant::fromValue(*thresholds) : QVariant();
    }
    case SearchRole:
        return node.indicator >= 0 ? searchText(node) : QString();
    default:
        return {};
    }
}

QVariant IndicatorTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::InitialSortOrderRole)
        return int(column == CodeColumn || column == NameColumn ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    const Period period = m_document ? m_document->period() : Period();
    const QString year = QString::number(period.year);
    switch (column) {
    case CodeColumn:
        return tip ? tr("Código del elemento o del indicador.") : tr("Código");
    case NameColumn:
        return tip ? tr("Denominación, tal como la imprime el reporte salvo las mayúsculas.") : tr("Denominación");
    case ObtainedColumn:
        if (!m_document)
            return tr("Obtenido");
        return tip ? tr("Valor obtenido en %1.").arg(Labels::period(period)) : Labels::period(period);
    case TargetColumn:
        if (!m_document)
            return tr("Meta");
        return tip ? tr("Logro esperado de todo el año %1.").arg(year) : tr("Meta %1").arg(year);
    case BulletColumn:
        return tip ? tr("Lo obtenido sobre la escala de la meta; las bandas cambian donde empiezan el ámbar y el "
                        "verde.")
                   : tr("Avance");
    case PercentColumn:
        return tip ? tr("Avance Tipo I, en porcentaje de la meta de todo el año.") : tr("%");
    case StateColumn:
        return tip ? tr("Semáforo del avance: bajo, medio, alto o sin dato.") : tr("Estado");
    case TrendColumn:
        if (!m_document || m_document->plan().targetYears.empty())
            return tr("Años");
        return tip ? tr("Metas por año como línea y valores obtenidos como puntos.")
                   : tr("%1 – %2")
                         .arg(m_document->plan().targetYears.front())
                         .arg(m_document->plan().targetYears.back());
    case UnitColumn:
        return tip ? tr("Unidad de organización responsable.") : tr("Unidad");
    case RelevanceColumn:
        return tip ? tr("Relevancia entre los indicadores del mismo elemento.") : tr("Relevancia");
    case DirectionColumn:
        return tip ? tr("Sentido esperado: si más es mejor o menos es mejor.") : tr("Sentido");
    case AggregationColumn:
        return tip ? tr("Tipo de agregación: si los valores de los años se suman.") : tr("Agregación");
    case BaselineColumn:
        return tip ? tr("Valor de la línea base.") : tr("Línea base");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace pei
