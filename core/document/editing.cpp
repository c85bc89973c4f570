// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/editing.h"

#include "core/document/evidence.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace pei {

namespace {

Error periodClosed(Period period)
{
    return {.code = Error::Code::PeriodClosed, .detail = periodKey(period)};
}

bool isIn(const std::vector<Period> &closed, Period period)
{
    return std::binary_search(closed.begin(), closed.end(), period);
}

Note trimmed(const Note &note)
{
    return {note.factor.trimmed(), note.measure.trimmed(), note.responsible.trimmed(), note.evidence.trimmed(),
            note.evidenceDigest};
}

// A digest of the file as it is now, unless that of the same file is known.
Note withDigest(Note note, const Note &before)
{
    if (note.evidence == before.evidence)
        note.evidenceDigest = before.evidenceDigest;
    else
        note.evidenceDigest = digestOfEvidence(note.evidence);
    return note;
}

} // namespace

Error cellMissing(const QString &what)
{
    return {.code = Error::Code::CellMissing, .detail = what};
}

Result<std::vector<ValueChange>> valueChanges(const Plan &plan, const std::vector<Period> &closed,
                                              const std::vector<ValueEdit> &edits)
{
    QHash<qint64, std::size_t> rows;
    if (edits.size() > 1) {
        for (std::size_t row = 0; row < plan.indicators.size(); ++row)
            rows.insert(plan.indicators[row].id, row);
    }
    std::vector<ValueChange> changes;
    QHash<std::size_t, std::size_t> changeOfCell; // by row and column in one
    changeOfCell.reserve(qsizetype(edits.size()));
    changes.reserve(edits.size());
    for (const ValueEdit &edit : edits) {
        std::optional<std::size_t> row;
        if (edits.size() == 1)
            row = plan.indicatorIndex(edit.indicator);
        else if (const auto found = rows.constFind(edit.indicator); found != rows.cend())
            row = *found;
        if (!row)
            return cellMissing(QString::number(edit.indicator));
        const std::optional<std::size_t> column = plan.periodColumn(edit.period);
        if (!column)
            return cellMissing(periodKey(edit.period));
        if (isIn(closed, edit.period))
            return periodClosed(edit.period);
        if (edit.value && !std::isfinite(*edit.value))
            return Error{.code = Error::Code::ValueRefused, .detail = QString::number(*edit.value)};
        const std::size_t cell = *row * plan.periods.size() + *column;
        if (const auto known = changeOfCell.constFind(cell); known != changeOfCell.cend()) {
            changes[*known].after = edit.value;
            continue;
        }
        changeOfCell.insert(cell, changes.size());
        changes.push_back({edit.indicator, edit.period, plan.indicators[*row].obtained[*column], edit.value});
    }
    std::erase_if(changes, [](const ValueChange &change) { return change.before == change.after; });
    return changes;
}

Result<std::vector<NoteChange>> noteChanges(const PlanState &state, const std::vector<NoteEdit> &edits)
{
    std::map<NotedCell, NoteChange> changes;
    for (const auto &[cell, note] : edits) {
        if (!state.plan.indicatorIndex(cell.indicator))
            return cellMissing(QString::number(cell.indicator));
        if (!state.plan.periodColumn(cell.period))
            return cellMissing(periodKey(cell.period));
        if (state.isClosed(cell.period))
            return periodClosed(cell.period);
        const Note before = noteOf(state.notes, cell.indicator, cell.period);
        changes[cell] = {cell, before, withDigest(trimmed(note), before)};
    }
    std::vector<NoteChange> different;
    for (const auto &[cell, change] : changes) {
        if (change.before != change.after)
            different.push_back(change);
    }
    return different;
}

} // namespace pei
