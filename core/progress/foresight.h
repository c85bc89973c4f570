// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/semaphore.h"

namespace pei {

// Where a year is heading and what it still needs. All of this is ours: no official rule says it, and whoever shows it
// says so.

// How finely an indicator's values are counted: whole where it counts things ("Número de…") and all its figures are
// whole, else with two decimals, or as many more (six at most) as its own figures have.
int decimalsOf(const Indicator &indicator);

enum class NeedState : quint8 {
    Needed,        // value is still to be reached
    Room,          // a yearly sum that must stay small is still within value: missing is what is left of it
    Reached,       // the year stands there
    Passed,        // a yearly sum that must stay small has gone beyond value and cannot come back
    BeyondUnit,    // value is more than the unit can measure: 104.50 of a percentage
    NotCalculable, // see reason
};

// What the year's figure must be for a state of the semaphore.
struct Need
{
    NeedState state = NeedState::NotCalculable;
    NotCalculable reason = NotCalculable::None;
    Value value;         // the first that is enough, counted by decimalsOf(); with atLeast the least one, else the most
    bool atLeast = true; // more is better
    Value missing;       // from where the year stands, never negative; nullopt where nothing is obtained yet

    friend bool operator==(const Need &, const Need &) = default;
};

// wanted: Amber or Green. A year stands at its annual figure, or at its first semester's while that is not known; of a
// sum, the second semester still comes on top. bands: above 0.01 and at most 100.
Need needOf(const Plan &plan, const Indicator &indicator, int year, Semaphore wanted, SemaphoreBands bands = {});

// The figure a year stands at, as above.
Value standingOf(const Plan &plan, const Indicator &indicator, int year);

// Points of progress to the beginning of a state; nullopt where it is reached, or without a progress.
std::optional<double> pointsTo(Semaphore wanted, Value progress, SemaphoreBands bands = {});

// Why the end of a year is not estimated.
enum class NoProjection : quint8 {
    None,
    YearKnown,          // the annual figure is there
    ObtainedMissing,    // no first semester yet
    EqualsBaseline,     // the first semester is the baseline's figure, perhaps a copy of it
    AggregationUnknown, // a footnote stands in its place
    NotASum,            // marked aggregable, but halves of a percentage, rate, index, ratio or mean do not add up
    NothingYet,         // a sum at zero or below: nothing to go on
    UnevenYears,        // so far nearly all came in second semesters
    IsAChange,          // a variation has no trend of its own
    NoEarlierYear,      // a level without the figure the year before ended with: one figure is no trend
};

enum class ProjectionWay : quint8 {
    TwiceTheSemester, // a sum without a known year: the second semester brings as much as the first
    ShareOfPastYears, // a sum: the first semester is the same share of the year as in earlier ones
    SameStepAgain,    // a level: it moves as much again as since the end of the year before
};

struct Projection
{
    Value value;       // of the annual figure, counted by decimalsOf()
    Progress progress; // Tipo I of that figure
    NoProjection reason = NoProjection::None;
    ProjectionWay way = ProjectionWay::TwiceTheSemester;
    double share = 0;       // ShareOfPastYears: percent of a year that its first semester brought
    double step = 0;        // SameStepAgain: since the end of the year before
    std::vector<int> years; // earlier ones it rests on, ascending
    Value limit;            // what the unit can measure, where the estimate went beyond and was cut there

    friend bool operator==(const Projection &, const Projection &) = default;
};

Projection projectionOf(const Plan &plan, const Indicator &indicator, int year);

// How a sum goes against the share of the year's target to expect by now; see expectedShare().
struct Pace
{
    double expected = 0; // percent of the target
    Value share;         // percent obtained; nullopt without a value or a target above zero
    bool inPace = false; // at least as much as expected, or where less is better at most
    Value wanted;        // the value that is expected by now

    friend bool operator==(const Pace &, const Pace &) = default;
};
std::optional<Pace> paceOf(const Plan &plan, const Indicator &indicator, Period period);

} // namespace pei
