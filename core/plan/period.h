// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace pei {

// A year has two cuts: the first semester and the year's final figure. There is no second semester.
enum class Cut : quint8 { Semester1, Annual };

struct Period {
    int year = 0;
    Cut cut = Cut::Annual;

    friend auto operator<=>(const Period &, const Period &) = default;
};

// "2024-S1", "2024-A": the spelling of files, keys and the command line. Never shown in the window.
QString periodKey(Period period);
std::optional<Period> periodFromKey(QStringView key);

// "S1", "A"
QString cutKey(Cut cut);
std::optional<Cut> cutFromKey(QStringView key);

} // namespace pei
