// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/pagerefresh.h"

#include <QEvent>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace pei {

namespace {

constexpr std::size_t InstantRows = 2000;

} // namespace

PageRefresh::PageRefresh(QWidget *page, std::function<void()> refresh)
    : QObject(page)
    , m_page(page)
    , m_refresh(std::move(refresh))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PageRefresh::now);
    page->installEventFilter(this);
}

void PageRefresh::later(std::size_t indicators)
{
    m_waiting = true;
    if (m_page->isVisible() && !m_timer.isActive())
        m_timer.start(indicators > InstantRows ? 400ms : 0ms);
}

void PageRefresh::now()
{
    m_waiting = false;
    m_timer.stop();
    m_refresh();
}

void PageRefresh::nowIfWaiting()
{
    if (m_waiting)
        now();
}

bool PageRefresh::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show)
        nowIfWaiting();
    return QObject::eventFilter(watched, event);
}

} // namespace pei
