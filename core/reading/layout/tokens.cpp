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

// "ND" as it is printed, and as people write it: "N.D.", "nd", "N/D".
bool isNotAvailable(QStringView text)
{
    if (text.size() < 2 || text.size() > 4 || (text.front() != u'N' && text.front() != u'n'))
        return false;
    return text == u"ND" || text.compare(u"nd", Qt::CaseInsensitive) == 0 ||
           text.compare(u"n.d.", Qt::CaseInsensitive) == 0 || text.compare(u"n.d", Qt::CaseInsensitive) == 0 ||
           text.compare(u"n/d", Qt::CaseInsensitive) == 0;
}

// "1.234,50": a comma before one or two last digits parts no thousands.
std::optional<double> numberWithDecimalComma(QStringView text)
{
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype decimals = text.size() - comma - 1;
    if (comma < 1 || decimals < 1 || decimals > 2 || text.first(comma).contains(u','))
        return std::nullopt;
    QString turned = text.toString();
    turned.replace(u'.', u' ').replace(u',', u'.').replace(u' ', u',');
    return parsePrintedNumber(turned);
}

} // namespace

std::optional<double> figureFrom(QStringView text)
{
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (text.front() == u'(' && text.back() == u')' && text.contains(u'.')) { // negative, as accountants write it
        const std::optional<double> number = parsePrintedNumber(text.sliced(1, text.size() - 2));
        return number && *number > 0 ? std::optional(-*number) : std::nullopt;
    }
    if (!isDigit(text.front()) && text.front() != u'-')
        return std::nullopt;
    const std::optional<double> number = parsePrintedNumber(text);
    return number || !text.contains(u',') ? number : numberWithDecimalComma(text);
}

bool isDash(QStringView text)
{
    return !text.isEmpty() && text.size() <= 3 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || c == u'–' || c == u'—'; });
}

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

bool isPrintedFigure(QStringView text)
{
    if (tokenKind(text) != TokenKind::Number)
        return false;
    while (!isDigit(text.back())) // a percent sign, a bracket
        text.chop(1);
    return text.size() > 3 && !isDigit(text[text.size() - 3]);
}

TokenKind tokenKind(QStringView text)
{
    if (isNotAvailable(text))
        return TokenKind::NotAvailable;
    if (isFootnote(text))
        return TokenKind::Footnote;
    return figureFrom(text) ? TokenKind::Number : TokenKind::Text;
}

bool isCodePiece(QStringView text)
{
    const QStringView rest = startsIndicatorCode(text) ? text.sliced(3) : text;
    return std::all_of(rest.begin(), rest.end(), [](QChar c) {
        return isDigit(c) || c == u'.' || c == u'A' || c == u'E' || c == u'I' || c == u'O';
    });
}

bool startsIndicatorCode(QStringView text)
{
    return text.size() > 3 && text.front() == u'I' && text.startsWith(u"IND.");
}

UnitCode unitCodeOf(QStringView word)
{
    qsizetype at = 0;
    qsizetype longest = 0;
    qsizetype groups = 0;
    for (;; ++at, ++groups) {
        const qsizetype first = at;
        while (at < word.size() && word[at] >= u'0' && word[at] <= u'9')
            ++at;
        if (at == first || at == word.size())
            return UnitCode::None;
        longest = std::max(longest, at - first);
        if (word[at] != u'.')
            break;
    }
    if (word[at] != u'-' || (longest > 3 && groups > 0))
        return UnitCode::None;
    return longest > 3 ? UnitCode::Long : UnitCode::Grouped;
}

bool isCodeLabel(QStringView text)
{
    // Asked for every word of a page.
    if (text.size() < 3 || (text.front() != u'C' && text.front() != u'c'))
        return false;
    const QString label = folded(text);
    return label.startsWith(u"codigo") || label == u"cod." || label == u"cod";
}

bool isNameLabel(QStringView text)
{
    const QString label = folded(text);
    return label.startsWith(u"denom") || label.startsWith(u"indicador");
}

bool isReportTitle(QStringView text)
{
    return folded(text).contains(u"reporte de seguimiento");
}

bool startsClosing(QStringView line)
{
    const QString text = folded(line);
    return text.startsWith(u"avance promedio") || text.startsWith(u"tabla resumen") ||
           text.startsWith(u"alertas identificadas");
}

} // namespace pei
