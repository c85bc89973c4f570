// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/alertcounts.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pei {

namespace {

constexpr std::size_t InstantRows = 2000;

} // namespace

AlertCounts::AlertCounts(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AlertCounts::refresh);
}

void AlertCounts::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_timer.stop();
    m_waiting = false;
    m_document = document;
    m_counts.clear();
    if (document == nullptr)
        return;
    // The rows are other ones: old counts would stand beside the wrong names.
    connect(document, &Document::planReset, this, [this] {
        m_counts.clear();
        refreshLater();
    });
    connect(document, &Document::valuesChanged, this, &AlertCounts::refreshLater);
    connect(document, &Document::notesChanged, this, &AlertCounts::refreshLater);
    connect(document, &Document::analysisChanged, this, &AlertCounts::refreshLater);
    connect(document, &Document::alertsChanged, this, &AlertCounts::refreshLater);
    refreshLater();
}

void AlertCounts::setAwaited(bool awaited)
{
    m_awaited = awaited;
    if (!awaited && m_timer.isActive()) {
        m_timer.stop();
        m_waiting = true;
    }
    if (awaited && m_waiting) {
        // Counts of before are wrong to the eye; where there were none, others come first.
        if (m_counts.empty())
            refreshLater();
        else
            m_timer.start(0ms);
        m_waiting = false;
    }
}

void AlertCounts::refreshLater()
{
    if (!m_awaited) {
        m_waiting = true;
        return;
    }
    // In a large plan only once the hands rest.
    const bool large = m_document && m_document->plan().indicators.size() > InstantRows;
    if (large)
        m_timer.start(1s);
    else if (!m_timer.isActive())
        m_timer.start(150ms);
}

void AlertCounts::refresh()
{
    if (!m_document)
        return;
    std::vector<int> counts(m_document->plan().indicators.size(), 0);
    const AlertMarks &marks = m_document->alertMarks();
    for (const Alert &alert : m_document->alerts()) {
        const auto mark = marks.find(alert.fingerprint);
        if (mark != marks.end() && mark->second.isAcknowledged())
            continue;
        for (const std::size_t row : alert.subject.rows)
            ++counts[row];
    }
    QList<int> different;
    for (std::size_t row = 0; row < counts.size(); ++row) {
        if (counts[row] != of(row))
            different.push_back(int(row));
    }
    m_counts = std::move(counts);
    if (!different.isEmpty())
        emit changed(different);
}

std::vector<Alert> alertsOfIndicator(const std::vector<Alert> &alerts, std::size_t indicator)
{
    std::vector<Alert> own;
    std::vector<Alert> ofPlan;
    for (const Alert &alert : alerts) {
        if (alert.isAbout(indicator)) {
            own.push_back(alert);
            continue;
        }
        const bool rests = alert.subject.rows.empty() &&
                           std::any_of(alert.cells.begin(), alert.cells.end(),
                                       [&](const AlertCell &cell) { return cell.row == int(indicator); });
        if (rests)
            ofPlan.push_back(alert);
    }
    own.insert(own.end(), ofPlan.begin(), ofPlan.end());
    return own;
}

} // namespace pei
