// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the entry grid hold; what can be done to them is in entrymodel.cpp.
#include "core/models/chartdata.h"
#include "core/models/entrymodel.h"
#include "core/models/figure.h"
#include "core/models/labels.h"
#include "core/models/softcase.h"
#include "core/plan/code.h"
#include "core/progress/missingnote.h"
#include "core/support/foldedtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

bool EntryModel::isFigure(int column) const
{
    return column >= BaselineColumn && column <= percentColumn() && column != bulletColumn();
}

Value EntryModel::figure(int row, int column) const
{
    const Plan &plan = m_document->plan();
    const Indicator &indicator = plan.indicators[std::size_t(row)];
    if (column == BaselineColumn)
        return indicator.baseline.value;
    if (column == TargetColumn)
        return plan.target(indicator, m_document->period().year);
    if (column == percentColumn())
        return progress(row).value;
    const std::optional<Period> period = periodOf(column);
    return period ? plan.obtained(indicator, *period) : Value();
}

QString EntryModel::longestNumber(int column, int first, int last) const
{
    if (!m_document || !isFigure(column))
        return {};
    // Of numbers with the same decimals it is the first or the last in order.
    Value least;
    Value most;
    for (int row = first; row <= last; ++row) {
        const Value value = figure(row, column);
        if (!value)
            continue;
        least = std::min(least.value_or(*value), *value);
        most = std::max(most.value_or(*value), *value);
    }
    if (!least)
        return {};
    const QString low = formatValue(least);
    const QString high = formatValue(most);
    return low.size() > high.size() ? low : high;
}

Progress EntryModel::progress(int row) const
{
    return row == m_previewRow ? progressTypeOne(m_document->plan(), m_preview, m_document->period())
                               : m_document->analysis().indicators[std::size_t(row)];
}

Semaphore EntryModel::state(int row) const
{
    return semaphoreOf(progress(row).value, m_document->rules().bands);
}

std::vector<Doubt> EntryModel::doubts(const QModelIndex &index) const
{
    const std::optional<Period> period = periodOf(index.column());
    if (!period || refused(index))
        return {};
    return doubtsOf(m_document->plan(), std::size_t(index.row()), *period);
}

const PendingEntries::Text *EntryModel::refused(const QModelIndex &index) const
{
    if (!m_pending || m_pending->texts() == 0 || index.column() != openColumn())
        return nullptr;
    return m_pending->text({indicator(index.row()).id, m_openPeriod});
}

QString EntryModel::text(const QModelIndex &index) const
{
    const int column = index.column();
    if (column == CodeColumn)
        return indicator(index.row()).code;
    if (column == NameColumn)
        return softCase(indicator(index.row()).name, m_places);
    if (column == stateColumn())
        return Labels::semaphore(state(index.row()));
    if (column == noteColumn())
        return asksForNote(index) ? tr("falta nota") : noteWords(index.row());
    if (const PendingEntries::Text *entry = refused(index))
        return entry->text;
    return isFigure(column) ? formatValue(figure(index.row(), column)) : QString();
}

QVariant EntryModel::sortValue(const QModelIndex &index) const
{
    const int column = index.column();
    if (column == CodeColumn)
        return indicator(index.row()).code;
    if (column == NameColumn)
        return folded(indicator(index.row()).name);
    if (column == stateColumn()) {
        const Semaphore semaphore = state(index.row());
        return semaphore == Semaphore::NoData ? QVariant() : QVariant(int(semaphore));
    }
    if (column == noteColumn()) {
        const QString words = folded(noteWords(index.row()));
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    const Value value = figure(index.row(), column == bulletColumn() ? percentColumn() : column);
    return value ? QVariant(*value) : QVariant();
}

QString EntryModel::accessibleText(const QModelIndex &index) const
{
    const Indicator &row = indicator(index.row());
    const QString percent = formatValue(figure(index.row(), percentColumn()));
    if (index.column() == bulletColumn())
        return tr("%1 por ciento").arg(percent);
    if (index.column() == CodeColumn) {
        const QString word = Labels::semaphore(state(index.row()));
        //: What a screen reader says of a whole row: code, period, progress in percent, state.
        return tr("%1, %2, %3, %4").arg(row.code, Labels::period(m_document->period()), percent, word);
    }
    if (const std::optional<Period> period = periodOf(index.column())) {
        const QString cell = tr("%1, %2: %3").arg(row.code, Labels::period(*period), text(index));
        if (refused(index))
            return tr("%1, no se registró").arg(cell);
        if (const auto saved = m_document->triedFrom(std::size_t(index.row()), *period))
            return tr("%1, valor de prueba; en el plan está %2").arg(cell, formatValue(*saved));
        const QString noted = noteOf(index).isEmpty() ? cell : tr("%1, con nota").arg(cell);
        return doubts(index).empty() ? noted : tr("%1, con dudas").arg(noted);
    }
    if (index.column() == noteColumn()) {
        const QString words = text(index);
        //: Of the column of notes: an indicator's code and what its note says.
        return words.isEmpty() ? tr("%1, sin nota").arg(row.code) : tr("%1, nota: %2").arg(row.code, words);
    }
    return text(index);
}

QVariant EntryModel::figureOf(const QModelIndex &index) const
{
    Figure figure{indicator(index.row()).id, Figure::Kind::Row, m_document->period()};
    const int column = index.column();
    if (const std::optional<Period> period = periodOf(column)) {
        figure.kind = Figure::Kind::Obtained;
        figure.period = *period;
    } else if (column == BaselineColumn) {
        figure.kind = Figure::Kind::Baseline;
    } else if (column == TargetColumn) {
        figure.kind = Figure::Kind::Target;
    } else if (column == noteColumn()) {
        figure.kind = Figure::Kind::Obtained;
    } else if (column >= bulletColumn()) {
        figure.kind = Figure::Kind::Progress;
    }
    return QVariant::fromValue(figure);
}

QString EntryModel::searchText(int row) const
{
    const Indicator &from = indicator(row);
    QString words =
        from.code + u'\n' + from.name + u'\n' + from.responsibleUnit.code + u' ' + from.responsibleUnit.name;
    const Notes &notes = m_document->notes();
    for (auto note = notes.lower_bound({from.id, {}}); note != notes.end() && note->first.indicator == from.id; ++note)
        words += u'\n' + noteText(note->second);
    return folded(words);
}

std::optional<NotedCell> EntryModel::notedCell(const QModelIndex &index) const
{
    if (!m_document || !index.isValid() || !checkIndex(index) || openColumn() < 0)
        return std::nullopt;
    const Period period = periodOf(index.column()).value_or(m_document->period());
    return NotedCell{indicator(index.row()).id, period};
}

QString EntryModel::noteOf(const QModelIndex &index) const
{
    if (m_document->notes().empty())
        return {};
    const std::optional<Period> period =
        index.column() == noteColumn() ? m_document->period() : periodOf(index.column());
    return period ? noteText(pei::noteOf(m_document->notes(), indicator(index.row()).id, *period)) : QString();
}

QString EntryModel::noteWords(int row) const
{
    return noteOf(index(row, noteColumn())).section(u'\n', 0, 0, QString::SectionSkipEmpty).simplified();
}

bool EntryModel::asksForNote(const QModelIndex &index) const
{
    return (index.column() == noteColumn() || index.column() == openColumn()) &&
           noteIsMissing(m_document->plan(), m_document->analysis(), m_document->notes(), std::size_t(index.row()));
}

QVariant EntryModel::toolTip(const QModelIndex &index) const
{
    const Indicator &row = indicator(index.row());
    if (index.column() == CodeColumn)
        return row.code;
    if (index.column() == NameColumn)
        return row.name;
    if (index.column() == noteColumn() && asksForNote(index))
        return tr("Está en rojo: anote el factor y la medida de mejora.");
    if (const QString note = noteOf(index); !note.isEmpty())
        return note;
    if (index.column() == BaselineColumn && row.baseline.year)
        return tr("Línea base de %1").arg(*row.baseline.year);
    return {};
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!m_document || !index.isValid() || !checkIndex(index))
        return {};
    const int column = index.column();
    const bool open = column == openColumn();
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole: {
        if (!open)
            return text(index);
        if (const PendingEntries::Text *entry = refused(index))
            return entry->text;
        const Value value = figure(index.row(), column);
        return value ? formatExact(*value) : QString();
    }
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(index);
    case SemaphoreRole:
        return QVariant::fromValue(state(index.row()));
    case BulletRole:
        if (column != bulletColumn())
            return {};
        return QVariant::fromValue(bulletOf(m_document->plan(),
                                            index.row() == m_previewRow ? m_preview : indicator(index.row()),
                                            m_document->period(), m_document->rules()));
    case IndicatorRole:
        return index.row();
    case ElementRole:
        return -1;
    case FigureRole:
        return figureOf(index);
    case ThresholdsRole: {
        if (!open)
            return {};
        const auto thresholds = thresholdsOf(m_document->plan(), indicator(index.row()), m_document->period().year,
                                             m_document->rules().bands);
        return thresholds ? QVariant::fromValue(*thresholds) : QVariant();
    }
    case NoThresholdsRole:
        return open ? QVariant(int(noThresholds(m_document->plan(), indicator(index.row()), m_document->period().year)))
                    : QVariant();
    case SearchRole:
        return searchText(index.row());
    case RefusalRole:
        if (const PendingEntries::Text *entry = refused(index))
            return int(entry->refusal);
        return {};
    case DoubtsRole: {
        const std::vector<Doubt> found = doubts(index);
        return found.empty() ? QVariant() : QVariant::fromValue(found);
    }
    case TriedRole:
        if (const auto period = periodOf(column)) {
            if (const auto saved = m_document->triedFrom(std::size_t(index.row()), *period))
                return formatValue(*saved);
        }
        return {};
    case NoteRole: {
        const QString note = noteOf(index);
        return note.isEmpty() ? QVariant() : QVariant(note);
    }
    case NoteMissingRole:
        return asksForNote(index);
    case ClosedRole:
        return periodOf(column).has_value() && !(open && isWritable());
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_document || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == ClosedRole)
        return periodOf(section).has_value() && !(section == openColumn() && isWritable());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    const Period period = m_document->period();
    if (section == CodeColumn)
        return tip ? tr("Código del indicador.") : tr("Código");
    if (section == NameColumn)
        return tip ? tr("Denominación del indicador.") : tr("Denominación");
    if (section == BaselineColumn)
        return tip ? tr("Valor de la línea base.") : tr("Línea base");
    if (section == TargetColumn) {
        const QString year = QString::number(period.year);
        return tip ? tr("Logro esperado de todo el año %1.").arg(year) : tr("Meta %1").arg(year);
    }
    if (section == bulletColumn())
        return tip ? tr("Lo obtenido en %1 sobre la escala de la meta.").arg(Labels::period(period)) : tr("Avance");
    if (section == percentColumn())
        return tip ? tr("Avance Tipo I de %1.").arg(Labels::period(period)) : tr("%");
    if (section == stateColumn())
        return tip ? tr("Semáforo del avance: bajo, medio, alto o sin dato.") : tr("Estado");
    if (section == noteColumn())
        return tip ? tr("Nota del valor de %1.").arg(Labels::period(period)) : tr("Nota");
    const Period column = *periodOf(section);
    if (tip && section == openColumn() && isWritable())
        return tr("%1: abierto para registrar.").arg(Labels::period(column));
    if (tip)
        return m_document->isClosed(column)
                   ? tr("%1: cerrado, solo lectura.").arg(Labels::period(column))
                   : tr("%1: abierto; haga clic derecho para registrar en él.").arg(Labels::period(column));
    //: Head of a narrow column, in two lines: year and cut.
    return tr("%1\n%2").arg(QString::number(column.year), Labels::cut(column.cut));
}

} // namespace pei
