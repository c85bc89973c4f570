// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/fichasection.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pei {

FichaSection::FichaSection(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(4);
    if (heading.isEmpty())
        return;
    auto *label = new QLabel(heading, this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    m_body->addWidget(label);
    setAccessibleName(heading);
}

} // namespace pei
