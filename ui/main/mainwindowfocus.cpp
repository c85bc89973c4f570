// SPDX-License-Identifier: GPL-3.0-or-later
// From part to part of the window by one key: Tab goes from control to control and stays inside the entry grid.
#include "ui/main/mainwindow.h"
#include "ui/main/planheader.h"
#include "ui/plans/allplansview.h"

#include <QDockWidget>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>

namespace pei {

namespace {

bool holds(const QWidget *part, const QWidget *widget)
{
    return widget != nullptr && (part == widget || part->isAncestorOf(widget));
}

bool canFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && widget->isVisible() &&
           widget->focusProxy() == nullptr;
}

enum class Entrance { WhereItWas, First };

// Where the focus was in it, else on its first control.
bool focusInto(QWidget *part, Entrance entrance = Entrance::WhereItWas)
{
    QWidget *target = entrance == Entrance::WhereItWas ? part->focusWidget() : nullptr;
    if (target == nullptr || !canFocus(target))
        target = part->focusProxy() != nullptr ? part->focusProxy() : part;
    for (QWidget *next = target; !canFocus(target) && (next = next->nextInFocusChain()) != part;) {
        if (holds(part, next) && canFocus(next))
            target = next;
    }
    if (!canFocus(target))
        return false;
    target->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace

void MainWindow::focusPage()
{
    QWidget *page = m_pages->currentWidget();
    if (const auto *splitter = qobject_cast<QSplitter *>(page))
        page = splitter->widget(0);
    if (page == nullptr)
        return;
    page->setFocus(Qt::OtherFocusReason);
    if (focusWidget() == page)
        focusInto(page);
}

void MainWindow::goToPart(int step)
{
    QList<QWidget *> parts{m_navigation};
    QWidget *page = showsAllPlans() ? static_cast<QWidget *>(m_allPlans) : m_pages->currentWidget();
    if (const auto *splitter = qobject_cast<QSplitter *>(page)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
    } else if (page != nullptr) {
        parts.append(page);
    }
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        parts.append(dock);
    parts.append(m_header);
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (holds(parts[i], focusWidget()))
            at = i;
    }
    for (qsizetype tried = 1; tried < parts.size(); ++tried) {
        QWidget *part = parts[(at + step * tried % parts.size() + parts.size()) % parts.size()];
        // The header is a few controls in a row: from its first one Tab passes them all.
        if (part->isVisible() && focusInto(part, part == m_header ? Entrance::First : Entrance::WhereItWas))
            return;
    }
}

} // namespace pei
