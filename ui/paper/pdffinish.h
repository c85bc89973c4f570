// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperjob.h"

namespace pei {

// What Qt's PDF writer leaves out: bookmarks, and spaces that are spaces when the text is copied (its own come out as
// tabs). Bytes that are not built as that writer builds them are returned as they are.
QByteArray finishedPdf(QByteArray pdf, const std::vector<PaperMark> &marks);

} // namespace pei
