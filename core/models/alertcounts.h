// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace pei {

// How many alerts that nobody has acknowledged each indicator has, for the lists. Those about the whole plan are none
// of a row's own. They follow the document a moment after it changes: in a large plan finding them takes longer than a
// keystroke may.
class AlertCounts final : public QObject
{
    Q_OBJECT

public:
    explicit AlertCounts(QObject *parent = nullptr);

    void setDocument(Document *document); // nullptr: none
    void setAwaited(bool awaited);        // false: nobody looks, and finding them waits
    int of(std::size_t indicator) const { return indicator < m_counts.size() ? m_counts[indicator] : 0; }

signals:
    void changed(const QList<int> &indicators); // whose counts differ; not after a reset of the plan

private:
    void refreshLater();
    void refresh();

    QPointer<Document> m_document;
    std::vector<int> m_counts; // parallel to Plan::indicators
    QTimer m_timer;
    bool m_awaited = true;
    bool m_waiting = false; // for somebody to look
};

// For one indicator: those of its own first, then those of the plan that rest on one of its cells.
std::vector<Alert> alertsOfIndicator(const std::vector<Alert> &alerts, std::size_t indicator);

} // namespace pei
