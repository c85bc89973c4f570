// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"
#include "core/plan/alertmark.h"

#include <QJsonArray>

#include <functional>

namespace pei {

// The alerts of a plan as other programs read them: README.md, "Alerts for other programs". sentence: what a person
// would read, which only ui can say.
QJsonArray alertsToJson(const Plan &plan, const std::vector<Alert> &alerts, const AlertMarks &marks,
                        const std::function<QString(const Alert &)> &sentence);

} // namespace pei
