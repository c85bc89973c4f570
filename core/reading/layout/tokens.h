// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/foldedtext.h"

#include <optional>

namespace pei {

// What a word can be in a figure's cell.
enum class TokenKind : quint8 { Text, Number, NotAvailable, Footnote };
TokenKind tokenKind(QStringView text);
inline bool isFigure(QStringView text)
{
    return tokenKind(text) != TokenKind::Text;
}
// A number as it is printed, perhaps with a percent sign, a decimal comma, or in brackets where it is negative.
std::optional<double> figureFrom(QStringView text);

// "-": nothing, where a figure should stand. In a text it is a word like any other.
bool isDash(QStringView text);
inline bool fillsFigure(QStringView text)
{
    return isFigure(text) || isDash(text);
}

// A number with its two decimals, as all but years are printed.
bool isPrintedFigure(QStringView text);

// A four-digit year of our times.
std::optional<int> yearOf(QStringView text);

// Made of nothing but what an indicator's or element's code is made of: "IND.01.AEI", ".01.01".
bool isCodePiece(QStringView text);
bool startsIndicatorCode(QStringView text);

// What a unit's cell begins with: "300597-MUNICIPALIDAD" has a long code, "10.06-GERENCIA" and "857-RED" one of groups
// of one to three digits.
enum class UnitCode : quint8 { None, Long, Grouped };
UnitCode unitCodeOf(QStringView word);

// What a head calls the columns of codes and of names: "Código", "Cód."; "Denominación", "Indicador".
bool isCodeLabel(QStringView text);
bool isNameLabel(QStringView text);

bool isReportTitle(QStringView text);

// Whether a line begins what stands behind the table: the averages, the summary table or the alerts.
bool startsClosing(QStringView line);

} // namespace pei
