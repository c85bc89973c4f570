// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/period.h"

using namespace Qt::Literals::StringLiterals;

namespace pei {

QString cutKey(Cut cut) { return cut == Cut::Semester1 ? u"S1"_s : u"A"_s; }

std::optional<Cut> cutFromKey(QStringView key)
{
    if (key == u"S1")
        return Cut::Semester1;
    if (key == u"A")
        return Cut::Annual;
    return std::nullopt;
}

QString periodKey(Period period) { return QString::number(period.year) + u'-' + cutKey(period.cut); }

std::optional<Period> periodFromKey(QStringView key)
{
    const qsizetype dash = key.indexOf(u'-');
    if (dash != 4)
        return std::nullopt;
    bool ok = false;
    const int year = key.first(dash).toInt(&ok);
    const std::optional<Cut> cut = cutFromKey(key.sliced(dash + 1));
    if (!ok || year < 1900 || year > 2999 || !cut)
        return std::nullopt;
    return Period{year, *cut};
}

} // namespace pei
