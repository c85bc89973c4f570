// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/gluedwords.h"

#include "core/plan/code.h"
#include "core/reading/layout/columns.h"
#include "core/reading/layout/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Length of the figure that text starts with; 0 where it starts with none. Only the forms that a cell prints: two
// decimals, so that the end of one figure and the start of the next are never in doubt.
qsizetype figureLength(QStringView text)
{
    if (text.startsWith(u"ND"))
        return 2;
    if (text.startsWith(u'(')) {
        const qsizetype end = text.indexOf(u')');
        return end > 0 && tokenKind(text.first(end + 1)) == TokenKind::Footnote ? end + 1 : 0;
    }
    qsizetype i = text.startsWith(u'-') ? 1 : 0;
    const qsizetype first = i;
    while (i < text.size() && isDigit(text[i]) && i - first < 3)
        ++i;
    if (i == first)
        return 0;
    while (i + 3 < text.size() && text[i] == u',' && isDigit(text[i + 1]) && isDigit(text[i + 2]) &&
           isDigit(text[i + 3]))
        i += 4;
    if (i + 2 < text.size() && text[i] == u'.' && isDigit(text[i + 1]) && isDigit(text[i + 2]))
        return i + 3;
    return 0;
}

// "2021119.86" passes for a number, but thousands are printed with commas: it is a baseline's year and value.
bool isYearWithFigure(QStringView text)
{
    return text.size() > 4 && yearOf(text.first(4)) && figureLength(text.sliced(4)) == text.size() - 4;
}

// The words of the narrow columns, as they are printed.
constexpr std::array<QStringView, 14> phrases = {u"Muy",        u"Menos",       u"Poco",   u"Relevante", u"relevante",
                                                 u"Ascendente", u"Descendente", u"No",     u"definido",  u"Definido",
                                                 u"Agregable",  u"Máximo",      u"Mínimo", u"permisible"};

// Length of the one that text starts with; 0 where it starts with none.
qsizetype phraseLength(QStringView text)
{
    const auto found =
        std::find_if(phrases.begin(), phrases.end(), [text](QStringView word) { return text.startsWith(word); });
    return found == phrases.end() ? 0 : found->size();
}

// "GERENCIAMuy", "DEPORTE.Relevante": where a narrow cell begins in a unit's last word; 0 where none does.
qsizetype phraseBehindCapitals(QStringView text)
{
    for (const QStringView word : phrases) {
        const qsizetype at = text.size() - word.size();
        if (at > 1 && text.endsWith(word) && word.front().isUpper() && text[at - 2].isUpper() &&
            (text[at - 1].isUpper() || text[at - 1] == u'.'))
            return at;
    }
    return 0;
}

// Where the cells inside a glued word begin; empty where the word is no row of figures and phrases.
std::vector<qsizetype> cuts(QStringView text)
{
    std::vector<qsizetype> starts;
    qsizetype at = 0;
    while (at < text.size()) {
        starts.push_back(at);
        const QStringView rest = text.sliced(at);
        qsizetype length = figureLength(rest);
        // A baseline year runs into its value: 2020160.00 is 2020 and 160.00, for thousands carry commas.
        if (length == 0 && rest.size() >= 4 && (rest.size() > 4 || at > 0) && yearOf(rest.first(4)))
            length = 4;
        if (length == 0)
            length = phraseLength(rest);
        if (length == 0)
            return {};
        at += length;
    }
    return starts;
}

// The same for any word; a figure is one cell but where a year has run into it.
std::vector<qsizetype> cellStarts(const QString &word)
{
    if (word.size() < 4)
        return {};
    const QChar first = word.front();
    const bool figures = isDigit(first) || first == u'N' || first == u'(' || first == u'-';
    if ((!figures && phraseLength(word) == 0) || (isFigure(word) && !isYearWithFigure(word)))
        return {};
    return cuts(word);
}

// "IND.03.AEI.AEI.01.01": length of a wrapped code's first line that has run into a name which begins with a code of
// its own; 0 where there is none.
qsizetype wrappedCodeLength(QStringView text)
{
    const auto letters = [text](qsizetype from) {
        const qsizetype objective = text.indexOf(u"OEI.", from);
        const qsizetype action = text.indexOf(u"AEI.", from);
        return objective < 0 || action < 0 ? std::max(objective, action) : std::min(objective, action);
    };
    const qsizetype own = text.startsWith(u"IND.") ? letters(4) : -1;
    const qsizetype others = own < 0 ? -1 : letters(own + 4);
    return others > 0 && isCodePiece(text.first(others)) ? others : 0;
}

// "IND.01.AEI.02.03Tasa", "IND.01.AEI.02.03(*)", "AEI.02.032024": length of the whole code at the front of a word that
// runs on into a name; 0 where there is none. A group of a code has two digits, more than three hardly ever.
qsizetype gluedCodeLength(QStringView text)
{
    if (const qsizetype wrapped = wrappedCodeLength(text); wrapped > 0)
        return wrapped;
    const qsizetype at = text.startsWith(u"IND.") ? std::max(text.indexOf(u".OEI."), text.indexOf(u".AEI.")) + 1
                         : text.startsWith(u"OEI.") || text.startsWith(u"AEI.") ? 0
                                                                                : -1;
    if (at < 0 || (at == 0 && text.front() == u'I'))
        return 0;
    qsizetype end = at + 3;
    qsizetype digits = 0; // of the last group
    for (int group = 0; group < (text[at] == u'O' ? 1 : 2) && end < text.size() && text[end] == u'.'; ++group) {
        digits = 0;
        while (end + 1 + digits < text.size() && isDigit(text[end + 1 + digits]))
            ++digits;
        end += 1 + digits;
    }
    const bool figureFollows = end < text.size() && (text[end] == u',' || text[end] == u'.');
    if (digits > 3 || (digits == 3 && figureFollows))
        end -= digits - 2;
    if (end >= text.size() || text[end] == u'.')
        return 0;
    // In a name an element's code may be followed by a comma or a bracket.
    const bool whole =
        at > 0 ? isIndicatorCode(text.first(end)) : isElementCode(text.first(end)) && text[end].isLetterOrNumber();
    return whole ? end : 0;
}

// "IND.01.AEI.02.03": a whole code in the usual form. In a cramped table it runs over where the names begin, and is no
// two cells.
bool isUsualCode(QStringView text)
{
    return text.size() > 3 && text[text.size() - 3] == u'.' && isIndicatorCode(text);
}

// Cuts word at a character whose edges are known; the rest is returned.
Word cutWord(Word &word, qsizetype at, const Page &page)
{
    Q_ASSERT(word.edge >= 0 && at > 0 && at < word.text.size());
    const double x = page.edges[std::size_t(word.edge + at)];
    Word rest = word;
    rest.text = word.text.sliced(at);
    rest.x0 = x;
    rest.edge = word.edge + at;
    word.text.truncate(at);
    // A trace of the gap that was too narrow to part the words: columns are told by gaps.
    word.x1 = std::max(word.x0, x - 0.04 * word.height());
    return rest;
}

} // namespace

void joinPercentSigns(Page &page)
{
    const auto isSign = [](const Word &word) { return word.text == u"%"; };
    if (std::none_of(page.words.begin(), page.words.end(), isSign))
        return;
    for (Word &sign : page.words) {
        if (!isSign(sign))
            continue;
        const auto figure = std::find_if(page.words.begin(), page.words.end(), [&](const Word &word) {
            return std::abs(word.centreY() - sign.centreY()) < sign.height() / 4 && word.x1 <= sign.x0 + 0.01 &&
                   sign.x0 - word.x1 < 0.5 * sign.height() && tokenKind(word.text) == TokenKind::Number;
        });
        if (figure == page.words.end())
            continue;
        figure->text += u" %"_s;
        figure->x1 = sign.x1;
        figure->edge = -1;
        sign.text.clear();
    }
    std::erase_if(page.words, [](const Word &word) { return word.text.isEmpty(); });
}

QStringList gluedCells(const QString &word)
{
    const std::vector<qsizetype> starts = cellStarts(word);
    QStringList cells;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : word.size();
        cells += word.sliced(starts[i], end - starts[i]);
    }
    return cells.size() > 1 ? cells : QStringList();
}

void splitGluedCells(Page &page)
{
    std::vector<Word> added;
    for (Word &word : page.words) {
        if (word.edge < 0 || word.text.size() < 4)
            continue;
        if (const qsizetype code = gluedCodeLength(word.text); code > 0) {
            added.push_back(cutWord(word, code, page));
            continue;
        }
        if (const qsizetype phrase = phraseBehindCapitals(word.text); phrase > 0) {
            added.push_back(cutWord(word, phrase, page));
            continue;
        }
        const std::vector<qsizetype> starts = cellStarts(word.text);
        for (std::size_t i = starts.size(); i-- > 1;)
            added.push_back(cutWord(word, starts[i], page));
    }
    page.words.insert(page.words.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
}

namespace {

// A word that runs over a left edge, and the letter that stands there.
struct Crossing
{
    std::size_t word = 0;
    qsizetype at = 0;
};

std::optional<qsizetype> letterAt(const Page &page, const Word &word, double left, double height)
{
    if (word.edge < 0 || word.text.size() < 2 || word.x0 > left - 0.2 * height || word.x1 < left + 0.1 * height ||
        isUsualCode(word.text))
        return std::nullopt;
    const auto off = [&](qsizetype i) { return std::abs(page.edges[std::size_t(word.edge + i)] - left); };
    qsizetype nearest = 1;
    for (qsizetype i = 2; i < word.text.size(); ++i) {
        if (off(i) < off(nearest))
            nearest = i;
    }
    return off(nearest) > 0.1 * height ? std::nullopt : std::optional(nearest);
}

// What the words that run over no edge tell of letters and words.
class Usage
{
public:
    Usage(const Page &page, const std::vector<Crossing> &crossings, double height)
        : m_height(height)
    {
        std::set<std::size_t> crossing;
        for (const Crossing &one : crossings)
            crossing.insert(one.word);
        for (std::size_t w = 0; w < page.words.size(); ++w) {
            const Word &word = page.words[w];
            if (word.edge < 0 || crossing.contains(w))
                continue;
            m_words.insert(bare(word.text));
            for (qsizetype i = 0; i + 1 < word.text.size(); ++i)
                m_steps.emplace(word.text[i], Step{word.text[i + 1], step(page, word, i)});
        }
    }

    // Whether a letter follows the one before it as the same letters do elsewhere, or that one as any: within one word
    // it does, and where two cells meet only by chance. What nobody else shows may be so.
    bool mayBeOneWord(const Page &page, const Word &word, qsizetype at) const
    {
        constexpr double Same = 0.012;
        const double own = step(page, word, at - 1);
        const auto same = [own](const Step &other) { return std::abs(own - other.length) < Same; };
        const auto [first, end] = m_steps.equal_range(word.text[at - 1]);
        const auto pair = [next = word.text[at]](const auto &entry) { return entry.second.next == next; };
        const bool paired = std::any_of(first, end, pair);
        return first == end || std::any_of(first, end, [&](const auto &entry) {
                   return (!paired || pair(entry)) && same(entry.second);
               });
    }

    bool isKnown(QStringView word) const { return m_words.contains(bare(word)); }

private:
    struct Step
    {
        QChar next;
        double length = 0; // in line heights
    };

    static QString bare(QStringView word)
    {
        while (!word.isEmpty() && !word.front().isLetterOrNumber())
            word = word.sliced(1);
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        return word.toString();
    }

    double step(const Page &page, const Word &word, qsizetype i) const
    {
        return double(page.edges[std::size_t(word.edge + i + 1)] - page.edges[std::size_t(word.edge + i)]) / m_height;
    }

    double m_height;
    std::set<QString> m_words;
    std::multimap<QChar, Step> m_steps;
};

// "300597-…", "Muy": what begins a cell and no word goes on with.
bool opensCell(QStringView text, qsizetype at)
{
    const QChar before = text[at - 1];
    const QChar first = text[at];
    return (before.isLetter() && first.isDigit()) || (before.isLower() && first.isUpper()) ||
           (before.isDigit() && unitCodeOf(text.sliced(at)) != UnitCode::None);
}

} // namespace

std::vector<std::size_t> splitAtLeftEdges(Page &page, const std::vector<std::size_t> &words,
                                          const std::vector<double> &lefts, double height)
{
    std::vector<Crossing> crossings;
    for (const std::size_t index : words) {
        for (std::size_t l = lefts.size(); l-- > 0;) {
            if (const auto at = letterAt(page, page.words[index], lefts[l], height);
                at && (crossings.empty() || crossings.back().word != index || crossings.back().at > *at))
                crossings.push_back({index, *at});
        }
    }
    if (crossings.empty())
        return {};
    const Usage usage(page, crossings, height);
    std::vector<std::size_t> origins;
    for (const Crossing &crossing : crossings) {
        Word &word = page.words[crossing.word];
        const QStringView text = word.text;
        if (std::none_of(text.begin() + crossing.at, text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            continue; // "ACTIVIDADES" and its comma
        const bool parts = usage.isKnown(text.first(crossing.at)) && usage.isKnown(text.sliced(crossing.at));
        if (!opensCell(text, crossing.at) && usage.mayBeOneWord(page, word, crossing.at) && !parts) {
            // A long word in a narrow cell runs over into the next one.
            const double left = page.edges[std::size_t(word.edge + crossing.at)];
            if (usage.isKnown(text) && word.centreX() < left)
                continue;
            word.unsure = true;
        }
        Word rest = cutWord(word, crossing.at, page);
        page.words.push_back(std::move(rest));
        origins.push_back(crossing.word);
    }
    return origins;
}

} // namespace pei
