// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <array>

namespace pei {

// The colours of a spreadsheet, from who knows how a semaphore looks. A fill of 0 is none.
struct SpreadsheetLook
{
    struct Tone
    {
        QRgb fill = 0;
        QRgb text = 0;
    };
    std::array<Tone, 4> states; // by Semaphore
    Tone head;
    Tone box;       // to be filled in
    QRgb muted = 0; // second-rank text
    QRgb line = 0;
    QRgb bar = 0; // of charts
};

} // namespace pei
