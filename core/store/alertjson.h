// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/alertmark.h"

#include <QVariant>

namespace pei {

// How the journal keeps marks and settings; NULL for an empty one.
QVariant alertMarkToText(const AlertMark &mark);
AlertMark alertMarkFromText(const QVariant &text);
QVariant ruleSettingToText(const RuleSetting &setting);
RuleSetting ruleSettingFromText(const QVariant &text);

} // namespace pei
