// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/statusline.h"

#include "core/progress/analysis.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

TEST(StatusLine, SaysBothAveragesAndWhyTheyDiffer)
{
    const Average average{50.68, 46.68, 38, 3, 38};
    EXPECT_EQ(StatusLine::averageText(average), u"promedio 50.68 (aplicativo: omite 3 en 0)  ·  46.68 con las 38"_s);
}

TEST(StatusLine, SaysOneAverageWhereNothingIsSkipped)
{
    EXPECT_EQ(StatusLine::averageText({90.0, 90.0, 2, 0, 2}), u"promedio 90.00"_s);
}

TEST(StatusLine, SaysNdWhereNothingHasAValue)
{
    EXPECT_EQ(StatusLine::averageText({std::nullopt, std::nullopt, 0, 0, 38}), u"promedio ND"_s);
}

TEST(StatusLine, DoesNotInventAnAverageWhereEveryValueIsZero)
{
    EXPECT_EQ(StatusLine::averageText({std::nullopt, 0.0, 4, 4, 4}),
              u"promedio ND (aplicativo: omite 4 en 0)  ·  0.00 con las 4"_s);
}

} // namespace

} // namespace pei
