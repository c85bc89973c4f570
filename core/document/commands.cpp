// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/commands.h"

namespace pei {

namespace {

// With every decimal it has: a change of the third one must not read "12.00 → 12.00".
QString exactText(Value value)
{
    return value ? formatExact(*value) : formatValue(value);
}

} // namespace

void EditCommand::redo()
{
    if (std::exchange(m_pushed, true))
        step(true, JournalEntry::How::Redo);
    else
        apply(true);
}

void EditCommand::undo()
{
    step(false, JournalEntry::How::Undo);
}

void EditCommand::step(bool forward, JournalEntry::How how)
{
    if (const Result<void> written = write(forward, how); !written) {
        setObsolete(true);
        m_failed(written.error());
        return;
    }
    apply(forward);
}

ValuesCommand::ValuesCommand(OpenPlan &plan, std::vector<ValueChange> changes, EntryMethod method, Applied applied,
                             Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_changes(std::move(changes))
    , m_method(method)
    , m_applied(std::move(applied))
{
    setText(describe());
}

QString ValuesCommand::describe() const
{
    const int count = int(m_changes.size());
    if (count == 1) {
        const ValueChange &change = m_changes.front();
        const auto row = m_plan.plan().indicatorIndex(change.indicator);
        const QString code = row ? m_plan.plan().indicators[*row].code : QString();
        //: %1 a year, %2 an indicator's code, %3 the old value, %4 the new one.
        const QString text = change.period.cut == Cut::Semester1 ? tr("Valor %1 – Sem1 de %2: %3 → %4")
                                                                 : tr("Valor %1 – Anual de %2: %3 → %4");
        return text.arg(QString::number(change.period.year), code, exactText(change.before), exactText(change.after));
    }
    switch (m_method) {
    case EntryMethod::Typed:
        return tr("Cambiar %n valores", nullptr, count);
    case EntryMethod::Pasted:
        return tr("Pegar %n valores", nullptr, count);
    case EntryMethod::Filled:
        return tr("Rellenar %n valores", nullptr, count);
    case EntryMethod::Cleared:
        return tr("Borrar %n valores", nullptr, count);
    case EntryMethod::Imported:
        return tr("Importar %n valores", nullptr, count);
    }
    Q_UNREACHABLE();
}

Result<void> ValuesCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writeValues(directed(m_changes, forward), m_method, how);
}

void ValuesCommand::apply(bool forward)
{
    const std::vector<ValueChange> applied = directed(m_changes, forward);
    m_plan.applyValues(applied);
    QList<ValueEdit> edits;
    edits.reserve(qsizetype(applied.size()));
    for (const ValueChange &change : applied)
        edits.push_back({change.indicator, change.period, change.after});
    m_applied(edits);
}

PeriodCommand::PeriodCommand(OpenPlan &plan, Period period, Applied applied, Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_period(period)
    , m_applied(std::move(applied))
{
    setText(period.cut == Cut::Semester1 ? tr("Abrir el periodo %1 – Sem1").arg(period.year)
                                         : tr("Abrir el periodo %1 – Anual").arg(period.year));
}

Result<void> PeriodCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writePeriod(m_period, forward, how);
}

void PeriodCommand::apply(bool forward)
{
    m_plan.applyPeriod(m_period, forward);
    m_applied();
}

NotesCommand::NotesCommand(OpenPlan &plan, std::vector<NoteChange> changes, EntryMethod method, Applied applied,
                           Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_changes(std::move(changes))
    , m_method(method)
    , m_applied(std::move(applied))
{
    setText(describe());
}

QString NotesCommand::describe() const
{
    const int count = int(m_changes.size());
    if (count != 1)
        return m_method == EntryMethod::Imported ? tr("Importar %n notas", nullptr, count)
                                                 : tr("Cambiar %n notas", nullptr, count);
    const NotedCell &cell = m_changes.front().cell;
    const auto row = m_plan.plan().indicatorIndex(cell.indicator);
    const QString code = row ? m_plan.plan().indicators[*row].code : QString();
    //: %1 an indicator's code, %2 a year.
    const QString text = cell.period.cut == Cut::Semester1 ? tr("Nota de %1, %2 – Sem1") : tr("Nota de %1, %2 – Anual");
    return text.arg(code, QString::number(cell.period.year));
}

Result<void> NotesCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writeNotes(directed(m_changes, forward), m_method, how);
}

void NotesCommand::apply(bool forward)
{
    m_plan.applyNotes(directed(m_changes, forward));
    QList<NotedCell> cells;
    for (const NoteChange &change : m_changes)
        cells.push_back(change.cell);
    m_applied(cells);
}

ClosingCommand::ClosingCommand(OpenPlan &plan, Period period, bool close, const QString &reason, Applied applied,
                               Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_period(period)
    , m_close(close)
    , m_reason(reason)
    , m_applied(std::move(applied))
{
    QString text;
    if (close)
        text = period.cut == Cut::Semester1 ? tr("Cerrar el periodo %1 – Sem1") : tr("Cerrar el periodo %1 – Anual");
    else
        text = period.cut == Cut::Semester1 ? tr("Reabrir el periodo %1 – Sem1") : tr("Reabrir el periodo %1 – Anual");
    setText(text.arg(period.year));
}

Result<void> ClosingCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writePeriodClosed(m_period, m_close == forward, m_reason, how);
}

void ClosingCommand::apply(bool forward)
{
    m_plan.applyPeriodClosed(m_period, m_close == forward);
    m_applied();
}

ImportCommand::ImportCommand(OpenPlan &plan, PlanMerge merge, Applied applied, Failed failed)
    : EditCommand(plan, std::move(failed))
    , m_before(merge.before)
    , m_shownBefore(plan.analysis().period)
    , m_reported(merge.report.printed.period)
    , m_applied(std::move(applied))
{
    setText(merge.file.name.isEmpty() ? tr("Importar un reporte") : tr("Importar «%1»").arg(merge.file.name));
    m_merge.emplace(std::move(merge));
}

Result<void> ImportCommand::write(bool forward, JournalEntry::How how)
{
    if (m_merge) {
        Result<MergedPlan> merged = m_plan.writeMerge(*m_merge);
        if (!merged)
            return merged.error();
        m_merge.reset();
        m_import = merged.value().import;
        m_stored = std::move(merged).value().stored;
        m_after = m_stored.state();
        return {};
    }
    Result<StoredPlan> stored = forward ? m_plan.writeImportSwitch(m_import, true, m_before, m_after, how)
                                        : m_plan.writeImportSwitch(m_import, false, m_after, m_before, how);
    if (!stored)
        return stored.error();
    m_stored = std::move(stored).value();
    return {};
}

void ImportCommand::apply(bool forward)
{
    m_plan.applyStored(std::exchange(m_stored, {}), forward ? m_reported : m_shownBefore);
    m_applied();
}

} // namespace pei
