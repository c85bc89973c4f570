// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/changetext.h"
#include "core/document/commands.h"
#include "core/document/documentprivate.h"

#include <set>

namespace pei {

const std::vector<Alert> &Document::alerts() const
{
    if (!d->alerts)
        d->alerts = findAlerts({plan(), analysis(), &printed(), &notes()}, alertSettings());
    return *d->alerts;
}

const AlertMarks &Document::alertMarks() const
{
    return d->open.stored().alertMarks;
}

AlertMark Document::alertMark(const Alert &alert) const
{
    const auto found = alertMarks().find(alert.fingerprint);
    return found == alertMarks().end() ? AlertMark() : found->second;
}

AlertSettings Document::alertSettings() const
{
    return alertSettingsFrom(d->open.stored().alertRules);
}

PlanState Document::state() const
{
    return d->open.stored().state();
}

Result<void> Document::acknowledge(const std::vector<Alert> &alerts, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{.code = Error::Code::ReasonMissing};
    const QDateTime now = d->open.by().now();
    std::vector<AlertMarkChange> changes;
    std::set<quint64> marked; // two rows of one code can be alike in all that makes an alert: they share its mark
    for (const Alert &alert : alerts) {
        const AlertMark before = alertMark(alert);
        if (before.reason == reason.trimmed() || !marked.insert(alert.fingerprint).second)
            continue;
        AlertMark after = before;
        after.about = aboutOf(alert);
        after.reason = reason.trimmed();
        after.who = author();
        after.when = now;
        changes.push_back({alert.fingerprint, before, after});
    }
    const int count = int(changes.size());
    const QString text = count == 1 && alerts.size() == 1 ? ChangeText::alertReviewed(alerts.front().subject.code)
                                                          : ChangeText::alertsReviewed(count);
    return markAlerts(std::move(changes), text);
}

Result<void> Document::withdrawAcknowledgement(const std::vector<Alert> &alerts)
{
    std::vector<AlertMarkChange> changes;
    std::set<quint64> marked;
    for (const Alert &alert : alerts) {
        const AlertMark before = alertMark(alert);
        if (!before.isAcknowledged() || !marked.insert(alert.fingerprint).second)
            continue;
        AlertMark after;
        if (!before.wording.isEmpty()) {
            after.about = before.about;
            after.wording = before.wording;
        }
        changes.push_back({alert.fingerprint, before, after});
    }
    const QString text = ChangeText::alertsPending(int(changes.size()));
    return markAlerts(std::move(changes), text);
}

Result<void> Document::setAlertWording(const Alert &alert, const QString &wording)
{
    const AlertMark before = alertMark(alert);
    AlertMark after = before;
    after.about = aboutOf(alert);
    after.wording = wording.trimmed();
    if (after.isEmpty())
        after = {};
    if (after == before || (after.isEmpty() && before.isEmpty()))
        return {};
    return markAlerts({{alert.fingerprint, before, after}}, ChangeText::alertWorded());
}

Result<void> Document::markAlerts(std::vector<AlertMarkChange> changes, const QString &text)
{
    if (changes.empty())
        return {};
    return perform(std::make_unique<AlertMarksCommand>(
        d->open, std::move(changes), text, [this] { emit alertsChanged(); },
        [this](const Error &error) { reportFailure(error); }));
}

Result<void> Document::setAlertSettings(const AlertSettings &settings)
{
    const RuleSettings wanted = ruleSettingsOf(settings);
    const RuleSettings &there = d->open.stored().alertRules;
    std::vector<RuleSettingChange> changes;
    for (std::size_t i = 0; i < AlertRuleCount; ++i) {
        const QString rule = alertRuleKey(AlertRule(i));
        const auto of = [&](const RuleSettings &rules) {
            const auto found = rules.find(rule);
            return found == rules.end() ? RuleSetting() : found->second;
        };
        if (of(there) != of(wanted))
            changes.push_back({rule, of(there), of(wanted)});
    }
    if (changes.empty())
        return {};
    return perform(std::make_unique<AlertRulesCommand>(
        d->open, std::move(changes), [this] { emit alertsChanged(); },
        [this](const Error &error) { reportFailure(error); }));
}

} // namespace pei
