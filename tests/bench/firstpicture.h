// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// The program it is linked into ends, without tidying up, as soon as it has painted a window that this calls ready.
bool isReady(const QWidget &window);
// Removes what would be in the way of the next start.
void leave(const QWidget &window);
