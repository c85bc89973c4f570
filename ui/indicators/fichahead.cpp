// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fichahead.h"

#include "core/document/document.h"
#include "core/models/chartdata.h"
#include "core/models/softcase.h"
#include "core/plan/code.h"
#include "ui/charts/charttext.h"
#include "ui/charts/yearchartview.h"
#include "ui/look/textblock.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

FichaHead::FichaHead(QWidget *parent)
    : FichaSection({}, parent)
    , m_path(new TextBlock(this))
    , m_name(new TextBlock(this))
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
    for (QWidget *part : std::initializer_list<QWidget *>{m_path, m_name, m_finding, m_chart})
        body()->addWidget(part);
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
    m_name->setText(softCase(indicator.name, places), TextBlock::Tone::Strong);
    m_finding->setText(ChartText::finding(chart));
    m_chart->setChart(chart, indicator.name);
}

void FichaHead::clear()
{
    m_chart->clear();
}

} // namespace pei
