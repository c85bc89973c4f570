// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/spreadsheetlook.h"

#include "ui/look/look.h"

namespace pei {

SpreadsheetLook spreadsheetLook()
{
    const Look look = Look::paper();
    SpreadsheetLook colours;
    for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green})
        colours.states[std::size_t(state)] = {look.fill(state).rgb(), look.onFill(state).rgb()};
    colours.head = {look.tint.rgb(), look.text.rgb()};
    colours.box = {QColor(0xfff8dc).rgb(), look.text.rgb()};
    colours.muted = look.muted.rgb();
    colours.line = look.line.rgb();
    colours.bar = look.accent.rgb();
    return colours;
}

} // namespace pei
