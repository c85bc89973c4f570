// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/code.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// How many characters of text form prefix and then exactly groups times ".digits"; -1 where they do not.
bool matches(QStringView text, QStringView prefix, int groups)
{
    if (!text.startsWith(prefix))
        return false;
    qsizetype i = prefix.size();
    for (int group = 0; group < groups; ++group) {
        if (i >= text.size() || text[i] != u'.')
            return false;
        const qsizetype first = ++i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        if (i == first || i - first > 6)
            return false;
    }
    return i == text.size();
}

} // namespace

int naturalCompare(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            while (i < a.size() && a[i] == u'0')
                ++i;
            while (j < b.size() && b[j] == u'0')
                ++j;
            const qsizetype firstA = i;
            const qsizetype firstB = j;
            while (i < a.size() && isDigit(a[i]))
                ++i;
            while (j < b.size() && isDigit(b[j]))
                ++j;
            if (const qsizetype longer = (i - firstA) - (j - firstB))
                return longer < 0 ? -1 : 1;
            if (const int order = a.sliced(firstA, i - firstA).compare(b.sliced(firstB, j - firstB)))
                return order;
        } else {
            const QChar ca = a[i].toCaseFolded();
            const QChar cb = b[j].toCaseFolded();
            if (ca != cb)
                return ca < cb ? -1 : 1;
            ++i;
            ++j;
        }
    }
    const qsizetype left = (a.size() - i) - (b.size() - j);
    return left == 0 ? 0 : left < 0 ? -1 : 1;
}

bool naturalLess(QStringView a, QStringView b) { return naturalCompare(a, b) < 0; }

bool isObjectiveCode(QStringView code) { return matches(code, u"OEI", 1); }
bool isActionCode(QStringView code) { return matches(code, u"AEI", 2); }
bool isElementCode(QStringView code) { return isObjectiveCode(code) || isActionCode(code); }
bool isIndicatorCode(QStringView code) { return !elementOfIndicator(code).isEmpty(); }

QString elementOfIndicator(QStringView indicatorCode)
{
    if (!indicatorCode.startsWith(u"IND."))
        return {};
    const qsizetype dot = indicatorCode.indexOf(u'.', 4);
    if (dot < 0 || !matches(indicatorCode.first(dot), u"IND", 1))
        return {};
    const QStringView element = indicatorCode.sliced(dot + 1);
    return isElementCode(element) ? element.toString() : QString();
}

QString objectiveOf(QStringView elementCode)
{
    if (isObjectiveCode(elementCode))
        return elementCode.toString();
    if (!isActionCode(elementCode))
        return {};
    return u"OEI"_s + elementCode.sliced(3, elementCode.lastIndexOf(u'.') - 3);
}

QString indicatorPart(QStringView indicatorCode)
{
    const QString element = elementOfIndicator(indicatorCode);
    return element.isEmpty() ? indicatorCode.toString() : indicatorCode.chopped(element.size() + 1).toString();
}

bool unitContains(QStringView unit, QStringView code)
{
    return code.startsWith(unit) && (code.size() == unit.size() || code[unit.size()] == u'.');
}

} // namespace pei
