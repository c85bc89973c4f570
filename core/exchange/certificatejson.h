// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/report/certificate.h"

#include <QJsonObject>

namespace pei {

// The certificate as other programs read it: `holds`; `rows`, `elements`, `averages`, `summary` as {agreeing, total};
// `figures` (cells read); `rules` {element, average, cap_at_100, element_proved, average_proved}, null where no known
// rule gives the printed figures; `unread` [{page, text}]; `differences` [{what, code, period, printed, computed,
// page}], null for ND and no page; `words` {total, heading, head, cells, closing, running, unread, loose: [{page,
// text}]}, null for the text form, which has no pages to account for.
QJsonObject certificateToJson(const Certificate &certificate, const Report &report);

} // namespace pei
