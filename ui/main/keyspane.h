// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QMainWindow;
class QScrollArea;

namespace pei {

// All the keys, beside whatever is being done: those of the commands as the menus and pages have them, taken from the
// actions themselves, then those that the lists, the grid, the chart and the report's page know.
class KeysPane final : public QDockWidget
{
    Q_OBJECT

public:
    explicit KeysPane(QMainWindow *window);

    // Again from the actions as they are.
    void fill();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QMainWindow *m_window;
    QScrollArea *m_scroll;
};

} // namespace pei
