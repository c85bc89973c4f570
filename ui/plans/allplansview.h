// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/indicatorlistmodel.h"

#include <QFrame>
#include <QWidget>

namespace pei {

class IndicatorsView;
class PlanPicker;

// What the window shows of all plans of a file together: one list of their indicators, to be looked at. Whichever row
// is opened leads to its plan.
class AllPlansView final : public QWidget
{
    Q_OBJECT

public:
    explicit AllPlansView(QWidget *parent = nullptr);

    void setPlans(PreparedRows rows, const QString &file);
    const QString &file() const { return m_file; }
    std::shared_ptr<const PlanCollection> plans() const { return m_plans; } // nullptr before there were any
    // As a list of plans shows them.
    std::vector<PlanSummary> summaries() const;
    IndicatorsView *list() const { return m_list; }

signals:
    void planRequested(qint64 plan, qint64 indicator); // indicator: Indicator::id; 0: none in particular

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void choosePlan(QWidget *below);

    QString m_file;
    std::shared_ptr<const PlanCollection> m_plans;
    IndicatorsView *m_list;
    QFrame *m_popup = nullptr;
    PlanPicker *m_picker = nullptr;
};

} // namespace pei
