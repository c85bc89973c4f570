// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/pendingentries.h"

#include "core/document/document.h"

#include <algorithm>
#include <utility>

namespace pei {

PendingEntries *PendingEntries::of(Document *document)
{
    auto *known = document->findChild<PendingEntries *>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? known : new PendingEntries(document);
}

PendingEntries::PendingEntries(Document *document)
    : QObject(document)
    , m_document(document)
    , m_period(document->period())
{
    // A value that came into a cell, whichever way, answers what was pending there.
    connect(document, &Document::valuesChanged, this, [this](const QList<ValueEdit> &edits) {
        if (m_texts.empty())
            return;
        std::vector<NotedCell> cells;
        cells.reserve(std::size_t(edits.size()));
        for (const ValueEdit &edit : edits)
            cells.push_back({edit.indicator, edit.period});
        drop(cells);
    });
    connect(document, &Document::planReset, this, &PendingEntries::onPlanReset);
    connect(document, &Document::analysisChanged, this, &PendingEntries::onPeriodChanged);
}

void PendingEntries::tell(const QList<NotedCell> &cells)
{
    emit changed(cells);
    if (unkept() == 0)
        emit settled();
}

const PendingEntries::Text *PendingEntries::text(const NotedCell &cell) const
{
    const auto found = m_texts.find(cell);
    return found == m_texts.end() ? nullptr : &found->second;
}

void PendingEntries::hold(const NotedCell &cell, const Text &text)
{
    hold(std::vector{std::pair(cell, text)});
}

void PendingEntries::hold(const std::vector<std::pair<NotedCell, Text>> &texts)
{
    QList<NotedCell> cells;
    for (const auto &[cell, text] : texts) {
        m_texts.insert_or_assign(cell, text);
        cells.append(cell);
    }
    if (!cells.isEmpty())
        tell(cells);
}

bool PendingEntries::drop(const NotedCell &cell)
{
    const bool known = m_texts.erase(cell) > 0;
    if (known)
        tell({cell});
    return known;
}

void PendingEntries::drop(const std::vector<NotedCell> &cells)
{
    QList<NotedCell> dropped;
    for (const NotedCell &cell : cells) {
        if (m_texts.erase(cell) > 0)
            dropped.append(cell);
    }
    if (!dropped.isEmpty())
        tell(dropped);
}

const Note *PendingEntries::note(const NotedCell &cell) const
{
    const auto found = m_notes.find(cell);
    return found == m_notes.end() ? nullptr : &found->second;
}

void PendingEntries::holdNote(const NotedCell &cell, const Note &note)
{
    m_notes.insert_or_assign(cell, note);
    tell({cell});
}

void PendingEntries::dropNote(const NotedCell &cell)
{
    if (m_notes.erase(cell) > 0)
        tell({cell});
}

const QString *PendingEntries::wording(const Alert &alert) const
{
    const auto found = m_wordings.find(alert.fingerprint);
    return found == m_wordings.end() ? nullptr : &found->second.second;
}

void PendingEntries::holdWording(const Alert &alert, const QString &wording)
{
    m_wordings.insert_or_assign(alert.fingerprint, std::pair(alert, wording));
    tell({});
}

void PendingEntries::dropWording(const Alert &alert)
{
    if (m_wordings.erase(alert.fingerprint) > 0)
        tell({});
}

void PendingEntries::holdAlertSettings(const AlertSettings &settings)
{
    m_alertSettings = settings;
    tell({});
}

void PendingEntries::dropAlertSettings()
{
    if (std::exchange(m_alertSettings, std::nullopt))
        tell({});
}

int PendingEntries::unkeptValues() const
{
    return int(std::count_if(m_texts.begin(), m_texts.end(),
                             [](const auto &entry) { return entry.second.refusal == ValueRefusal::Unkept; }));
}

int PendingEntries::unkept() const
{
    return unkeptValues() + unkeptNotes() + int(m_wordings.size()) + int(m_alertSettings.has_value());
}

Result<void> PendingEntries::keepUnkept()
{
    std::vector<ValueEdit> values;
    std::vector<NotedCell> cells;
    for (const auto &[cell, text] : m_texts) {
        const auto row = m_document->plan().indicatorIndex(cell.indicator);
        if (!row || text.refusal != ValueRefusal::Unkept)
            continue;
        const ValueCheck check =
            checkValue(m_document->plan(), *row, cell.period, text.text, AmbiguousReading::AsShown);
        if (!check.taken())
            continue;
        values.push_back({cell.indicator, cell.period, check.value});
        cells.push_back(cell);
    }
    if (const Result<void> set = m_document->setValues(values, EntryMethod::Typed); !set)
        return set;
    drop(cells); // one that was there already brings no signal
    std::vector<NoteEdit> notes;
    for (const auto &[cell, note] : m_notes)
        notes.push_back({cell, note});
    if (const Result<void> set = m_document->setNotes(notes, EntryMethod::Typed); !set)
        return set;
    for (const NoteEdit &edit : notes)
        dropNote(edit.cell);
    while (!m_wordings.empty()) {
        const auto [alert, wording] = m_wordings.begin()->second;
        if (const Result<void> set = m_document->setAlertWording(alert, wording); !set)
            return set;
        dropWording(alert);
    }
    if (!m_alertSettings)
        return {};
    const Result<void> set = m_document->setAlertSettings(*m_alertSettings);
    if (set)
        dropAlertSettings();
    return set;
}

void PendingEntries::discardUnkept()
{
    QList<NotedCell> cells;
    std::erase_if(m_texts, [&](const auto &entry) {
        const bool unkept = entry.second.refusal == ValueRefusal::Unkept;
        if (unkept)
            cells.append(entry.first);
        return unkept;
    });
    for (const auto &[cell, note] : std::exchange(m_notes, {}))
        cells.append(cell);
    const bool alerts = m_alertSettings || !m_wordings.empty();
    m_alertSettings.reset();
    m_wordings.clear();
    if (alerts || !cells.isEmpty())
        tell(cells);
}

// What only the check refused goes, and what has no cell any more. The views start anew with the plan: no row of theirs
// is sure before they have.
void PendingEntries::onPlanReset()
{
    const Plan &plan = m_document->plan();
    const auto isGone = [&](const NotedCell &cell) {
        return !plan.indicatorIndex(cell.indicator) || !plan.periodColumn(cell.period);
    };
    std::erase_if(m_texts, [&](const auto &entry) {
        return entry.second.refusal != ValueRefusal::Unkept || isGone(entry.first);
    });
    std::erase_if(m_notes, [&](const auto &entry) { return isGone(entry.first); });
    m_period = m_document->period();
}

void PendingEntries::onPeriodChanged()
{
    if (std::exchange(m_period, m_document->period()) == m_document->period())
        return;
    std::vector<NotedCell> cells;
    for (const auto &[cell, text] : m_texts) {
        if (text.refusal != ValueRefusal::Unkept)
            cells.push_back(cell);
    }
    drop(cells);
}

} // namespace pei
