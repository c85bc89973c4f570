// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pei {

// tablero-pei [--example] [FILE…]: the window, until the last one closes. Returns the exit status.
int runWindow(int argc, char **argv);

} // namespace pei
