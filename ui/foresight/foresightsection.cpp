// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foresight/foresightsection.h"

#include "core/document/document.h"
#include "ui/foresight/foresighttext.h"
#include "ui/indicators/fieldrow.h"
#include "ui/look/linkbutton.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

ForesightSection::ForesightSection(QWidget *parent)
    : FichaSection(ForesightText::heading(), parent)
    , m_try(new LinkButton(tr("Probar valores sin guardarlos"), this))
{
    using About = ForesightText::Line::About;
    setObjectName(u"foresight"_s);
    constexpr std::array names{u"needAmber", u"needGreen", u"pace", u"projection", u"averageIfGreen"};
    int width = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = new FieldRow(ForesightText::title(About(i)), this);
        m_rows[i]->setObjectName(QString::fromUtf16(names[i]));
        width = std::max(width, m_rows[i]->titleWidth());
    }
    for (FieldRow *row : m_rows) {
        row->setFormula(width);
        body()->addWidget(row);
    }
    m_try->setObjectName(u"tryValues"_s);
    m_try->setToolTip(tr("Cambiar valores en una copia del plan y ver qué pasaría con los promedios y los semáforos"));
    body()->addWidget(m_try, 0, Qt::AlignLeft);
    connect(m_try, &QAbstractButton::clicked, this, &ForesightSection::trialRequested);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ForesightSection::fill);
}

void ForesightSection::follow(Document *document)
{
    if (document == m_document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &Document::valuesChanged, this, [this] {
            m_waiting = !isVisible();
            if (!m_waiting)
                m_timer.start();
        });
}

void ForesightSection::clear()
{
    follow(nullptr);
    m_timer.stop();
}

void ForesightSection::showIndicator(Document &document, std::size_t indicator)
{
    constexpr std::size_t FewRows = 1000; // gone through in less than a tenth of a millisecond
    follow(&document);
    m_indicator = indicator;
    m_try->setVisible(!document.moment() && document.trialBase() == nullptr);
    if (document.plan().indicators.size() <= FewRows)
        fill();
    else
        m_timer.start();
}

void ForesightSection::showEvent(QShowEvent *event)
{
    if (m_waiting)
        fill();
    FichaSection::showEvent(event);
}

void ForesightSection::fill()
{
    m_timer.stop();
    m_waiting = false;
    if (!m_document || m_indicator >= m_document->plan().indicators.size())
        return;
    const std::vector<ForesightText::Line> lines =
        ForesightText::lines(m_document->plan(), m_document->analysis(), m_indicator);
    // Those that stay are not hidden in between: each time would lay out the whole ficha again.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto line = std::find_if(lines.begin(), lines.end(), [i](const ForesightText::Line &candidate) {
            return std::size_t(candidate.about) == i;
        });
        if (line != lines.end())
            m_rows[i]->setValue({{line->text, TextBlock::Tone::Normal}});
        m_rows[i]->setVisible(line != lines.end());
    }
}

} // namespace pei
