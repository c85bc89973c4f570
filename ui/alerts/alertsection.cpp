// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertsection.h"

#include "core/models/alertcounts.h"
#include "ui/alerts/alerttext.h"
#include "ui/look/textblock.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

AlertSection::AlertSection(QWidget *parent)
    : FichaSection({}, parent)
    , m_text(new TextBlock(this))
{
    m_text->setObjectName(u"fichaAlerts"_s);
    m_text->setAccessibleName(tr("Alertas de este indicador"));
    body()->addWidget(m_text);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &AlertSection::fill);
    connect(m_text, &TextBlock::linkActivated, this, [this](const QString &link) {
        if (const std::optional<quint64> fingerprint = fingerprintFromKey(link))
            emit alertRequested(*fingerprint);
    });
    hide();
}

void AlertSection::showIndicator(Document &document, std::size_t indicator)
{
    follow(&document);
    m_indicator = indicator;
    m_timer.start();
}

void AlertSection::clear()
{
    follow(nullptr);
    m_timer.stop();
    hide();
}

void AlertSection::follow(Document *document)
{
    if (document == m_document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &Document::alertsChanged, this, [this] { m_timer.start(); });
}

void AlertSection::fill()
{
    m_timer.stop();
    std::vector<TextBlock::Run> runs(1); // the title, once it is known
    int open = 0;
    if (m_document && m_indicator < m_document->plan().indicators.size()) {
        const Plan &plan = m_document->plan();
        for (const Alert &alert : alertsOfIndicator(m_document->alerts(), m_indicator)) {
            const bool reviewed = m_document->alertMark(alert).isAcknowledged();
            open += !reviewed;
            //: A rule of alerts that somebody has dealt with.
            const QString name =
                reviewed ? tr("%1 (revisada)").arg(AlertText::rule(alert.rule)) : AlertText::rule(alert.rule);
            runs.push_back({u"\n• "_s});
            runs.push_back({name, TextBlock::Tone::Link, fingerprintKey(alert.fingerprint)});
            runs.push_back({u' ' + AlertText::remark(plan, alert, m_document->alertMarks()), TextBlock::Tone::Muted});
        }
    }
    setVisible(runs.size() > 1);
    if (runs.size() == 1)
        return;
    runs[0] = {open == 0 ? tr("Alertas, todas revisadas") : tr("Alertas: %1").arg(open), TextBlock::Tone::Strong};
    m_text->setRuns(std::move(runs));
}

} // namespace pei
