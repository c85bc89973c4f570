// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertrules.h"
#include "core/plan/note.h"
#include "core/progress/valuecheck.h"
#include "core/support/result.h"

#include <QList>
#include <QObject>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace pei {

class Document;

// What was typed about a plan and is no part of it: texts of values that the check refused, and whatever the store
// could not keep. It stays where it was typed, the same in every view, until it is replaced, kept or given up. A
// document has one of these; what only the check refused goes with its period.
class PendingEntries final : public QObject
{
    Q_OBJECT

public:
    struct Text
    {
        QString text;
        ValueRefusal refusal = ValueRefusal::None; // Unkept: nothing is wrong with it
    };

    // Made when it is first asked for; it ends with the document.
    static PendingEntries *of(Document *document);

    const Text *text(const NotedCell &cell) const;
    void hold(const NotedCell &cell, const Text &text);
    void hold(const std::vector<std::pair<NotedCell, Text>> &texts);
    bool drop(const NotedCell &cell);
    void drop(const std::vector<NotedCell> &cells);
    int texts() const { return int(m_texts.size()); }

    const Note *note(const NotedCell &cell) const;
    void holdNote(const NotedCell &cell, const Note &note);
    void dropNote(const NotedCell &cell);

    // Wordings of alerts, as Document::setAlertWording takes them, and their rules, that could not be kept.
    const QString *wording(const Alert &alert) const;
    void holdWording(const Alert &alert, const QString &wording);
    void dropWording(const Alert &alert);
    const std::optional<AlertSettings> &alertSettings() const { return m_alertSettings; }
    void holdAlertSettings(const AlertSettings &settings);
    void dropAlertSettings();

    int unkeptValues() const; // what only the store has refused, in whatever period
    int unkeptNotes() const { return int(m_notes.size()); }
    int unkept() const;
    // Everything the store could not keep, once more. On an error what could not be kept stays.
    Result<void> keepUnkept();
    void discardUnkept();

signals:
    void changed(const QList<pei::NotedCell> &cells); // empty: it is about alerts
    void settled();                                   // after a change: everything is kept

private:
    explicit PendingEntries(Document *document);
    void tell(const QList<NotedCell> &cells);
    void onPlanReset();
    void onPeriodChanged();

    Document *m_document;
    Period m_period; // refusals belong to it
    std::map<NotedCell, Text> m_texts;
    Notes m_notes;
    std::map<quint64, std::pair<Alert, QString>> m_wordings; // by fingerprint
    std::optional<AlertSettings> m_alertSettings;
};

} // namespace pei
