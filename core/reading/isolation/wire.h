// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/report.h"
#include "core/support/result.h"

namespace pei {

// A reading as bytes, to travel from the child that read to the program that asked. The child has parsed a file nobody
// vouches for: what comes from it is checked like the file itself. nullopt: not a whole, plausible reading.
QByteArray toWire(const Result<Report> &reading);
std::optional<Result<Report>> fromWire(const QByteArray &bytes);

} // namespace pei
