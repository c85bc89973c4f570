// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace pei {

// One of the program's line icons: "open", "undo", … It is drawn in the palette's text colour as it is when painted,
// so that it follows a change of theme, and sharp at every pixel ratio. A null icon for a name there is not.
QIcon lookIcon(QStringView name);

// The program's own icon, in its own colours.
QIcon applicationIcon();

inline constexpr char ApplicationId[] = "pe.tableropei.TableroPei"; // of the desktop entry, the icon and the metainfo

} // namespace pei
