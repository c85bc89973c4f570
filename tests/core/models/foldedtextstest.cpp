// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/foldedtexts.h"

#include "core/support/foldedtext.h"
#include "tests/support/chance.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

TEST(Folded, TakesAccentsAndCaseAway)
{
    const std::pair<QString, QString> cases[] = {
        {u"Señalización"_s, u"senalizacion"_s},
        {u"ÑANDÚ"_s, u"nandu"_s},
        {u"1\u00ba lugar"_s, u"1o lugar"_s},
        {u"e\u0301xito"_s, u"exito"_s},
        {u"\ufb01scal"_s, u"fiscal"_s},
        {u"\u00bd kilo"_s, u"1\u20442 kilo"_s},
        {QString(), QString()},
        {u"ČÍSLO"_s, u"cislo"_s},
        {u"ΑΘΗΝΑ"_s, u"αθηνα"_s},
    };
    for (const auto &[text, fold] : cases)
        EXPECT_EQ(folded(text), fold);
}

// Letters known one by one fold as they do in company of one that is not.
TEST(Folded, IsTheSameWhateverStandsBeside)
{
    for (char16_t code = 1; code < 0x250; ++code) {
        const QString letter{QChar(code)};
        EXPECT_EQ(folded(letter) + folded(u"\ufb01"_s), folded(QString(letter + u"\ufb01"_s))) << int(code);
    }
}

TEST(FoldedTexts, FindsWordsAsAPlainSearchDoes)
{
    std::mt19937_64 engine(20240611);
    test::Chance chance(engine);
    const QString letters = u"aábñ. 1ßé"_s;
    const auto word = [&](int least, int most) {
        QString text;
        for (int length = chance.between(least, most); length > 0; --length)
            text += letters[chance.between(0, int(letters.size()) - 1)];
        return text;
    };
    for (int round = 0; round < 200; ++round) {
        FoldedTexts texts;
        std::vector<QString> plain;
        for (int i = chance.between(1, 12); i > 0; --i) {
            plain.push_back(word(0, 9));
            texts.append(plain.back());
        }
        for (int i = 0; i < 10; ++i) {
            const QString looked = folded(word(1, 4));
            std::vector<quint8> candidates(plain.size());
            std::vector<quint8> all(plain.size(), 0);
            std::vector<quint8> some(plain.size(), 0);
            for (quint8 &candidate : candidates)
                candidate = quint8(chance.percent(50));
            texts.find(looked.toUtf8(), all);
            texts.find(looked.toUtf8(), candidates, some);
            for (std::size_t text = 0; text < plain.size(); ++text) {
                EXPECT_EQ(bool(all[text]), folded(plain[text]).contains(looked)) << round;
                EXPECT_EQ(bool(some[text]), candidates[text] != 0 && all[text] != 0) << round;
                EXPECT_EQ(QString::fromUtf8(texts.at(text)), folded(plain[text]));
            }
        }
    }
}

} // namespace

} // namespace pei
