// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/layout/tokens.h"

#include "core/plan/number.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isFootnote(QStringView text)
{
    if (text.size() < 3 || text.front() != u'(' || text.back() != u')')
        return false;
    for (const QChar c : text.sliced(1, text.size() - 2)) {
        if (c != u'*')
            return false;
    }
    return true;
}

// Length of the figure that text starts with; 0 where it starts with none. Only the forms that a cell prints: two
// decimals, so that the end of one figure and the start of the next are never in doubt.
qsizetype figureLength(QStringView text)
{
    if (text.startsWith(u"ND"))
        return 2;
    if (text.startsWith(u'(')) {
        const qsizetype end = text.indexOf(u')');
        return end > 0 && isFootnote(text.first(end + 1)) ? end + 1 : 0;
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

// Where the cells inside a glued word begin; empty where the word is no row of figures.
std::vector<qsizetype> cuts(QStringView text)
{
    std::vector<qsizetype> starts;
    qsizetype at = 0;
    while (at < text.size()) {
        starts.push_back(at);
        qsizetype length = figureLength(text.sliced(at));
        // A baseline year runs into its value: 2020160.00 is 2020 and 160.00, for thousands carry commas.
        if (length == 0 && text.size() - at > 4 && yearOf(text.sliced(at, 4)))
            length = 4;
        if (length == 0)
            return {};
        at += length;
    }
    return starts;
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
    word.x1 = x;
    return rest;
}

} // namespace

std::optional<int> yearOf(QStringView text)
{
    if (text.size() != 4 || (text[0] != u'1' && text[0] != u'2'))
        return std::nullopt;
    for (const QChar c : text) {
        if (!isDigit(c))
            return std::nullopt;
    }
    const int year = text.toInt();
    if (year < 1950 || year > 2150)
        return std::nullopt;
    return year;
}

TokenKind tokenKind(QStringView text)
{
    if (text == u"ND")
        return TokenKind::NotAvailable;
    if (isFootnote(text))
        return TokenKind::Footnote;
    if (!text.isEmpty() && (isDigit(text.front()) || text.front() == u'-') && parsePrintedNumber(text))
        return TokenKind::Number;
    return TokenKind::Text;
}

bool isCodePiece(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isDigit(c) || QStringView(u"IND.AEO").contains(c); });
}

bool startsClosing(QStringView line)
{
    const QString text = folded(line);
    return text.startsWith(u"avance promedio") || text.startsWith(u"tabla resumen") ||
           text.startsWith(u"alertas identificadas");
}

void splitGluedFigures(Page &page)
{
    std::vector<Word> added;
    for (Word &word : page.words) {
        const QChar first = word.text.front();
        if (word.edge < 0 || word.text.size() < 4 ||
            (!isDigit(first) && first != u'N' && first != u'(' && first != u'-'))
            continue;
        if (isFigure(word.text) && !isYearWithFigure(word.text))
            continue;
        const std::vector<qsizetype> starts = cuts(word.text);
        for (std::size_t i = starts.size(); i-- > 1;)
            added.push_back(cutWord(word, starts[i], page));
    }
    page.words.insert(page.words.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
}

} // namespace pei
