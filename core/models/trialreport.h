// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/pastereport.h"

namespace pei {

class Document;

// What a trial would change if it were applied, cell by cell, each checked like a pasted one.
PasteReport trialReport(const Document &trial);

} // namespace pei
