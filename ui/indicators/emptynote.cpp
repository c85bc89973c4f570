// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/emptynote.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pei {

EmptyNote::EmptyNote(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"emptyNote"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 40, 40, 40);
    layout->setSpacing(8);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    m_advice->setProperty("muted", true);
    for (QLabel *label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyNote::setText(const QString &title, const QString &advice, const QString &button)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    const QFontMetrics metrics(m_button->font());
    m_button->setMinimumSize(metrics.horizontalAdvance(button) + 32, metrics.height() + 14);
}

} // namespace pei
