// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace pei {

// Why a progress has no value. Kept and shown: "not calculable" is never 0.
enum class NotCalculable : quint8 {
    None,
    ObtainedMissing, // obtained is ND
    TargetMissing,   // target is ND
    TargetZero,      // division by zero
    BaselineMissing, // Tipo II only
    NoDistance,      // Tipo II: target equals baseline
    SignsDiffer,     // a ratio of figures of opposite signs means nothing
    RuleUnknown,     // direction "No definido" without a ceiling or a floor
};

struct Progress {
    Value value; // percent, rounded half away from zero to 2 decimals
    NotCalculable reason = NotCalculable::None;

    friend bool operator==(const Progress &, const Progress &) = default;
};

// How Tipo I relates obtained and target, from direction and aggregation. nullopt where neither tells.
enum class TargetSense : quint8 { AtLeast, AtMost, Ceiling, Floor }; // ascending, descending, kept or not
std::optional<TargetSense> targetSense(const Indicator &indicator);

// Tipo I (domain.md, "Rules"): ascending is proved by the real report, the others are reported.
Progress progressTypeOne(TargetSense sense, Value obtained, Value target);
// Against the target of the full year, for Sem1 too.
Progress progressTypeOne(const Plan &plan, const Indicator &indicator, Period period);

// Tipo II, since the baseline (reported): shown beside Tipo I, never instead. For aggregable indicators the sum of the
// yearly values so far over the sum of their targets; a year counts by its annual figure, the period's own year by the
// period's. Years without value or target do not count on either side.
Progress progressTypeTwo(const Plan &plan, const Indicator &indicator, Period period);
// What it divides for an aggregable indicator; nullopt where no year counts.
struct TypeTwoSums {
    double obtained = 0;
    double targets = 0;
};
std::optional<TypeTwoSums> typeTwoSums(const Plan &plan, const Indicator &indicator, Period period);

// The share of the year's target to expect by a period ("ritmo", not official): 50 % by Sem1 for aggregable
// indicators, nullopt for the others and for Annual.
std::optional<double> expectedShare(const Indicator &indicator, Cut cut);

} // namespace pei
