// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/allplansview.h"

#include "ui/indicators/indicatorsview.h"
#include "ui/plans/planpicker.h"

#include <QFocusEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

AllPlansView::AllPlansView(QWidget *parent)
    : QWidget(parent)
    , m_list(new IndicatorsView(IndicatorsView::Scope::AllPlans, this))
{
    setObjectName(u"allPlans"_s);
    setAccessibleName(tr("Todos los planes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &IndicatorsView::planRequested, this, &AllPlansView::planRequested);
    connect(m_list, &IndicatorsView::planListRequested, this, &AllPlansView::choosePlan);
}

void AllPlansView::setPlans(PreparedRows rows, const QString &file)
{
    m_file = file;
    m_plans = rows.plans;
    m_list->setPlans(std::move(rows), file);
}

std::vector<PlanSummary> AllPlansView::summaries() const
{
    std::vector<PlanSummary> summaries;
    for (std::size_t i = 0; m_plans != nullptr && i < m_plans->size(); ++i) {
        const Plan &plan = m_plans->entry(i).plan;
        PlanSummary summary;
        summary.key = m_plans->entry(i).key;
        summary.firstYear = plan.firstYear;
        summary.lastYear = plan.lastYear;
        summary.entity = plan.entity.title();
        summary.indicators = int(plan.indicators.size());
        summary.latest = latestPeriod(plan);
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

// More entities than a menu has room for: typed for in a list.
void AllPlansView::choosePlan(QWidget *below)
{
    constexpr QSize Size(520, 400);
    if (m_popup == nullptr) {
        m_popup = new QFrame(this, Qt::Popup);
        m_popup->setObjectName(u"planFilter"_s);
        m_popup->setProperty("card", true);
        m_picker = new PlanPicker(m_popup);
        m_picker->showDetails(false);
        auto *layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(12, 12, 12, 12);
        layout->addWidget(m_picker);
        m_popup->setFocusProxy(m_picker);
        connect(m_picker, &PlanPicker::chosen, this, [this](qint64 plan) {
            m_popup->hide();
            IndicatorFilter filter = m_list->filter();
            filter.planKey = plan;
            m_list->applyFilter(filter);
        });
    }
    m_picker->setPlans(summaries(), m_list->filter().planKey);
    m_popup->resize(Size);
    m_popup->move(below->mapToGlobal(QPoint(0, below->height() + 2)));
    m_popup->show();
    m_popup->setFocus();
}

void AllPlansView::focusInEvent(QFocusEvent *event)
{
    m_list->setFocus(event->reason());
}

} // namespace pei
