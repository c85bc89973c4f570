// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/pastereviewmodel.h"

#include "core/models/labels.h"
#include "core/models/roles.h"
#include "ui/entry/entrytext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Kind = PasteReviewModel::Kind;

Kind kindOf(const PasteReport::Cell &cell)
{
    if (cell.check.refusal == ValueRefusal::Ambiguous)
        return Kind::Ambiguous;
    if (!cell.isTaken())
        return Kind::Refused;
    if (cell.isDoubtful())
        return Kind::Doubtful;
    return cell.isChange() ? Kind::Taken : Kind::Unchanged;
}

int rankOf(const PasteReport::Cell &cell)
{
    switch (kindOf(cell)) {
    case Kind::Refused:
        return 0;
    case Kind::Ambiguous:
        return 1;
    case Kind::Doubtful:
        return 2;
    case Kind::Taken:
    case Kind::Unchanged:
        return 3;
    }
    Q_UNREACHABLE();
}

// A whole paragraph in a cell is told by its beginning.
QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 60 ? QString(line.first(59) + u'…') : line;
}

} // namespace

void PasteReviewModel::setReport(const PasteReport &report)
{
    beginResetModel();
    m_report = report;
    m_order.resize(report.cells.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return rankOf(report.cells[a]) < rankOf(report.cells[b]); });
    endResetModel();
}

int PasteReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int PasteReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PasteReviewModel::text(const PasteReport::Cell &cell, int column) const
{
    switch (column) {
    case CellColumn:
        if (cell.indicator == 0)
            return tr("fila %1, columna %2 de lo copiado").arg(cell.row + 1).arg(cell.column + 1);
        return cell.period ? QString(cell.code + u" · " + Labels::period(*cell.period)) : cell.code;
    case BeforeColumn:
        return cell.period ? formatValue(cell.before) : QString();
    case TextColumn:
        return shortened(cell.text);
    case AfterColumn:
        return cell.isTaken() ? formatValue(cell.check.value) : u"—"_s;
    default:
        if (m_report.method == EntryMethod::Tried && cell.isTaken() && !cell.isDoubtful())
            return tr("Se registra.");
        return EntryText::outcome(cell);
    }
}

QVariant PasteReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PasteReport::Cell &cell = m_report.cells[m_order[std::size_t(index.row())]];
    const bool figure = index.column() == BeforeColumn || index.column() == TextColumn || index.column() == AfterColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(cell, index.column());
    case Qt::ToolTipRole:
        return index.column() == TextColumn ? cell.text.left(500) : text(cell, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: // a figure without one is drawn quietly
        if (index.column() == BeforeColumn)
            return cell.before ? QVariant(*cell.before) : QVariant();
        if (index.column() == AfterColumn)
            return cell.isTaken() && cell.check.value ? QVariant(*cell.check.value) : QVariant();
        return text(cell, index.column());
    case KindRole:
        return int(kindOf(cell));
    default:
        return {};
    }
}

QVariant PasteReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool figure = section == BeforeColumn || section == TextColumn || section == AfterColumn;
        return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CellColumn:
        return tr("Celda");
    case BeforeColumn:
        return tr("Estaba");
    case TextColumn:
        return m_report.method == EntryMethod::Tried ? tr("Probado") : tr("Copiado");
    case AfterColumn:
        return tr("Queda");
    case OutcomeColumn:
        return tr("Qué pasa");
    default:
        return {};
    }
}

} // namespace pei
