// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pages/pages.h"
#include "core/support/foldedtext.h"

#include <optional>

namespace pei {

// What a word can be in a figure's cell.
enum class TokenKind : quint8 { Text, Number, NotAvailable, Footnote };
TokenKind tokenKind(QStringView text);
inline bool isFigure(QStringView text) { return tokenKind(text) != TokenKind::Text; }

// A four-digit year of our times.
std::optional<int> yearOf(QStringView text);

// Made of nothing but what an indicator's or element's code is made of: "IND.01.AEI", ".01.01".
bool isCodePiece(QStringView text);

// Figures of neighbouring cells that nearly touch come as one word ("1,050.002,100.50", "2020160.00"): cuts them.
void splitGluedFigures(Page &page);

// Whether a line begins what stands behind the table: the averages, the summary table or the alerts.
bool startsClosing(QStringView line);

} // namespace pei
