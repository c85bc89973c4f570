// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearchartscene.h"

#include "ui/charts/axisscale.h"
#include "ui/charts/chartaxes.h"
#include "ui/charts/charttext.h"
#include "ui/charts/yearbars.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPaintDevice>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr int LabelPixels = 11;     // 8.25 pt: nothing of the drawing goes under 7 pt on paper
constexpr double NarrowWidth = 360; // below it the baseline is told in the key, not beside the plot

QFont labelFont(const QFont &base)
{
    QFont font(base.family());
    font.setStyleStrategy(base.styleStrategy());
    font.setPixelSize(LabelPixels); // pixels of the drawing: a size in points would follow the printer's resolution
    return font;
}

} // namespace

struct YearChartScene::Private
{
    QGraphicsScene scene;
    std::unique_ptr<ChartAxes> axes = makeChartAxes(); // its item is the scene's
    YearBars *bars = nullptr;
    YearChart data;
    AxisScale scale;
    Look look;
    QFont font = labelFont(QApplication::font());
    QSizeF size{480, 300};
    QRectF plot;
    bool stale = true; // axes and layout follow the data at the next render: several changes cost one layout

    void applyLook();
    void arrange();
    double keyHeight(double width) const;
};

void YearChartScene::Private::applyLook()
{
    if (axes)
        axes->setColours(look.line, look.muted, look.text);
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
        const QString when =
            data.baseline.year ? ChartText::tr("base %1").arg(*data.baseline.year) : ChartText::tr("base");
        right = 8 + std::max(metrics.horizontalAdvance(when),
                             metrics.horizontalAdvance(shortNumber(*data.baseline.value / scale.unit)));
    }
    const double below = scale.low < 0 ? metrics.height() + 4 : 0; // labels of bars that hang down
    plot = QRectF(left, headroom, std::max(40.0, size.width() - left - right), std::max(20.0, plotHeight - below));

    ChartAxes::Frame around{size, plot, int(data.years.size()), scale.low, scale.high, scale.step, {}};
    if (data.baseline.value)
        around.baseline = *data.baseline.value / scale.unit;
    if (axes)
        axes->setFrame(around);

    YearBars::Frame frame;
    frame.plot = plot;
    frame.bounds = QRectF(QPointF(), size);
    frame.key = QRectF(0, size.height() - key, size.width(), key);
    // The axis is linear: two points of the chart's own mapping tell the rest.
    const double span = scale.high - scale.low;
    const double bottom = axes ? axes->yOf(scale.low) : plot.bottom();
    const double top = axes ? axes->yOf(scale.high) : plot.top();
    frame.yOf = [bottom, top, low = scale.low, span](double value) {
        return bottom + (value - low) / span * (top - bottom);
    };
    frame.scale = scale;
    frame.baselineBeside = beside;
    bars->setFrame(std::move(frame));
    scene.setSceneRect(QRectF(QPointF(), size));
}

YearChartScene::YearChartScene()
    : d(std::make_unique<Private>())
{
    d->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    QGraphicsItem *behind = d->axes ? d->axes->item() : nullptr;
    if (behind != nullptr)
        d->scene.addItem(behind);
    d->bars = new YearBars(behind);
    if (behind == nullptr)
        d->scene.addItem(d->bars);
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

void YearChartScene::setCurrent(int index)
{
    d->bars->setCurrent(index);
}

int YearChartScene::yearAt(const QPointF &point) const
{
    d->arrange();
    const QRectF &plot = d->plot;
    const int count = int(d->data.years.size());
    if (count == 0 || point.x() < plot.left() || point.x() >= plot.right() || point.y() < 0 ||
        point.y() > d->size.height() - d->keyHeight(d->size.width()))
        return -1;
    return std::clamp(int((point.x() - plot.left()) / plot.width() * count), 0, count - 1);
}

QRectF YearChartScene::plotArea() const
{
    d->arrange();
    return d->plot;
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
