// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace pei {

// A menu that stays open while its check marks are set: several columns are chosen in one go. Ctrl with an arrow asks
// to move the line at hand.
class StayingMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

signals:
    void moveRequested(QAction *action, bool down);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool toggleActive();
};

} // namespace pei
