// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace pei {

class Actions;

// F1: the keys of the window and of the entry grid, beside the work and not over it.
class KeysPane final : public QDockWidget
{
    Q_OBJECT

public:
    explicit KeysPane(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace pei
