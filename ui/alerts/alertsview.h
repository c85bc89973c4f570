// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/alerts/alertsmodel.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QAbstractItemView;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace pei {

class AlertDetail;
class FilterChip;
class MissingDataView;
class Notice;
class PageRefresh;
class RulesPane;

// The page "Alertas": what the report does not say, by severity, with the chosen one beside it; the rules that find
// them; and who still owes data.
class AlertsView final : public QWidget
{
    Q_OBJECT

public:
    explicit AlertsView(QWidget *parent = nullptr);
    ~AlertsView() override;

    void setDocument(Document *document); // nullptr: empty
    void showAlert(quint64 fingerprint);  // clears the filter where that hides it
    // A reason that was typed and not used, of an alert left since, stands in its field again.
    void returnToReason();
    void showMissingData();
    QAbstractItemView *evidence() const; // its items have a FigureRole
    void setFilter(const AlertFilter &filter);

signals:
    void cellRequested(const pei::AlertCell &cell);
    void rowsRequested(const QString &unit, std::optional<pei::Period> period);
    void sheetRequested(const QString &unit); // a request sheet; an empty unit: of all

protected:
    void focusInEvent(QFocusEvent *event) override; // on to its main control: a focus proxy would catch Tab
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeList();
    void refreshLater();
    void refresh();
    void change(const AlertFilter &filter);
    void showChips();
    void showSelection();
    void showEmpty();
    void showMissing(bool on);
    void showRules(bool on);
    void updateIcons();
    void restore(quint64 fingerprint, const QModelIndex &near);
    void copy(const std::vector<Alert> &alerts);
    void notify(const QString &text);
    void refuse(const Error &error);

    QPointer<Document> m_document;
    AlertsModel *m_model;
    std::array<FilterChip *, AlertSeverities.size()> m_severities{};
    FilterChip *m_unit = nullptr;
    FilterChip *m_rule = nullptr;
    FilterChip *m_reviewed = nullptr;
    FilterChip *m_missingChip = nullptr;
    FilterChip *m_rulesChip = nullptr;
    QPushButton *m_copy = nullptr;
    Notice *m_notice;
    QStackedWidget *m_pages; // alerts, missing data
    QTreeView *m_list;
    QLabel *m_empty;
    QStackedWidget *m_side; // detail, rules
    AlertDetail *m_detail;
    RulesPane *m_rules;
    MissingDataView *m_missing;
    PageRefresh *m_refresh;
};

} // namespace pei
