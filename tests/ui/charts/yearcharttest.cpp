// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/examples.h"
#include "tests/support/printers.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/charttext.h"
#include "ui/charts/yearbars.h"
#include "ui/charts/yearchartscene.h"
#include "ui/charts/yearchartview.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

constexpr Period Sem2023{2023, Cut::Semester1};

YearChart chartOf(std::size_t indicator = 0)
{
    const Plan plan = test::smallReport().plan;
    return yearChartOf(plan, plan.indicators[indicator], Sem2023, {});
}

YearChart chartOf(const std::vector<Value> &targets)
{
    YearChart chart;
    for (std::size_t i = 0; i < targets.size(); ++i)
        chart.years.push_back({2020 + int(i), targets[i], {}, {}});
    return chart;
}

TEST(AxisScaleOf, HoldsZeroAndEndsAtTheOutermostFigure)
{
    const AxisScale up = axisScaleOf(chartOf(std::vector<Value>{300.0, 550.0}));
    EXPECT_EQ(up.low, 0);
    EXPECT_EQ(up.high, 550);
    EXPECT_EQ(up.step, 100);
    EXPECT_EQ(up.decimals, 0);
    const AxisScale both = axisScaleOf(chartOf(std::vector<Value>{-6.5, 4.0}));
    EXPECT_EQ(both.low, -6.5);
    EXPECT_EQ(both.high, 4);
    EXPECT_EQ(both.step, 2);
    const AxisScale small = axisScaleOf(chartOf(std::vector<Value>{0.8}));
    EXPECT_EQ(small.step, 0.2);
    EXPECT_EQ(small.decimals, 1);
}

TEST(AxisScaleOf, CountsHugeFiguresInMillions)
{
    EXPECT_EQ(axisScaleOf(chartOf(std::vector<Value>{9'999'999.0})).unit, 1);
    EXPECT_EQ(axisScaleOf(chartOf(std::vector<Value>{10'000'000.0})).unit, 1e6);
    EXPECT_EQ(axisScaleOf(chartOf(std::vector<Value>{-4e13})).unit, 1e12);
}

TEST(AxisScaleOf, IsEmptyWithoutAnyFigureButNotWithZeros)
{
    EXPECT_TRUE(axisScaleOf(chartOf(std::vector<Value>{std::nullopt})).empty);
    const AxisScale zeros = axisScaleOf(chartOf(std::vector<Value>{0.0}));
    EXPECT_FALSE(zeros.empty);
    EXPECT_GT(zeros.high, zeros.low);
}

TEST(ShortNumber, DropsDecimalsThatSayNothing)
{
    EXPECT_EQ(shortNumber(2550), u"2,550"_s);
    EXPECT_EQ(shortNumber(10.15), u"10.15"_s);
    EXPECT_EQ(shortNumber(3.5), u"3.5"_s);
    EXPECT_EQ(shortNumber(-0.001), u"0"_s);
}

TEST(YearSlots, KeepSem1NarrowAnnualWideAndApartInsideTheTarget)
{
    const QRectF plot(50, 0, 250, 100);
    for (const int count : {1, 6, 10, 40}) {
        double right = plot.left();
        for (int i = 0; i < count; ++i) {
            const YearSlot slot = yearSlot(plot, i, count);
            EXPECT_GE(slot.left, right);
            EXPECT_GT(slot.semesterLeft, slot.left);
            EXPECT_LT(slot.semesterWidth * 1.5, slot.annualWidth);
            EXPECT_GT(slot.annualLeft, slot.semesterLeft + slot.semesterWidth);
            EXPECT_LT(slot.annualLeft + slot.annualWidth, slot.left + slot.width);
            right = slot.left + slot.width;
        }
        EXPECT_LE(right, plot.right());
    }
}

TEST(PlaceLabels, TakesTheFirstFreePlaceAndStaysAwayRatherThanOverlap)
{
    const QRectF here(0, 0, 10, 10);
    const QRectF above(0, -20, 10, 10);
    const std::vector<ChartLabel> labels{
        {u"1"_s, {}, false, {here}}, {u"2"_s, {}, false, {here, above}}, {u"3"_s, {}, false, {here, above}}};
    EXPECT_EQ(placeLabels(labels, {}), (std::vector<int>{0, 1, -1}));
    EXPECT_EQ(placeLabels(labels, {QRectF(5, 5, 1, 1)}), (std::vector<int>{-1, 1, -1})) << "bars block too";
}

TEST(ChartTextTest, StatesTheFindingOrTheReason)
{
    EXPECT_EQ(ChartText::finding(chartOf(0)), u"2023 – Sem1: 16.00 de 20.00 · 80.00 % · Medio"_s);
    EXPECT_EQ(ChartText::finding(chartOf(1)), u"2023 – Sem1: ND de 50.00 · sin valor obtenido"_s);
    const QString description = ChartText::description(chartOf(0));
    EXPECT_TRUE(description.contains(u"2022: meta 10.00 · Sem1 4.00 (40.00 %, Bajo) · Anual ND"_s))
        << description.toStdString();
    EXPECT_TRUE(description.contains(u"base 2021: 5"_s));
}

// Colours met in the drawing of a chart on white.
int countOf(const YearChart &chart, const QColor &colour, QSize size = {480, 300})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintYearChart(painter, QRectF(QPointF(), QSizeF(size)), chart, Look::paper());
    painter.end();
    int count = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

TEST(PaintYearChart, ShowsEachValueInItsStatesToneAndNdInNone)
{
    const Look look = Look::paper();
    EXPECT_GT(countOf(chartOf(0), look.fill(Semaphore::Amber)), 300) << "16 of 20";
    EXPECT_GT(countOf(chartOf(0), look.fill(Semaphore::Red)), 100) << "4 of 10";
    EXPECT_EQ(countOf(chartOf(0), look.fill(Semaphore::Green)), 0);
    for (const Semaphore state : {Semaphore::Red, Semaphore::Amber, Semaphore::Green})
        EXPECT_EQ(countOf(chartOf(1), look.fill(state)), 0) << "all ND";
}

TEST(PaintYearChart, TakesAnyPlanAtAnySize)
{
    Plan plan = test::smallReport().plan;
    Indicator row = plan.indicators[0];
    const std::vector<std::vector<Value>> series{{-5.0, -3.0, 2.0},
                                                 {std::nullopt, std::nullopt, std::nullopt},
                                                 {1e15, 2e15, 3e15},
                                                 {0.0, 0.0, 0.0},
                                                 {1e-7, 2e-7, 3e-7}};
    for (const std::vector<Value> &values : series) {
        row.targets = values;
        row.obtained = values;
        for (const QSize size : {QSize(300, 180), QSize(900, 400), QSize(20, 20)})
            EXPECT_GE(countOf(yearChartOf(plan, row, Sem2023, {}), Qt::white, size), 0);
    }
    YearChart ten = chartOf(std::vector<Value>(10, 7.0));
    EXPECT_GT(countOf(ten, Look::paper().target, {300, 180}), 100);
    EXPECT_GT(countOf(chartOf(std::vector<Value>{7.0}), Look::paper().target, {300, 180}), 50) << "one year";
}

TEST(YearChartSceneTest, TheAxisFollowsTheSecondChartAsItDidTheFirst)
{
    YearChartScene scene;
    scene.setSize({480, 300});
    const auto drawn = [&](const YearChart &chart) {
        scene.setChart(chart);
        QImage image(480, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(painter, image.rect());
        return image;
    };
    const QImage first = drawn(chartOf(0));
    const QImage second = drawn(chartOf(std::vector<Value>{4000.0, 9000.0}));
    EXPECT_NE(first, second);
    EXPECT_EQ(drawn(chartOf(0)), first) << "nothing of the other chart is left";
}

TEST(YearChartViewTest, ArrowsTellTheYearsFromTheOneInForce)
{
    YearChartView view;
    view.resize(400, 280);
    view.setChart(chartOf(0), u"Número de caminos"_s);
    view.show();
    QSignalSpy changed(&view, &YearChartView::currentYearChanged);
    EXPECT_EQ(view.currentYear(), -1);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentYear(), 1) << "2023";
    EXPECT_EQ(view.accessibleDescription(), u"2023: meta 20.00 · Sem1 16.00 (80.00 %, Medio)"_s);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.currentYear(), 0) << "stays at the first";
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentYear(), 2);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentYear(), 2);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.currentYear(), -1);
    EXPECT_EQ(changed.count(), 4);
    EXPECT_EQ(view.accessibleDescription(), ChartText::description(chartOf(0)));
}

TEST(YearChartViewTest, TheMouseTellsTheYearUnderIt)
{
    YearChartView view;
    view.resize(400, 280);
    view.setChart(chartOf(0), {});
    view.show();
    QTest::mouseMove(&view, QPoint(300, 100));
    QTest::qWait(1);
    EXPECT_EQ(view.currentYear(), 2);
    view.setChart(chartOf(1), {});
    EXPECT_EQ(view.currentYear(), -1) << "another indicator starts afresh";
    view.clear();
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentYear(), -1);
}

TEST(YearChartViewTest, SavesPicturesWholeOrNotAtAll)
{
    QTemporaryDir folder;
    YearChartView view;
    view.resize(404, 284);
    view.setChart(chartOf(0), u"Caminos"_s);
    EXPECT_TRUE(view.savePng(folder.filePath(u"a.png"_s)));
    const QImage picture(folder.filePath(u"a.png"_s));
    EXPECT_EQ(picture.width(), 2 * (400 + 16));
    EXPECT_GT(picture.height(), 2 * (280 + 16 + 24)) << "with its finding above it";
    EXPECT_LT(picture.height(), 2 * (280 + 16 + 70));
    EXPECT_TRUE(view.saveSvg(folder.filePath(u"a.svg"_s)));
    QFile svg(folder.filePath(u"a.svg"_s));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    EXPECT_TRUE(text.contains("<text")) << "text stays text";
    EXPECT_TRUE(text.contains(">Caminos")) << "what it is of";
    EXPECT_FALSE(text.contains("<image")) << "vector only";
    EXPECT_TRUE(text.trimmed().endsWith("</svg>"));
    const Result<void> refused = view.savePng(folder.filePath(u"missing/a.png"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::FileUnwritable);
    EXPECT_EQ(refused.error().file, folder.filePath(u"missing/a.png"_s)) << "whoever says it names the file";
}

} // namespace
} // namespace pei
