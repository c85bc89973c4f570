// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/semaphore.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace pei {

// Every colour of the program, and with the mark below the one place that knows how a semaphore looks. A value: take
// it once per paint. Semaphore tones mean semaphore only; units and objectives are never coloured with them.
struct Look {
    bool dark = false;
    bool classic = false; // the traffic light people know; shapes stay
    bool grey = false;    // the same tones without their hue, as a grey print shows them

    QColor window; // behind cards
    QColor panel;  // cards, tables, paper
    QColor line;   // rules and borders
    QColor field;  // the edge of what one types into, ≥ 3:1 on panel and window
    QColor text;   // also the bar of a bullet
    QColor muted;  // second-rank text, ≥ 4.5:1 on the panel
    QColor accent; // the program's own colour: selection edge, links, focus
    QColor target; // the target's outline and tick
    QColor tint;   // behind the selected or hovered row

    QColor fill(Semaphore state) const;   // invalid for ND: hollow
    QColor edge(Semaphore state) const;   // the outline of a mark or bar; invalid where none is drawn. Fill or edge has
                                          // ≥ 3:1 on the panel
    QColor onFill(Semaphore state) const; // text on the fill, ≥ 4.5:1
    // The three grey bands of a bullet: 0 below amber, 1 amber, 2 green and above.
    QColor band(int index) const;

    // Follows the application's palette and the options below.
    static Look screen();
    // Always light; follows the option on classic colours.
    static Look paper(bool grey = false);
    static void setClassic(bool on);
    static void setGrey(bool on); // of the screen: to see what a grey print will show

    friend bool operator==(const Look &, const Look &) = default;

private:
    void loseHue();
};

// Light and dark as they stand, without options: what the theme's palette is made of.
Look plainLook(bool dark);

// red: square with ▼ · amber: triangle, dark outline · green: disc with ✓ · ND: hollow hatched diamond, dashed.
void paintSemaphoreMark(QPainter &painter, const QRectF &square, Semaphore state, const Look &look);
// Drawn anew for every size and pixel ratio.
QIcon semaphoreIcon(Semaphore state, const Look &look);

// WCAG 2 contrast ratio of opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace pei
