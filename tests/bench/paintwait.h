// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace pei::bench {

// Does it and lets the event loop run until that widget has been painted; false where it was not within ten seconds.
bool untilPainted(QWidget &widget, const std::function<void()> &action);

// And until no event waits: what follows the first picture at once, like a page that refreshes in its turn, is painted too.
bool untilSettled(QWidget &widget, const std::function<void()> &action);

// Lets everything that waits be done.
void settle();

} // namespace pei::bench
