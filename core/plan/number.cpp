// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/number.h"

#include <array>
#include <cfloat>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

using Refusal = TypedNumber::Refusal;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// Groups of three behind each mark, one to three digits before the first.
bool groupsWell(QStringView digits, auto isMark)
{
    qsizetype run = 0;
    bool first = true;
    for (const QChar c : digits) {
        if (!isMark(c)) {
            ++run;
            continue;
        }
        if (first ? run < 1 || run > 3 : run != 3)
            return false;
        first = false;
        run = 0;
    }
    return first || run == 3;
}

TypedNumber refused(Refusal refusal)
{
    TypedNumber result;
    result.refusal = refusal;
    return result;
}

// whole may hold marks, fraction holds digits only.
TypedNumber assemble(QStringView whole, QStringView fraction, bool negative)
{
    QByteArray text;
    text.reserve(whole.size() + fraction.size() + 2);
    for (const QChar c : whole) {
        if (isDigit(c))
            text += char(c.unicode());
    }
    qsizetype significant = text.size();
    for (qsizetype i = 0; i < text.size() && text[i] == '0'; ++i)
        --significant;
    significant += fraction.size();
    for (qsizetype i = fraction.size(); i > 0 && fraction[i - 1] == u'0'; --i)
        --significant;
    if (significant > 15)
        return refused(Refusal::TooLong);
    if (text.isEmpty())
        text = "0";
    if (!fraction.isEmpty())
        text += '.' + fraction.toLatin1();
    const double number = text.toDouble();
    TypedNumber result;
    result.value = negative && number != 0 ? -number : number;
    return result;
}

bool isNotAvailable(QStringView text)
{
    return text.isEmpty() || text.compare(u"ND", Qt::CaseInsensitive) == 0 ||
           text.compare(u"N.D.", Qt::CaseInsensitive) == 0 || text.compare(u"N/D", Qt::CaseInsensitive) == 0;
}

// One mark, met once: 12,5 · 1,500 · 0,500 · ,5 · 5,
TypedNumber parseOneMark(QStringView digits, qsizetype at, bool grouped, bool negative, NumberFormat format)
{
    const QStringView whole = digits.first(at);
    const QStringView fraction = digits.sliced(at + 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return refused(Refusal::NotANumber);
    qsizetype run = 0;
    while (run < at && isDigit(whole[at - 1 - run]))
        ++run;
    const bool couldGroup = fraction.size() == 3 && run >= 1 && run <= 3 && whole[0] != u'0' && (!grouped || run == 3);
    TypedNumber asDecimal = assemble(whole, fraction, negative);
    if (!couldGroup || !asDecimal.accepted())
        return asDecimal;
    TypedNumber asWhole = assemble(digits, {}, negative);
    TypedNumber result = digits[at] == format.decimal ? asDecimal : asWhole;
    result.ambiguous = true;
    result.alternative = digits[at] == format.decimal ? asWhole.value : asDecimal.value;
    return result;
}

TypedNumber parseDigits(QStringView digits, bool negative, NumberFormat format)
{
    const auto isSpaceMark = [](QChar c) { return c == u' ' || c == u'\''; };
    qsizetype points = 0;
    qsizetype commas = 0;
    qsizetype others = 0;
    for (const QChar c : digits) {
        points += c == u'.';
        commas += c == u',';
        others += isSpaceMark(c);
    }
    if (points + commas == 0) {
        if (others > 0 && !groupsWell(digits, isSpaceMark))
            return refused(Refusal::BadGrouping);
        return assemble(digits, {}, negative);
    }
    if (points + commas == 1) {
        const qsizetype at = std::max(digits.indexOf(u'.'), digits.indexOf(u','));
        if (others > 0 && (!groupsWell(digits.first(at), isSpaceMark) ||
                           digits.sliced(at).contains(u' ') || digits.sliced(at).contains(u'\'')))
            return refused(Refusal::BadGrouping);
        return parseOneMark(digits, at, others > 0, negative, format);
    }
    // Several marks: the last is the decimal one if it is alone of its kind, and all before it are groups.
    const qsizetype lastAt = std::max(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    const bool lastIsPoint = digits[lastAt] == u'.';
    const bool decimal = lastIsPoint ? points == 1 : commas == 1;
    const QStringView whole = decimal ? digits.first(lastAt) : digits;
    if (!decimal && points > 0 && commas > 0)
        return refused(Refusal::TooManyMarks);
    const auto isMark = [&](QChar c) { return !isDigit(c); };
    const QStringView fraction = decimal ? digits.sliced(lastAt + 1) : QStringView();
    if (!groupsWell(whole, isMark) || std::any_of(fraction.begin(), fraction.end(), isMark))
        return refused(Refusal::BadGrouping);
    return assemble(whole, fraction, negative);
}

} // namespace

double roundHalfAway(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = value * scale;
    if (!std::isfinite(scaled) || std::abs(scaled) > 1e15)
        return value;
    const double rounded = std::round(scaled * (1 + 4 * DBL_EPSILON)) / scale;
    return rounded == 0 ? 0.0 : rounded;
}

QString formatNumber(double value, NumberFormat format, int decimals)
{
    if (!std::isfinite(value))
        return u"ND"_s;
    const double rounded = roundHalfAway(value, decimals);
    const QByteArray digits = QByteArray::number(std::abs(rounded), 'f', decimals);
    const qsizetype whole = decimals > 0 ? digits.size() - decimals - 1 : digits.size();
    QString text;
    text.reserve(digits.size() + whole / 3 + 1);
    if (rounded < 0)
        text += u'-';
    for (qsizetype i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % 3 == 0)
            text += format.group;
        text += QLatin1Char(digits[i]);
    }
    if (decimals > 0) {
        text += format.decimal;
        text += QLatin1StringView(digits).last(decimals);
    }
    return text;
}

QString formatExact(double value, NumberFormat format)
{
    int decimals = 2;
    while (decimals < 6 && roundHalfAway(value, decimals) != value)
        ++decimals;
    return formatNumber(value, format, decimals);
}

QString formatValue(Value value, NumberFormat format) { return value ? formatNumber(*value, format) : u"ND"_s; }

std::optional<double> parsePrintedNumber(QStringView text)
{
    constexpr qsizetype MostCharacters = 18; // without the commas
    constexpr qsizetype MostExactDigits = 15;
    static constexpr std::array powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                       1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    qsizetype i = 0;
    const bool negative = !text.isEmpty() && (text[0] == u'-' || text[0] == u'\u2212');
    if (negative)
        ++i;
    quint64 digits = 0; // wraps where there are too many of them, and is not asked then
    qsizetype count = 0;
    const auto take = [&](QChar digit) {
        digits = digits * 10 + quint64(digit.unicode() - u'0');
        ++count;
    };
    qsizetype run = 0;
    bool grouped = false;
    for (; i < text.size() && (isDigit(text[i]) || text[i] == u','); ++i) {
        if (text[i] == u',') {
            if (grouped ? run != 3 : run < 1 || run > 3)
                return std::nullopt;
            grouped = true;
            run = 0;
        } else {
            take(text[i]);
            ++run;
        }
    }
    if (run == 0 || (grouped && run != 3))
        return std::nullopt;
    const qsizetype whole = count;
    if (i < text.size()) {
        if (text[i] != u'.' || i + 1 == text.size())
            return std::nullopt;
        for (++i; i < text.size(); ++i) {
            if (!isDigit(text[i]))
                return std::nullopt;
            take(text[i]);
        }
    }
    const qsizetype fraction = count - whole;
    if (count + (negative ? 1 : 0) + (fraction > 0 ? 1 : 0) > MostCharacters)
        return std::nullopt;
    double value = 0;
    if (count <= MostExactDigits) {
        // Both are exact, so their quotient is the double nearest to what is printed, as in a careful conversion.
        value = double(digits) / powers[std::size_t(fraction)];
    } else {
        QByteArray plain;
        for (const QChar c : text) {
            if (isDigit(c) || c == u'.')
                plain += char(c.unicode());
        }
        value = plain.toDouble();
    }
    return value == 0 ? 0.0 : negative ? -value : value;
}

TypedNumber parseTypedNumber(QStringView text, NumberFormat format)
{
    QString clean;
    clean.reserve(text.size());
    for (QChar c : text) {
        // Spreadsheets and web pages bring their own spaces and apostrophes.
        if (c.isSpace() || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009')
            c = u' ';
        else if (c == u'\u2019' || c == u'\u00B4')
            c = u'\'';
        else if (c == u'\u2212')
            c = u'-';
        clean += c;
    }
    QStringView rest = QStringView(clean).trimmed();
    if (isNotAvailable(rest))
        return {};
    if (rest.endsWith(u'%'))
        rest = rest.chopped(1).trimmed();
    bool negative = false;
    if (rest.startsWith(u'-') || rest.startsWith(u'+')) {
        negative = rest[0] == u'-';
        rest = rest.sliced(1).trimmed();
    }
    bool hasDigit = false;
    for (const QChar c : rest) {
        hasDigit = hasDigit || isDigit(c);
        if (!isDigit(c) && c != u'.' && c != u',' && c != u'\'' && c != u' ')
            return refused(Refusal::NotANumber);
    }
    if (!hasDigit)
        return refused(Refusal::NotANumber);
    return parseDigits(rest, negative, format);
}

} // namespace pei
