// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dumbbellpainter.h"

#include "ui/look/look.h"

#include <QImage>
#include <QPainter>

namespace pei {
namespace {

// Half the height at the left end and three quarters at the right are for the marks: the scale is 110 wide.
const QRectF Area(10, 20, 130, 16);

Dumbbell of(Value before, Value after)
{
    return {before, after, semaphoreOf(after), {}, 110};
}

TEST(DumbbellGeometry, LaysBandsAndMarksOnTheScale)
{
    const DumbbellGeometry g = dumbbellGeometry(Area, of(20, 80));
    EXPECT_DOUBLE_EQ(g.before.center().x(), 18 + 20);
    EXPECT_DOUBLE_EQ(g.after.center().x(), 18 + 80);
    EXPECT_DOUBLE_EQ(g.bands[0].left(), Area.left());
    EXPECT_DOUBLE_EQ(g.bands[1].left(), 18 + 75);
    EXPECT_DOUBLE_EQ(g.bands[2].left(), 18 + 95);
    EXPECT_DOUBLE_EQ(g.bands[2].right(), Area.right());
    EXPECT_GT(g.after.width(), g.before.width()) << "what is now leads";
    EXPECT_DOUBLE_EQ(g.bar.x1(), g.before.right());
    EXPECT_DOUBLE_EQ(g.bar.x2(), g.after.left());
    EXPECT_FALSE(g.beyond);
}

TEST(DumbbellGeometry, TheBarRunsBothWaysAndNotAtAllWhereTheyTouch)
{
    const DumbbellGeometry down = dumbbellGeometry(Area, of(80, 20));
    EXPECT_DOUBLE_EQ(down.bar.x1(), down.before.left());
    EXPECT_DOUBLE_EQ(down.bar.x2(), down.after.right());
    EXPECT_TRUE(dumbbellGeometry(Area, of(50, 50)).bar.isNull());
    EXPECT_TRUE(dumbbellGeometry(Area, of(50, 53)).bar.isNull());
}

TEST(DumbbellGeometry, WhatIsMissingIsNotDrawn)
{
    const DumbbellGeometry gained = dumbbellGeometry(Area, of(std::nullopt, 30));
    EXPECT_TRUE(gained.before.isEmpty());
    EXPECT_FALSE(gained.after.isEmpty());
    EXPECT_TRUE(gained.bar.isNull());
    const DumbbellGeometry lost = dumbbellGeometry(Area, of(30, std::nullopt));
    EXPECT_FALSE(lost.before.isEmpty());
    EXPECT_TRUE(lost.after.isEmpty());
    EXPECT_TRUE(lost.bar.isNull());
}

TEST(DumbbellGeometry, StaysInsideTheArea)
{
    for (const double value : {-40.0, 0.0, 110.0, 150.0, 1e300}) {
        const DumbbellGeometry g = dumbbellGeometry(Area, of(value, value));
        EXPECT_TRUE(Area.contains(g.before)) << value;
        EXPECT_TRUE(Area.contains(g.after)) << value;
        EXPECT_EQ(g.beyond, value > 110) << value;
    }
}

// Before and after are told apart by shape and fill: without any colour too.
TEST(DumbbellPainter, ReadsInGrey)
{
    const auto inkAt = [](const Dumbbell &dumbbell, double value, bool grey) {
        QImage image(150, 56, QImage::Format_ARGB32);
        const Look look = Look::paper(grey);
        image.fill(look.panel);
        {
            QPainter painter(&image);
            paintDumbbell(painter, Area, dumbbell, look);
        }
        return qGray(image.pixel(QPoint(int(18 + value), 28)));
    };
    for (const bool grey : {false, true}) {
        const Dumbbell rise = of(20, 80);
        const int ring = inkAt(rise, 20, grey);
        const int mark = inkAt(rise, 80, grey);
        EXPECT_GT(ring, 240) << "the ring is hollow";
        EXPECT_LT(mark, 215) << "the mark is not";
        EXPECT_LT(inkAt(rise, 50, grey), 90) << "the bar between them";
        EXPECT_GT(inkAt(of(20, std::nullopt), 50, grey), 120) << "no bar to nowhere";
    }
}

} // namespace
} // namespace pei
