// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/valueunit.h"

#include "core/support/foldedtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// The folded first words, and the unit that the very first names.
struct Beginning {
    QString words;
    ValueUnit unit = ValueUnit::Unknown;
};

// Enough for the words that matter: "Tasa de variación", "Porcentaje de incremento".
constexpr qsizetype BeginningLength = 48;

bool namesAChange(QStringView beginning)
{
    for (const QStringView word :
         {QStringView(u" de variacion"), QStringView(u" de crecimiento"), QStringView(u" de incremento"),
          QStringView(u" de reduccion"), QStringView(u" de disminucion"), QStringView(u" de cambio")}) {
        if (beginning.contains(word))
            return true;
    }
    return false;
}

ValueUnit unitOfWord(QStringView word)
{
    if (word == u"porcentaje" || word == u"%")
        return ValueUnit::Percentage;
    // Folding makes "N°" keep its sign and turns "Nº" into "no".
    if (word == u"numero" || word == u"n" || word == u"n\u00B0" || word == u"no" || word == u"no.")
        return ValueUnit::Number;
    if (word == u"tasa")
        return ValueUnit::Rate;
    if (word == u"indice")
        return ValueUnit::Index;
    if (word == u"ratio")
        return ValueUnit::Ratio;
    if (word == u"promedio")
        return ValueUnit::Mean;
    return ValueUnit::Unknown;
}

Beginning beginningOf(QStringView indicatorName)
{
    const QStringView name = indicatorName.trimmed();
    Beginning beginning;
    beginning.words = folded(name.first(std::min(name.size(), BeginningLength)));
    const qsizetype end = beginning.words.indexOf(u' ');
    beginning.unit = unitOfWord(end < 0 ? QStringView(beginning.words) : QStringView(beginning.words).first(end));
    return beginning;
}

} // namespace

ValueUnit unitOf(QStringView indicatorName)
{
    const auto [words, unit] = beginningOf(indicatorName);
    const bool canChange = unit == ValueUnit::Rate || unit == ValueUnit::Percentage;
    return canChange && namesAChange(words) ? ValueUnit::Variation : unit;
}

bool isPercentage(QStringView indicatorName) { return beginningOf(indicatorName).unit == ValueUnit::Percentage; }

ValueRange rangeOfUnit(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Percentage:
        return {0.0, 100.0, true};
    case ValueUnit::Number:
    case ValueUnit::Rate:
    case ValueUnit::Ratio:
        return {0.0, std::nullopt, true};
    case ValueUnit::Index: // some scales reach below zero
    case ValueUnit::Mean:  // of degrees, of balances
    case ValueUnit::Unknown:
        return {0.0, std::nullopt, false};
    case ValueUnit::Variation: // nothing loses more than all of it
        return {-100.0, std::nullopt, false};
    }
    Q_UNREACHABLE();
}

ValueRange rangeOf(const Indicator &indicator)
{
    ValueRange range = rangeOfUnit(unitOf(indicator.name));
    const auto widen = [&](Value known) {
        if (!known)
            return;
        if (range.least && *known < *range.least)
            range.least.reset();
        if (range.most && *known > *range.most)
            range.most.reset();
    };
    widen(indicator.baseline.value);
    for (const Value target : indicator.targets)
        widen(target);
    range.hardLeast = range.hardLeast && range.least.has_value();
    return range;
}

} // namespace pei
