// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;
class QPalette;

namespace pei {

struct Look;

enum class ThemeChoice : quint8 { System, Light, Dark };

// Fusion, the palette of the theme, the font and a small style sheet. May be called again to switch. System follows
// the desktop's palette as it stood at the first call.
//
// The style sheet knows: QFrame with property card=true · QListView/QListWidget named "sidebar" · QToolButton or
// QPushButton with property chip=true (checkable) · QLabel with property muted=true.
void applyTheme(QApplication &app, ThemeChoice choice);

// The family of screen and paper: Inter where it is installed, else the application's.
QString textFamily();
// Has the fonts of the computer found on another core: it takes a third of what it takes to start.
void findFontsAhead();

QPalette paletteOf(const Look &look);

} // namespace pei
