// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/progress/semaphore.h"

#include <array>

namespace pei {

// How an element with several indicators is given one progress; both are reported, no report at hand tells.
enum class ElementRule : quint8 {
    PlainMean,   // of those with a value
    ByRelevance, // weight proportional to (worst rank present - rank + 1), over those with a value
};
// How the elements of a kind are averaged. SkipZero is what the official application prints.
enum class AverageRule : quint8 { SkipZero, WithZeros };

struct Rules {
    ElementRule element = ElementRule::PlainMean;
    AverageRule average = AverageRule::SkipZero;
    bool capAt100 = false; // whether averages count progress above 100 as 100
    SemaphoreBands bands;

    friend bool operator==(const Rules &, const Rules &) = default;
};

// Mean over the progress of several indicators of one element; relevances parallel to progress.
Value elementProgress(ElementRule rule, const std::vector<Value> &progress,
                      const std::vector<std::optional<Relevance>> &relevances);
// Mean of those that count under the rule, rounded; nullopt where none does.
Value averageProgress(AverageRule rule, const std::vector<Value> &progress, bool capAt100 = false);

// An average under both rules, with the counts that explain the difference.
struct Average {
    Value skipZero;
    Value withZeros;
    int withValue = 0; // elements with a progress
    int zeros = 0;     // of those, how many stand at 0.00
    int total = 0;     // all elements of the kind

    Value under(AverageRule rule) const { return rule == AverageRule::SkipZero ? skipZero : withZeros; }
    friend bool operator==(const Average &, const Average &) = default;
};

struct BandCount {
    int red = 0;
    int amber = 0;
    int green = 0;
    int nd = 0;

    int total() const { return red + amber + green + nd; }
    int of(Semaphore state) const;
    void add(Semaphore state);
    friend bool operator==(const BandCount &, const BandCount &) = default;
};

// A set of rows seen as one: the actions under an objective, the indicators of a responsible unit.
struct Group {
    CodedName name;
    std::vector<std::size_t> members; // indexes into Plan::elements (objectives) or Plan::indicators (units)
    Value progress;                   // plain mean over the members with a value, zeros included
    int missing = 0;                  // members without a value in the period
};

// All derived figures of one period under one set of rules. Computed from the plan, never stored.
struct Analysis {
    Period period;
    Rules rules;
    std::vector<Progress> indicators; // parallel to Plan::indicators
    std::vector<Value> elements;      // parallel to Plan::elements
    std::array<Average, 2> averages;  // by ElementKind
    std::array<BandCount, 2> elementBands;   // by ElementKind
    std::array<BandCount, 2> indicatorBands; // by the kind of their element
    std::vector<Group> objectives; // of actions, natural order; derived from the codes where no OEI is printed
    std::vector<Group> units;      // natural order of the unit's code

    const Average &average(ElementKind kind) const { return averages[std::size_t(kind)]; }
    const BandCount &bands(ElementKind kind) const { return elementBands[std::size_t(kind)]; }
    Semaphore semaphore(std::size_t indicator) const { return semaphoreOf(indicators[indicator].value, rules.bands); }
    Semaphore elementSemaphore(std::size_t element) const { return semaphoreOf(elements[element], rules.bands); }
};

Analysis analyse(const Plan &plan, Period period, const Rules &rules = {});

// The average over the elements of a kind; elements parallel to Plan::elements.
Average averageOf(const Plan &plan, ElementKind kind, const std::vector<Value> &elements, bool capAt100);

// The kind whose average leads: actions where the plan has any, else objectives.
ElementKind leadingKind(const Plan &plan);

// The rules a report was made with, found in its own printed figures: the first known combination that reproduces all
// element figures and averages. nullopt where none does. What the report cannot tell (no element with several
// indicators; no zero among the elements) keeps its default and is not counted as proved.
struct DetectedRules {
    Rules rules;
    bool elementProved = false; // some element tells the element rules apart
    bool averageProved = false; // some average tells the average rules apart
};
std::optional<DetectedRules> detectRules(const Plan &plan, const PrintedFigures &printed);

} // namespace pei
