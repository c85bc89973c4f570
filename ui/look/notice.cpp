// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/notice.h"

#include <chrono>

using namespace std::chrono_literals;

namespace pei {

Notice::Notice(const QString &objectName, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(objectName);
    setWordWrap(true);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
}

void Notice::tell(const QString &text)
{
    setText(text);
    show();
    m_timer.start();
}

void Notice::insist(const QString &text)
{
    tell(text);
    m_timer.stop();
}

void Notice::settle()
{
    if (!m_timer.isActive())
        hide();
}

} // namespace pei
