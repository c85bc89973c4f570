// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletpainter.h"

#include "ui/look/look.h"

#include <QImage>
#include <QPainter>

namespace pei {
namespace {

const QRectF Area(10, 20, 110, 12);

TEST(BulletGeometry, LaysBandsBarAndTicksOnTheScale)
{
    Bullet bullet = bulletOfProgress(40.0, {});
    bullet.baseline = 10;
    const BulletGeometry g = bulletGeometry(Area, bullet);
    EXPECT_EQ(g.bands[0], QRectF(10, 20, 75, 12));
    EXPECT_EQ(g.bands[1], QRectF(85, 20, 20, 12));
    EXPECT_EQ(g.bands[2], QRectF(105, 20, 15, 12));
    EXPECT_DOUBLE_EQ(g.bar.left(), 10);
    EXPECT_DOUBLE_EQ(g.bar.width(), 40);
    EXPECT_DOUBLE_EQ(g.targetTick.center().x(), 110);
    EXPECT_DOUBLE_EQ(g.baselineTick.center().x(), 20);
    EXPECT_LT(g.baselineTick.width(), g.targetTick.width());
}

TEST(BulletGeometry, MirrorsTheBandsWhereLessIsBetter)
{
    Bullet bullet;
    bullet.target = 30;
    bullet.greenFrom = 33;
    bullet.amberFrom = 40;
    bullet.end = 110;
    bullet.reversed = true;
    const BulletGeometry g = bulletGeometry(Area, bullet);
    EXPECT_EQ(g.bands[2], QRectF(10, 20, 33, 12)) << "good stands on the left";
    EXPECT_EQ(g.bands[1], QRectF(43, 20, 7, 12));
    EXPECT_EQ(g.bands[0], QRectF(50, 20, 70, 12));
}

TEST(BulletGeometry, NdHasNoBarAndZeroASliver)
{
    EXPECT_TRUE(bulletGeometry(Area, bulletOfProgress(std::nullopt, {})).bar.isNull());
    const QRectF zero = bulletGeometry(Area, bulletOfProgress(0.0, {})).bar;
    EXPECT_GT(zero.width(), 0);
    EXPECT_LE(zero.width(), 1);
    Bullet negative = bulletOfProgress(0.0, {});
    negative.value = -40;
    EXPECT_EQ(bulletGeometry(Area, negative).bar, zero) << "never to the left of the scale";
}

TEST(BulletGeometry, StaysInsideTheArea)
{
    for (const double value : {0.0, 55.0, 110.0, 900.0, 1e300}) {
        const BulletGeometry g = bulletGeometry(Area, bulletOfProgress(value, {}));
        for (const QRectF &part : {g.bands[0], g.bands[1], g.bands[2], g.bar, g.targetTick})
            EXPECT_TRUE(part.width() < 1e-6 || Area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(part)) << value;
    }
}

TEST(SparklineGeometry, BreaksTheStepsAtGapsAndDropsNdDots)
{
    const Sparkline line{{1.0, 2.0, std::nullopt, 4.0}, {std::nullopt, 2.0, 3.0, std::nullopt}};
    const SparklineGeometry g = sparklineGeometry(QRectF(0, 0, 40, 20), line);
    ASSERT_EQ(g.steps.size(), 2u);
    EXPECT_EQ(g.steps[0].size(), 4);
    EXPECT_EQ(g.steps[1].size(), 2);
    EXPECT_DOUBLE_EQ(g.steps[1].first().x(), 30);
    EXPECT_DOUBLE_EQ(g.steps[1].first().y(), g.dotRadius) << "the highest, at the top";
    ASSERT_EQ(g.dots.size(), 2u);
    EXPECT_DOUBLE_EQ(g.dots[0].x(), 15);
    EXPECT_DOUBLE_EQ(g.dots[0].y(), g.steps[0].last().y()) << "target and obtained share one scale";
}

TEST(SparklineGeometry, TakesFlatEmptyAndExtremeSeries)
{
    const QRectF area(0, 0, 40, 20);
    EXPECT_TRUE(sparklineGeometry(area, {}).steps.empty());
    EXPECT_TRUE(sparklineGeometry(area, {{std::nullopt}, {std::nullopt}}).steps.empty());
    EXPECT_DOUBLE_EQ(sparklineGeometry(area, {{5.0, 5.0}, {}}).steps[0].first().y(), 10);
    const SparklineGeometry huge = sparklineGeometry(area, {{-1.7e308, 1.7e308}, {0.0}});
    for (const QPointF &point : huge.steps[0])
        EXPECT_TRUE(area.contains(point)) << point.y();
}

TEST(PaintBullet, DrawsTheBarOverTheBandsInBothThemes)
{
    for (const bool dark : {false, true}) {
        const Look look = plainLook(dark);
        QImage image(110, 12, QImage::Format_RGB32);
        image.fill(look.panel);
        QPainter painter(&image);
        paintBullet(painter, QRectF(0, 0, 110, 12), bulletOfProgress(50.0, {}), look);
        painter.end();
        EXPECT_EQ(image.pixelColor(25, 6), look.text);
        EXPECT_NE(image.pixelColor(60, 6), look.panel) << "the red band";
        EXPECT_EQ(image.pixelColor(100, 6), look.target);
        const QColor bands[] = {image.pixelColor(60, 1), image.pixelColor(85, 1), image.pixelColor(107, 1)};
        EXPECT_NE(bands[0], bands[1]);
        EXPECT_NE(bands[1], bands[2]);
    }
}

} // namespace
} // namespace pei
