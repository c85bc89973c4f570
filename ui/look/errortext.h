// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

namespace pei {

// The one place that turns an Error into what a person reads: what is wrong and what to do, one line, no file name in
// front (the command line and the window say the file their own way).
QString errorText(const Error &error);

} // namespace pei
