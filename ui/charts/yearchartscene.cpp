// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearchartscene.h"

#include "ui/charts/axisscale.h"
#include "ui/charts/charttext.h"
#include "ui/charts/yearbars.h"

#include <QApplication>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPaintDevice>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int LabelPixels = 11;    // 8.25 pt: nothing of the drawing goes under 7 pt on paper
constexpr double NarrowWidth = 360; // below it the baseline is told in the key, not beside the plot

QFont labelFont(const QFont &base)
{
    QFont font(base.family());
    font.setStyleStrategy(base.styleStrategy());
    font.setPixelSize(LabelPixels); // pixels of the drawing: a size in points would follow the printer's resolution
    return font;
}

} // namespace

struct YearChartScene::Private {
    QGraphicsScene scene;
    QChart *chart = new QChart; // the scene's
    QLineSeries *baseline = new QLineSeries; // the chart's, as are the axes
    QValueAxis *years = new QValueAxis;
    QValueAxis *values = new QValueAxis;
    YearBars *bars = nullptr;
    YearChart data;
    AxisScale scale;
    Look look;
    QFont font = labelFont(QApplication::font());
    QSizeF size{480, 300};
    bool stale = true; // axes and layout follow the data at the next render: several changes cost one layout

    void applyLook();
    void arrange();
    double keyHeight(double width) const;
};

void YearChartScene::Private::applyLook()
{
    const QColor grid = look.line;
    values->setGridLinePen(QPen(grid, 1));
    values->setLinePen(Qt::NoPen);
    years->setLinePen(QPen(look.muted, 1));
    QPen dash(look.text, 1);
    dash.setDashPattern({4, 3});
    dash.setCapStyle(Qt::FlatCap);
    baseline->setPen(dash);
    bars->setLook(look);
    bars->setFont(font);
}

double YearChartScene::Private::keyHeight(double width) const
{
    const double line = QFontMetricsF(font).height() + 2;
    return line * (width < 300 ? 3 : width < 480 ? 2 : 1) + 2;
}

void YearChartScene::Private::arrange()
{
    if (!std::exchange(stale, false))
        return;
    const QFontMetricsF metrics(font);
    const double key = keyHeight(size.width());
    const double yearRow = metrics.height() + 8;
    const double headroom = metrics.height() * 2 + 6; // two labels may stand on the tallest bar
    const double plotHeight = std::max(40.0, size.height() - key - yearRow - headroom);
    scale = axisScaleOf(data, std::clamp(int(plotHeight / 26), 2, 6));

    double labels = 0;
    for (const double end : {scale.low, scale.high})
        labels = std::max(labels, metrics.horizontalAdvance(formatNumber(end, PeruFormat, scale.decimals)));
    const double left = scale.empty ? 8 : labels + 12;
    const bool beside = size.width() >= NarrowWidth && data.baseline.value.has_value();
    double right = 6;
    if (beside) {
        const QString when = data.baseline.year ? ChartText::tr("base %1").arg(*data.baseline.year) : ChartText::tr("base");
        right = 8 + std::max(metrics.horizontalAdvance(when),
                             metrics.horizontalAdvance(shortNumber(*data.baseline.value / scale.unit)));
    }
    const double below = scale.low < 0 ? metrics.height() + 4 : 0; // labels of bars that hang down
    const QRectF plot(left, headroom, std::max(40.0, size.width() - left - right), std::max(20.0, plotHeight - below));

    chart->resize(size.width(), size.height());
    chart->setPlotArea(plot);
    const double count = std::max(1.0, double(data.years.size()));
    years->setRange(-0.5, count - 0.5);
    values->setTickInterval(scale.step);
    values->setRange(scale.low, scale.high);
    QList<QPointF> line;
    if (data.baseline.value) {
        const double level = *data.baseline.value / scale.unit;
        line = {{-0.5, level}, {count - 0.5, level}};
    }
    baseline->replace(line);
    // The layout would otherwise wait for the event loop, and the first frame show the axes of the last chart.
    chart->layout()->invalidate();
    chart->layout()->activate();

    YearBars::Frame frame;
    frame.plot = plot;
    frame.bounds = QRectF(QPointF(), size);
    frame.key = QRectF(0, size.height() - key, size.width(), key);
    // The axis is linear: two points of the chart's own mapping tell the rest.
    const double span = scale.high - scale.low;
    const double bottom = chart->mapToPosition({0, scale.low}, baseline).y();
    const double top = chart->mapToPosition({0, scale.high}, baseline).y();
    frame.yOf = [bottom, top, low = scale.low, span](double value) {
        return bottom + (value - low) / span * (top - bottom);
    };
    frame.scale = scale;
    frame.baselineBeside = beside;
    bars->setFrame(std::move(frame));
    scene.setSceneRect(QRectF(QPointF(), size));
}

YearChartScene::YearChartScene() : d(std::make_unique<Private>())
{
    d->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    d->chart->setAnimationOptions(QChart::NoAnimation);
    d->chart->setDropShadowEnabled(false);
    d->chart->setBackgroundVisible(false);
    d->chart->setMargins({});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->legend()->hide();
    d->chart->addSeries(d->baseline);
    d->chart->addAxis(d->years, Qt::AlignBottom);
    d->chart->addAxis(d->values, Qt::AlignLeft);
    d->baseline->attachAxis(d->years);
    d->baseline->attachAxis(d->values);
    // Years and values are labelled by the bars' item: a category axis elides "2022" as soon as room is short, and each
    // label of an axis is a text document, which costs more than all the rest of the drawing.
    d->years->setLabelsVisible(false);
    d->values->setLabelsVisible(false);
    d->years->setGridLineVisible(false);
    d->years->setTickCount(2);
    d->values->setTickType(QValueAxis::TicksDynamic);
    d->values->setTickAnchor(0);
    d->scene.addItem(d->chart);
    d->bars = new YearBars(d->chart);
    d->bars->setZValue(50);
    d->bars->setChart(&d->data);
    d->look = Look::screen();
    d->applyLook();
}

YearChartScene::~YearChartScene() = default;

void YearChartScene::setLook(const Look &look)
{
    if (look == d->look)
        return;
    d->look = look;
    d->applyLook();
}

void YearChartScene::setFont(const QFont &font)
{
    const QFont label = labelFont(font);
    if (label == d->font)
        return;
    d->font = label;
    d->applyLook();
    d->stale = true;
}

void YearChartScene::setChart(const YearChart &chart)
{
    d->data = chart;
    d->stale = true;
}

void YearChartScene::setSize(const QSizeF &size)
{
    if (size == d->size)
        return;
    d->size = size;
    d->stale = true;
}

void YearChartScene::setCurrent(int index) { d->bars->setCurrent(index); }

int YearChartScene::yearAt(const QPointF &point) const
{
    d->arrange();
    const QRectF plot = d->chart->plotArea();
    const int count = int(d->data.years.size());
    if (count == 0 || point.x() < plot.left() || point.x() >= plot.right() || point.y() < 0 ||
        point.y() > d->size.height() - d->keyHeight(d->size.width()))
        return -1;
    return std::clamp(int((point.x() - plot.left()) / plot.width() * count), 0, count - 1);
}

QRectF YearChartScene::plotArea() const
{
    d->arrange();
    return d->chart->plotArea();
}

void YearChartScene::render(QPainter &painter, const QRectF &target)
{
    d->arrange();
    painter.save();
    d->scene.render(&painter, target, QRectF(QPointF(), d->size), Qt::KeepAspectRatio);
    if (const QString unit = ChartText::unit(d->scale.unit); !unit.isEmpty()) {
        painter.translate(target.topLeft());
        painter.scale(target.width() / d->size.width(), target.height() / d->size.height());
        painter.setFont(d->font);
        painter.setPen(d->look.muted);
        painter.drawText(QRectF(0, 0, d->size.width(), 20), Qt::AlignLeft | Qt::AlignTop, unit);
    }
    painter.restore();
}

void paintYearChart(QPainter &painter, const QRectF &target, const YearChart &chart, const Look &look)
{
    // Size on paper in inches times 96: the drawing's logical pixels.
    const double dpi = painter.device() ? painter.device()->logicalDpiX() : 96;
    const double scale = painter.combinedTransform().m11() * 96 / dpi;
    YearChartScene scene;
    scene.setLook(look);
    scene.setFont(painter.font());
    scene.setSize(target.size() * std::max(scale, 1e-3));
    scene.setChart(chart);
    scene.render(painter, target);
}

} // namespace pei
