// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/file.h"
#include "tests/support/examples.h"

namespace pei::test {

// A file under tests/data.
inline QString textOf(const QString &name)
{
    return QString::fromUtf8(readFile(dataPath(name)).value());
}

// The real report's text, in reading order and laid out with spaces.
inline QString inOrder()
{
    return textOf(QStringLiteral("reports/contumaza-2024-sem1.txt"));
}
inline QString laidOut()
{
    return textOf(QStringLiteral("text/contumaza-2024-sem1.layout.txt"));
}

} // namespace pei::test
