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

bool isPrintedFigure(QStringView text)
{
    return text.size() > 3 && text[text.size() - 3] == u'.' && tokenKind(text) == TokenKind::Number;
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
    const QStringView rest = startsIndicatorCode(text) ? text.sliced(3) : text;
    return std::all_of(rest.begin(), rest.end(), [](QChar c) { return isDigit(c) || QStringView(u"AEIO.").contains(c); });
}

bool startsIndicatorCode(QStringView text) { return text.startsWith(u"IND."); }

bool startsClosing(QStringView line)
{
    const QString text = folded(line);
    return text.startsWith(u"avance promedio") || text.startsWith(u"tabla resumen") ||
           text.startsWith(u"alertas identificadas");
}

} // namespace pei
