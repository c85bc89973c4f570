// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pei {

// Small letters without accents, for searching and ordering: "Señalización" -> "senalizacion".
QString folded(QStringView text);

} // namespace pei
