// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/finder.h"

#include <QHash>

#include <algorithm>

namespace pei {

const double *AlertSettings::threshold(AlertRule rule) const
{
    switch (rule) {
    case AlertRule::BaselineCopied:
        return &baselineShare;
    case AlertRule::ApparentProgress:
        return &apparentFrom;
    case AlertRule::TargetJump:
        return &jumpFactor;
    case AlertRule::FlatTargets:
        return &flatShare;
    case AlertRule::SmallHorizon:
        return &horizonPercent;
    case AlertRule::YearMissing:
    case AlertRule::PrintedDiffers:
    case AlertRule::EqualsBaseline:
    case AlertRule::EqualsPrevious:
    case AlertRule::PastMissing:
    case AlertRule::AnnualBelowSemester:
    case AlertRule::OutOfRange:
    case AlertRule::RedWithoutNote:
    case AlertRule::AggregablePercentage:
    case AlertRule::FirstTarget:
    case AlertRule::TargetReversal:
    case AlertRule::SameName:
    case AlertRule::SameSeries:
    case AlertRule::Priorities:
        return nullptr;
    }
    Q_UNREACHABLE();
}

double *AlertSettings::threshold(AlertRule rule)
{
    return const_cast<double *>(static_cast<const AlertSettings *>(this)->threshold(rule));
}

RuleSettings ruleSettingsOf(const AlertSettings &settings)
{
    const AlertSettings usual;
    RuleSettings rules;
    for (std::size_t i = 0; i < AlertRuleCount; ++i) {
        const auto rule = AlertRule(i);
        RuleSetting setting{settings.isOn(rule), {}};
        if (const double *threshold = settings.threshold(rule); threshold && *threshold != *usual.threshold(rule))
            setting.threshold = *threshold;
        if (setting != RuleSetting())
            rules[alertRuleKey(rule)] = setting;
    }
    return rules;
}

AlertSettings alertSettingsFrom(const RuleSettings &rules)
{
    AlertSettings settings;
    for (const auto &[key, setting] : rules) {
        const std::optional<AlertRule> rule = alertRuleFromKey(key);
        if (!rule)
            continue;
        settings.setOn(*rule, setting.on);
        if (double *threshold = settings.threshold(*rule); threshold && setting.threshold)
            *threshold = *setting.threshold;
    }
    return settings;
}

AlertFinder::AlertFinder(const AlertInput &input, const AlertSettings &settings)
    : m_input(input)
    , m_settings(settings)
    , m_plan(input.plan)
    , m_period(input.analysis.period)
    , m_rowsOfElement(input.plan.elements.size())
{
    QHash<QStringView, std::size_t> indexOf;
    indexOf.reserve(qsizetype(m_plan.elements.size()));
    for (std::size_t i = 0; i < m_plan.elements.size(); ++i)
        indexOf.insert(m_plan.elements[i].code, i);
    for (std::size_t row = 0; row < m_plan.indicators.size(); ++row) {
        const auto found = indexOf.constFind(m_plan.indicators[row].element);
        (found == indexOf.cend() ? m_orphans : m_rowsOfElement[*found]).push_back(row);
    }
}

std::vector<Alert> AlertFinder::run()
{
    for (std::size_t i = 0; i < AlertRuleCount; ++i) {
        if (m_settings.isOn(AlertRule(i)))
            find(AlertRule(i));
    }
    std::stable_sort(m_alerts.begin(), m_alerts.end(),
                     [](const Alert &a, const Alert &b) { return a.severity < b.severity; });
    return std::move(m_alerts);
}

void AlertFinder::find(AlertRule rule)
{
    switch (rule) {
    case AlertRule::BaselineCopied:
        return baselineCopied();
    case AlertRule::YearMissing:
        return yearMissing();
    case AlertRule::PrintedDiffers:
        return printedDiffers();
    case AlertRule::ApparentProgress:
        return equalsBaseline(true);
    case AlertRule::EqualsBaseline:
        return equalsBaseline(false);
    case AlertRule::EqualsPrevious:
        return equalsPrevious();
    case AlertRule::PastMissing:
        return pastMissing();
    case AlertRule::AnnualBelowSemester:
        return annualBelowSemester();
    case AlertRule::OutOfRange:
        return outOfRange();
    case AlertRule::RedWithoutNote:
        return redWithoutNote();
    case AlertRule::AggregablePercentage:
        return aggregablePercentage();
    case AlertRule::FirstTarget:
        return firstTarget();
    case AlertRule::TargetReversal:
        return targetReversal();
    case AlertRule::TargetJump:
        return targetJump();
    case AlertRule::FlatTargets:
        return flatTargets();
    case AlertRule::SmallHorizon:
        return smallHorizon();
    case AlertRule::SameName:
        return sameName();
    case AlertRule::SameSeries:
        return sameSeries();
    case AlertRule::Priorities:
        return priorities();
    }
    Q_UNREACHABLE();
}

void AlertFinder::add(AlertRule rule, AlertSubject subject, const AlertFacts &facts, std::vector<AlertCell> cells)
{
    Alert alert;
    alert.rule = rule;
    alert.subject = std::move(subject);
    alert.facts = facts;
    alert.cells = std::move(cells);
    seal(m_plan, alert);
    m_alerts.push_back(std::move(alert));
}

AlertSubject AlertFinder::about(std::size_t row) const
{
    return {AlertSubject::Kind::Indicators, m_plan.indicators[row].code, {row}};
}

AlertSubject AlertFinder::aboutElement(std::size_t element) const
{
    return {AlertSubject::Kind::Element, m_plan.elements[element].code, m_rowsOfElement[element]};
}

AlertCell AlertFinder::baseline(std::size_t row) const
{
    const Baseline &baseline = m_plan.indicators[row].baseline;
    return {AlertCell::What::Baseline, int(row), -1, {baseline.year.value_or(0), Cut::Annual}, baseline.value};
}

AlertCell AlertFinder::target(std::size_t row, std::size_t column) const
{
    return {AlertCell::What::Target,
            int(row),
            -1,
            {m_plan.targetYears[column], Cut::Annual},
            m_plan.indicators[row].targets[column]};
}

AlertCell AlertFinder::obtained(std::size_t row, std::size_t column) const
{
    return {AlertCell::What::Obtained, int(row), -1, m_plan.periods[column], m_plan.indicators[row].obtained[column]};
}

std::vector<Alert> findAlerts(const AlertInput &input, const AlertSettings &settings)
{
    return AlertFinder(input, settings).run();
}

} // namespace pei
