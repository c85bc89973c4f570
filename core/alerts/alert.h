// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QString>

#include <array>
#include <vector>

namespace pei {

// What the report does not say: findings of pure rules about a plan and a period. findAlerts() of alertrules.h makes
// them; ui/alerts/alerttext.h makes the sentences.

enum class AlertSeverity : quint8 { Critical, Warning, Notice };
inline constexpr std::array AlertSeverities{AlertSeverity::Critical, AlertSeverity::Warning, AlertSeverity::Notice};

// In the order they are shown within a severity. Beside each: its subject, and what its facts hold.
enum class AlertRule : quint8 {
    BaselineCopied,       // plan: count of `total` values equal their baseline; year where they share the baseline's
    YearMissing,          // plan: no value in the past `year`, count cells
    PrintedDiffers,       // indicator, element or plan: a printed figure (value) that no known rule makes; other: ours
    ApparentProgress,     // indicator: value equals the baseline, and yet progress reaches limit
    EqualsBaseline,       // indicator: value, of the baseline's year
    EqualsPrevious,       // indicator: value, of the latest earlier period that has one
    PastMissing,          // indicator: count of its `total` cells of past periods are ND, whole missing years apart
    AnnualBelowSemester,  // indicator, aggregable: value (Anual) below other (Sem1) of `year`
    OutOfRange,           // indicator: value outside what its unit allows; limit: the end that it passes
    RedWithoutNote,       // element: progress is red, and nothing is noted about it in the period
    AggregablePercentage, // indicator: percentages do not add up
    FirstTarget,          // indicator: first target (value, of `year`) against the direction from, or equal to, the
                          // baseline (other)
    TargetReversal,       // indicator: count steps of its targets go against its direction
    TargetJump,           // indicator: the step (value) to `year` is more than limit times the median step (other)
    FlatTargets,          // indicator, ascending: count of its `total` steps stay where they are
    SmallHorizon,         // indicator: from its first target (other) to its last (value) it moves by progress percent
    SameName,             // several indicators with one name
    SameSeries,           // several indicators with one baseline and the same targets
    Priorities,           // objective: the priorities of its count actions are not 1 to count
};
inline constexpr std::size_t AlertRuleCount = std::size_t(AlertRule::Priorities) + 1;

AlertSeverity severityOf(AlertRule rule);
// "baseline_copied", "critical": the stable spelling of files, stores and the command line.
QString alertRuleKey(AlertRule rule);
std::optional<AlertRule> alertRuleFromKey(QStringView key);
QString alertSeverityKey(AlertSeverity severity);

// What an alert is about.
struct AlertSubject
{
    enum class Kind : quint8 { Plan, Objective, Element, Indicators };
    Kind kind = Kind::Plan;
    QString code;                  // of the objective, the element or the first indicator; empty for the plan
    std::vector<std::size_t> rows; // indexes into Plan::indicators; empty for plan and objective

    friend bool operator==(const AlertSubject &, const AlertSubject &) = default;
};

// The figures a sentence is made of; which of them a rule gives stands beside the rule.
struct AlertFacts
{
    Value value;
    Value other;
    Value progress; // percent
    Value limit;
    std::optional<int> year;
    int count = 0;
    int total = 0;

    friend bool operator==(const AlertFacts &, const AlertFacts &) = default;
};

// A cell that an alert rests on.
struct AlertCell
{
    enum class What : quint8 { Baseline, Target, Obtained, Name, Aggregation, Priority, Note, Printed };
    What what = What::Obtained;
    int row = -1;     // index into Plan::indicators; -1 with element -1: the whole column
    int element = -1; // index into Plan::elements; of priorities, notes and printed figures of elements
    Period period;    // of a target: its year; of what belongs to no year: year 0
    Value value;      // as it stood

    friend bool operator==(const AlertCell &, const AlertCell &) = default;
};

struct Alert
{
    AlertRule rule = AlertRule::EqualsBaseline;
    AlertSeverity severity = AlertSeverity::Notice;
    AlertSubject subject;
    AlertFacts facts;
    std::vector<AlertCell> cells;
    // The same for the same rule about the same subject with the same facts, in whatever order or file the plan's rows
    // stand: what acknowledgements and own wordings are kept by. It changes with any fact or cell.
    quint64 fingerprint = 0;

    bool isAbout(std::size_t row) const;
    friend bool operator==(const Alert &, const Alert &) = default;
};

// "target_jump IND.01.AEI.03.02": rule and subject, the same whatever the facts.
QString aboutOf(const Alert &alert);

// "9f86d081884c7d65": how stores and files spell a fingerprint.
QString fingerprintKey(quint64 fingerprint);
std::optional<quint64> fingerprintFromKey(QStringView key);

// Sets severity and fingerprint from the rest.
void seal(const Plan &plan, Alert &alert);

} // namespace pei
