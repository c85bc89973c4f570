// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/number.h"

#include <QDateTime>
#include <QString>

#include <map>

namespace pei {

// What people say about one alert of core/alerts, known by its fingerprint: with other facts it is another alert, and
// nobody has said anything about that one.
struct AlertMark
{
    QString about;   // rule and subject, "target_jump IND.01.AEI.03.02": whose earlier facts these were
    QString reason;  // why it was acknowledged; empty where it was not
    QString who;     // acknowledged it
    QDateTime when;  // likewise; UTC
    QString wording; // in place of the sentence that the rule makes; empty: that one

    bool isAcknowledged() const { return !reason.isEmpty(); }
    bool isEmpty() const { return reason.isEmpty() && wording.isEmpty(); }
    friend bool operator==(const AlertMark &, const AlertMark &) = default;
};

// By fingerprint; no empty marks.
using AlertMarks = std::map<quint64, AlertMark>;

struct AlertMarkChange
{
    quint64 fingerprint = 0;
    AlertMark before;
    AlertMark after;

    friend bool operator==(const AlertMarkChange &, const AlertMarkChange &) = default;
};

// How a plan has one rule of its alerts.
struct RuleSetting
{
    bool on = true;
    Value threshold; // nullopt: the rule's own

    friend bool operator==(const RuleSetting &, const RuleSetting &) = default;
};

// By the rule's key; those that are as they come are left out.
using RuleSettings = std::map<QString, RuleSetting>;

struct RuleSettingChange
{
    QString rule;
    RuleSetting before;
    RuleSetting after;

    friend bool operator==(const RuleSettingChange &, const RuleSettingChange &) = default;
};

} // namespace pei
