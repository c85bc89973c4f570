// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QStyleOptionViewItem>

namespace pei {

// The small signs of the entry grid. None has a semaphore's colour or shape.

constexpr int ValueMarkSide = 13;

void paintDoubtMark(QPainter &painter, const QRectF &square, const Look &look); // a ring with a question mark
void paintRefusalMark(QPainter &painter, const QRectF &square,
                      const Look &look); // a full disc with an exclamation mark

// A sheet: a note is asked for.
void paintNoteMark(QPainter &painter, const QRectF &square, const Look &look);
// The corner of a cell that has a note.
void paintNoteCorner(QPainter &painter, const QRect &cell, const Look &look);

// A broken frame: a value that is only tried.
void paintTriedFrame(QPainter &painter, const QRect &cell, const Look &look);

// Marks what a search found in the text of a cell; foldedTerm as folded() makes it, empty: nothing.
void paintMatch(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QString &foldedTerm,
                const Look &look);

} // namespace pei
