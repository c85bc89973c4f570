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

std::vector<ValueChange> ValuesCommand::changes(bool forward) const
{
    std::vector<ValueChange> changes = m_changes;
    if (!forward) {
        for (ValueChange &change : changes)
            std::swap(change.before, change.after);
    }
    return changes;
}

Result<void> ValuesCommand::write(bool forward, JournalEntry::How how)
{
    return m_plan.writeValues(changes(forward), m_method, how);
}

void ValuesCommand::apply(bool forward)
{
    const std::vector<ValueChange> applied = changes(forward);
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

} // namespace pei
