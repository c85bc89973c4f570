// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/stayingmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace pei {

bool StayingMenu::toggleActive()
{
    QAction *action = activeAction();
    if (action == nullptr || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (actionAt(event->position().toPoint()) != activeAction() || !toggleActive())
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (event->modifiers() == Qt::ControlModifier && (down || event->key() == Qt::Key_Up)) {
        if (activeAction() != nullptr)
            emit moveRequested(activeAction(), down);
        return;
    }
    // Enter chooses and closes, as in any menu.
    if (event->key() != Qt::Key_Space || !toggleActive())
        QMenu::keyPressEvent(event);
}

} // namespace pei
