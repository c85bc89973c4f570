// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"

#include <variant>

namespace pei {

// Whether a report is about a plan that is already at hand.
enum class PlanMatch : quint8 { SamePlan, OtherYears, OtherEntity };

// The entity is the same where the executing units' codes are, else (none printed) the most specific lines are, and no
// line that both print contradicts it: 001 is an executing unit of many a pliego. Names do not count, units are
// renamed.
PlanMatch matchPlans(const Plan &plan, const Plan &other);

// What a report can say differently of a plan, besides the obtained values.
enum class PlanField : quint8 {
    EntityLine, // row: in Entity::lines
    ElementName,
    ElementPriority,
    IndicatorName,
    ExecutingUnit,
    ResponsibleUnit,
    Relevance,
    Direction,
    Aggregation,
    BaselineYear,
    BaselineValue,
    Target, // year: which
};

// monostate is ND, or what is not printed.
using FieldValue = std::variant<std::monostate, QString, CodedName, int, double, Relevance, Direction, Aggregation>;

// before is what the plan holds, after what the report prints. applied: the merged plan holds after.
struct FieldChange
{
    PlanField field = PlanField::IndicatorName;
    std::size_t row = 0; // in the merged plan's elements or indicators
    int year = 0;
    FieldValue before;
    FieldValue after;
    bool applied = true;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct CellChange
{
    std::size_t row = 0; // in the merged plan's indicators
    Period period;
    Value before;
    Value after;
    bool applied = true;

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

// Sets one field of a row; monostate empties it (of a direction: undefined). Fields of other rows, and targets, are
// left alone.
void setField(Element &element, PlanField field, const FieldValue &value);
void setField(Indicator &indicator, PlanField field, const FieldValue &value);

// Which of the two has the last word where both hold a value.
enum class MergeOrder : quint8 {
    ReportIsLater, // the report
    ReportIsOlder, // the plan: the report only fills in what is ND there
};

// A plan with a report taken in, and what that changes. Rows are indexes into the merged plan.
struct PlanChanges
{
    Plan merged;
    std::vector<Period> newPeriods;
    std::vector<int> newTargetYears;
    std::vector<std::size_t> newElements;
    std::vector<std::size_t> newIndicators;
    std::vector<std::size_t> unprintedElements; // of the plan, not of the report: kept
    std::vector<std::size_t> unprintedIndicators;
    std::vector<FieldChange> fields;   // of rows that both have
    std::vector<CellChange> newValues; // ND so far, in rows that both have
    std::vector<CellChange> changedValues;
    std::size_t equalValues = 0;

    std::vector<std::size_t> reportElements; // for each row of the report, where it stands in the merged plan
    std::vector<std::size_t> reportIndicators;

    // The merged plan is the plan it was.
    bool changesNothing() const;
};

// The report's figures over the plan's. ND, an empty text and a footnote mark say nothing and replace nothing. A row is
// known again by its code and executing unit, and by its responsible unit where that is not enough; new rows come after
// the row they follow in the report. The plan's rows keep their ids, new ones have 0.
PlanChanges mergeReport(const Plan &current, const Report &report, MergeOrder order = MergeOrder::ReportIsLater);

// The merged plan after a person has set or cleared `applied` of single fields and values: each holds its after or its
// before. New rows and columns always come along.
Plan planWith(const PlanChanges &changes);

// The closed periods after the import of a report on `reported`: what was closed, and what comes before it. The period
// itself stays as it was: an import closes the past and opens nothing.
std::vector<Period> closedByImport(const std::vector<Period> &periods, const std::vector<Period> &closed,
                                   Period reported);

} // namespace pei
