// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pei {

// Years are counted through and columns are made of them: what comes from outside must be in reason.
constexpr bool isPlausibleYear(int year)
{
    return year >= 1900 && year <= 2200;
}
// Zero: nothing was said.
constexpr bool isPlausibleYearOrNone(int year)
{
    return year == 0 || isPlausibleYear(year);
}

} // namespace pei
