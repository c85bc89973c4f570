// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparemodel.h"

#include "core/models/figure.h"
#include "core/models/labels.h"
#include "core/models/naturalranks.h"
#include "core/models/roles.h"
#include "core/models/softcase.h"
#include "core/support/foldedtext.h"
#include "ui/compare/comparetext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei {

void CompareModel::setComparison(Comparison comparison, QStringList places, bool ofPeriods)
{
    beginResetModel();
    m_ofPeriods = ofPeriods;
    m_comparison = std::move(comparison);
    m_places = std::move(places);
    choose();
    endResetModel();
}

void CompareModel::setLevel(Level level)
{
    if (level == m_level)
        return;
    beginResetModel();
    m_level = level;
    choose();
    endResetModel();
}

void CompareModel::setKind(std::optional<ChangeKind> kind)
{
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    choose();
    endResetModel();
}

const std::vector<RowChange> &CompareModel::allRows() const
{
    return m_level == Level::Indicators ? m_comparison.indicators : m_comparison.elements;
}

const RowChange *CompareModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_shown.size())
        return nullptr;
    return &allRows()[m_shown[std::size_t(index.row())]];
}

QString CompareModel::nameOf(const RowChange &row) const
{
    return softCase(row.name, m_places);
}

QModelIndex CompareModel::indexOf(const QString &code, qint64 id) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const RowChange &row = allRows()[m_shown[i]];
        if (row.code == code && row.id == id)
            return index(int(i), CodeColumn);
    }
    return {};
}

bool CompareModel::hasOthers() const
{
    return std::any_of(allRows().begin(), allRows().end(), [](const RowChange &row) {
        return row.isAdded() || row.isRemoved() || !row.fields.empty() || !row.values.empty();
    });
}

void CompareModel::choose()
{
    m_end = dumbbellEnd(allRows());
    m_shown.clear();
    for (std::size_t i = 0; i < allRows().size(); ++i) {
        if (!m_kind || hasChange(allRows()[i], *m_kind))
            m_shown.push_back(i);
    }
    // By size is how they come.
    if (m_sortColumn == MovementColumn) {
        if (m_order == Qt::AscendingOrder)
            std::reverse(m_shown.begin(), m_shown.end());
        return;
    }
    if (m_sortColumn == CodeColumn || m_sortColumn == NameColumn || m_sortColumn == OthersColumn)
        sortByText();
    else
        sortByFigure();
}

void CompareModel::sortByText()
{
    std::vector<QString> texts;
    texts.reserve(allRows().size());
    for (const RowChange &row : allRows())
        texts.push_back(m_sortColumn == CodeColumn   ? row.code
                        : m_sortColumn == NameColumn ? folded(row.name)
                                                     : folded(text(row, OthersColumn)));
    const std::vector<quint32> ranks = naturalRanks(texts);
    const bool down = m_order == Qt::DescendingOrder;
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [&](std::size_t a, std::size_t b) { return down ? ranks[a] > ranks[b] : ranks[a] < ranks[b]; });
}

// Rows without the figure come last, whatever the order.
void CompareModel::sortByFigure()
{
    const bool down = m_order == Qt::DescendingOrder;
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t a, std::size_t b) {
        const Value left = figure(allRows()[a], m_sortColumn);
        const Value right = figure(allRows()[b], m_sortColumn);
        if (!left || !right)
            return left.has_value() && !right;
        return down ? *left > *right : *left < *right;
    });
}

void CompareModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        column = MovementColumn;
        order = Qt::DescendingOrder;
    }
    if (column == m_sortColumn && order == m_order)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<std::size_t> rows = m_shown;
    m_sortColumn = column;
    m_order = order;
    choose();
    std::vector<int> places(allRows().size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        places[m_shown[i]] = int(i);
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(places[rows[std::size_t(old.row())]], old.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Value CompareModel::figure(const RowChange &row, int column) const
{
    const auto of = [](const std::optional<RowFigures> &side, Value RowFigures::*what) {
        return side ? (*side).*what : Value();
    };
    switch (Column(column)) {
    case ObtainedBeforeColumn:
        return of(row.before, &RowFigures::obtained);
    case ObtainedAfterColumn:
        return of(row.after, &RowFigures::obtained);
    case ProgressBeforeColumn:
        return of(row.before, &RowFigures::progress);
    case ProgressAfterColumn:
        return of(row.after, &RowFigures::progress);
    case ChangeColumn:
        return row.change();
    case CodeColumn:
    case NameColumn:
    case MovementColumn:
    case OthersColumn:
    case ColumnCount:
        break;
    }
    return {};
}

// With the same decimals everywhere it is that of the largest or of the smallest.
QString CompareModel::longestFigure(int column) const
{
    Value largest, smallest;
    for (const std::size_t row : m_shown) {
        if (const Value value = figure(allRows()[row], column)) {
            largest = std::max(largest.value_or(*value), *value);
            smallest = std::min(smallest.value_or(*value), *value);
        }
    }
    const auto shown = [column](Value value) {
        return column == ChangeColumn ? CompareText::points(value) : formatValue(value);
    };
    const QString high = shown(largest);
    const QString low = shown(smallest);
    return high.size() < low.size() ? low : high;
}

QString CompareModel::text(const RowChange &row, int column) const
{
    const bool there =
        column == ObtainedBeforeColumn || column == ProgressBeforeColumn ? !row.isAdded() : !row.isRemoved();
    switch (Column(column)) {
    case CodeColumn:
        return row.code;
    case NameColumn:
        return nameOf(row);
    case ObtainedBeforeColumn:
    case ObtainedAfterColumn:
        return row.element ? QString() : there ? formatValue(figure(row, column)) : u"—"_s;
    case ProgressBeforeColumn:
    case ProgressAfterColumn:
        return there ? formatValue(figure(row, column)) : u"—"_s;
    case ChangeColumn:
        return CompareText::points(row.change());
    case OthersColumn:
        return CompareText::others(row);
    case MovementColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString CompareModel::spoken(const RowChange &row, int column) const
{
    const auto with = [&](const RowFigures &side) {
        //: a progress and the colour of its state
        return tr("%1, %2").arg(text(row, column), Labels::colour(side.state));
    };
    switch (Column(column)) {
    case ProgressBeforeColumn:
        return row.before ? with(*row.before) : tr("no estaba");
    case ProgressAfterColumn:
        return row.after ? with(*row.after) : tr("ya no está");
    case MovementColumn:
        return CompareText::spoken(row);
    case ChangeColumn:
        return row.change() ? tr("%1 puntos porcentuales").arg(text(row, column)) : tr("sin comparación");
    default:
        return text(row, column);
    }
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const RowChange *row = this->row(index);
    if (row == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return spoken(*row, column);
    case Qt::ToolTipRole:
        if (column == MovementColumn)
            return CompareText::details(*row, m_comparison).join(u'\n');
        return column == NameColumn || column == OthersColumn ? text(*row, column) : QString();
    case Qt::TextAlignmentRole:
        return int((column >= ObtainedBeforeColumn && column <= ChangeColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case SortRole: {
        const Value value = figure(*row, column);
        return value ? QVariant(*value) : QVariant();
    }
    case SemaphoreRole:
        if (column == ProgressBeforeColumn && row->before)
            return QVariant::fromValue(row->before->state);
        if (column == ProgressAfterColumn && row->after)
            return QVariant::fromValue(row->after->state);
        return {};
    case DumbbellRole:
        if (column != MovementColumn)
            return {};
        return QVariant::fromValue(dumbbellOf(*row, m_comparison.after.rules.bands, m_end));
    case FigureRole:
        return figureOf(*row, column);
    default:
        return {};
    }
}

QVariant CompareModel::figureOf(const RowChange &row, int column) const
{
    Figure figure{row.element ? 0 : row.id, Figure::Kind::Row, m_comparison.after.period, row.element ? row.id : 0};
    if (row.id == 0)
        return {};
    // What a past state or a certain report says is not what the latest report prints of that period: only its row.
    if (!m_ofPeriods)
        return QVariant::fromValue(figure);
    const bool isObtained = column == ObtainedBeforeColumn || column == ObtainedAfterColumn;
    const bool isProgress = column == ProgressBeforeColumn || column == ProgressAfterColumn;
    if (isObtained && !row.element)
        figure.kind = Figure::Kind::Obtained;
    else if (isProgress)
        figure.kind = Figure::Kind::Progress;
    if (column == ObtainedBeforeColumn || column == ProgressBeforeColumn)
        figure.period = m_comparison.before.period;
    return QVariant::fromValue(figure);
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= ObtainedBeforeColumn && section <= ChangeColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole) // of figures the largest come first
        return int(section >= ObtainedBeforeColumn && section <= MovementColumn ? Qt::DescendingOrder
                                                                                : Qt::AscendingOrder);
    if (role == Qt::ToolTipRole) {
        if (section == MovementColumn)
            return tr("De donde estaba (anillo) a donde está (marca de su estado), en una escala de 0 a %1 %. Las "
                      "franjas cambian en %2 y %3 %.")
                .arg(formatNumber(m_end, PeruFormat, 0),
                     formatNumber(m_comparison.after.rules.bands.amberFrom, PeruFormat, 0),
                     formatNumber(m_comparison.after.rules.bands.greenFrom, PeruFormat, 0));
        return section == ChangeColumn ? tr("Diferencia entre los dos avances, en puntos porcentuales") : QString();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case CodeColumn:
        return tr("Código");
    case NameColumn:
        return tr("Denominación");
    case ObtainedBeforeColumn:
        return tr("Obtenido\nantes");
    case ObtainedAfterColumn:
        return tr("Obtenido\ndespués");
    case ProgressBeforeColumn:
        return tr("Avance\nantes");
    case ProgressAfterColumn:
        return tr("Avance\ndespués");
    case ChangeColumn:
        return tr("Cambio");
    case MovementColumn:
        return tr("Movimiento");
    case OthersColumn:
        return tr("Otros cambios");
    case ColumnCount:
        break;
    }
    return {};
}

PastedTable CompareModel::table(const QList<int> &rows) const
{
    std::vector<std::size_t> chosen;
    for (const int row : rows)
        chosen.push_back(m_shown[std::size_t(row)]);
    return table(chosen);
}

PastedTable CompareModel::table(const std::vector<std::size_t> &rows) const
{
    std::vector<int> columns;
    for (int column = 0; column < ColumnCount; ++column) {
        const bool obtained = column == ObtainedBeforeColumn || column == ObtainedAfterColumn;
        if (column != MovementColumn && !(obtained && m_level == Level::Elements))
            columns.push_back(column);
    }
    // A mark is no text: elsewhere the state stands in words behind its progress.
    const auto isProgress = [](int column) { return column == ProgressBeforeColumn || column == ProgressAfterColumn; };
    PastedTable table;
    std::vector<PastedCell> &heads = table.emplace_back();
    for (const int column : columns) {
        heads.push_back({headerData(column, Qt::Horizontal).toString().replace(u'\n', u' '), {}});
        if (column == ProgressBeforeColumn)
            heads.push_back({tr("Semáforo antes"), {}});
        if (column == ProgressAfterColumn)
            heads.push_back({tr("Semáforo después"), {}});
    }
    for (const std::size_t index : rows) {
        const RowChange &row = allRows()[index];
        std::vector<PastedCell> &cells = table.emplace_back();
        for (const int column : columns) {
            const Value number = figure(row, column);
            // A typographic minus is no number elsewhere.
            cells.push_back({number ? formatNumber(*number) : text(row, column), number});
            if (isProgress(column)) {
                const std::optional<RowFigures> &side = column == ProgressBeforeColumn ? row.before : row.after;
                cells.push_back({side ? Labels::semaphore(side->state) : u"—"_s, {}});
            }
        }
    }
    return table;
}

} // namespace pei
