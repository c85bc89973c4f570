// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/text/celllines.h"

namespace pei {

// Takes what stands behind the table off its lines, put together to the lines that readClosing knows. Where cells of
// rows come behind the closing, it ends with the first line that cannot be its.
QStringList takeClosing(CellLines &table);

} // namespace pei
