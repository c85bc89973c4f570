// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertsection.h"

#include "core/models/alertcounts.h"
#include "ui/alerts/alerttext.h"
#include "ui/look/look.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace pei {

AlertSection::AlertSection(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"fichaAlerts"_s);
    setAccessibleName(tr("Alertas de este indicador"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &AlertSection::fill);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const std::optional<quint64> fingerprint = fingerprintFromKey(link))
            emit alertRequested(*fingerprint);
    });
    hide();
}

void AlertSection::showIndicator(Document *document, std::optional<std::size_t> indicator)
{
    if (document != m_document) {
        if (m_document)
            m_document->disconnect(this);
        m_document = document;
        if (document != nullptr) {
            const auto later = [this] { m_timer.start(); };
            connect(document, &Document::valuesChanged, this, later);
            connect(document, &Document::notesChanged, this, later);
            connect(document, &Document::analysisChanged, this, later);
            connect(document, &Document::alertsChanged, this, later);
        }
    }
    m_indicator = indicator;
    fill();
}

void AlertSection::fill()
{
    m_timer.stop();
    QStringList lines;
    int open = 0;
    if (m_document && m_indicator && *m_indicator < m_document->plan().indicators.size()) {
        const Plan &plan = m_document->plan();
        const QString muted = Look::screen().muted.name();
        const QString accent = Look::screen().accent.name();
        for (const Alert &alert : alertsOfIndicator(m_document->alerts(), *m_indicator)) {
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
    if (lines.isEmpty()) {
        clear();
        return;
    }
    const QString title = open == 0 ? tr("Alertas, todas revisadas") : tr("Alertas: %1").arg(open);
    setText(u"<b>%1</b>%2"_s.arg(title.toHtmlEscaped(), lines.join(QString())));
}

void AlertSection::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_timer.start(); // a link keeps the colour it was set with
}

} // namespace pei
