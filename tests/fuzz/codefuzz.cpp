// SPDX-License-Identifier: GPL-3.0-or-later
// Codes, periods, and the phrases of a report.
#include "tests/fuzz/fuzz.h"

#include "core/plan/code.h"
#include "core/plan/period.h"
#include "core/reading/layout/tokens.h"
#include "core/reading/report/phrases.h"

#include <QStringList>

using namespace pei;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    if (const std::optional<Period> period = periodFromKey(text))
        fuzz::require(periodFromKey(periodKey(*period)) == period, "a period's key means the period");
    if (isIndicatorCode(text)) {
        fuzz::require(isElementCode(elementOfIndicator(text)), "an indicator is of an element");
        fuzz::require(isObjectiveCode(objectiveOf(elementOfIndicator(text))), "an element is of an objective");
    }
    const qsizetype half = text.size() / 2;
    const QStringView a = QStringView(text).first(half);
    const QStringView b = QStringView(text).sliced(half);
    fuzz::require((naturalCompare(a, b) < 0) == (naturalCompare(b, a) > 0), "order has two sides");
    fuzz::require(naturalCompare(text, text) == 0, "a text is its own equal");
    (void)unitContains(a, b);

    (void)periodFromTitle(text);
    (void)entityLevelFrom(text);
    (void)relevanceFrom(text);
    (void)directionFrom(text);
    (void)aggregationFrom(text);
    (void)cellValue(text);
    (void)tokenKind(text);
    (void)yearOf(text);
    (void)startsClosing(text);
    if (const auto years = yearSpanFrom(text))
        fuzz::require(years->first <= years->second && years->second - years->first < 100, "a span of years is one");
    QString name = text;
    (void)takePriority(name);
    fuzz::require(text.startsWith(name.trimmed()) || text.trimmed().startsWith(name.trimmed()), "a name only gets shorter");
    const CodedName coded = codedNameFrom(text);
    fuzz::require(coded.code.size() + coded.name.size() <= text.size(), "a name is cut, not made longer");
    const QStringList parts = text.split(u'\n');
    const auto part = [&parts](qsizetype i) { return parts.value(i); };
    (void)indicatorFrom({part(0), part(1), part(2), part(3), part(4), part(5), part(6)});
    return 0;
}
