// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fichahead.h"

#include "core/document/document.h"
#include "core/models/chartdata.h"
#include "core/models/softcase.h"
#include "core/plan/code.h"
#include "core/support/error.h"
#include "ui/charts/charttext.h"
#include "ui/charts/yearchartview.h"
#include "ui/look/look.h"
#include "ui/look/textblock.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

// The mark of the state before the finding that names it.
class StateMark final : public QWidget
{
public:
    explicit StateMark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(14, fontMetrics().height());
    }
    void setState(Semaphore state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRectF square(0, 0, 13, 13);
        square.moveCenter(QRectF(rect()).center());
        paintSemaphoreMark(painter, square, m_state, Look::screen());
    }

private:
    Semaphore m_state = Semaphore::NoData;
};

FichaHead::FichaHead(QWidget *parent)
    : FichaSection({}, parent)
    , m_path(new TextBlock(this))
    , m_name(new TextBlock(this))
    , m_state(new StateMark(this))
    , m_finding(new TextBlock(this))
    , m_chart(new YearChartView(this))
{
    m_path->setObjectName(u"path"_s);
    m_name->setObjectName(u"name"_s);
    m_finding->setObjectName(u"finding"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_name->setFont(large);
    m_chart->setMinimumHeight(250);
    body()->addWidget(m_path);
    body()->addWidget(m_name);
    auto *found = new QHBoxLayout;
    found->setSpacing(6);
    found->addWidget(m_state, 0, Qt::AlignTop);
    found->addWidget(m_finding, 1);
    body()->addLayout(found);
    body()->addWidget(m_chart);
    connect(m_chart, &YearChartView::saveFailed, this, &FichaHead::failed);
}

void FichaHead::showIndicator(Document &document, std::size_t index)
{
    const Plan &plan = document.plan();
    const Indicator &indicator = plan.indicators[index];
    const QStringList places = placeNamesOf(plan.entity);
    const YearChart chart = yearChartOf(plan, indicator, document.period(), document.rules());
    //: Element, indicator, responsible unit: "AEI.01.02 › IND.01 · 10.06 Gestión del riesgo".
    m_path->setText(tr("%1 › %2 · %3 %4")
                        .arg(indicator.element, indicatorPart(indicator.code), indicator.responsibleUnit.code,
                             softCase(indicator.responsibleUnit.name, places)),
                    TextBlock::Tone::Muted);
    const QString name = softCase(indicator.name, places);
    m_name->setText(name, TextBlock::Tone::Strong);
    m_state->setState(chart.state);
    m_finding->setText(ChartText::finding(chart));
    m_chart->setChart(chart, QString(indicator.code + u' ' + name));
}

void FichaHead::clear()
{
    m_chart->clear();
}

} // namespace pei
