// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pages/pages.h"

#include <QRectF>

#include <vector>

namespace pei {

using Words = std::vector<const Word *>;

// Words that stand beside each other, left to right.
struct Line {
    double y0 = 0;
    double y1 = 0;
    Words words;

    double centreY() const { return (y0 + y1) / 2; }
    QString text() const;
};

// Words whose middles are within a third of their height make a line; lines come top down. Words of different cells
// that a row's alignment shifts by half a line stay apart.
std::vector<Line> linesOf(Words words);

// The joined text of several lines, with single spaces.
QString joinedText(const std::vector<Line> &lines);

QRectF boxOf(const Words &words);

// The height most words have; what all distances are measured in.
double usualHeight(const std::vector<Page> &pages);

} // namespace pei
