// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/softcase.h"

#include "core/support/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// A word, a dotted acronym or a run of letters and digits, and where it stands in the text.
struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString fold;
};

bool isVowel(QChar c)
{
    const QString fold = folded(QStringView(&c, 1));
    return !fold.isEmpty() && QStringView(u"aeiou").contains(fold.front());
}

// Character by character: QString::toLower may change the length, and words are found by position.
QString lowered(QString text)
{
    for (QChar &c : text)
        c = c.toLower();
    return text;
}

bool isAllCaps(const QString &text)
{
    int capitals = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        capitals += c.isUpper();
    }
    return capitals > 1;
}

std::vector<Word> wordsOf(const QString &text)
{
    // Dotted acronyms first: II.EE. is one word, not two sentences.
    static const QRegularExpression pattern(uR"(\p{L}{1,3}(?:\.\p{L}{1,3})+\b\.?|[\p{L}\p{N}]+(?:['’][\p{L}]+)?)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Word> words;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        words.push_back({found.capturedStart(), found.capturedLength(), folded(found.capturedView())});
    }
    return words;
}

bool isAcronym(const QString &text, const Word &word)
{
    const QStringView letters = QStringView(text).sliced(word.start, word.length);
    if (letters.contains(u'.') || std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.isDigit(); }))
        return true;
    static const QRegularExpression roman(u"^(?=.)X{0,3}(IX|IV|V?I{0,3})$"_s);
    if (roman.match(letters.toString()).hasMatch())
        return true;
    const qsizetype end = word.start + word.length;
    const bool alone = word.start > 0 && text[word.start - 1] == u'(' && end < text.size() && text[end] == u')';
    if (alone && word.length <= 5)
        return true;
    // "y" joins words; every other word without a vowel is spelt letter by letter.
    return word.fold != u"y"_s && std::none_of(letters.begin(), letters.end(), isVowel);
}

bool isConnector(const QString &fold)
{
    static const QStringList connectors{u"de"_s, u"del"_s, u"la"_s, u"las"_s, u"el"_s, u"los"_s, u"y"_s};
    return connectors.contains(fold);
}

// How many words from `first` on spell one of the places; the longest wins.
std::size_t placeLength(const std::vector<Word> &words, std::size_t first, const std::vector<QStringList> &places)
{
    std::size_t best = 0;
    for (const QStringList &place : places) {
        const std::size_t length = std::size_t(place.size());
        if (length <= best || first + length > words.size())
            continue;
        bool equal = true;
        for (std::size_t i = 0; i < length && equal; ++i)
            equal = words[first + i].fold == place.at(qsizetype(i));
        if (equal)
            best = length;
    }
    return best;
}

bool startsSentence(const QString &text, const std::vector<Word> &words, std::size_t index)
{
    if (index == 0)
        return true;
    const Word &before = words[index - 1];
    const qsizetype end = before.start + before.length;
    const QStringView between = QStringView(text).sliced(end, words[index].start - end);
    return between.startsWith(u". ") || between.startsWith(u"? ") || between.startsWith(u"! ");
}

} // namespace

QString softCase(const QString &text, const QStringList &placeNames)
{
    if (!isAllCaps(text))
        return text;
    std::vector<QStringList> places;
    for (const QString &name : placeNames)
        places.push_back(folded(name).split(u' ', Qt::SkipEmptyParts));

    QString result = lowered(text);
    const auto capitalise = [&](const Word &word) { result[word.start] = text.at(word.start); };
    const std::vector<Word> words = wordsOf(text);
    std::size_t placeEnd = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i >= placeEnd) {
            if (const std::size_t length = placeLength(words, i, places)) {
                placeEnd = i + length;
                capitalise(words[i]);
                continue;
            }
        }
        if (isAcronym(text, words[i]))
            result.replace(words[i].start, words[i].length, text.mid(words[i].start, words[i].length));
        else if (startsSentence(text, words, i) || (i < placeEnd && !isConnector(words[i].fold)))
            capitalise(words[i]);
    }
    return result;
}

QStringList placeNamesOf(const Entity &entity)
{
    QStringList names;
    for (const EntityLevel level : {EntityLevel::Department, EntityLevel::Province, EntityLevel::District}) {
        if (const CodedName *line = entity.line(level); line && !line->name.isEmpty())
            names.append(line->name);
    }
    static const QRegularExpression named(
        uR"(^(?:MUNICIPALIDAD(?: PROVINCIAL| DISTRITAL| METROPOLITANA)?|GOBIERNO REGIONAL)(?: DEL?)? (.+)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = named.match(entity.title().name); match.hasMatch())
        names.append(match.captured(1));
    // A proper name itself: "Municipalidad Provincial de Contumazá".
    if (const QString title = entity.title().name; title.contains(u' '))
        names.append(title);
    names.removeDuplicates();
    return names;
}

QString softEntityName(const CodedName &title)
{
    Entity entity;
    entity.lines.emplace_back(EntityLevel::ExecutingUnit, title);
    return softCase(title.name, placeNamesOf(entity));
}

Plan softNames(Plan plan)
{
    const QStringList places = placeNamesOf(plan.entity);
    const auto soften = [&](QString &name) { name = softCase(name, places); };
    for (auto &line : plan.entity.lines)
        soften(line.second.name);
    for (Element &element : plan.elements)
        soften(element.name);
    for (Indicator &indicator : plan.indicators) {
        soften(indicator.name);
        soften(indicator.responsibleUnit.name);
        soften(indicator.executingUnit.name);
    }
    return plan;
}

} // namespace pei
