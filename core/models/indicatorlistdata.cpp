// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the list of indicators hold; its rows are in indicatorlistmodel.cpp.
#include "core/models/chartdata.h"
#include "core/models/figure.h"
#include "core/models/foresightcell.h"
#include "core/models/indicatorlistmodel.h"
#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "core/plan/code.h"
#include "core/support/foldedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

QVariant sortable(Value value)
{
    return value ? QVariant(*value) : QVariant();
}

bool isFigure(IndicatorListModel::Column column)
{
    return column == IndicatorListModel::ObtainedColumn || column == IndicatorListModel::TargetColumn ||
           column == IndicatorListModel::PercentColumn ||
           (column >= IndicatorListModel::BaselineColumn && column <= IndicatorListModel::ProjectionColumn);
}

// What a search looks through and is seen.
bool isSearched(IndicatorListModel::Column column)
{
    return column == IndicatorListModel::CodeColumn || column == IndicatorListModel::NameColumn ||
           column == IndicatorListModel::UnitColumn;
}

} // namespace

Value IndicatorListModel::progressOf(const Node &node, std::size_t index) const
{
    return node.indicator >= 0 ? m_source.progress(std::size_t(node.indicator))
                               : groupProgressOf(m_rows, index, m_source);
}

Semaphore IndicatorListModel::stateOf(const Node &node, std::size_t index) const
{
    return node.indicator >= 0 ? m_source.semaphore(std::size_t(node.indicator))
                               : semaphoreOf(progressOf(node, index), m_source.rulesOf(node.part).bands);
}

Value IndicatorListModel::foresight(const Node &node, std::size_t index, Column column) const
{
    return foresightFigure(column, m_source, node.indicator, node.part, progressOf(node, index));
}

std::optional<Value> IndicatorListModel::savedBeside(const Node &node) const
{
    return m_document && node.indicator >= 0 ? m_document->triedFrom(std::size_t(node.indicator), m_document->period())
                                             : std::nullopt;
}

const PendingEntries::Text *IndicatorListModel::refused(const Node &node) const
{
    if (!m_document || !m_pending || m_pending->texts() == 0 || node.indicator < 0)
        return nullptr;
    return m_pending->text({m_source.indicator(std::size_t(node.indicator)).id, m_document->period()});
}

QVariant IndicatorListModel::figureOf(const Node &node, Column column) const
{
    if (node.indicator < 0) {
        if (node.element < 0 || m_plans != nullptr)
            return {};
        const bool isProgress = column == BulletColumn || column == PercentColumn || column == StateColumn;
        return QVariant::fromValue(Figure{0, isProgress ? Figure::Kind::Progress : Figure::Kind::Row, m_source.period(),
                                          m_source.parts().front().plan->elements[std::size_t(node.element)].id});
    }
    Figure figure{m_source.indicator(std::size_t(node.indicator)).id, Figure::Kind::Row, m_source.period()};
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
    case NextStateColumn:
    case ToGreenColumn:
    case ProjectionColumn:
    case CodeColumn:
    case NameColumn:
    case UnitColumn:
    case RelevanceColumn:
    case DirectionColumn:
    case AggregationColumn:
    case EntityColumn:
    case ColumnCount:
        break;
    }
    return QVariant::fromValue(figure);
}

QVariant IndicatorListModel::bullet(const Node &node, std::size_t index) const
{
    if (node.indicator < 0)
        return QVariant::fromValue(bulletOfProgress(progressOf(node, index), m_source.rulesOf(node.part)));
    const auto indicator = std::size_t(node.indicator);
    const Analysis &analysis = *m_source.part(indicator).analysis;
    return QVariant::fromValue(
        bulletOf(m_source.plan(indicator), m_source.indicator(indicator), analysis.period, analysis.rules));
}

const QStringList &IndicatorListModel::placesOf(const Node &node) const
{
    const std::size_t part = node.part >= 0        ? std::size_t(node.part)
                             : node.indicator >= 0 ? m_source.partOf(std::size_t(node.indicator))
                                                   : 0;
    std::optional<QStringList> &places = m_places[part];
    if (!places)
        places = placeNamesOf(m_source.parts()[part].plan->entity);
    return *places;
}

QString IndicatorListModel::planName(std::size_t part) const
{
    return softEntityName(m_source.parts()[part].plan->entity.title());
}

QString IndicatorListModel::name(const Node &node, std::size_t index) const
{
    if (node.derived >= 0) {
        //: An objective that the report does not print, by its number.
        return tr("Objetivo estratégico %1").arg(m_rows.derived()[std::size_t(node.derived)].section(u'.', 1));
    }
    if (const QString *known = m_names.object(index))
        return *known;
    QString soft;
    if (node.part >= 0) {
        const Plan &plan = *m_source.parts()[std::size_t(node.part)].plan;
        //: An entity and the years of its plan.
        soft = tr("%1 · PEI %2–%3").arg(planName(std::size_t(node.part))).arg(plan.firstYear).arg(plan.lastYear);
    } else {
        soft = softCase(node.indicator >= 0 ? m_source.indicator(std::size_t(node.indicator)).name
                                            : m_source.parts().front().plan->elements[std::size_t(node.element)].name,
                        placesOf(node));
    }
    m_names.insert(index, new QString(soft));
    return soft;
}

QString IndicatorListModel::text(const Node &node, std::size_t index, Column column) const
{
    switch (column) {
    case CodeColumn:
        // Without its element above it an indicator needs its whole code.
        return node.indicator >= 0 && m_grouped && node.parent >= 0 && !m_source.isMany()
                   ? indicatorPart(m_source.indicator(std::size_t(node.indicator)).code)
                   : m_rows.codeOf(m_source, index);
    case NameColumn:
        return name(node, index);
    case PercentColumn:
        return formatValue(progressOf(node, index));
    case StateColumn:
        return Labels::semaphore(stateOf(node, index));
    case NextStateColumn:
    case ToGreenColumn:
    case ProjectionColumn: {
        // Where the state is reached or nothing can be said there is no figure to miss: not ND.
        const Value figure = foresight(node, index, column);
        return figure ? formatNumber(*figure) : node.indicator >= 0 ? u"—"_s : QString();
    }
    case ObtainedColumn:
    case TargetColumn:
    case UnitColumn:
    case RelevanceColumn:
    case DirectionColumn:
    case AggregationColumn:
    case BaselineColumn:
    case BulletColumn:
    case TrendColumn:
    case EntityColumn:
    case ColumnCount:
        break;
    }
    if (node.indicator < 0)
        return {};
    const auto at = std::size_t(node.indicator);
    const Indicator &indicator = m_source.indicator(at);
    switch (column) {
    case ObtainedColumn:
        if (const PendingEntries::Text *entry = refused(node))
            return entry->text;
        return formatValue(m_source.obtained(at));
    case TargetColumn:
        return formatValue(m_source.target(at));
    case UnitColumn:
        return QString(indicator.responsibleUnit.code + u' ' + softCase(indicator.responsibleUnit.name, placesOf(node)))
            .trimmed();
    case RelevanceColumn:
        return Labels::relevance(indicator.relevance);
    case DirectionColumn:
        return Labels::direction(indicator.direction);
    case AggregationColumn:
        return Labels::aggregation(indicator.aggregation);
    case BaselineColumn:
        return formatValue(indicator.baseline.value);
    case NextStateColumn:
    case ToGreenColumn:
    case ProjectionColumn:
    case EntityColumn:
        return planName(m_source.partOf(at));
    case CodeColumn:
    case NameColumn:
    case PercentColumn:
    case StateColumn:
    case BulletColumn:
    case TrendColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant IndicatorListModel::sortValue(const Node &node, std::size_t index, Column column) const
{
    switch (column) {
    case CodeColumn:
        return m_rows.codeOf(m_source, index);
    case NameColumn:
        return folded(node.indicator >= 0 ? m_source.indicator(std::size_t(node.indicator)).name
                      : node.part >= 0    ? m_source.parts()[std::size_t(node.part)].plan->entity.title().name
                      : node.element >= 0 ? m_source.parts().front().plan->elements[std::size_t(node.element)].name
                                          : m_rows.derived()[std::size_t(node.derived)]);
    case PercentColumn:
    case BulletColumn:
        return sortable(progressOf(node, index));
    case StateColumn: {
        const Semaphore state = stateOf(node, index);
        return state == Semaphore::NoData ? QVariant() : QVariant(int(state));
    }
    case NextStateColumn:
    case ToGreenColumn:
    case ProjectionColumn:
        return sortable(foresight(node, index, column));
    case EntityColumn:
        return node.part >= 0        ? QVariant(node.part)
               : node.indicator >= 0 ? QVariant(int(m_source.partOf(std::size_t(node.indicator))))
                                     : QVariant();
    case ObtainedColumn:
    case TargetColumn:
    case UnitColumn:
    case RelevanceColumn:
    case DirectionColumn:
    case AggregationColumn:
    case BaselineColumn:
    case TrendColumn:
    case ColumnCount:
        break;
    }
    if (node.indicator < 0)
        return {};
    const auto at = std::size_t(node.indicator);
    const Indicator &indicator = m_source.indicator(at);
    switch (column) {
    case ObtainedColumn:
        return sortable(m_source.obtained(at));
    case TargetColumn:
        return sortable(m_source.target(at));
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
    case NextStateColumn:
    case ToGreenColumn:
    case ProjectionColumn:
    case CodeColumn:
    case NameColumn:
    case PercentColumn:
    case BulletColumn:
    case StateColumn:
    case TrendColumn:
    case EntityColumn:
    case ColumnCount:
        break;
    }
    return {};
}

int IndicatorListModel::alertsOf(const Node &node) const
{
    return m_document && node.indicator >= 0 ? m_alerts.of(std::size_t(node.indicator)) : 0;
}

QString IndicatorListModel::planToolTip(std::size_t part, Column column) const
{
    const CodedName title = m_source.parts()[part].plan->entity.title();
    if (column == CodeColumn)
        return title.code;
    const QString bands = bandsText(part);
    //: An entity's name as printed, and how its indicators stand.
    return column == NameColumn ? tr("%1\n%2").arg(title.name, bands) : bands;
}

QString IndicatorListModel::bandsText(std::size_t part) const
{
    const BandCount sum = m_source.planBands(part);
    //: How the indicators of a plan stand: how many, and of each state its word and how many.
    return tr("%n indicador(es): %1 %2, %3 %4, %5 %6, %7 %8", nullptr, sum.total())
        .arg(Labels::semaphore(Semaphore::Red))
        .arg(sum.red)
        .arg(Labels::semaphore(Semaphore::Amber))
        .arg(sum.amber)
        .arg(Labels::semaphore(Semaphore::Green))
        .arg(sum.green)
        .arg(Labels::semaphore(Semaphore::NoData))
        .arg(sum.nd);
}

QString IndicatorListModel::printed(int row, Column column) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const std::size_t index = m_rows.shown()[std::size_t(row)];
    return printed(m_rows.node(index), index, column);
}

QString IndicatorListModel::printed(const Node &node, std::size_t index, Column column) const
{
    if (node.part >= 0)
        return column == CodeColumn ? m_source.parts()[std::size_t(node.part)].plan->entity.title().code : QString();
    if (node.derived >= 0)
        return column == CodeColumn ? m_rows.codeOf(m_source, index) : QString();
    if (node.indicator < 0) {
        const Element &element = m_source.parts().front().plan->elements[std::size_t(node.element)];
        return column == NameColumn ? element.name : column == CodeColumn ? element.code : QString();
    }
    const Indicator &indicator = m_source.indicator(std::size_t(node.indicator));
    const CodedName &unit = indicator.responsibleUnit;
    if (column == UnitColumn)
        return unit.code.isEmpty() ? unit.name : QString(unit.code + u'-' + unit.name);
    return column == CodeColumn ? indicator.code : column == NameColumn ? indicator.name : QString();
}

QString IndicatorListModel::toolTip(const Node &node, std::size_t index, Column column) const
{
    if (node.part >= 0)
        return planToolTip(std::size_t(node.part), column);
    if (node.derived >= 0 && column == NameColumn) {
        return tr("El reporte no imprime este objetivo: se deduce del código de sus acciones. "
                  "Su avance es el promedio simple del de ellas.");
    }
    const QString whole = printed(node, index, column);
    if (node.indicator < 0)
        return column == PercentColumn ? Labels::semaphore(stateOf(node, index)) : whole;
    const Indicator &indicator = m_source.indicator(std::size_t(node.indicator));
    switch (column) {
    case CodeColumn:
    case UnitColumn:
        return whole;
    case EntityColumn:
        return planName(m_source.partOf(std::size_t(node.indicator)));
    case NameColumn:
        if (const int alerts = alertsOf(node); alerts > 0)
            return tr("%1\nAlertas: %2").arg(whole, QString::number(alerts));
        return whole;
    case BaselineColumn:
        return indicator.baseline.year ? tr("Línea base de %1").arg(*indicator.baseline.year) : QString();
    case ObtainedColumn:
        if (const std::optional<Value> saved = savedBeside(node))
            return tr("Valor de prueba: en el plan está %1.").arg(formatValue(*saved));
        break;
    case PercentColumn:
        return Labels::semaphore(stateOf(node, index)); // its mark may stand alone
    case NextStateColumn:
    case ToGreenColumn:
    case ProjectionColumn:
    case TargetColumn:
    case BulletColumn:
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

QVariant IndicatorListModel::data(const QModelIndex &index, int role) const
{
    if (m_source.isEmpty() || !index.isValid() || !checkIndex(index))
        return {};
    const std::size_t at = m_rows.shown()[std::size_t(index.row())];
    const Node &node = m_rows.node(at);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(node, at, column);
    case Qt::EditRole: {
        if (column != ObtainedColumn || node.indicator < 0)
            return text(node, at, column);
        if (const PendingEntries::Text *entry = refused(node))
            return entry->text;
        const Value value = m_source.obtained(std::size_t(node.indicator));
        return value ? formatExact(*value) : QString();
    }
    case Qt::ToolTipRole:
        return toolTip(node, at, column);
    case Qt::AccessibleTextRole:
        return accessibleText(node, at, column);
    case Qt::AccessibleDescriptionRole:
        if (column == NameColumn && alertsOf(node) > 0)
            return tr("Alertas: %1").arg(alertsOf(node));
        return column == CodeColumn ? accessibleDescription(at) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(node, at, column);
    case SemaphoreRole:
        return QVariant::fromValue(stateOf(node, at));
    case BulletRole:
        return column == BulletColumn ? bullet(node, at) : QVariant();
    case SparklineRole:
        return column == TrendColumn && node.indicator >= 0
                   ? QVariant::fromValue(sparklineOf(m_source.plan(std::size_t(node.indicator)),
                                                     m_source.indicator(std::size_t(node.indicator))))
                   : QVariant();
    case IndicatorRole:
        return node.indicator;
    case ElementRole:
        return node.element;
    case DepthRole:
        return m_grouped ? m_rows.depth(at) : 0;
    case MatchRole:
        return !m_words.isEmpty() && isSearched(column) ? QVariant(m_words.words()) : QVariant();
    case FigureRole:
        return figureOf(node, column);
    case TriedRole:
        if (const std::optional<Value> saved = column == ObtainedColumn ? savedBeside(node) : std::nullopt)
            return formatValue(*saved);
        return {};
    case RefusalRole:
        if (const PendingEntries::Text *entry = column == ObtainedColumn ? refused(node) : nullptr)
            return int(entry->refusal);
        return {};
    case AlertCountRole:
        return column == NameColumn && node.indicator >= 0 ? QVariant(alertsOf(node)) : QVariant();
    case ThresholdsRole: {
        if (column != ObtainedColumn || node.indicator < 0 || m_plans != nullptr)
            return {};
        const auto indicator = std::size_t(node.indicator);
        const auto thresholds = thresholdsOf(m_source.plan(indicator), m_source.indicator(indicator),
                                             m_source.period().year, m_source.rulesOf(0).bands);
        return thresholds ? QVariant::fromValue(*thresholds) : QVariant();
    }
    default:
        return {};
    }
}

QVariant IndicatorListModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    const Period period = m_source.period();
    const bool some = !m_source.isEmpty();
    const QString year = QString::number(period.year);
    switch (column) {
    case CodeColumn:
        return tip ? tr("Código del elemento o del indicador.") : tr("Código");
    case NameColumn:
        return tip ? tr("Denominación, tal como la imprime el reporte salvo las mayúsculas.") : tr("Denominación");
    case ObtainedColumn:
        if (!some)
            return tr("Obtenido");
        return tip ? tr("Valor obtenido en %1.").arg(Labels::period(period)) : Labels::period(period);
    case TargetColumn:
        if (!some)
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
        if (tip && some)
            return tr("Metas por año como línea y valores obtenidos como puntos.");
        // Each of many plans has years of its own.
        if (!some || m_source.isMany() || m_source.parts().front().plan->targetYears.empty())
            return tr("Años");
        return tr("%1 – %2")
            .arg(m_source.parts().front().plan->targetYears.front())
            .arg(m_source.parts().front().plan->targetYears.back());
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
    case NextStateColumn:
        return tip ? tr("Puntos de avance que faltan para el estado siguiente: de bajo a medio o de medio a alto. "
                        "Cálculo de Tablero PEI, no oficial.")
                   : tr("Para subir");
    case ToGreenColumn:
        return tip ? tr("Puntos de avance que faltan para el estado alto (verde). Cálculo de Tablero PEI, no oficial.")
                   : tr("Para verde");
    case ProjectionColumn:
        return tip ? tr("Avance con que cerraría el año %1 según la estimación de Tablero PEI, no oficial. La ficha "
                        "dice "
                        "de qué supuesto sale.")
                         .arg(year)
                   : tr("Proyección (no oficial)");
    case EntityColumn:
        return tip ? tr("Entidad a la que pertenece el plan.") : tr("Entidad");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace pei
