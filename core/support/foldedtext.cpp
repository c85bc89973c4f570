// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/foldedtext.h"

#include <array>

namespace pei {

namespace {

QString decomposed(QStringView text)
{
    QString fold = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    fold.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return fold;
}

// The letters of nearly every word of a report, which is asked for a hundred thousand times: what each becomes alone,
// 0 where that is not one letter.
constexpr std::size_t Known = 0x180;

const std::array<char16_t, Known> &foldedLetters()
{
    static const std::array<char16_t, Known> letters = [] {
        std::array<char16_t, Known> all{};
        for (std::size_t i = 0; i < Known; ++i) {
            const QChar letter{char16_t(i)};
            const QString fold = decomposed(QStringView(&letter, 1));
            all[i] = fold.size() == 1 ? fold.front().unicode() : char16_t(0);
        }
        return all;
    }();
    return letters;
}

} // namespace

QString folded(QStringView text)
{
    const std::array<char16_t, Known> &letters = foldedLetters();
    QString fold(text.size(), Qt::Uninitialized);
    QChar *out = fold.data();
    for (const QChar c : text) {
        const char16_t letter = c.unicode() < Known ? letters[c.unicode()] : char16_t(0);
        if (letter == 0)
            return decomposed(text);
        *out++ = letter;
    }
    return fold;
}

} // namespace pei
