// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/changesmodel.h"

#include "core/models/labels.h"
#include "core/models/roles.h"
#include "core/models/softcase.h"
#include "ui/review/reviewtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool isOfElement(PlanField field)
{
    return field == PlanField::ElementName || field == PlanField::ElementPriority;
}

} // namespace

ChangesModel::ChangesModel(Review &review, QObject *parent)
    : QAbstractTableModel(parent)
    , m_review(review)
    , m_places(placeNamesOf(review.report.plan.entity))
{
    addEntries();
}

void ChangesModel::addEntries()
{
    const PlanChanges &all = changes();
    for (std::size_t i = 0; i < all.newPeriods.size(); ++i)
        m_entries.push_back({ColumnKind, i, false, 0, false, false});
    for (std::size_t i = 0; i < all.newTargetYears.size(); ++i)
        m_entries.push_back({ColumnKind, i, false, 0, false, true});
    for (const std::size_t row : all.newElements)
        m_entries.push_back({NewRowKind, 0, true, row, true, false});
    for (const std::size_t row : all.newIndicators)
        m_entries.push_back({NewRowKind, 0, false, row, true, false});
    // What needs a person's eye first: what the plan says otherwise. Then what it did not know.
    for (std::size_t i = 0; i < all.changedValues.size(); ++i)
        m_entries.push_back({ChangedValueKind, i, false, all.changedValues[i].row, true, false});
    const auto addFields = [&](bool targets) {
        for (std::size_t i = 0; i < all.fields.size(); ++i) {
            const FieldChange &change = all.fields[i];
            if ((change.field == PlanField::Target) == targets)
                m_entries.push_back({targets ? TargetKind : FieldKind, i, isOfElement(change.field), change.row,
                                     change.field != PlanField::EntityLine, false});
        }
    };
    addFields(true);
    addFields(false);
    for (std::size_t i = 0; i < all.newValues.size(); ++i)
        m_entries.push_back({NewValueKind, i, false, all.newValues[i].row, true, false});
    for (const std::size_t row : all.unprintedElements)
        m_entries.push_back({UnprintedKind, 0, true, row, true, false});
    for (const std::size_t row : all.unprintedIndicators)
        m_entries.push_back({UnprintedKind, 0, false, row, true, false});
}

const FieldChange *ChangesModel::fieldOf(const Entry &entry) const
{
    return entry.kind == TargetKind || entry.kind == FieldKind ? &changes().fields[entry.at] : nullptr;
}

const CellChange *ChangesModel::cellOf(const Entry &entry) const
{
    if (entry.kind == NewValueKind)
        return &changes().newValues[entry.at];
    return entry.kind == ChangedValueKind ? &changes().changedValues[entry.at] : nullptr;
}

bool *ChangesModel::applied(const Entry &entry) const
{
    if (entry.kind == TargetKind || entry.kind == FieldKind)
        return &changes().fields[entry.at].applied;
    if (entry.kind == NewValueKind)
        return &changes().newValues[entry.at].applied;
    return entry.kind == ChangedValueKind ? &changes().changedValues[entry.at].applied : nullptr;
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ApplyColumn && applied(m_entries[std::size_t(index.row())]) != nullptr)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString ChangesModel::fieldText(const Entry &entry) const
{
    if (const FieldChange *field = fieldOf(entry))
        return ReviewText::field(*field, changes().merged.entity);
    if (const CellChange *cell = cellOf(entry))
        return tr("Obtenido %1").arg(Labels::period(cell->period));
    switch (entry.kind) {
    case ColumnKind:
        return entry.targetYear ? tr("Columna nueva de metas") : tr("Periodo nuevo");
    case NewRowKind:
        return entry.element ? tr("Elemento nuevo") : tr("Indicador nuevo");
    case UnprintedKind:
        return tr("El reporte no lo trae: se queda");
    default:
        return {};
    }
}

QString ChangesModel::beforeText(const Entry &entry) const
{
    if (const FieldChange *field = fieldOf(entry))
        return ReviewText::value(field->field, field->before);
    if (const CellChange *cell = cellOf(entry))
        return formatValue(cell->before);
    return u"—"_s;
}

QString ChangesModel::afterText(const Entry &entry) const
{
    if (const FieldChange *field = fieldOf(entry))
        return ReviewText::value(field->field, field->after);
    if (const CellChange *cell = cellOf(entry))
        return formatValue(cell->after);
    if (entry.kind == ColumnKind) {
        return entry.targetYear ? QString::number(changes().newTargetYears[entry.at])
                                : Labels::period(changes().newPeriods[entry.at]);
    }
    return u"—"_s;
}

QString ChangesModel::text(const Entry &entry, int column) const
{
    const Plan &plan = changes().merged;
    switch (Column(column)) {
    case ApplyColumn:
    case ColumnCount:
        return {};
    case CodeColumn:
        if (!entry.hasRow)
            return entry.kind == FieldKind ? tr("Entidad") : tr("Plan");
        return entry.element ? plan.elements[entry.row].code : plan.indicators[entry.row].code;
    case NameColumn:
        if (!entry.hasRow)
            return {};
        return softCase(entry.element ? plan.elements[entry.row].name : plan.indicators[entry.row].name, m_places);
    case FieldColumn:
        return fieldText(entry);
    case BeforeColumn:
        return beforeText(entry);
    case AfterColumn:
        return afterText(entry);
    }
    Q_UNREACHABLE();
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    const int column = index.column();
    const bool *apply = applied(entry);
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return text(entry, column).toHtmlEscaped();
    case Qt::CheckStateRole:
        return column == ApplyColumn && apply != nullptr ? QVariant(*apply ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == ApplyColumn) {
            if (apply == nullptr)
                return tr("Siempre");
            return *apply ? tr("Se aplica") : tr("No se aplica");
        }
        return text(entry, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column >= BeforeColumn && fieldOf(entry) == nullptr  ? Qt::AlignRight
                                       : column >= BeforeColumn && entry.kind == TargetKind ? Qt::AlignRight
                                                                                            : Qt::AlignLeft));
    case SortRole: {
        const QString shown = text(entry, column);
        return shown == formatValue(std::nullopt) || shown == u"—"_s ? QVariant() : QVariant(shown);
    }
    case KindsRole:
        return int(entry.kind);
    case ChangedCellRole:
        return column == AfterColumn && (apply == nullptr ? entry.kind != UnprintedKind : *apply);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= BeforeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ApplyColumn:
        return tr("Aplicar");
    case CodeColumn:
        return tr("Código");
    case NameColumn:
        return tr("Denominación");
    case FieldColumn:
        return tr("Dato");
    case BeforeColumn:
        return tr("En el plan");
    case AfterColumn:
        return tr("En el reporte");
    case ColumnCount:
        break;
    }
    return {};
}

bool ChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !checkIndex(index) || index.column() != ApplyColumn)
        return false;
    bool *apply = applied(m_entries[std::size_t(index.row())]);
    if (apply == nullptr)
        return false;
    *apply = value.toInt() == Qt::Checked;
    emit dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    emit appliedChanged();
    return true;
}

int ChangesModel::count(ReviewKind kind) const
{
    return int(
        std::count_if(m_entries.begin(), m_entries.end(), [kind](const Entry &entry) { return entry.kind == kind; }));
}

SourceSpot ChangesModel::spotOf(const QModelIndex &index) const
{
    SourceSpot spot;
    if (!index.isValid())
        return spot;
    const Entry &entry = m_entries[std::size_t(index.row())];
    const Report &report = m_review.report;
    spot.title = QString(text(entry, CodeColumn) + u" · " + fieldText(entry));
    if (entry.kind == UnprintedKind) {
        spot.absence = tr("El reporte no trae esta fila: en el plan se queda como está.");
        return spot;
    }
    if (report.sources.empty()) {
        spot.absence = tr("El reporte llegó como texto, que no tiene páginas que mostrar.");
        return spot;
    }
    // A column is known by the first row that has it.
    std::size_t row = 0;
    const std::vector<std::size_t> &rows = changes().reportIndicators;
    if (entry.hasRow && !entry.element) {
        row = std::size_t(std::find(rows.begin(), rows.end(), entry.row) - rows.begin());
    } else if (entry.hasRow) {
        const std::vector<std::size_t> &elements = changes().reportElements;
        const auto at = std::size_t(std::find(elements.begin(), elements.end(), entry.row) - elements.begin());
        if (at < report.elementSources.size())
            spot.row = report.elementSources[at].row;
        if (fieldOf(entry) != nullptr)
            spot.note = tr("El reporte dice %1; el plan tiene %2.").arg(afterText(entry), beforeText(entry));
        return spot;
    } else if (entry.kind == FieldKind) {
        spot.row = {1, {}}; // the entity stands in the heading
        return spot;
    }
    if (row >= report.sources.size())
        return spot;
    const RowSource &source = report.sources[row];
    spot.row = source.row;
    const auto at = [](const std::vector<SourceBox> &boxes, std::optional<std::size_t> column) {
        return column && *column < boxes.size() ? boxes[*column] : SourceBox();
    };
    if (const CellChange *cell = cellOf(entry))
        spot.box = at(source.obtained, report.plan.periodColumn(cell->period));
    else if (entry.kind == TargetKind)
        spot.box = at(source.targets, report.plan.targetColumn(fieldOf(entry)->year));
    else if (entry.kind == FieldKind && fieldOf(entry)->field == PlanField::BaselineValue)
        spot.box = source.baseline;
    else if (entry.kind == ColumnKind && entry.targetYear)
        spot.box = at(source.targets, report.plan.targetColumn(changes().newTargetYears[entry.at]));
    else if (entry.kind == ColumnKind)
        spot.box = at(source.obtained, report.plan.periodColumn(changes().newPeriods[entry.at]));
    if (cellOf(entry) != nullptr || fieldOf(entry) != nullptr)
        spot.note = tr("El reporte dice %1; el plan tiene %2.").arg(afterText(entry), beforeText(entry));
    return spot;
}

} // namespace pei
