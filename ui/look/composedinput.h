// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace pei {

// What is typed or pasted into a field has each accent in one with its letter, as texts read from reports have: a mark
// that came apart, as from some PDFs and other systems, would be drawn beside its letter, for texts are not shaped.
// The style asks it of every field. One with the property "verbatim", and the names of a file dialog, stay as they
// came: a file is found by exactly its name.
void composeInput(QWidget *field);

} // namespace pei
