// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/periodbar.h"

#include "core/models/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace pei {

PeriodBar::PeriodBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_reopen(new QPushButton(tr("Reabrir"), this))
{
    setObjectName(u"closedPeriod"_s);
    setProperty("card", true);
    m_text->setObjectName(u"closedText"_s);
    m_reason->setObjectName(u"reopenReason"_s);
    m_reason->setProperty("reason", true); // is asked about before the plan goes
    m_reason->setPlaceholderText(tr("Motivo para reabrirlo"));
    m_reason->setAccessibleName(tr("Motivo para reabrirlo"));
    m_reopen->setObjectName(u"reopen"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_reopen);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_reopen->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &PeriodBar::reopen);
    connect(m_reopen, &QPushButton::clicked, this, &PeriodBar::reopen);
    m_reopen->setEnabled(false);
    hide();
}

void PeriodBar::showClosed(Period period, bool mayReopen)
{
    if (period != m_period || isHidden())
        m_reason->clear();
    m_period = period;
    m_text->setText(tr("%1 está cerrado: sus valores solo se leen.").arg(Labels::period(period)));
    m_reason->setVisible(mayReopen);
    m_reopen->setVisible(mayReopen);
    show();
}

void PeriodBar::askReason()
{
    m_reason->setFocus();
}

void PeriodBar::reopen()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        emit reopenAsked(m_period, reason);
}

void PeriodBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_reason->clear();
        emit dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace pei
