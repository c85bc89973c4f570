// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/support/result.h"

#include <QJsonObject>

namespace pei {

// The exchange format that other programs read: UTF-8, keys in English, null for ND, numbers as printed. A report
// without printed figures (a plan that was typed) leaves those keys out.
QJsonObject planToJson(const Report &report);
QByteArray planToJsonText(const Report &report);

// Reads it back. Error: JsonInvalid, with what and where.
Result<Report> planFromJson(const QByteArray &json);

} // namespace pei
