// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QPointer>

#include <array>

namespace pei {

// Which alerts are shown; empty parts do not filter.
struct AlertFilter
{
    std::optional<AlertSeverity> severity;
    std::optional<AlertRule> rule;
    QString unit;              // code of the responsible unit, with those under it
    bool acknowledged = false; // whether those are shown too

    friend bool operator==(const AlertFilter &, const AlertFilter &) = default;
};

// The document's alerts in two levels, severity and alert, filtered. It holds what it found when it was last
// refreshed; sentences are made as they are asked for.
class AlertsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, // int
        RuleNameRole,
        SubjectRole,      // code and unit; empty where the alert is about the plan
        AcknowledgedRole, // bool
        OwnWordingRole,   // bool
    };

    explicit AlertsModel(QObject *parent = nullptr);

    Document *document() const { return m_document; }
    void setDocument(Document *document); // nullptr: empty. It does not follow the document: see refresh()
    const AlertFilter &filter() const { return m_filter; }
    void setFilter(const AlertFilter &filter);
    // Finds what the document's alerts have become. false: the rows are about the same as before, whatever they say of
    // it now, and what is chosen and closed stays.
    bool refresh();

    const Alert *alert(const QModelIndex &index) const; // nullptr for a severity
    // Those of the rows, and of severities all under them.
    std::vector<Alert> alerts(const QModelIndexList &rows) const;
    std::vector<Alert> shown() const;
    QModelIndex indexOf(quint64 fingerprint) const;

    // How many there would be with another choice of one part of the filter, the other parts as they are.
    struct Counts
    {
        std::array<int, AlertSeverities.size()> severities{};
        std::array<int, AlertRuleCount> rules{};
        QHash<QString, int> units; // by code, with those under it
        int acknowledged = 0;
    };
    Counts counts() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        AlertSeverity severity = AlertSeverity::Critical;
        std::vector<int> alerts; // indexes into m_alerts
    };

    bool isAcknowledged(const Alert &alert) const;
    bool isOfUnit(const Alert &alert) const;
    bool passes(const Alert &alert) const;
    std::vector<Group> groups() const;
    void rebuild();
    QString subjectOf(const Alert &alert) const;

    QPointer<Document> m_document;
    AlertFilter m_filter;
    std::vector<Alert> m_alerts;
    AlertMarks m_marks; // of the document, when it was last asked
    std::vector<Group> m_groups;
};

} // namespace pei
