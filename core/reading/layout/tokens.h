// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/foldedtext.h"

#include <optional>

namespace pei {

// What a word can be in a figure's cell.
enum class TokenKind : quint8 { Text, Number, NotAvailable, Footnote };
TokenKind tokenKind(QStringView text);

// A number with its two decimals, as the application prints all but years.
bool isPrintedFigure(QStringView text);
inline bool isFigure(QStringView text) { return tokenKind(text) != TokenKind::Text; }

// A four-digit year of our times.
std::optional<int> yearOf(QStringView text);

// Made of nothing but what an indicator's or element's code is made of: "IND.01.AEI", ".01.01".
bool isCodePiece(QStringView text);
bool startsIndicatorCode(QStringView text);

// Whether a line begins what stands behind the table: the averages, the summary table or the alerts.
bool startsClosing(QStringView line);

} // namespace pei
