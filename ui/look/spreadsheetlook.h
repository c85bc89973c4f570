// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheetlook.h"

namespace pei {

// The light look, on a spreadsheet's white cells.
SpreadsheetLook spreadsheetLook();

} // namespace pei
