// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/valueunit.h"

namespace pei {

// The one judgement of values, whichever way they come: typed, pasted, filled or imported. A value is refused, or it is
// taken, perhaps with doubts. Doubts are derived from the plan and kept nowhere: they go when what they rest on
// changes.

// Why a text or a value is not taken.
enum class ValueRefusal : quint8 {
    None,
    NotANumber, // words belong in the note
    BadGrouping,
    TooManyMarks,
    TooLong,
    BelowZero, // where nothing can be measured below zero
    Ambiguous, // "1,500" that nobody has confirmed
    Closed,    // the period is closed, or the cell holds nothing to type
    Outside,   // there is no such cell
    Unkept,    // nothing is wrong with it, but the store could not keep it
};

// Why a value that was taken asks for a second look.
struct Doubt
{
    enum class Kind : quint8 {
        BelowRange,     // limit: the least the unit usually has
        AboveRange,     // limit: the most
        AnnualTooLow,   // of an aggregable indicator: the year's figure is below its first semester's; see other
        EqualsBaseline, // the baseline copied?
        Jump,           // see jumpOf below; limit: the longest step that is none
    };
    Kind kind = Kind::EqualsBaseline;
    double limit = 0;
    Value other;                 // what the value was held against: the other cut, the baseline, the value before
    std::optional<Period> since; // the period of other; nullopt for the baseline

    friend bool operator==(const Doubt &, const Doubt &) = default;
};

// What is doubtful about a value in a cell; of what the plan holds there, or of one that is to be set. ND is never
// doubtful. A row or period that the plan does not have has no doubts.
std::vector<Doubt> doubtsOf(const Plan &plan, std::size_t row, Period period);
std::vector<Doubt> doubtsOf(const Plan &plan, std::size_t row, Period period, Value value);

// How a number that can be read in two ways is taken.
enum class AmbiguousReading : quint8 {
    Refused,   // until somebody says which is meant
    AsShown,   // by the marks in force: the person has seen it read so
    Thousands, // 1,500 is one thousand five hundred
    Decimals,  // 1,500 is one and a half
};

struct ValueCheck
{
    Value value; // to be set where taken
    ValueRefusal refusal = ValueRefusal::None;
    TypedNumber number; // as the text was read; both readings of an ambiguous one
    std::vector<Doubt> doubts;

    bool taken() const { return refusal == ValueRefusal::None; }
    friend bool operator==(const ValueCheck &, const ValueCheck &) = default;
};

ValueCheck checkValue(const Plan &plan, std::size_t row, Period period, QStringView text,
                      AmbiguousReading reading = AmbiguousReading::Refused);
ValueCheck checkValue(const Plan &plan, std::size_t row, Period period, Value value);

// The steps a value is measured with.
struct Jump
{
    double from = 0;             // the latest earlier comparable value
    std::optional<Period> since; // nullopt: from is the baseline
    double longest = 0;          // a longer step from there is a jump
    bool byRatio = false;        // it must also be more than three times as much or less than a third
};
// Comparable are, for Anual, earlier annual figures; for Sem1 of an aggregable indicator, earlier first semesters (half
// a year's sum says nothing about a whole one's); for Sem1 of others any earlier figure. Without one the baseline
// serves, but not for an aggregable Sem1. longest is three times the larger of the median step of baseline and targets
// and the step from there to the year's target (the latter not for an aggregable Sem1). Yearly sums go up and down by
// nature, and where the plan foresees no step there is no other measure: there the ratio decides too.
std::optional<Jump> jumpOf(const Plan &plan, const Indicator &indicator, Period period);

} // namespace pei
