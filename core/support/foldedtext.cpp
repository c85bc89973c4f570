// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/foldedtext.h"

#include <algorithm>

namespace pei {

QString folded(QStringView text)
{
    // Nearly every word of a report; it is asked thousands of times.
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii) {
        QString lower(text.size(), Qt::Uninitialized);
        std::transform(text.begin(), text.end(), lower.begin(), [](QChar c) {
            return c >= u'A' && c <= u'Z' ? QChar(c.unicode() - u'A' + u'a') : c;
        });
        return lower;
    }
    QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    decomposed.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return decomposed;
}

} // namespace pei
