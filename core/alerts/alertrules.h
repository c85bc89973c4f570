// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"
#include "core/plan/alertmark.h"
#include "core/plan/note.h"
#include "core/progress/analysis.h"

#include <bitset>

namespace pei {

// Which rules are in force, and where they begin. Kept per plan.
struct AlertSettings
{
    std::bitset<AlertRuleCount> off;
    double baselineShare = 30; // BaselineCopied: percent of the period's values
    double apparentFrom = 75;  // ApparentProgress: percent
    double jumpFactor = 3;     // TargetJump: times the median step
    double flatShare = 50;     // FlatTargets: percent of the steps
    double horizonPercent = 5; // SmallHorizon: a smaller move is too small

    bool isOn(AlertRule rule) const { return !off[std::size_t(rule)]; }
    void setOn(AlertRule rule, bool on) { off[std::size_t(rule)] = !on; }
    // The number of a rule that has one, to be read or changed; nullptr for the others.
    double *threshold(AlertRule rule);
    const double *threshold(AlertRule rule) const;

    friend bool operator==(const AlertSettings &, const AlertSettings &) = default;
};

// As a plan keeps them: only what is not as it comes. Of rules that this version does not know nothing is in force.
RuleSettings ruleSettingsOf(const AlertSettings &settings);
AlertSettings alertSettingsFrom(const RuleSettings &rules);

// What a rule looks at. The analysis gives the period, its progress and the rules in force; printed and notes may be
// absent (nullptr): then nothing was printed, nothing is noted.
struct AlertInput
{
    const Plan &plan;
    const Analysis &analysis; // analyse(plan, period, rules)
    const PrintedFigures *printed = nullptr;
    const Notes *notes = nullptr;
};

// All alerts of the plan in the analysis' period: by severity, then in the rules' order, then in the plan's. About one
// pass over the plan for each rule, also for a hundred thousand indicators.
//
//     const Analysis analysis = analyse(plan, period, rules);
//     for (const Alert &alert : findAlerts({plan, analysis, &printed, &notes}))
//         lines += AlertText::sentence(plan, alert);   // ui/alerts/alerttext.h
std::vector<Alert> findAlerts(const AlertInput &input, const AlertSettings &settings = {});

} // namespace pei
