// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pei {

// A figure of the plan. nullopt is ND, "no disponible": never zero, in no sum, average, chart or file.
using Value = std::optional<double>;

// The marks in force. es_PE prints 2,550.00; the other habit people type and paste is 2.550,00.
struct NumberFormat {
    QChar decimal = u'.';
    QChar group = u',';

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};
inline constexpr NumberFormat PeruFormat{u'.', u','};
inline constexpr NumberFormat CommaFormat{u',', u'.'};

// 2550 -> "2,550.00"; rounds half away from zero, a rounded zero has no sign.
QString formatNumber(double value, NumberFormat format = PeruFormat, int decimals = 2);
// At least two decimals, and as many more as the value has (six at most): for editing, so that nothing is lost.
QString formatExact(double value, NumberFormat format = PeruFormat);
// "ND" for nullopt.
QString formatValue(Value value, NumberFormat format = PeruFormat);

// Half away from zero, as the application rounds what it prints. A quotient a few units in the last place below the
// tie counts as the tie: 100 * 0.35 / 7.0 must not round by an accident of binary fractions.
double roundHalfAway(double value, int decimals = 2);

// A cell as the report prints it: "2,550.00", "-5.00", "0.00", "103". Nothing else is a number there.
std::optional<double> parsePrintedNumber(QStringView text);

// What a person typed or pasted, understood or refused.
struct TypedNumber {
    enum class Refusal {
        None,
        NotANumber,     // letters or signs that belong to no number
        BadGrouping,    // 1,05.00 or 10,50.00
        TooManyMarks,   // 1.2.3,4,5
        TooLong,        // more than 15 significant digits cannot be kept exactly
    };

    Value value;                       // nullopt with Refusal::None is ND
    Refusal refusal = Refusal::None;
    bool ambiguous = false;            // read by the format in force; the other reading was possible: alternative
    Value alternative;

    bool accepted() const { return refusal == Refusal::None; }
    friend bool operator==(const TypedNumber &, const TypedNumber &) = default;
};

// The one parser of typing, pasting, files and import. Forms that can mean one thing only are taken whichever mark
// they use (2550, 2,550.00, 2.550,00, 12,5, 1'234,567.89, 2 550,00); "1,500" alone could be 1500 or 1.5 and follows
// the format. Empty, "ND", "N.D." and "N/D" are ND. A percent sign after the number is ignored: percentages are
// written as 12.5, not 0.125. Words are refused: they belong in the note.
TypedNumber parseTypedNumber(QStringView text, NumberFormat format = PeruFormat);

} // namespace pei
