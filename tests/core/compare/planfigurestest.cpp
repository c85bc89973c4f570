// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/planfigures.h"
#include "tests/support/examples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

TEST(PlanFigures, AreThoseOfTheLatestPeriodWithValues)
{
    Plan plan = test::smallReport().plan;
    plan.periods.push_back({2023, Cut::Annual});
    for (Indicator &row : plan.indicators)
        row.obtained.push_back(std::nullopt);
    const PlanFigures figures = figuresOf(plan, std::nullopt);
    EXPECT_EQ(figures.period, (Period{2023, Cut::Semester1}));
    EXPECT_TRUE(figures.hasPeriod);
    EXPECT_EQ(figures.entity.name, u"MUNICIPALIDAD DE PRUEBA"_s);
    EXPECT_EQ(figures.firstYear, 2022);
    EXPECT_EQ(figures.lastYear, 2024);
    EXPECT_EQ(figures.average.skipZero, 90.0);
    EXPECT_EQ(figures.average.total, 2);
    EXPECT_EQ(figures.indicators, (BandCount{0, 1, 1, 1}));
    EXPECT_EQ(figures.withoutValue, 1);
}

TEST(PlanFigures, OfAPeriodThePlanDoesNotHaveAreMissing)
{
    const Plan plan = test::smallReport().plan;
    const PlanFigures figures = figuresOf(plan, Period{2024, Cut::Annual});
    EXPECT_FALSE(figures.hasPeriod);
    EXPECT_EQ(figures.average.skipZero, std::nullopt);
    EXPECT_EQ(figures.indicators.nd, 3);
    EXPECT_EQ(figures.withoutValue, 3);
    EXPECT_EQ(figuresOf(plan, Period{2022, Cut::Semester1}).average.withZeros, 20.0);
}

TEST(PlanFigures, AreOfObjectivesWhereThereIsNothingElse)
{
    Plan plan = test::smallReport().plan;
    for (Element &element : plan.elements)
        element.kind = ElementKind::Objective;
    EXPECT_EQ(figuresOf(plan, std::nullopt).leading, ElementKind::Objective);
    EXPECT_EQ(figuresOf(Plan(), std::nullopt).average.total, 0);
}

} // namespace
} // namespace pei
