// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace pei {

// The visible labels and buttons below the widget whose text has not the room it needs, with where they are.
QStringList clippedTexts(const QWidget &widget);

} // namespace pei
