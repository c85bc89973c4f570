// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertsection.h"

#include "core/models/alertcounts.h"
#include "ui/alerts/alerttext.h"
#include "ui/look/look.h"
#include "ui/look/wrappedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

AlertSection::AlertSection(QWidget *parent)
    : FichaSection({}, parent)
    , m_text(new WrappedLabel)
{
    m_text->setObjectName(u"fichaAlerts"_s);
    m_text->setAccessibleName(tr("Alertas de este indicador"));
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    body()->addWidget(m_text);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &AlertSection::fill);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
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
    QStringList lines;
    int open = 0;
    if (m_document && m_indicator < m_document->plan().indicators.size()) {
        const Plan &plan = m_document->plan();
        const QString muted = Look::screen().muted.name();
        const QString accent = Look::screen().accent.name();
        for (const Alert &alert : alertsOfIndicator(m_document->alerts(), m_indicator)) {
            const bool reviewed = m_document->alertMark(alert).isAcknowledged();
            open += !reviewed;
            //: A rule of alerts that somebody has dealt with.
            const QString name =
                reviewed ? tr("%1 (revisada)").arg(AlertText::rule(alert.rule)) : AlertText::rule(alert.rule);
            lines +=
                u"<div style=\"margin-top:3px\"><a href=\"%1\" style=\"color:%2\">%3</a> <span style=\"color:%4\">%5</span></div>"_s
                    .arg(fingerprintKey(alert.fingerprint), accent, name.toHtmlEscaped(), muted,
                         AlertText::remark(plan, alert, m_document->alertMarks()).toHtmlEscaped());
        }
    }
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    const QString title = open == 0 ? tr("Alertas, todas revisadas") : tr("Alertas: %1").arg(open);
    m_text->setText(u"<b>%1</b>%2"_s.arg(title.toHtmlEscaped(), lines.join(QString())));
}

void AlertSection::changeEvent(QEvent *event)
{
    FichaSection::changeEvent(event);
    if (m_document && event->type() == QEvent::PaletteChange)
        m_timer.start(); // a link keeps the colour it was set with
}

} // namespace pei
