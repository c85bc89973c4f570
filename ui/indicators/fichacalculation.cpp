// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fichacalculation.h"

#include "core/document/document.h"
#include "ui/indicators/calculationtext.h"
#include "ui/indicators/fieldrow.h"
#include "ui/look/look.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

FichaCalculation::FichaCalculation(QWidget *parent)
    : FichaSection(tr("¿Cómo se calcula?"), parent)
    , m_typeOne(new FieldRow(tr("Tipo I"), this))
    , m_typeTwo(new FieldRow(tr("Tipo II"), this))
    , m_semaphore(new FieldRow(tr("Semáforo"), this))
{
    setObjectName(u"calculation"_s);
    body()->setContentsMargins(10, 8, 10, 6);
    body()->setSpacing(0);
    const std::array rows{m_typeOne, m_typeTwo, m_semaphore};
    int width = 0;
    for (const FieldRow *row : rows)
        width = std::max(width, row->titleWidth());
    for (FieldRow *row : rows) {
        row->setFormula(width);
        body()->addWidget(row);
    }
    m_typeOne->setObjectName(u"typeOne"_s);
    m_typeTwo->setObjectName(u"typeTwo"_s);
    m_semaphore->setObjectName(u"thresholds"_s);
}

void FichaCalculation::showIndicator(Document &document, std::size_t index)
{
    using Tone = TextBlock::Tone;
    const Plan &plan = document.plan();
    const Analysis &analysis = document.analysis();
    const Indicator &indicator = plan.indicators[index];
    std::vector<TextBlock::Run> one{
        {CalculationText::typeOne(plan, indicator, analysis, analysis.indicators[index]), Tone::Normal}};
    if (const QString rule = CalculationText::rule(indicator); !rule.isEmpty())
        one.push_back({u'\n' + rule, Tone::Muted});
    m_typeOne->setValue(std::move(one));
    m_typeTwo->setValue({{CalculationText::typeTwo(plan, indicator, analysis.period), Tone::Normal}});
    const auto from = thresholdsOf(plan, indicator, analysis.period.year, analysis.rules.bands);
    m_semaphore->setVisible(from.has_value());
    if (from) {
        m_semaphore->setValue({{tr("%1 · %2").arg(CalculationText::threshold(*from, Semaphore::Amber),
                                                  CalculationText::threshold(*from, Semaphore::Green)),
                                Tone::Normal}});
    }
}

void FichaCalculation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::screen().window);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace pei
