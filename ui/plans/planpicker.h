// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planlistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace pei {

// A list of plans with a search above it. All by keys too: type to find, arrows to move, Enter to choose.
class PlanPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPicker(QWidget *parent = nullptr);

    // current: the plan to stand on.
    void setPlans(std::vector<PlanSummary> plans, qint64 current);
    int count() const { return m_model->rowCount(); }
    qint64 currentPlan() const; // 0: none fits what is searched for
    void showDetails(bool on);  // indicators and dates as well
    int wantedHeight() const;   // for all rows

signals:
    void chosen(qint64 plan);
    void found(bool any); // of what is searched for

protected:
    void showEvent(QShowEvent *event) override;

private:
    void search(const QString &text);
    void choose();

    PlanListModel *m_model;
    PlanListProxy *m_proxy;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_nothing;
};

} // namespace pei
