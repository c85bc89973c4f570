// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/report/certificate.h"

namespace pei {

// "38 de 38 avances iguales · promedio 50.68 igual (omite 3 en 0) · tabla 32/6/0/0 igual": the proof in one line.
QString certificateLine(const Certificate &certificate, const Report &report);

// One sentence for each figure that does not agree, each row that was not read and each run of words that nothing
// accounts for, with page and both figures.
QStringList certificateFindings(const Certificate &certificate, const Report &report);

// Where the words of the pages went, in one sentence; empty for the text form, which has no pages.
QString certificateWords(const Certificate &certificate);

} // namespace pei
