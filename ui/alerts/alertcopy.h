// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alert.h"
#include "core/plan/alertmark.h"

namespace pei {

// Alerts as they are pasted elsewhere, grouped by severity, each in its own wording where it has one.
QString alertsAsText(const Plan &plan, const std::vector<Alert> &alerts, const AlertMarks &marks);
QString alertsAsHtml(const Plan &plan, const std::vector<Alert> &alerts, const AlertMarks &marks);

} // namespace pei
