// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rowsmodel.h"

#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "ui/review/reviewtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

RowsModel::RowsModel(const Review &review, const Certificate &certificate, QObject *parent)
    : QAbstractTableModel(parent)
    , m_review(review)
    , m_places(placeNamesOf(review.report.plan.entity))
{
    if (review.changes) {
        m_merged = review.changes->reportIndicators;
        m_new = {review.changes->newIndicators.begin(), review.changes->newIndicators.end()};
    }
    addRows(certificate);
}

int RowsModel::kindsOf(int indicator) const
{
    if (!m_review.changes)
        return 0;
    const std::size_t merged = m_merged[std::size_t(indicator)];
    if (m_new.contains(merged))
        return NewRowKind;
    const auto here = [merged](const auto &change) { return change.row == merged; };
    const PlanChanges &changes = *m_review.changes;
    const bool field = std::any_of(changes.fields.begin(), changes.fields.end(), [&](const FieldChange &change) {
        switch (change.field) {
        case PlanField::EntityLine:
        case PlanField::ElementName:
        case PlanField::ElementPriority:
            return false;
        default:
            return here(change);
        }
    });
    const bool changed = field || std::any_of(changes.newValues.begin(), changes.newValues.end(), here) ||
                         std::any_of(changes.changedValues.begin(), changes.changedValues.end(), here);
    return changed ? ChangedRowKind : EqualRowKind;
}

void RowsModel::addRows(const Certificate &certificate)
{
    const Plan &plan = m_review.report.plan;
    for (std::size_t i = 0; i < m_review.report.unread.size(); ++i)
        m_rows.push_back({int(i), -1, -1, UnreadKind});
    std::set<QString> doubtful;
    for (const Certificate::Difference &difference : certificate.differences)
        doubtful.insert(difference.code);
    const auto doubt = [&](const QString &code) { return doubtful.contains(code) ? int(DoubtKind) : 0; };
    std::vector<bool> taken(plan.indicators.size(), false);
    const auto addIndicator = [&](std::size_t i) {
        taken[i] = true;
        m_rows.push_back({-1, -1, int(i), kindsOf(int(i)) | doubt(plan.indicators[i].code)});
    };
    std::map<QString, std::vector<std::size_t>> byElement;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        byElement[plan.indicators[i].element].push_back(i);
    for (std::size_t e = 0; e < plan.elements.size(); ++e) {
        m_rows.push_back({-1, int(e), -1, doubt(plan.elements[e].code)});
        for (const std::size_t i : byElement[plan.elements[e].code]) {
            if (!taken[i])
                addIndicator(i);
        }
    }
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (!taken[i])
            addIndicator(i); // its element was not read
    }
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const Plan &plan = m_review.report.plan;
    return FirstTargetColumn +
           int(plan.targetYears.size() + plan.periods.size() + m_review.report.printed.progressPeriods.size());
}

RowsModel::Cell RowsModel::cellAt(int column) const
{
    const Plan &plan = m_review.report.plan;
    if (column < BaselineColumn)
        return {};
    if (column == BaselineColumn)
        return {Figure::Kind::Baseline, 0};
    auto at = std::size_t(column - FirstTargetColumn);
    if (at < plan.targetYears.size())
        return {Figure::Kind::Target, at};
    at -= plan.targetYears.size();
    if (at < plan.periods.size())
        return {Figure::Kind::Obtained, at};
    return {Figure::Kind::Progress, at - plan.periods.size()};
}

Value RowsModel::figure(std::size_t indicator, int column) const
{
    const Indicator &row = m_review.report.plan.indicators[indicator];
    const Cell cell = cellAt(column);
    const auto at = [&](const std::vector<Value> &values) {
        return cell.column < values.size() ? values[cell.column] : Value();
    };
    switch (cell.kind) {
    case Figure::Kind::Row:
        return {};
    case Figure::Kind::Baseline:
        return row.baseline.value;
    case Figure::Kind::Target:
        return at(row.targets);
    case Figure::Kind::Obtained:
        return at(row.obtained);
    case Figure::Kind::Progress: {
        const auto &printed = m_review.report.printed.indicators;
        return indicator < printed.size() ? at(printed[indicator]) : Value();
    }
    }
    Q_UNREACHABLE();
}

QString RowsModel::indicatorText(const Indicator &indicator, std::size_t row, int column) const
{
    const std::vector<RowSource> &sources = m_review.report.sources;
    switch (column) {
    case PageColumn:
        return row < sources.size() && sources[row].row.page > 0 ? QString::number(sources[row].row.page) : QString();
    case CodeColumn:
        return indicator.code;
    case NameColumn:
        return softCase(indicator.name, m_places);
    case UnitColumn:
        return QString(indicator.responsibleUnit.code + u' ' + softCase(indicator.responsibleUnit.name, m_places))
            .trimmed();
    default:
        return formatValue(figure(row, column));
    }
}

QString RowsModel::text(const Row &row, int column) const
{
    const Report &report = m_review.report;
    if (column == StateColumn)
        return ReviewText::state(row.kinds);
    if (row.unread >= 0) {
        const UnreadRow &unread = report.unread[std::size_t(row.unread)];
        if (column == PageColumn)
            return unread.page > 0 ? QString::number(unread.page) : QString();
        return column == CodeColumn ? tr("Sin leer") : column == NameColumn ? unread.text : QString();
    }
    if (row.indicator >= 0)
        return indicatorText(report.plan.indicators[std::size_t(row.indicator)], std::size_t(row.indicator), column);
    const Element &element = report.plan.elements[std::size_t(row.element)];
    if (column == PageColumn) {
        const auto &sources = report.elementSources;
        const int page = std::size_t(row.element) < sources.size() ? sources[std::size_t(row.element)].row.page : 0;
        return page > 0 ? QString::number(page) : QString();
    }
    if (column == CodeColumn)
        return element.code;
    if (column == NameColumn) {
        const QString name = softCase(element.name, m_places);
        return element.priority ? tr("%1 (prioridad %2)").arg(name).arg(*element.priority) : name;
    }
    const Cell cell = cellAt(column);
    const auto &printed = report.printed.elements;
    if (cell.kind != Figure::Kind::Progress || std::size_t(row.element) >= printed.size())
        return {};
    const std::vector<Value> &values = printed[std::size_t(row.element)];
    return cell.column < values.size() ? formatValue(values[cell.column]) : QString();
}

// What the plan holds in place of this cell; empty where it holds the same.
QString RowsModel::before(const Row &row, int column) const
{
    if (row.indicator < 0 || !m_review.changes || m_new.contains(m_merged[std::size_t(row.indicator)]))
        return {};
    const std::size_t merged = m_merged[std::size_t(row.indicator)];
    const Plan &plan = m_review.report.plan;
    const Cell cell = cellAt(column);
    if (cell.kind == Figure::Kind::Obtained) {
        for (const auto *changes : {&m_review.changes->newValues, &m_review.changes->changedValues}) {
            for (const CellChange &change : *changes) {
                if (change.row == merged && change.period == plan.periods[cell.column])
                    return formatValue(change.before);
            }
        }
        return {};
    }
    for (const FieldChange &change : m_review.changes->fields) {
        const bool here = (cell.kind == Figure::Kind::Target && change.field == PlanField::Target &&
                           change.year == plan.targetYears[cell.column]) ||
                          (cell.kind == Figure::Kind::Baseline && change.field == PlanField::BaselineValue) ||
                          (column == NameColumn && change.field == PlanField::IndicatorName) ||
                          (column == UnitColumn && change.field == PlanField::ResponsibleUnit);
        if (here && change.row == merged)
            return ReviewText::value(change.field, change.before);
    }
    return {};
}

QString RowsModel::toolTip(const Row &row, int column) const
{
    if (const QString old = before(row, column); !old.isEmpty())
        return tr("En el plan: %1").arg(old);
    if (row.unread >= 0)
        return m_review.report.unread[std::size_t(row.unread)].text;
    if (column == NameColumn)
        return row.indicator >= 0 ? m_review.report.plan.indicators[std::size_t(row.indicator)].name
                                  : m_review.report.plan.elements[std::size_t(row.element)].name;
    return column == UnitColumn ? text(row, column) : QString();
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) || column == PageColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        if (const QString old = before(row, column); !old.isEmpty())
            return tr("%1, en el plan %2").arg(text(row, column), old);
        return text(row, column);
    case SortRole: // what has none is painted as missing
        if (isFigure(column) && row.indicator >= 0) {
            const Value value = figure(std::size_t(row.indicator), column);
            return value ? QVariant(*value) : QVariant();
        }
        return text(row, column);
    case IndicatorRole:
        return row.element >= 0 ? -1 : std::max(0, row.indicator);
    case ElementRole:
        return row.element;
    case KindsRole:
        return row.kinds;
    case ChangedCellRole:
        return !before(row, column).isEmpty();
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) || section == PageColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("Frente al plan");
    case PageColumn:
        return tr("Pág.");
    case CodeColumn:
        return tr("Código");
    case NameColumn:
        return tr("Denominación");
    case UnitColumn:
        return tr("Unidad responsable");
    case BaselineColumn:
        return tr("Línea base");
    default:
        break;
    }
    const Plan &plan = m_review.report.plan;
    const Cell cell = cellAt(section);
    switch (cell.kind) {
    case Figure::Kind::Target:
        return tr("Meta %1").arg(plan.targetYears[cell.column]);
    case Figure::Kind::Obtained:
        return Labels::period(plan.periods[cell.column]);
    case Figure::Kind::Progress:
        return tr("Avance %1").arg(Labels::period(m_review.report.printed.progressPeriods[cell.column]));
    case Figure::Kind::Row:
    case Figure::Kind::Baseline:
        break;
    }
    return {};
}

int RowsModel::count(ReviewKind kind) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [kind](const Row &row) { return (row.kinds & kind) != 0; }));
}

QString RowsModel::noPages()
{
    return tr("El reporte llegó como texto, que no tiene páginas que mostrar.");
}

SourceSpot RowsModel::elementSpot(std::size_t element, int column) const
{
    SourceSpot spot;
    const Report &report = m_review.report;
    spot.title = report.plan.elements[element].code;
    if (element >= report.elementSources.size() || report.elementSources[element].row.page == 0) {
        spot.absence = noPages();
        return spot;
    }
    const ElementSource &source = report.elementSources[element];
    spot.row = source.row;
    const Cell cell = cellAt(column);
    if (cell.kind == Figure::Kind::Progress && cell.column < source.progress.size()) {
        spot.box = source.progress[cell.column];
        spot.title = tr("%1 · Avance %2").arg(spot.title, Labels::period(report.printed.progressPeriods[cell.column]));
    }
    return spot;
}

SourceSpot RowsModel::spotOf(const QModelIndex &index) const
{
    SourceSpot spot;
    if (!index.isValid())
        return spot;
    const Row &row = m_rows[std::size_t(index.row())];
    const Report &report = m_review.report;
    if (row.unread >= 0) {
        const UnreadRow &unread = report.unread[std::size_t(row.unread)];
        spot.title = tr("Fila sin leer");
        spot.note = tr("No entra al plan: «%1»").arg(unread.text);
        spot.row = {unread.page, unread.box};
        if (unread.page == 0)
            spot.absence = noPages();
        return spot;
    }
    if (row.element >= 0)
        return elementSpot(std::size_t(row.element), index.column());
    const auto at = std::size_t(row.indicator);
    if (at >= report.sources.size() || report.sources[at].row.page == 0) {
        spot.absence = noPages();
        return spot;
    }
    const RowSource &source = report.sources[at];
    spot.row = source.row;
    const Cell cell = cellAt(index.column());
    const auto box = [&](const std::vector<SourceBox> &boxes) {
        return cell.column < boxes.size() ? boxes[cell.column] : SourceBox();
    };
    Period period;
    switch (cell.kind) {
    case Figure::Kind::Row:
        break;
    case Figure::Kind::Baseline:
        spot.box = source.baseline;
        break;
    case Figure::Kind::Target:
        spot.box = box(source.targets);
        period.year = report.plan.targetYears[cell.column];
        break;
    case Figure::Kind::Obtained:
        spot.box = box(source.obtained);
        period = report.plan.periods[cell.column];
        break;
    case Figure::Kind::Progress:
        spot.box = box(source.progress);
        period = report.printed.progressPeriods[cell.column];
        break;
    }
    spot.title = SourceFinder::titleOf(report.plan.indicators[at], cell.kind, period);
    if (const QString old = before(row, index.column()); !old.isEmpty())
        spot.note = tr("El reporte dice %1; el plan tiene %2.").arg(text(row, index.column()), old);
    return spot;
}

QModelIndex RowsModel::rowOf(const Certificate::Difference &difference) const
{
    const Plan &plan = m_review.report.plan;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QString code = row.indicator >= 0 ? plan.indicators[std::size_t(row.indicator)].code
                             : row.element >= 0 ? plan.elements[std::size_t(row.element)].code
                                                : QString();
        if (code.isEmpty() || code != difference.code)
            continue;
        for (int column = FirstTargetColumn; column < columnCount(); ++column) {
            const Cell cell = cellAt(column);
            if (cell.kind == Figure::Kind::Progress &&
                m_review.report.printed.progressPeriods[cell.column] == difference.period)
                return index(int(i), column);
        }
        return index(int(i), CodeColumn);
    }
    return {};
}

} // namespace pei
