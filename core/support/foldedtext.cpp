// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/foldedtext.h"

#include <algorithm>

namespace pei {

QString folded(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toString().toLower();
    QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    decomposed.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return decomposed;
}

} // namespace pei
